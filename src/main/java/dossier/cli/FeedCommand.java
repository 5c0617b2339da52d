package dossier.cli;

import dossier.ingest.BatchForms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads feed files. */
@Command(name = "feed", description = "Writes feeds as they are read as JSON.")
final class FeedCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "PATH", description = "files and folders")
  private List<Path> paths = List.of();

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "where the JSON goes")
  private Path out = Path.of("feeds.json");

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Notices notices = new Notices(spec.commandLine().getErr());
    BatchForms.feeds(paths, out, notices);
    return notices.exit();
  }
}
