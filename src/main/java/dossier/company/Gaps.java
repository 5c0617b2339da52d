package dossier.company;

import dossier.company.Tokens.Gap;
import java.util.Locale;
import java.util.Set;

/** Tells what stands between two words of a text. */
final class Gaps {
  /** Words whose full stop ends no sentence. */
  private static final Set<String> ABBREVIATIONS = Set.of("inc", "corp", "co", "ltd", "bros", "mr", "mrs", "ms", "dr",
      "st",
      "jr", "sr", "no", "vs", "plc", "cos", "gen", "sen", "rep", "gov", "prof", "rev", "dept", "jan", "feb", "aug",
      "sept", "oct", "nov", "dec");

  private Gaps() {}

  /** The kind of {@code [from, to)}, which follows the word that starts at {@code word}. */
  static Gap between(String text, int from, int to, int word) {
    if (to - from == 0) return Gap.JOIN;
    if (to - from == 1) {
      char c = text.charAt(from);
      if (c == '-' || c == '.' || c == '/' || c == '!' || c == '\u2011' || c == '\'' || c == '\u2019') return Gap.JOIN;
    }
    if (blank(text, from, to)) return emptyLine(text, from, to) ? Gap.STOP : Gap.SPACE;
    return punctuated(text, from, to, word);
  }

  private static Gap punctuated(String text, int from, int to, int word) {
    char first = text.charAt(from);
    boolean alone = blank(text, from + 1, to);
    if (first == ',' && alone) return Gap.COMMA;
    if (first == '!' && alone) return Gap.BANG;
    if (first == '.' && opening(text, from + 1, to) && text.charAt(to - 1) != '.' && text.indexOf('(', from) >= 0
        && text.indexOf('(', from) < to && abbreviation(text, word, from))
      return Gap.OPEN;
    if (first == '.' && alone && !emptyLine(text, from, to) && abbreviation(text, word, from)) return Gap.INITIAL;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean last = i + 1 >= to || !Character.isLetterOrDigit(text.charAt(i + 1));
      if ((c == '.' || c == '?' || c == '!' || c == '\u2026') && last && i + 1 < to) return Gap.STOP;
    }
    if (emptyLine(text, from, to)) return Gap.STOP;
    return text.charAt(to - 1) == '(' || text.charAt(to - 1) == '[' || opening(text, from, to) ? Gap.OPEN : Gap.OTHER;
  }

  private static boolean opening(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != '(' && !Character.isWhitespace(c)) return false;
    }
    return true;
  }

  /** Whether a new line, quotation, dash or colon stands in the gap, after which a capital says little. */
  static boolean startsAfresh(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == ':' || c == '"' || c == '\u201c' || c == '\u2022' || c == '*') return true;
      boolean dash = c == '-' || c == '\u2013' || c == '\u2014';
      if (dash && i > from && i + 1 < to) return true;
    }
    return false;
  }

  private static boolean abbreviation(String text, int word, int end) {
    int length = end - word;
    if (length == 1) return true;
    return length <= 4 && ABBREVIATIONS.contains(text.substring(word, end).toLowerCase(Locale.ROOT));
  }

  private static boolean blank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u200b') return false;
    }
    return true;
  }

  private static boolean emptyLine(String text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++)
      if (text.charAt(i) == '\n') lines++;
    return lines > 1;
  }
}
