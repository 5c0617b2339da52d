package dossier.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/** What a vector was made of: 16 bytes for its words, then 16 for its article, so that it holds for nothing else. */
final class VectorDigest {
  private static final int HALF = 16;

  private VectorDigest() {}

  /** The digest of the words of a passage in an article of that fingerprint. */
  static byte[] of(String words, byte[] fingerprint) {
    byte[] digest = Arrays.copyOf(Digest.sha256(words.getBytes(StandardCharsets.UTF_8)), 2 * HALF);
    System.arraycopy(fingerprint, 0, digest, HALF, HALF);
    return digest;
  }

  /** Whether a vector of that digest was made of an article of that fingerprint. */
  static boolean isOf(BytesRef digest, BytesRef fingerprint) {
    return Arrays.equals(digest.bytes, digest.offset + HALF, digest.offset + 2 * HALF, fingerprint.bytes,
        fingerprint.offset, fingerprint.offset + HALF);
  }
}
