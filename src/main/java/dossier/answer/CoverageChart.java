package dossier.answer;

import dossier.text.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts articles over time: by day, week, month or year, as finely as there is room for and as there are articles. */
public final class CoverageChart {
  /** What a bar is of, the finest first. */
  private enum Step {
    DAY("day", "d MMM"),
    WEEK("week", "d MMM"),
    MONTH("month", "MMM yyyy"),
    YEAR("year", "yyyy");

    private final String word;
    private final DateTimeFormatter label;

    Step(String word, String label) {
      this.word = word;
      this.label = DateTimeFormatter.ofPattern(label, Locale.ENGLISH);
    }

    LocalDate start(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
      };
    }

    ChronoUnit unit() {
      return switch (this) {
        case DAY -> ChronoUnit.DAYS;
        case WEEK -> ChronoUnit.WEEKS;
        case MONTH -> ChronoUnit.MONTHS;
        case YEAR -> ChronoUnit.YEARS;
      };
    }

    /** Whether a date says in which of these it lies. */
    boolean tells(PartialDate date) {
      return this == YEAR || (this == MONTH ? date.month() != 0 : date.day() != 0);
    }

    private long between(LocalDate first, LocalDate last) {
      return unit().between(start(first), start(last)) + 1;
    }
  }

  private CoverageChart() {}

  /**
   * How many articles appeared when; nothing for fewer than {@value Chart#LEAST_POINTS} days, weeks, months or years with any.
   *
   * @param about what they are about, for the title: "Articles about ZTE"
   * @param dates when each appeared
   * @param cut whether there are older ones than these, so that the first bar would be too short
   */
  static Optional<Chart> of(String about, Collection<PartialDate> dates, boolean cut) {
    if (dates.isEmpty()) return Optional.empty();
    List<LocalDate> days = dates.stream().map(date -> date.range().from()).sorted().toList();
    Optional<Chart> coarser = Optional.empty();
    for (Step step : Step.values())
      if (step == Step.YEAR || step.between(days.getFirst(), days.getLast()) <= Chart.MOST_POINTS) {
        Optional<Chart> chart = of(about, dates, cut, step);
        if (chart.filter(CoverageChart::isDense).isPresent()) return chart;
        if (chart.isPresent()) coarser = chart;
      }
    return coarser;
  }

  /** Whether most bars are more than none. */
  private static boolean isDense(Chart chart) {
    List<Chart.Point> points = chart.series().getFirst().points();
    return 2 * points.stream().filter(point -> point.value() > 0).count() > points.size();
  }

  private static Optional<Chart> of(String about, Collection<PartialDate> dates, boolean cut, Step step) {
    TreeMap<LocalDate, Integer> counts = new TreeMap<>();
    for (PartialDate date : dates)
      if (step.tells(date)) counts.merge(step.start(date.range().from()), 1, Integer::sum);
    if (cut && !counts.isEmpty()) counts.pollFirstEntry();
    if (counts.isEmpty()) return Optional.empty();
    LocalDate last = counts.lastKey();
    LocalDate first = last.minus(Chart.MOST_POINTS - 1L, step.unit());
    counts.headMap(first).clear();
    List<Chart.Point> points = new ArrayList<>();
    for (LocalDate at = counts.firstKey(); !at.isAfter(last); at = at.plus(1, step.unit()))
      points.add(new Chart.Point(step.label.format(at), counts.getOrDefault(at, 0)));
    return of(about + " by " + step.word, points);
  }

  /**
   * Numbers of articles; nothing where fewer than {@value Chart#LEAST_POINTS} are more than none.
   *
   * @param counts by the label of each time, oldest first
   */
  public static Optional<Chart> of(String title, Map<String, Integer> counts) {
    return of(title, counts.entrySet().stream().map(each -> new Chart.Point(each.getKey(), each.getValue())).toList());
  }

  private static Optional<Chart> of(String title, List<Chart.Point> points) {
    return points.stream().filter(point -> point.value() > 0).count() < Chart.LEAST_POINTS
        ? Optional.empty()
        : Optional.of(Chart.of(Chart.Kind.BAR, title, "", points));
  }
}
