package dossier.cli;

import dossier.Backup;
import dossier.Dossier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a backup. */
@Command(name = "backup", description = "Writes articles and store into one file, also while the server runs.")
final class BackupCommand implements Callable<Integer> {
  @Mixin
  private HomeOption home = new HomeOption();

  @Parameters(paramLabel = "FILE", description = "where it is written; an earlier one is replaced")
  private Path file = Path.of("");

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (Dossier dossier = home.openForReading()) {
      Backup.Size size = Backup.write(dossier, file);
      spec.commandLine()
          .getOut()
          .println("Backed up " + size.articles() + " articles and " + size.rows()
              + " rows of the store in " + TextForms.plain(file.toString()));
      return Exit.DONE;
    }
  }
}
