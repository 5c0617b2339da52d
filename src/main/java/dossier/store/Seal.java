package dossier.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps secrets unreadable at rest: AES-256 in GCM under a key that is not in the database. What is sealed for one context opens
 * for no other. Safe for many threads.
 */
public final class Seal {
  /** Length of the key in bytes. */
  public static final int KEY = 32;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec key;
  private final SecretKeySpec signing;
  private final SecureRandom random = new SecureRandom();

  private Seal(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
    this.signing = new SecretKeySpec(mac(new SecretKeySpec(key, "HmacSHA256"), "signing"), "HmacSHA256");
  }

  /**
   * A seal under the key that {@code text} gives as base64.
   *
   * @throws IllegalArgumentException when these are not {@value #KEY} bytes; the message holds nothing of the key
   */
  public static Seal under(String text) {
    try {
      byte[] key = Base64.getDecoder().decode(text.strip());
      if (key.length == KEY) return new Seal(key);
    } catch (IllegalArgumentException e) {
      // said below
    }
    throw new IllegalArgumentException("expected " + KEY + " bytes in base64, as `openssl rand -base64 32` gives them");
  }

  /** The text, sealed for a context. */
  public byte[] seal(String text, String context) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, context).doFinal(text.getBytes(StandardCharsets.UTF_8));
      byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
      System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
      return whole;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES in GCM", e);
    }
  }

  /**
   * The text that was sealed for that context.
   *
   * @throws StoreException when it was sealed under another key or for another context, or was changed
   */
  public String open(byte[] sealed, String context) {
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), context);
      return new String(cipher.doFinal(sealed, NONCE, sealed.length - NONCE), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new StoreException("A secret in the store does not open: DOSSIER_KEY is another than it was sealed under.",
          e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String context) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  /** A signature of a text: nobody without the key makes it. */
  public byte[] sign(String text) {
    return mac(signing, text);
  }

  private static byte[] mac(SecretKeySpec key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  @Override
  public String toString() {
    return "Seal";
  }
}
