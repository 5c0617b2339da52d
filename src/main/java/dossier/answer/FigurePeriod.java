package dossier.answer;

import dossier.article.Published;
import dossier.question.Question;
import dossier.text.Span;
import dossier.text.TimeExpression;
import dossier.text.TimeExpressions;
import dossier.text.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a figure is told of the period whose result is asked for: not of one that it is compared with, of a quarter where a year
 * is asked for, or of a weekend.
 */
final class FigurePeriod {
  /** Stands in where the text has no date of publication. */
  private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);
  /** Figures that add up over time. */
  private static final Pattern FLOW = Pattern.compile(
      "\\b(?:revenues?|sales|turnover|profits?|income|earnings|ebitda|loss(?:es)?|lost|los[et]|earn(?:ed|s)?|sold|sell|ship(?:ped|ments?)?|deliver(?:ed|ies|s)?|make|made)\\b",
      Pattern.CASE_INSENSITIVE);
  /** Questions whose period is that of an announcement, which may tell of any other. */
  private static final Pattern EVENT = Pattern.compile(
      "\\b(?:(?:sold|sell) [^?]{1,60} for|announc\\w+|warn\\w*|forecast\\w*|expect\\w*|predict\\w*|guid\\w+|outlook|offer\\w*|agree\\w*|plan\\w*|bid|deal|price[ds]?|paid|pay|target\\w*|estimat\\w*|want\\w*|goals?|worth|valu\\w+|record|since|so far|until|by (?:the )?(?:end|early|mid|late|\\d{4}|\\w+ \\d{4})|over|stake|jobs?)\\b",
      Pattern.CASE_INSENSITIVE);
  /** Before a time that only another figure is of. */
  private static final Pattern COMPARED = Pattern.compile(
      "\\b(?:than|compared (?:with|to)|versus|vs\\.?|against)\\b(?: \\S+){0,9} $", Pattern.CASE_INSENSITIVE);
  private static final Pattern FROM = Pattern.compile("\\bfrom\\b(?: \\S+){0,9} $", Pattern.CASE_INSENSITIVE);
  /** Periods of a company's own calendar, which the calendar's quarters do not tell. */
  private static final Pattern FISCAL = Pattern.compile(
      "\\bfiscal\\b|\\b(?:quarters?|months|half|year|period)\\b[^.;]{0,12}\\b(?:ended|ending|ends|end|to|through)\\b",
      Pattern.CASE_INSENSITIVE);
  /** Spans of time far shorter than any that companies report on. */
  private static final Pattern SHORT = Pattern.compile(
      "\\b(?:weekends?|(?:first|opening|launch) (?:day|week|\\w+ (?:days|hours|weeks))|in (?:the )?(?:\\w+ )?(?:\\w+ )?(?:days|hours|minutes)|(?:a|per|each|every|one|single) (?:day|hour|week))\\b",
      Pattern.CASE_INSENSITIVE);
  /** Days of the shortest period that companies report on, and of one that may be a part of another. */
  private static final int REPORTED = 80;
  private static final int PART = 20;
  private static final int QUARTER = 100;
  /** Days after the end of a quarter from which on what is told without a time is of the next one. */
  private static final int NEXT_REPORTED = 95;
  /** The same after a month, when the next one was reported. */
  private static final int MONTH_NEWS = 45;
  /** Days up to which a time is a moment, of one that names it, and after it within which it is news. */
  private static final int FEW = 3;
  private static final int NAMES_DAY = 31;
  private static final int TOLD_WITHIN = 10;
  /** What makes a day the bound of a longer time. */
  private static final Pattern BOUND = Pattern.compile(
      "\\b(?:since|until|by|end(?:ed|ing|s)?|as of|before|after|from)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final List<String> NUMBERS = List.of("first", "second", "third", "fourth", "1", "2", "3", "4");
  private static final Pattern NUMBERED = Pattern.compile(
      "\\b(?:(?<word>first|second|third|fourth)[ -](?:fiscal[ -])?quarter|Q(?<number>[1-4]))\\b",
      Pattern.CASE_INSENSITIVE);
  /** How much shorter or longer than the period asked for one is that is another. */
  private static final double SHORTER = 0.6;
  private static final double LONGER = 1.8;

  private final @Nullable TimeRange asked;
  private final @Nullable TimeRange day;
  private final boolean fiscal;
  private final Set<Integer> quarters;
  private final boolean flow;

  FigurePeriod(Question question) {
    String text = question.text();
    this.fiscal = FISCAL.matcher(text).find();
    TimeRange period = question.period();
    boolean quarter = period != null && days(period) >= REPORTED && days(period) <= QUARTER;
    this.day = period != null && days(period) <= FEW && !BOUND.matcher(text).find() ? period : null;
    this.asked = !quarter && EVENT.matcher(text).find() ? null : period;
    this.flow = FLOW.matcher(text).find();
    this.quarters = quarters(text);
  }

  boolean bears(String text, Span figure, @Nullable Published published) {
    Span clause = FigureCoverage.clause(text, figure);
    if (isOfOtherQuarter(text, clause) || isOfOtherDay(text, published)) return false;
    if (asked == null) return true;
    if (flow && (fiscal || days(asked) >= REPORTED) && SHORT.matcher(clause.of(text)).find()) return false;
    LocalDate reference = published == null ? UNDATED : published.date().range().from();
    List<TimeExpression> own = new ArrayList<>();
    boolean comparedAlone = false;
    for (TimeExpression time : TimeExpressions.find(text, reference)) {
      if (published == null && !isNamed(time, text)) continue;
      String before = text.substring(Math.max(0, time.span().start() - 60), time.span().start());
      boolean inside = isInside(before, figure, time.span());
      if (COMPARED.matcher(before).find() && !inside)
        comparedAlone |= isNamed(time, text) && time.range().overlaps(asked);
      else if ((!FROM.matcher(before).find() || inside) && days(time.range()) >= PART) own.add(time);
    }
    if (own.isEmpty() && (isTooEarly(published) || isTooLate(published))) return false;
    if (own.isEmpty() || isFiscal(text)) return !comparedAlone;
    TimeExpression nearest = nearest(own, figure, clause);
    if (flow) return isAsked(nearest.range());
    return days(asked) < PART || !clause.overlaps(nearest.span()) || !isNamed(nearest, text)
        || own.stream().anyMatch(time -> time.range().overlaps(asked));
  }

  /** Whether a few days are asked for, and the sentence neither names them nor was told when they were news. */
  private boolean isOfOtherDay(String text, @Nullable Published published) {
    TimeRange days = day;
    if (days == null || published == null) return false;
    LocalDate told = published.date().range().from();
    boolean news = !told.isBefore(days.from().minusDays(1)) && !told.isAfter(days.to().plusDays(TOLD_WITHIN));
    return !news && TimeExpressions.find(text, told)
        .stream()
        .noneMatch(time -> time.range().overlaps(days) && days(time.range()) <= NAMES_DAY);
  }

  /**
   * Whether a clause names quarters, by their numbers, and none of those asked for; where it names none, whether what goes on
   * behind it does: "$396 million, or 69 cents a share, in the third quarter".
   */
  private boolean isOfOtherQuarter(String text, Span clause) {
    if (quarters.isEmpty()) return false;
    Set<Integer> told = quarters(clause.of(text));
    if (told.isEmpty()) told = quarters(behind(text, clause));
    return !told.isEmpty() && told.stream().noneMatch(quarters::contains);
  }

  /** The first quarter that is named behind a clause, if nothing is compared with it. */
  private static String behind(String text, Span clause) {
    Matcher named = NUMBERED.matcher(text);
    if (!named.find(clause.end())) return "";
    String between = text.substring(clause.end(), named.start());
    boolean other = COMPARED.matcher(between).find() || FROM.matcher(between).find() || between.indexOf(';') >= 0;
    return other ? "" : named.group();
  }

  private static Set<Integer> quarters(String text) {
    Set<Integer> quarters = new HashSet<>();
    Matcher named = NUMBERED.matcher(text);
    while (named.find()) {
      String word = named.group("word") == null ? named.group("number") : named.group("word");
      quarters.add(1 + NUMBERS.indexOf(word.toLowerCase(Locale.ROOT)) % 4);
    }
    return quarters;
  }

  /** Whether what is told without a time was told before the period was over whose result is asked for. */
  private boolean isTooEarly(@Nullable Published published) {
    return flow && asked != null && published != null && days(asked) >= REPORTED
        && published.date().range().from().isBefore(asked.to());
  }

  /**
   * Whether what is told without a time was told when the quarter after the one asked for was over, whose report speaks of that, or,
   * where a month is asked for, when the next one was.
   */
  private boolean isTooLate(@Nullable Published published) {
    if (asked == null || published == null) return false;
    boolean quarter = flow && !fiscal && days(asked) >= REPORTED && days(asked) <= QUARTER;
    boolean month = days(asked) >= PART && days(asked) <= NAMES_DAY;
    return (quarter || month)
        && published.date().range().from().isAfter(asked.to().plusDays(quarter ? NEXT_REPORTED : MONTH_NEWS));
  }

  private boolean isFiscal(String text) {
    return fiscal || FISCAL.matcher(text).find();
  }

  /** Whether the figure stands between the word that compares and the time: "from 3 million in 2012". */
  private static boolean isInside(String before, Span figure, Span time) {
    int shift = time.start() - before.length();
    int start = Math.max(last(COMPARED, before), last(FROM, before));
    return start >= 0 && figure.start() >= shift + start && figure.end() <= time.start();
  }

  private static int last(Pattern pattern, String before) {
    var matcher = pattern.matcher(before);
    return matcher.find() ? matcher.start() : -1;
  }

  /** The time of the figure's own clause that stands nearest, else that of the sentence. */
  private static TimeExpression nearest(List<TimeExpression> times, Span figure, Span clause) {
    return times.stream()
        .min(Comparator.comparing((TimeExpression time) -> !clause.overlaps(time.span()))
            .thenComparingInt(time -> gap(time.span(), figure)))
        .orElseThrow();
  }

  private boolean isAsked(TimeRange told) {
    TimeRange wanted = asked;
    if (wanted == null) return true;
    if (!told.overlaps(wanted)) return false;
    double share = (double) days(told) / days(wanted);
    return days(wanted) < REPORTED || (share > SHORTER && share < LONGER);
  }

  private static boolean isNamed(TimeExpression time, String text) {
    return time.span().of(text).matches(".*\\b\\d{4}\\b.*");
  }

  private static int gap(Span one, Span other) {
    return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
  }

  private static long days(TimeRange range) {
    return range.to().toEpochDay() - range.from().toEpochDay();
  }
}
