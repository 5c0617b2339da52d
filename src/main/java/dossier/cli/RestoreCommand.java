package dossier.cli;

import dossier.Backup;
import dossier.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a backup. */
@Command(name = "restore", description = "Reads a backup into an empty data folder or database.")
final class RestoreCommand implements Callable<Integer> {
  @Mixin
  private HomeOption home = new HomeOption();

  @Parameters(paramLabel = "FILE", description = "what backup wrote")
  private Path file = Path.of("");

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      spec.commandLine().getErr().println("dossier: " + TextForms.plain(file.toString()) + " is no file");
      return Exit.FAILED;
    }
    try (Dossier dossier = home.open()) {
      Backup.Size size = Backup.read(dossier, file);
      spec.commandLine()
          .getOut()
          .println("Restored " + size.articles() + " articles and " + size.rows()
              + " rows of the store");
      return Exit.DONE;
    }
  }
}
