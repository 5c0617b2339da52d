package dossier.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Slack's signature of a request, version 0: HMAC-SHA256 over {@code v0:timestamp:body}, as Slack's documentation on
 * verifying requests has it.
 */
public final class Signature {
  /** The header with the signature. */
  public static final String HEADER = "X-Slack-Signature";
  /** The header with the moment of signing, in seconds since 1970. */
  public static final String TIMESTAMP_HEADER = "X-Slack-Request-Timestamp";

  private final SecretKeySpec key;

  /**
   * Signs with a secret.
   *
   * @throws IllegalArgumentException when the secret is blank
   */
  public Signature(String secret) {
    if (secret.isBlank()) throw new IllegalArgumentException("The Slack signing secret is blank.");
    key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
  }

  /** The signature of a body, {@code v0=} and 64 hexadecimal digits. */
  public String of(String timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  /** Whether a signature is right; takes as long for a nearly right one as for a wrong one. */
  boolean matches(String signature, String timestamp, byte[] body) {
    return MessageDigest.isEqual(of(timestamp, body).getBytes(StandardCharsets.UTF_8),
        signature.getBytes(StandardCharsets.UTF_8));
  }
}
