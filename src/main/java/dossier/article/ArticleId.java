package dossier.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The stable name of an article: 32 hexadecimal digits of a SHA-256 over what identifies it.
 *
 * @param value 32 lower-case hexadecimal digits
 */
public record ArticleId(String value) {
  private static final int DIGITS = 32;

  public ArticleId {
    if (!isId(value)) throw new IllegalArgumentException("article id \"" + value + "\"");
  }

  private static boolean isId(String value) {
    for (int at = 0; at < value.length(); at++)
      if (!HexFormat.isHexDigit(value.charAt(at)) || Character.isUpperCase(value.charAt(at))) return false;
    return value.length() == DIGITS;
  }

  /** The id of what {@code identity} names; equal identities give equal ids. */
  static ArticleId ofIdentity(String identity) {
    return new ArticleId(HexFormat.of().formatHex(sha256(identity), 0, 16));
  }

  /** The id of the article at an address as people paste it; nothing when it is no http or https address. */
  public static Optional<ArticleId> at(String address) {
    try {
      return Optional.of(Identity.of(CanonicalUrl.parse(address), null, null, "", ""));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
