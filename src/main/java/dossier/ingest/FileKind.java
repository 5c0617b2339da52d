package dossier.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of file that we know, told by how its name ends.
 *
 * @param reader reads such files; learns and uses what sites repeat where there is boilerplate
 * @param endings in lower case
 */
record FileKind(Function<LearnedLines, ArticleReader> reader, List<String> endings) {
  static final FileKind PAGE = new FileKind(PageReader::new, List.of(".html", ".htm", ".html.gz", ".htm.gz"));
  static final FileKind SAVED_TEXT = new FileKind(SavedTextReader::new, List.of(".txt"));
  static final FileKind FEED = new FileKind(learned -> new FeedReader(), List.of(".xml", ".rss", ".atom"));

  private static final List<FileKind> ALL = List.of(
      new FileKind(learned -> new JsonLines(), List.of(".jsonl", ".jsonl.gz")),
      new FileKind(learned -> new MarkdownReader(), List.of(".md")),
      SAVED_TEXT,
      PAGE,
      FEED,
      new FileKind(learned -> new FeedListReader(), List.of(".opml")));

  /** Whether what a site repeats stands around its articles. */
  boolean hasBoilerplate() {
    return equals(PAGE) || equals(SAVED_TEXT);
  }

  /** The kind of a file by its name, upper or lower case. */
  static Optional<FileKind> of(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return ALL.stream().filter(kind -> kind.endings.stream().anyMatch(name::endsWith)).findFirst();
  }
}
