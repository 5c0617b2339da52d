package dossier.cli;

import dossier.Dossier;
import dossier.WebSources;
import dossier.feed.FeedList;
import dossier.ingest.Added;
import dossier.ingest.IngestReport;
import dossier.ingest.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes in articles from files and folders. */
@Command(name = "import", aliases = "add", description = "Takes in articles: .txt .md .html .jsonl[.gz] .opml and feed files, folders with their folders, addresses of pages and feeds.")
final class ImportCommand implements Callable<Integer> {
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,20}://");

  @Mixin
  private HomeOption home = new HomeOption();

  @Parameters(arity = "1..*", paramLabel = "PATH|URL", description = "files, folders, and addresses that begin with http:// or https://")
  private List<String> places = List.of();

  @Option(names = "--vectors", description = "waits until every passage has its vector, as the command vectors does")
  private boolean vectors;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    List<String> addresses = places.stream().filter(ImportCommand::isAddress).toList();
    List<Path> lists = paths().filter(ImportCommand::isList).toList();
    List<Path> files = paths().filter(path -> !isList(path)).toList();
    boolean refused = false;
    try (Dossier dossier = home.open()) {
      if (!files.isEmpty()) refused = files(dossier, files);
      if (!addresses.isEmpty() || !lists.isEmpty()) refused |= web(dossier, addresses, lists);
      if (vectors) VectorsCommand.fill(dossier, spec.commandLine().getOut());
    }
    return refused ? Exit.REFUSED : Exit.DONE;
  }

  private Stream<Path> paths() {
    return places.stream().filter(place -> !isAddress(place)).map(Path::of);
  }

  private static boolean isAddress(String place) {
    return ADDRESS.matcher(place).lookingAt();
  }

  private static boolean isList(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".opml");
  }

  /** Whether something was refused. */
  private boolean files(Dossier dossier, List<Path> files) throws IOException {
    IngestReport report = new IngestReport();
    try (TerminalProgress progress = new TerminalProgress()) {
      dossier.importFrom(files, report, progress);
    } finally {
      print(report.summary());
    }
    return report.refusedCount() > 0;
  }

  /** Whether something was refused. */
  private boolean web(Dossier dossier, List<String> addresses, List<Path> lists) throws IOException {
    boolean refused = false;
    try (WebSources web = home.sources(dossier)) {
      for (Path list : lists) {
        FeedList feeds = WebSources.read(list);
        int fresh = web.sources().list(feeds);
        print(list + ": " + feeds.items().size() + " feeds, " + fresh + " of them new");
        feeds.problems().forEach(this::print);
        refused |= feeds.items().isEmpty();
      }
      for (String address : addresses) {
        Added added = web.sources().add(address, Sources.POLL);
        print(added.line());
        refused |= added instanceof Added.Nothing;
      }
    }
    return refused;
  }

  private void print(String line) {
    spec.commandLine().getOut().println(TextForms.plain(line));
  }
}
