package dossier.answer;

import dossier.article.DateEstimate;
import dossier.article.Dating;
import dossier.article.Published;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactTimes;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.fact.Period;
import dossier.text.PartialDate;
import dossier.text.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When facts happened, as far as is known, and how that is shown. */
final class FactDates {
  /** By the first day that a fact may have happened on; those without any date last. */
  static final Comparator<MergedFact> OLDEST = Comparator.comparing(FactDates::day, Comparator.naturalOrder());
  /** The same, newest first; those without any date last. */
  static final Comparator<MergedFact> NEWEST = Comparator
      .comparing((MergedFact fact) -> date(fact) == null ? LocalDate.MIN : day(fact))
      .reversed();

  private static final Pattern PART = Pattern.compile(
      "\\b(?:(first|second|third|fourth|1st|2nd|3rd|4th)[ -](quarter|half)|(Q|H)([1-4]))(?: of)?,? (\\d{4})\\b",
      Pattern.CASE_INSENSITIVE);

  private static final int WEEK = 7;

  private FactDates() {}

  /** The date of the event as told, else of the report that brought the fact where it stands; null where neither is known. */
  static @Nullable PartialDate date(MergedFact fact) {
    return fact.fact().date() != null ? fact.fact().date() : reported(fact);
  }

  /** The first day that {@link #date} may mean; the last of all days where there is none. */
  static LocalDate day(MergedFact fact) {
    PartialDate date = date(fact);
    return date == null ? LocalDate.MAX : date.range().from();
  }

  /** When the report appeared that brought the fact where it stands. */
  static @Nullable PartialDate reported(MergedFact fact) {
    return appeared(Background.telling(fact).dating());
  }

  /** The first day on which the newest evidence may have appeared; the first of all days where that is not known. */
  static LocalDate reportedDay(MergedFact fact) {
    PartialDate newest = newest(fact);
    return newest == null ? LocalDate.MIN : newest.range().from();
  }

  /** When the newest evidence appeared. */
  static @Nullable PartialDate newest(MergedFact fact) {
    return appeared(fact.evidence().getFirst().dating());
  }

  /** The day of an event as the sentence that tells it says, of the week before its article; null where it says none. */
  static @Nullable PartialDate inArticle(Evidence evidence) {
    PartialDate date = evidence.fact().date();
    PartialDate appeared = appeared(evidence.dating());
    if (date == null || date.day() == 0 || appeared == null) return null;
    LocalDate day = date.range().from();
    LocalDate told = appeared.range().from();
    return day.isAfter(told) || day.isBefore(told.minusDays(WEEK)) ? null : date;
  }

  /** The day of the first report within {@code range}; its last where all came later. */
  static LocalDate earliest(MergedFact fact, TimeRange range) {
    return fact.evidence()
        .stream()
        .map(each -> appeared(each.dating()))
        .filter(Objects::nonNull)
        .map(told -> told.range().from())
        .filter(day -> !day.isBefore(range.from()) && day.isBefore(range.to()))
        .min(Comparator.naturalOrder())
        .orElse(range.to().minusDays(1));
  }

  /** The first moment at which an article may have appeared; the first of all where nothing is known. */
  static Instant moment(Dating dating) {
    Published published = dating.published();
    if (published != null) return published.earliest();
    DateEstimate estimate = dating.estimate();
    return estimate == null ? Instant.MIN : estimate.date().range().from().atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  static @Nullable PartialDate appeared(Dating dating) {
    if (dating.published() != null) return dating.published().date();
    return dating.estimate() == null ? null : dating.estimate().date();
  }

  /** "12 June 2016" for the event, "reported 12 June 2016" where only that is known, "no date" where nothing is. */
  static String when(MergedFact fact) {
    PartialDate date = fact.fact().date();
    if (date != null) return announced(fact) + part(date, FactTimes.telling(fact).quote()) + date.display();
    if (isPlanOfPeriod(fact.fact()) && fact.fact().period() != null) return display(fact.fact().period());
    PartialDate reported = reported(fact);
    if (reported == null) return "no date";
    return (Background.telling(fact).dating().published() == null ? "reported about " : "reported ")
        + reported.display();
  }

  /** A plan is for its period; of a figure the words before tell that. */
  private static boolean isPlanOfPeriod(Fact fact) {
    return fact.modality() == Modality.PLANNED && fact.type() != FactType.EARNINGS && fact.type() != FactType.METRIC;
  }

  /** "announced 15 August 2011, completed " where a deal was told before it was done. */
  private static String announced(MergedFact fact) {
    MergedFact.Step step = FactTimes.announced(fact);
    PartialDate told = step == null ? null : appeared(step.evidence().dating());
    return told == null ? "" : "announced " + told.display() + ", completed ";
  }

  /** "Q3 " or "H1 " where the sentence names that one part of the year that is all the date says; else empty. */
  private static String part(PartialDate date, String quote) {
    if (date.month() != 0) return "";
    Set<String> parts = new HashSet<>();
    Matcher matcher = PART.matcher(quote);
    while (matcher.find())
      if (Integer.parseInt(matcher.group(5)) == date.year())
        parts.add(matcher.group(3) != null
            ? matcher.group(3).toUpperCase(Locale.ROOT) + matcher.group(4)
            : matcher.group(2).substring(0, 1).toUpperCase(Locale.ROOT) + number(matcher.group(1)));
    return parts.size() == 1 ? parts.iterator().next() + " " : "";
  }

  private static int number(String ordinal) {
    return switch (ordinal.toLowerCase(Locale.ROOT)) {
      case "first", "1st" -> 1;
      case "second", "2nd" -> 2;
      case "third", "3rd" -> 3;
      default -> 4;
    };
  }

  /** The period of a figure for people; a quarter that was told before it began is one of a fiscal year: "fiscal Q1 2014". */
  static String period(MergedFact fact) {
    Period period = fact.fact().period();
    if (period == null) return "";
    PartialDate told = reported(fact);
    boolean fiscal = period.kind() == Period.Kind.QUARTER && fact.fact().modality() == Modality.ASSERTED && told != null
        && !period.range().from().isBefore(told.range().to());
    return (fiscal ? "fiscal " : "") + display(period);
  }

  /** "2011", "June 2009", "Q3 2010", "FY 2013". */
  static String display(Period period) {
    return period.kind() == Period.Kind.MONTH
        ? new PartialDate(period.year(), period.number(), 0).display()
        : period.toString();
  }

  /** The date that a plan is for: its own, else the end of its period; null where none is told. */
  static @Nullable PartialDate planned(Fact fact) {
    if (fact.date() != null) return fact.date();
    return fact.period() == null ? null : date(fact.period());
  }

  private static PartialDate date(Period period) {
    LocalDate last = period.range().to().minusDays(1);
    return switch (period.kind()) {
      case YEAR, FISCAL_YEAR -> new PartialDate(period.year(), 0, 0);
      case MONTH, QUARTER, HALF -> new PartialDate(last.getYear(), last.getMonthValue(), 0);
    };
  }
}
