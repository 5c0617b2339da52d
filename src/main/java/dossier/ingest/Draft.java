package dossier.ingest;

import dossier.article.Article;
import dossier.article.CanonicalUrl;
import dossier.article.Identity;
import dossier.article.Published;
import dossier.text.TextCleaning;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of an article as a reader found them, not checked yet. Blank parts count as absent. */
final class Draft {
  /** Longest publisher's name in characters; the longest real ones are about 80. */
  static final int MAX_SOURCE = 200;
  /** Longest author line in characters: some name a dozen people. */
  static final int MAX_AUTHOR = 500;
  /** Longest id that a publisher gives, in characters: some give a whole address. */
  static final int MAX_ID = 3_000;

  /** A name rather than an address (RFC 8141, RFC 4151): it identifies an article, and nothing can be read there. */
  private static final Pattern NAME = Pattern.compile("(?:urn|tag):\\S+", Pattern.CASE_INSENSITIVE);

  String title = "";
  String body = "";
  @Nullable
  String id;
  @Nullable
  String url;
  @Nullable
  String source;
  @Nullable
  String author;
  /** As written; counts where {@link #appeared} is absent. */
  @Nullable
  String published;
  /** As read, with the publisher's own calendar date. */
  @Nullable
  Published appeared;
  @Nullable
  Published updated;
  @Nullable
  String language;

  /** The article, or why it is none. */
  Read at(Origin origin) {
    try {
      return new Read.Found(origin, article());
    } catch (IllegalArgumentException e) {
      return new Read.Refused(origin, String.valueOf(e.getMessage()));
    }
  }

  private Article article() {
    String cleanTitle = TextCleaning.line(title);
    String cleanBody = TextCleaning.body(body);
    if (cleanTitle.isEmpty() && cleanBody.isEmpty())
      throw new IllegalArgumentException("neither a title nor a body");
    String publisher = line("source", source, MAX_SOURCE);
    boolean named = url != null && NAME.matcher(url.strip()).matches();
    CanonicalUrl address = named ? null : parsed("url", url, CanonicalUrl::parse);
    return new Article(
        Identity.of(address, publisher, line("id", named ? url : id, MAX_ID), cleanTitle, cleanBody),
        cleanTitle,
        cleanBody,
        address,
        publisher,
        line("author", author, MAX_AUTHOR),
        appeared != null ? appeared : parsed("published_at", published, Published::parse),
        updated,
        language);
  }

  private static @Nullable String line(String field, @Nullable String raw, int max) {
    if (raw == null) return null;
    if (raw.length() > max)
      throw new IllegalArgumentException(field + " of " + raw.length() + " characters, at most " + max);
    String clean = TextCleaning.line(raw);
    return clean.isEmpty() ? null : clean;
  }

  private static <T> @Nullable T parsed(String field, @Nullable String raw, Function<String, T> parser) {
    String text = raw == null ? "" : TextCleaning.line(raw);
    if (text.isEmpty()) return null;
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(field + ": " + e.getMessage(), e);
    }
  }
}
