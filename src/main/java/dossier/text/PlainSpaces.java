package dossier.text;

/** Texts with one kind of space, each character in its place. */
final class PlainSpaces {
  private PlainSpaces() {}

  /** {@code text} with plain spaces for unbroken, thin and figure spaces, tabs and line breaks; of the same length. */
  static String of(String text) {
    for (int at = 0; at < text.length(); at++)
      if (isOther(text.charAt(at))) return replaced(text, at);
    return text;
  }

  private static String replaced(String text, int from) {
    char[] plain = text.toCharArray();
    for (int at = from; at < plain.length; at++)
      if (isOther(plain[at])) plain[at] = ' ';
    return new String(plain);
  }

  private static boolean isOther(char c) {
    return c == '\n' || c == '\t' || c == '\u00a0' || c == '\u202f' || c == '\u2007' || c == '\u2009';
  }
}
