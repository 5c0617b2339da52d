package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.fact.Period;
import dossier.text.PartialDate;
import dossier.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds figures whose period cannot be as it was read: outlooks that are told as if they were results, and quarters of fiscal years. */
final class Foreseen {
  private static final Pattern OUTLOOK = Pattern.compile(
      "\\b(?:" + String.join("|", WordRows.lines("outlook-words.txt")) + ")\\b",
      Pattern.CASE_INSENSITIVE);
  /** What is about a figure that follows: the result of the company itself is not what it expects. */
  private static final Pattern SEES = Pattern.compile(
      "\\b(?:expect(?:s|ed|ing)?|forecast(?:s|ing)?|foresees?|predict(?:s|ed)?|project(?:s|ed)|sees|seeing|aim(?:s|ed|ing)?|guid(?:ed|ance)|outlook|will|needs? to|must|would|could|wants? to|hopes? to|head(?:ed|ing) for|on (?:course|track) for|brac(?:es|ing) for|faces)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern EXPECTS = Pattern.compile(
      "\\b(?:expect(?:s|ed|ing)?|forecast(?:s|ing|ed)?|foresees?|predict(?:s|ed)?|project(?:s|ed)|sees|seeing|estimat(?:es|ed)|guid(?:ed|ance)|outlook)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern RESULT = Pattern.compile(
      "[;,]|\\b(?:that|which|who|after|although|as|while|with|by|posted|reported|said|grew|fell|rose|earned|lost|was|were|came|net|and|but)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern POSTED = Pattern.compile("\\b(?:posted|reported|booked|earned)\\b");
  /** Words that begin a clause of something else, or tell a result. */
  private static final Pattern CLAUSE = Pattern.compile(
      "\\b(?:that|which|who|after|although|even though|as|while|posted|reported|pushed)\\b",
      Pattern.CASE_INSENSITIVE);

  /** Months after its end in which the results of a quarter are told, and before its start in which an outlook is given. */
  private static final int TOLD_WITHIN = 2;
  private static final int SEEN_BEFORE = 4;
  /** Days after its end in which companies estimate how a quarter went. */
  private static final int CLOSING_DAYS = 20;

  private Foreseen() {}

  static boolean is(MergedFact merged) {
    return isTakenForResult(merged) || isMistimed(merged) || isPlanOfThePast(merged) || isFarFromOutlook(merged)
        || isOutlook(merged) || isLowerEnd(merged);
  }

  /** Whether what is planned is a figure that the company expects, not one that it aims at or works for. */
  static boolean isForecast(MergedFact merged) {
    FactType type = merged.fact().type();
    return type == FactType.EARNINGS || (type == FactType.METRIC && merged.evidence()
        .stream()
        .filter(each -> each.fact().modality() == Modality.PLANNED)
        .anyMatch(each -> EXPECTS.matcher(each.quote()).find()));
  }

  /** Whether in no sentence a word of an outlook is about the figure itself: another clause stands between them. */
  private static boolean isFarFromOutlook(MergedFact merged) {
    Fact fact = merged.fact();
    return fact.type() == FactType.EARNINGS && fact.modality() == Modality.PLANNED && merged.evidence()
        .stream()
        .filter(each -> each.fact().modality() == Modality.PLANNED)
        .allMatch(each -> FigurePlace.in(each, fact).map(at -> isFar(each.quote(), at)).orElse(false));
  }

  /** Whether a word of an outlook is about what is told as a result. */
  private static boolean isOutlook(MergedFact merged) {
    Fact fact = merged.fact();
    return fact.type() == FactType.EARNINGS && fact.modality() == Modality.ASSERTED && merged.evidence()
        .stream()
        .anyMatch(each -> FigurePlace.in(each, fact).map(at -> isForeseen(each.quote(), at)).orElse(false));
  }

  private static boolean isForeseen(String sentence, Span figure) {
    Matcher outlook = SEES.matcher(sentence);
    int end = -1;
    while (outlook.find() && outlook.start() < figure.start())
      end = outlook.end();
    return end >= 0 && !RESULT.matcher(sentence.substring(end, figure.start())).find();
  }

  /** "An 8-10 percent drop" is no drop of 8 percent. */
  private static boolean isLowerEnd(MergedFact merged) {
    Double change = merged.fact().change();
    if (merged.fact().type() != FactType.EARNINGS || change == null) return false;
    String low = BigDecimal.valueOf(Math.abs(change)).stripTrailingZeros().toPlainString();
    Pattern range = Pattern.compile("(?<![\\d.])" + Pattern.quote(low)
        + "(?: percent| pct|%)? ?(?:-|–|to|and) ?\\d+(?:\\.\\d+)?(?: percent| pct|%)");
    return merged.evidence().stream().map(Evidence::quote).anyMatch(quote -> range.matcher(quote).find());
  }

  private static boolean isFar(String sentence, Span figure) {
    Matcher outlook = OUTLOOK.matcher(sentence);
    int end = -1;
    while (outlook.find() && outlook.start() < figure.start())
      end = outlook.end();
    return end < 0
        ? !OUTLOOK.matcher(sentence.substring(figure.end())).find()
        : CLAUSE.matcher(sentence.substring(end, figure.start())).find();
  }

  /** "It posted a profit, better than expected, of a quarter that was over" is no outlook. */
  private static boolean isReported(Evidence evidence, Period period, LocalDate day) {
    return !period.range().to().isAfter(day) && POSTED.matcher(evidence.quote()).find();
  }

  /** Whether a plan is for a year that was over when it was told: the sentence dates something else. */
  private static boolean isPlanOfThePast(MergedFact merged) {
    PartialDate date = merged.fact().date();
    PartialDate told = FactDates.newest(merged);
    return merged.fact().modality() == Modality.PLANNED && date != null && told != null && date.year() < told.year();
  }

  /** Whether a quarter was told so late, or is foreseen so early, that it may be one of a fiscal year which says no such thing. */
  private static boolean isMistimed(MergedFact merged) {
    Fact fact = merged.fact();
    Period period = fact.period();
    if (fact.type() != FactType.EARNINGS || period == null || period.kind() != Period.Kind.QUARTER) return false;
    return merged.evidence().stream().allMatch(evidence -> {
      PartialDate told = FactDates.appeared(evidence.dating());
      if (told == null || told.month() == 0) return false;
      LocalDate day = told.range().from();
      return fact.modality() == Modality.PLANNED
          ? period.range().from().isAfter(day.plusMonths(SEEN_BEFORE))
              || period.range().to().plusDays(CLOSING_DAYS).isBefore(day) || isReported(evidence, period, day)
          : period.range().to().plusMonths(TOLD_WITHIN).isBefore(day);
    });
  }

  private static boolean isTakenForResult(MergedFact merged) {
    Fact fact = merged.fact();
    if (fact.type() != FactType.EARNINGS || fact.modality() != Modality.ASSERTED) return false;
    Amount amount = fact.amount();
    if (amount != null && amount.upper() > amount.value()) return true;
    PartialDate reported = FactDates.reported(merged);
    Period period = fact.period();
    return reported != null && reported.month() != 0 && period != null && isOpen(period, reported.range().from());
  }

  /** Fiscal quarters and years run ahead of the calendar's by up to a year, but not within it. */
  private static boolean isOpen(Period period, LocalDate told) {
    LocalDate from = period.range().from();
    boolean began = !told.isBefore(from);
    return switch (period.kind()) {
      case FISCAL_YEAR -> !began;
      case YEAR -> told.isBefore(period.range().to());
      case MONTH, QUARTER, HALF -> began && told.isBefore(period.range().to());
    };
  }
}
