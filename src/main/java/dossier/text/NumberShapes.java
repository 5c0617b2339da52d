package dossier.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a number stands for an amount: not a year, a part of a date, a time of day, a version or a name. */
final class NumberShapes {
  private static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
      + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
  private static final Pattern DATE_BEFORE = Pattern.compile(
      "(?:\\b" + MONTH + " ?\\.?[ -](?:the )?|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)$",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern DATE_AFTER = Pattern.compile("[ -](?:of )?" + MONTH + "\\b(?!\\s+be\\b)",
      Pattern.CASE_INSENSITIVE);
  /** Times of day, ratios, versions, ordinals and codes go on after the number. */
  private static final Pattern CODE_AFTER = Pattern.compile(
      "[:/.]\\d|\\.\\p{Lu}|[-–]\\d|[\\p{L}_]|['’]s?\\b|\\^|(?: |-)?(?:a\\.?m\\b|p\\.?m\\b|o['’]clock|GMT|ET\\b|EDT|EST|UTC|BST|PST"
          + "|CET|local time)|[- ](?:D\\b|G\\b)|-(?:K|Q|bit|core|nm)\\b");
  private static final Pattern NAME_BEFORE = Pattern.compile(
      "(?i:\\b(?:version|model|series|chapter|section|page|phase|level|type|generation|gen|channel|article|rule|route"
          + "|flight|room|form|part|item|figure|table|appendix|highway|interstate|tier|grade|class|line|error|code|size"
          + "|episode|season|volume|at|on|day|week|quarter|verse|round|game|grand prix) |\\bnos?\\. ?|#)$");
  private static final int MOST_CODE = 40;
  private static final int LONGEST_NAME = 24;

  private NumberShapes() {}

  /** Whether a number may begin at {@code at}: not inside a word, a code or another number. */
  static boolean mayBegin(String text, int at) {
    if (at == 0) return true;
    char before = text.charAt(at - 1);
    char first = text.charAt(at);
    if (Character.isLetterOrDigit(before) || before == '_' || before == '$') return false;
    if (Character.isLetter(first)) return !(before == '-' && at > 1 && Character.isLetterOrDigit(text.charAt(at - 2)));
    if (before == ',') return !(first == '.' || first == '-');
    if (before == '-' || before == '–' || before == '.' || before == '/')
      return at == 1 || (Character.isWhitespace(text.charAt(at - 2)) && before != '.' && before != '/');
    return ":#@=&%+\\".indexOf(before) < 0;
  }

  /** Where the number after a minus sign or "minus" begins; {@code at} itself where there is none. */
  static int negative(String text, int at) {
    char first = text.charAt(at);
    if (first == '-' || first == '−' || first == '–') {
      boolean free = at == 0 || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
      boolean spaced = at == 0 && at + 2 < text.length() && text.charAt(at + 1) == ' '
          && Numeral.isDigit(text.charAt(2));
      if (!spaced && at + 1 < text.length() && text.charAt(at + 1) == ' ') return at;
      return free ? at + (spaced ? 2 : 1) : at;
    }
    String word = first == 'm' || first == 'n' || first == 'M' || first == 'N' ? NumberWords.word(text, at) : "";
    boolean minus = word.equals("minus") || word.equals("negative");
    return minus && at + word.length() < text.length() ? at + word.length() + 1 : at;
  }

  /** Whether a plain number counts something. */
  static boolean isAmount(String text, int start, Numeral number, boolean named) {
    if (number.scaled())
      return !number.figures() || !CODE_AFTER_LETTERS.matcher(text)
          .region(number.end(),
              text.length())
          .lookingAt();
    if (!number.figures()) return spelled(text, start, number, named);
    if (codeAfter(text, number.end()) || dated(text, start, number.end())) return false;
    String before = text.substring(Math.max(0, start - 14), start);
    if (NAME_BEFORE.matcher(before).find() && !named) return false;
    if (isYear(text, start, number)) return false;
    if (text.charAt(number.start()) == '0' && number.end() > number.start() + 1 && number.value() >= 1) return false;
    if (partOfName(text, start, number)) return false;
    return named || !nameFollows(text, number.end());
  }

  private static final Pattern CODE_AFTER_LETTERS = Pattern.compile("[\\p{L}_\\d]");

  /** "one" alone is a pronoun, and so are other small numbers in front of a noun that is no plural. */
  private static boolean spelled(String text, int start, Numeral number, boolean named) {
    if (named) return number.value() != 1;
    boolean date = DATE_BEFORE.matcher(text.substring(Math.max(0, start - 14), start)).find();
    boolean word = Character.isLetter(text.charAt(start)) && number.value() == 1 && number.start() == start;
    return !date && !word && !ordinalFollows(text, number.end());
  }

  private static boolean ordinalFollows(String text, int end) {
    return end + 1 < text.length() && text.charAt(end) == '-' && Character.isLetter(text.charAt(end + 1));
  }

  private static boolean codeAfter(String text, int end) {
    Matcher code = CODE_AFTER.matcher(text).region(end, text.length());
    return code.lookingAt();
  }

  private static boolean dated(String text, int start, int end) {
    return DATE_AFTER.matcher(text).region(end, text.length()).lookingAt()
        || DATE_BEFORE.matcher(text.substring(Math.max(0, start - 14), start)).find();
  }

  private static boolean isYear(String text, int start, Numeral number) {
    boolean fourFigures = number.end() - number.start() == 4 && number.value() >= 1900 && number.value() < 2100
        && number.value() % 1 == 0;
    return fourFigures && TimeChecks.year(text, start, 4);
  }

  /** "Windows 8", "iPhone 5", "Xbox 360 games": a small figure after a word with a capital. */
  private static boolean partOfName(String text, int start, Numeral number) {
    boolean large = number.value() >= 1000 && number.end() - number.start() != 4;
    if (large || start < 2 || text.charAt(start - 1) != ' ') return false;
    int from = start - 1;
    while (from > 0 && start - from < LONGEST_NAME && !Character.isWhitespace(text.charAt(from - 1)))
      from--;
    String word = text.substring(from, start - 1);
    boolean capital = word.chars().anyMatch(Character::isUpperCase)
        && Character.isLetterOrDigit(word.charAt(word.length() - 1));
    return capital && !SentenceWords.ENGLISH.opens(word) && !NumberWords.word(word, 0).equals("than");
  }

  /** "400 Bad Request". */
  private static boolean nameFollows(String text, int end) {
    return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
  }

  /** Whether two plain numbers with a dash or "to" between them count something, and are no years, dates or score. */
  static boolean range(String text, Numeral first, Numeral last) {
    boolean year = last.end() - last.start() == 4 && last.value() >= 1900 && last.value() < 2100;
    boolean rising = first.value() < last.value() || last.scaled();
    return rising && !year && !dated(text, first.start(), last.end()) && !codeAfter(text, last.end())
        && (CountedNouns.unit(text, last.end()).length() > 0 || last.scaled());
  }

  /** Where the rest of a code ends that begins with a number: the minutes of a time, the parts of a version. */
  static int codeEnd(String text, int end) {
    int at = end;
    while (at + 1 < text.length() && at < end + MOST_CODE && ":./-".indexOf(text.charAt(at)) >= 0
        && Numeral.isDigit(text.charAt(at + 1))) {
      at++;
      while (at < text.length() && Numeral.isDigit(text.charAt(at)))
        at++;
    }
    return at;
  }
}
