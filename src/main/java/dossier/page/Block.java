package dossier.page;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;

/**
 * Words between two line breaks of a page as it is shown.
 *
 * @param text on one line, not empty
 * @param links how many of its characters are in links
 * @param box the innermost element on lines of its own around it
 * @param words its number of words; two characters of scripts that do not part words count as one
 */
record Block(String text, int links, Box box, int words) {
  private static final int LEAST_PROSE = 8;
  /** A line of as many words is prose however it ends. */
  private static final int SURELY_PROSE = 25;
  /** Lines of which more is in links are menus. */
  private static final double MOST_LINKS = 0.5;
  private static final String TERMINAL = ".!?…。！？।؟";
  private static final String CLOSING = "\"'”’»)]*」』";
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  static Block of(String text, int links, Box box) {
    return new Block(text, Math.min(links, text.length()), box, count(text));
  }

  private static int count(String text) {
    int words = 0;
    int unparted = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter && c > 0x0e00 && isUnparted(c)) unparted++;
      else if (letter && !inWord) words++;
      inWord = letter || (inWord && (c == '\'' || c == '’' || c == '-' || c == '.'));
    }
    return words + unparted / 2;
  }

  private static boolean isUnparted(char c) {
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  /** The part of the characters that are in links, 0 to 1. */
  double linkDensity() {
    return (double) links / text.length();
  }

  /** Whether it is a sentence or more, and not mostly links. */
  boolean isProse() {
    if (words < LEAST_PROSE || linkDensity() > MOST_LINKS || isHeading()) return false;
    return words >= SURELY_PROSE || isSentence();
  }

  /** Whether it ends as a sentence does. */
  boolean isSentence() {
    int last = text.length() - 1;
    while (last > 0 && text.length() - last < 4 && CLOSING.indexOf(text.charAt(last)) >= 0)
      last--;
    return TERMINAL.indexOf(text.charAt(last)) >= 0;
  }

  boolean isHeading() {
    return HEADINGS.contains(box.name());
  }

  /** How much it counts as text to read, in characters. */
  int mass() {
    if (isProse()) return text.length();
    return linkDensity() > MOST_LINKS ? 0 : text.length() / 4;
  }

  /** The same for lines that differ only in case and spacing. */
  String key() {
    return text.toLowerCase(Locale.ROOT);
  }
}
