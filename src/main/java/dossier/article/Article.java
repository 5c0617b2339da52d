package dossier.article;

import org.jspecify.annotations.Nullable;

/**
 * What a publisher wrote, whole, as it is stored. Refused with an {@link IllegalArgumentException} when title and body
 * are both blank or when a part is longer than its limit.
 *
 * @param id derived from its identity, see {@link Identity}
 * @param title one line, may be empty, at most {@value #MAX_TITLE} characters
 * @param body the text, paragraphs separated by line breaks, may be empty, at most {@value #MAX_BODY} characters
 * @param url http(s) address to read it at, or null
 * @param source the publisher's name as people know it, or null where unknown
 * @param author as printed, or null
 * @param published when the publisher says it appeared, or null where it does not say
 * @param updated when the publisher says it was last changed, or null
 * @param language its language as a BCP 47 tag such as {@code en} or {@code pt-BR}, or null where unknown
 */
public record Article(
    ArticleId id,
    String title,
    String body,
    @Nullable CanonicalUrl url,
    @Nullable String source,
    @Nullable String author,
    @Nullable Published published,
    @Nullable Published updated,
    @Nullable String language) {
  /** Longest title in characters. */
  public static final int MAX_TITLE = 1_000;
  /** Longest body in characters: a long book; anything above is not an article. */
  public static final int MAX_BODY = 2_000_000;

  /** An article of which neither a change nor the language is known. */
  public Article(ArticleId id, String title, String body, @Nullable CanonicalUrl url, @Nullable String source,
      @Nullable String author, @Nullable Published published) {
    this(id, title, body, url, source, author, published, null, null);
  }

  public Article {
    if (title.isBlank() && body.isBlank()) throw new IllegalArgumentException("an article needs a title or a body");
    if (title.length() > MAX_TITLE)
      throw new IllegalArgumentException("title of " + title.length() + " characters, at most " + MAX_TITLE);
    if (body.length() > MAX_BODY)
      throw new IllegalArgumentException("body of " + body.length() + " characters, at most " + MAX_BODY);
  }
}
