package dossier.web;

import java.security.SecureRandom;
import java.util.HexFormat;

/** The names of things in the small Slack's one workspace, and identifiers of Slack's shape. */
final class Ids {
  static final String TEAM = "T0PLAYGROUND";
  static final String TEAM_NAME = "Playground";
  static final String APP = "A0DOSSIER";
  static final String BOT = "B0DOSSIER";
  static final String BOT_USER = "U0DOSSIER";
  static final String BOT_NAME = "Dossier";
  static final String PERSON = "U0YOU";
  static final String PERSON_NAME = "You";
  static final String DIRECT = "D0DOSSIER";

  private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /** An identifier that nobody guesses: the prefix, then 12 letters and digits. */
  static String random(String prefix) {
    var id = new StringBuilder(prefix);
    for (int i = 0; i < 12; i++)
      id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    return id.toString();
  }

  /** A secret of 32 random bytes in hexadecimal digits. */
  static String secret() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
