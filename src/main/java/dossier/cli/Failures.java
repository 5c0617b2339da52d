package dossier.cli;

import dossier.DossierException;
import dossier.HomeHeldException;
import dossier.index.IndexException;
import dossier.store.StoreException;
import dossier.web.CannotListen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The terminal's edge: what went wrong becomes one line and an exit code. */
final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    command.getErr().println("dossier: " + TextForms.plain(indented(line(failure))));
    return failure instanceof HomeHeldException ? Exit.HELD : Exit.FAILED;
  }

  /** Lines after the first stand below it: a catalogue may have several faults. */
  private static String indented(String message) {
    return String.join("\n  ", message.strip().lines().map(String::strip).toList());
  }

  private static String line(Exception failure) {
    String message = failure.getMessage();
    return switch (failure) {
      case DossierException e -> String.valueOf(message);
      case HomeHeldException e -> String.valueOf(message);
      case IndexException e -> String.valueOf(message);
      case StoreException e -> String.valueOf(message);
      case CannotListen e -> String.valueOf(message);
      case UncheckedIOException e -> String.valueOf(message);
      case NoSuchFileException e -> e.getFile() + ": no such file or folder";
      case AccessDeniedException e -> e.getFile() + ": no permission";
      case FileSystemException e -> e.getFile() + ": " + (e.getReason() == null ? "cannot be used" : e.getReason());
      case IOException e -> e.getClass().getSimpleName() + ": " + message;
      default -> unexpected(failure);
    };
  }

  private static String unexpected(Exception failure) {
    String said = StoreException.said(failure);
    return said == null ? "this should not happen, please report it: " + failure : said;
  }
}
