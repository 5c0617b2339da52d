package dossier.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A line as it is counted: a number that is the same for lines that differ only in case, spacing, punctuation, dates
 * and, unless they are sentences, other numbers ("Updated 3 May 2018", "12 comments").
 *
 * @param hash 64 bits of the folded line, 0 when nothing is left to count
 * @param words its number of words
 * @param sentence whether it ends as sentences do
 */
record LineKey(long hash, int words, boolean sentence) {
  /** Longest line that is counted, in characters: the longest disclaimers have about 3,000. */
  static final int MAX_LINE = 4_000;
  /** Lines of as many words are sentences of an article or notices, not labels. */
  private static final int LONG = 8;
  private static final int LONGEST_PHRASE = 12;

  private static final Pattern TOKEN = Pattern.compile("\\p{N}+|\\p{L}[\\p{L}\\p{M}]*");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern SENTENCE = Pattern.compile("[.!?…。][\"'”’»)]{0,3}$");
  private static final Set<String> CALENDAR = LinePatterns.words("calendar-words.txt");
  private static final String DATE = "#";

  static LineKey of(String line) {
    if (line.length() > MAX_LINE) return new LineKey(0, 0, false);
    boolean sentence = SENTENCE.matcher(line).find();
    List<String> tokens = TOKEN.matcher(line.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    long hash = 0xcbf29ce484222325L;
    int letters = 0;
    boolean afterDate = false;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (!isNumber(token)) letters += token.length();
      boolean date = isDate(tokens, i, sentence);
      if (!date || !afterDate) hash = added(hash, date ? DATE : token);
      afterDate = date;
    }
    return new LineKey(letters < 2 ? 0 : mixed(hash), tokens.size(), sentence);
  }

  /** Whether it is part of a date or time, or a number that does not matter. */
  private static boolean isDate(List<String> tokens, int i, boolean sentence) {
    String token = tokens.get(i);
    if (!isNumber(token)) return CALENDAR.contains(token);
    boolean day = token.length() <= 2 && (isCalendar(tokens, i - 1) || isCalendar(tokens, i + 1));
    return !sentence || day || YEAR.matcher(token).matches();
  }

  private static boolean isCalendar(List<String> tokens, int i) {
    return i >= 0 && i < tokens.size() && CALENDAR.contains(tokens.get(i));
  }

  private static boolean isNumber(String token) {
    return Character.isDigit(token.charAt(0));
  }

  /** FNV-1a (Fowler, Noll, Vo) over the characters, a space after each token. */
  private static long added(long hash, String token) {
    long sum = hash;
    for (int i = 0; i < token.length(); i++)
      sum = (sum ^ token.charAt(i)) * 0x100000001b3L;
    return (sum ^ ' ') * 0x100000001b3L;
  }

  private static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    return mixed == 0 ? 1 : mixed;
  }

  /** Whether it may carry news: no label of a menu is as long. */
  boolean isLong() {
    return words >= LONG;
  }

  /** Whether it is a sentence that many articles may say of their own accord ("He declined to comment."). */
  boolean isPhrase() {
    return sentence && words <= LONGEST_PHRASE;
  }

  boolean isCounted() {
    return hash != 0;
  }
}
