package dossier.answer;

import dossier.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words beside a figure that say how exact it is, and that it is part of a word that describes. */
final class FigureWords {
  private static final Pattern BOUND = Pattern.compile(
      "\\b(?:(?:more|less|fewer) than|at least|at most|up to|as (?:many|much) as|nearly|almost|above|below|under) $",
      Pattern.CASE_INSENSITIVE);
  private static final String END = "(?:[$€£¥]\\d(?:[\\d.,]*\\d)?(?: (?:million|billion|trillion))?|\\d(?:[\\d.,]*\\d)?(?: (?:million|billion|trillion))?(?: (?:yen|yuan|won|euros|dollars|crowns))?)";
  /** Before the upper and behind the lower end of a range of sums. */
  private static final Pattern LOWER = Pattern.compile("(?<![\\p{L}\\p{N}.,])" + END + "(?<link> to | ?- ?| ?– ?)$");
  private static final Pattern UPPER = Pattern.compile(
      "^(?<link> to | ?- ?| ?– ?)(?=[$€£¥]|\\S+ (?:million|billion|trillion|yen|yuan|won|euros|dollars|crowns)\\b)"
          + END);
  /** Before sums that something changes by and to: "rose $1 million to $5 million", "from 10 to 20". */
  private static final Pattern MOVES = Pattern.compile(
      "\\b(?:from|by|r[iao]s\\w+|f[ae]ll\\w*|increas\\w+|gr[eo]w\\w*|jump\\w*|climb\\w*|drop\\w*|declin\\w+|cut\\w*|lower\\w*|narrow\\w*|widen\\w*|up|down|surg\\w+|slid\\w*|slip\\w*|plung\\w+|gain\\w*|lost|add\\w*|improv\\w+)(?: [\\p{L}]+){0,3} $",
      Pattern.CASE_INSENSITIVE);
  /** Behind the lower and before the upper end of a range of percentages. */
  private static final Pattern UPPER_PERCENT = Pattern.compile(
      "^(?: percent)?(?: ?[-–] ?| to | and )\\d[\\d.]* ?(?:percent|%)");
  private static final Pattern LOWER_PERCENT = Pattern.compile(
      "(?<![\\p{L}\\p{N}.,])\\d[\\d.]*(?: ?(?:percent|%))?(?: ?[-–] ?| to | and )$");
  private static final Pattern BETWEEN = Pattern.compile("\\bbetween $");
  private static final String NUMBER = "[$€£¥]?\\d[\\d,.]*(?: (?:million|billion|trillion))?(?: (?:cents|yen|yuan|won|euros|dollars|crowns))?";
  private static final Pattern LOWER_BETWEEN = Pattern.compile("\\bbetween " + NUMBER + " and $");
  private static final Pattern UPPER_BETWEEN = Pattern.compile("^ and " + NUMBER + "(?![\\d%]| percent)");
  private static final Pattern AVERAGE = Pattern.compile("\\b(?:average|range|total|something|order) of $");
  private static final Pattern ADJECTIVE = Pattern.compile("^(?:-\\p{L}|(?: years?)? old\\b)");
  private static final Pattern AGED = Pattern.compile("\\b[Aa]ged? $");

  private FigureWords() {}

  /** The figure with the words that make it a bound, or the whole range that it is an end of: "fewer than 14 million", "10 to 20". */
  static String bounded(Span figure, String text) {
    if (figure.of(text).contains("%") || figure.of(text).contains("percent")) {
      Span range = percents(figure, text);
      if (!range.equals(figure)) return range.of(text);
    }
    Span between = betweenSums(figure, text);
    if (!between.equals(figure)) return between.of(text);
    boolean sum = !figure.of(text).contains("%") && !figure.of(text).contains("percent");
    Matcher lower = LOWER.matcher(text.substring(0, figure.start()));
    if (sum && lower.find() && isRange(lower, text.substring(0, lower.start())))
      return text.substring(lower.start(), figure.end());
    Matcher upper = UPPER.matcher(text.substring(figure.end()));
    if (sum && upper.find() && isRange(upper, text.substring(0, figure.start())))
      return text.substring(figure.start(), figure.end() + upper.end());
    Matcher bound = BOUND.matcher(text.substring(0, figure.start()));
    return text.substring(bound.find() ? bound.start() : figure.start(), figure.end());
  }

  /** The whole range that a percentage is an end of: "8-10 percent", "between 5 percent and 7 percent"; else itself. */
  private static Span percents(Span figure, String text) {
    Matcher lower = LOWER_PERCENT.matcher(text.substring(0, figure.start()));
    if (lower.find() && isPercentRange(lower.group(), text.substring(0, lower.start())))
      return between(new Span(lower.start(), figure.end()), text);
    Matcher upper = UPPER_PERCENT.matcher(text.substring(figure.end()));
    return upper.find() && isPercentRange(upper.group(), text.substring(0, figure.start()))
        ? between(new Span(figure.start(), figure.end() + upper.end()), text)
        : figure;
  }

  /** The whole range that a number is an end of behind "between": "between 56 cents and 58 cents"; else itself. */
  private static Span betweenSums(Span figure, String text) {
    Matcher lower = LOWER_BETWEEN.matcher(text.substring(0, figure.start()));
    if (lower.find()) return new Span(lower.start(), figure.end());
    Matcher upper = UPPER_BETWEEN.matcher(text.substring(figure.end()));
    return BETWEEN.matcher(text.substring(0, figure.start())).find() && upper.find()
        ? new Span(figure.start() - "between ".length(), figure.end() + upper.end())
        : figure;
  }

  private static Span between(Span range, String text) {
    Matcher between = BETWEEN.matcher(text.substring(0, range.start()));
    return between.find() ? new Span(between.start(), range.end()) : range;
  }

  /** "from 8 to 10 percent" and "rose 8 percent to 10 percent" are none; "and" links the ends behind "between" alone. */
  private static boolean isPercentRange(String link, String before) {
    if (BETWEEN.matcher(before).find()) return true;
    return !link.contains(" and ") && (!link.contains(" to ") || !MOVES.matcher(before).find());
  }

  /** "by 2-3 million" is a range whatever it moves; "by 2 to 3 million" says what it comes to. */
  private static boolean isRange(Matcher ends, String before) {
    return !ends.group("link").equals(" to ") || AVERAGE.matcher(before).find() || !MOVES.matcher(before).find();
  }

  /** Part of a word that describes: "17-year-old", "the 30-day trial", "aged 17", "17 years old". */
  static boolean isAdjective(Span figure, String text) {
    return ADJECTIVE.matcher(text.substring(figure.end())).find()
        || AGED.matcher(text.substring(0, figure.start())).find();
  }
}
