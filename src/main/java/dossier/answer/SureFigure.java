package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.fact.Period;
import dossier.text.PartialDate;
import dossier.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether the sentences of a figure tell it of the whole company and of the period that the fact names, not what others expect, a part, a
 * shorter time, what came or went, or the figure of another year beside which that period is named.
 */
final class SureFigure {
  private static final List<Pattern> SITES = patterns("partial-headcounts.txt");
  private static final List<Pattern> SHORTER = patterns("shorter-periods.txt");
  private static final List<Pattern> FORECAST = patterns("forecast-figures.txt");
  private static final List<Pattern> TURNS = patterns("result-turns.txt");
  private static final List<Pattern> BEFORE_COUNTS = counts("before");
  private static final List<Pattern> BEHIND_COUNTS = counts("behind");
  private static final List<String> CHRONICLES = WordRows.lines("chronicle-titles.txt");
  /** Growth since the quarter before and figures without some items stand beside those of whole years and all items. */
  private static final Pattern OTHER_BASIS = Pattern.compile(
      "\\bsequential(?:ly)?\\b|\\bquarter[- ](?:on|over)[- ]quarter|\\bfrom the (?:previous|prior|preceding|first|second|third|fourth)"
          + " quarter|\\bexclud(?:ing|es?)\\b|\\bnon-GAAP\\b|\\bunderlying\\b|\\badjusted\\b|\\b(?:special|one-time|one-off) items?\\b",
      Pattern.CASE_INSENSITIVE);
  /** No net result. */
  private static final Pattern OPERATING = Pattern.compile("\\boperating loss", Pattern.CASE_INSENSITIVE);
  private static final Pattern COMPARED = Pattern.compile(
      "\\b(?:compared|versus|vs|against|from|year[- ]ago|(?:a )?year earlier|last year)\\b", Pattern.CASE_INSENSITIVE);
  /**
   * How long after its end the figures of a period are reported: later ones are told to compare another year's with, or are of a fiscal
   * quarter.
   */
  private static final int MONTHS_LATER = 4;

  private final CompareMeasure measure;
  private final Fact fact;

  private SureFigure(CompareMeasure measure, Fact fact) {
    this.measure = measure;
    this.fact = fact;
  }

  static boolean is(CompareMeasure measure, MergedFact merged) {
    SureFigure figure = new SureFigure(measure, merged.fact());
    List<Evidence> telling = measure.telling(merged);
    return telling.stream().allMatch(figure::isSure)
        && !(figure.isStanding() && telling.stream().allMatch(figure::isOfPast));
  }

  private boolean isSure(Evidence evidence) {
    String told = told(evidence);
    if ((measure.isOfSenses() && OPERATING.matcher(told).find()) || matches(FORECAST, told)
        || OTHER_BASIS.matcher(told).find())
      return false;
    return switch (fact.type()) {
      case WORKFORCE -> !matches(SITES, evidence.quote());
      case EARNINGS -> !PartialFigures.speaksOfPart(told) && isOfPeriod(evidence, told, fact.period());
      case METRIC -> !isStanding() || measure.ofMarket() || isOfAll(evidence);
      default -> true;
    };
  }

  /** The sentence up to where it turns, behind the figure, to something else. */
  private String told(Evidence evidence) {
    String quote = evidence.quote();
    Span at = FigurePlace.in(evidence, fact).orElse(null);
    if (at == null || fact.type() != FactType.EARNINGS) return quote;
    int end = quote.length();
    for (Pattern turn : TURNS) {
      Matcher found = turn.matcher(quote).region(at.end(), quote.length()).useTransparentBounds(true);
      if (found.find()) end = Math.min(end, found.start());
    }
    return quote.substring(0, end);
  }

  private boolean isStanding() {
    return measure.what() == CompareMeasure.What.STATE || measure.ofMarket();
  }

  /** Whether the day of the article is not that of the figure. */
  private boolean isOfPast(Evidence evidence) {
    String title = evidence.title().toLowerCase(Locale.ROOT);
    return fact.date() == null && fact.period() == null && CHRONICLES.stream().anyMatch(title::startsWith);
  }

  private boolean isOfAll(Evidence evidence) {
    Span at = FigurePlace.in(evidence, fact).orElse(null);
    if (at == null) return true;
    return !matches(BEFORE_COUNTS, evidence.quote().substring(0, at.start()))
        && !matches(BEHIND_COUNTS, behind(evidence.quote(), at));
  }

  /** The words behind the number, those of what it counts included. */
  private static String behind(String quote, Span figure) {
    int number = figure.start();
    while (number < figure.end() && !Character.isWhitespace(quote.charAt(number)))
      number++;
    return quote.substring(number);
  }

  private static boolean isOfPeriod(Evidence evidence, String told, @Nullable Period period) {
    if (period == null) return true;
    boolean year = period.kind() == Period.Kind.YEAR || period.kind() == Period.Kind.FISCAL_YEAR;
    if (year && matches(SHORTER, told)) return false;
    PartialDate appeared = FactDates.appeared(evidence.dating());
    if (appeared == null || evidence.fact().modality() != Modality.ASSERTED) return true;
    LocalDate day = appeared.range().to();
    LocalDate over = period.kind() == Period.Kind.FISCAL_YEAR ? LocalDate.of(period.year(), 1, 1) : period.range().to();
    if (day.isBefore(over)) return false;
    return !day.isAfter(period.range().to().plusMonths(MONTHS_LATER))
        || (year && !COMPARED.matcher(evidence.quote()).find());
  }

  private static boolean matches(List<Pattern> patterns, String text) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
  }

  private static List<Pattern> patterns(String resource) {
    return WordRows.lines(resource).stream().map(Pattern::compile).toList();
  }

  private static List<Pattern> counts(String side) {
    return WordRows.of("partial-counts.tsv", 2)
        .stream()
        .filter(cells -> cells.getFirst().equals(side))
        .map(cells -> Pattern.compile(cells.get(1)))
        .toList();
  }
}
