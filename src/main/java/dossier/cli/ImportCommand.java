package dossier.cli;

import dossier.Dossier;
import dossier.ingest.IngestReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes in articles from files and folders. */
@Command(name = "import", description = "Takes in articles: .txt .md .html .jsonl[.gz] and feed files, folders with their folders.")
final class ImportCommand implements Callable<Integer> {
  @Mixin
  private HomeOption home = new HomeOption();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "files and folders")
  private List<Path> paths = List.of();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    IngestReport report = new IngestReport();
    PrintWriter out = spec.commandLine().getOut();
    try (Dossier dossier = home.open()) {
      take(dossier, report, out);
    }
    return report.refusedCount() > 0 ? Exit.REFUSED : Exit.DONE;
  }

  private void take(Dossier dossier, IngestReport report, PrintWriter out) throws IOException {
    try (TerminalProgress progress = new TerminalProgress()) {
      dossier.importFrom(paths, report, progress);
    } finally {
      out.println(report.summary());
    }
  }
}
