package dossier.company;

import java.text.Normalizer;

/** The normal form of a character in names: lower case, without accents. */
public final class Folding {
  private static final int TABLE = 0x250;
  private static final char[] FOLDED = new char[TABLE];

  static {
    for (char c = 0; c < TABLE; c++) {
      var plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
      FOLDED[c] = Character.isLetter(c) ? Character.toLowerCase(plain) : c;
    }
  }

  private Folding() {}

  /** The normal form of a character. */
  public static char fold(char c) {
    return c < TABLE ? FOLDED[c] : Character.toLowerCase(c);
  }

  /** The normal form of a text, as long as the text. */
  public static String fold(CharSequence text) {
    var folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++)
      folded.append(fold(text.charAt(i)));
    return folded.toString();
  }
}
