package dossier.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What tells an entry from the others of its feed. */
final class EntryId {
  private static final int BYTES = 16;

  private EntryId() {}

  /** The printed id; without one the link; without that a hash of title and text; null when there is nothing at all. */
  static @Nullable String of(@Nullable String printed, @Nullable String link, @Nullable String title,
      @Nullable String text) {
    if (printed != null) return printed;
    if (link != null) return link;
    return title == null && text == null ? null : hash(title + "\n" + text);
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
