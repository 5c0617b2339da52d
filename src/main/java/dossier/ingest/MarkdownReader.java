package dossier.ingest;

import dossier.text.Decoding;
import dossier.text.TextCleaning;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Reads one article from a Markdown file: optional YAML front matter with {@code title}, {@code source},
 * {@code author}, {@code published_at}, {@code url} and {@code id}, then the body. Without a title of its own the
 * article takes the first heading.
 */
final class MarkdownReader implements ArticleReader {
  /** Largest file in bytes: the longest body in three-byte characters, and room for the rest. */
  static final int MAX_BYTES = 8 << 20;

  @Override
  public void read(String file, InputStream in, Consumer<Read> out) throws IOException {
    String text = TextCleaning.body(Decoding.text(Decoding.bytes(in, MAX_BYTES)));
    Origin origin = Origin.whole(file);
    try {
      out.accept(draft(text).at(origin));
    } catch (IllegalArgumentException e) {
      out.accept(new Read.Refused(origin, String.valueOf(e.getMessage())));
    }
  }

  private static Draft draft(String text) {
    FrontMatter front = FrontMatter.of(text);
    PlainMarkdown plain = PlainMarkdown.of(front.rest());
    Draft draft = new Draft();
    String title = front.field("title");
    draft.title = title != null ? title : plain.heading();
    draft.body = draft.title.strip().equals(plain.heading()) ? plain.bodyWithoutHeading() : plain.body();
    draft.id = front.field("id");
    draft.url = front.field("url");
    draft.source = front.field("source");
    draft.author = front.field("author");
    draft.published = front.field("published_at");
    return draft;
  }
}
