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

/** Reads the articles of saved web pages. */
@Command(name = "page", description = "Writes the article text of saved web pages (.html, .html.gz) as JSON.")
final class PageCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "PATH", description = "files and folders")
  private List<Path> paths = List.of();

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "where the JSON goes")
  private Path out = Path.of("pages.json");

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Notices notices = new Notices(spec.commandLine().getErr());
    BatchForms.pages(paths, out, notices);
    return notices.exit();
  }
}
