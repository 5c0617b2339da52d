package dossier.cli;

import dossier.Dossier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads names, times and quantities in single sentences. */
@Command(name = "read", description = "Reads company names, times and quantities in single sentences, JSON lines in and out.")
final class ReadCommand implements Callable<Integer> {
  @Mixin
  private HomeOption home = new HomeOption();

  @Option(names = "--batch", required = true, paramLabel = "FILE", description = "sentences as JSON lines: id, sentence, context, published_at")
  private Path batch = Path.of("in.jsonl");

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "where the JSON lines go")
  private Path out = Path.of("out.jsonl");

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (Dossier dossier = home.openForReading()) {
      BatchReport report = new ReadBatch(dossier.linker(), dossier.companies()).run(batch, out);
      spec.commandLine().getOut().println(report.summary());
      return report.bad() ? Exit.REFUSED : Exit.DONE;
    }
  }
}
