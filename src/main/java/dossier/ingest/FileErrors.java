package dossier.ingest;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** What to tell a person when a file cannot be read. */
final class FileErrors {
  private FileErrors() {}

  static String reason(IOException error) {
    return switch (error) {
      case NoSuchFileException e -> "no such file or folder";
      case FileNotFoundException e -> "no such file or folder";
      case AccessDeniedException e -> "no permission to read it";
      case FileSystemLoopException e -> "a link that leads back to itself";
      case EOFException e -> "the compressed data ends too early";
      case ZipException e -> "broken compressed data (" + e.getMessage() + ")";
      case CharacterCodingException e -> "characters that do not belong to its encoding";
      default -> error.getMessage() == null ? "cannot be read" : error.getMessage();
    };
  }
}
