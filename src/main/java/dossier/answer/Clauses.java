package dossier.answer;

import dossier.text.Span;
import dossier.text.TextMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The clauses of a sentence as its punctuation and its connecting words cut it, and its length in words. */
final class Clauses {
  /** Longest answer in words that is still short. */
  static final int SHORT = 25;

  private static final Pattern CUT = Pattern.compile(
      "[,;:][\"”’']? (?=\\D)| [-–—]{1,2} |(?<=[a-z]) (?=(?:which|who|because|while|whereas|after|before|when|although|though|but|(?<!such )as (?:it|the|its|part|well|a)|amid|citing|saying|adding|according to|due to|in an? (?:move|bid|effort|attempt)) )");
  private static final Pattern WORD = Pattern.compile("\\S+");
  /** What stands between words, as {@link #WORD} has it. */
  private static final String BLANKS = " \t\n\u000b\f\r";
  /** A clause of fewer words is a name's apposition or an item of a list and stays with what stands before. */
  private static final int LEAST = 3;

  private static final TextMemory<List<Span>> KNOWN = new TextMemory<>(Clauses::cut);

  private Clauses() {}

  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      boolean blank = BLANKS.indexOf(text.charAt(at)) >= 0;
      if (inside == blank) {
        inside = !blank;
        if (inside) words++;
      }
    }
    return words;
  }

  /** Where the clauses stand, without the commas and dashes between them; one at least. */
  static List<Span> of(String text) {
    return KNOWN.of(text);
  }

  private static List<Span> cut(String text) {
    List<Span> clauses = new ArrayList<>();
    int start = 0;
    Matcher cut = CUT.matcher(text);
    while (cut.find()) {
      if (words(text.substring(start, cut.start())) < LEAST || words(text.substring(cut.end())) < LEAST) continue;
      if (isInQuotes(text, cut.start())) continue;
      clauses.add(new Span(start, cut.start()));
      start = cut.end();
    }
    clauses.add(new Span(start, text.length()));
    return List.copyOf(clauses);
  }

  private static boolean isInQuotes(String text, int at) {
    String before = text.substring(0, at);
    long straight = before.chars().filter(c -> c == '"').count();
    long open = before.chars().filter(c -> c == '“').count() - before.chars().filter(c -> c == '”').count();
    return straight % 2 == 1 || open > 0;
  }

  /** The leading clauses of {@code text} that are {@value #SHORT} words or fewer; else its first words with an ellipsis. */
  static String leading(String text) {
    if (words(text) <= SHORT) return bare(text);
    int end = 0;
    for (Span clause : of(text))
      if (words(text.substring(0, clause.end())) <= SHORT) end = clause.end();
      else
        break;
    if (words(text.substring(0, end)) >= LEAST) return bare(text.substring(0, end));
    Matcher word = WORD.matcher(text);
    for (int count = 1; count < SHORT && word.find(); count++)
      end = word.end();
    return bare(text.substring(0, end)) + " …";
  }

  /** Without the marks that stand around it. */
  static String bare(String text) {
    return text.strip().replaceFirst("[\\s,;:.\\-–—]+$", "").strip();
  }
}
