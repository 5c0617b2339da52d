package dossier.feed;

import dossier.article.CanonicalUrl;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS, RDF, Atom, CDF and JSON feeds, broken ones as far as possible. Document types and external entities are
 * never resolved.
 */
public final class Feeds {
  /** Largest feed in bytes. */
  public static final int MAX_BYTES = 10 << 20;

  private static final Pattern HTML = Pattern.compile("<(?:!doctype html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 5_000;

  private Feeds() {}

  /** A feed whose address is not known. */
  public static Feed parse(byte[] bytes) {
    return parse(bytes, null, null);
  }

  /**
   * The feed in {@code bytes}, decompressed; an unreadable one has an error instead of entries.
   *
   * @param address where it was read: the base of relative addresses; or null
   * @param contentType the server's {@code Content-Type} field, or null
   */
  public static Feed parse(byte[] bytes, @Nullable CanonicalUrl address, @Nullable String contentType) {
    if (bytes.length > MAX_BYTES) return Feed.unreadable("the feed is larger than " + (MAX_BYTES >> 20) + " MB");
    String text = FeedText.of(bytes, contentType).strip();
    if (text.isEmpty()) return Feed.unreadable("the feed is empty");
    String base = address == null ? null : address.value();
    if (text.startsWith("{")) return JsonFeeds.read(text, base);
    Feed feed = XmlFeeds.read(XmlScanner.read(text), base);
    return feed == null ? Feed.unreadable(whatItIs(text)) : feed;
  }

  private static String whatItIs(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    return HTML.matcher(head).find()
        ? "not a feed but an HTML page"
        : "not a feed: no RSS, Atom, RDF or JSON Feed in it";
  }
}
