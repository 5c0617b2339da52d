package dossier.ingest;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A kind of file that we know, told by how its name ends.
 *
 * @param endings in lower case
 */
record FileKind(ArticleReader reader, List<String> endings) {
  static final FileKind PAGE = new FileKind(new PageReader(), List.of(".html", ".htm", ".html.gz", ".htm.gz"));
  static final FileKind FEED = new FileKind(new FeedReader(), List.of(".xml", ".rss", ".atom"));

  private static final List<FileKind> ALL = List.of(
      new FileKind(new JsonLines(), List.of(".jsonl", ".jsonl.gz")),
      new FileKind(new MarkdownReader(), List.of(".md")),
      new FileKind(new SavedTextReader(), List.of(".txt")),
      PAGE,
      FEED,
      new FileKind(FileKind::refuseFeedList, List.of(".opml")));

  private static void refuseFeedList(String file, InputStream in, Consumer<Read> out) {
    out.accept(new Read.Refused(Origin.whole(file), "lists of feeds are not read yet"));
  }

  /** The kind of a file by its name, upper or lower case. */
  static Optional<FileKind> of(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return ALL.stream().filter(kind -> kind.endings.stream().anyMatch(name::endsWith)).findFirst();
  }
}
