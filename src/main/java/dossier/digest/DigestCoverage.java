package dossier.digest;

import dossier.answer.Chart;
import dossier.answer.CoverageChart;
import dossier.index.IndexSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How much was written about a scope: in the time of a digest and in those of the ones before it. */
final class DigestCoverage {
  /** The times that digests are of: the shortest that is not shorter than the digest's own is shown. */
  private enum Step {
    DAY(ChronoUnit.DAYS, 14, Duration.ofDays(4), "Articles a day", "d MMM"),
    WEEK(ChronoUnit.WEEKS, 12, Duration.ofDays(10), "Articles a week, by its last day", "d MMM"),
    MONTH(ChronoUnit.MONTHS, 12, Duration.ofDays(36_500), "Articles a month, by its last day", "d MMM yy");

    private final ChronoUnit unit;
    private final int many;
    /** Longest digest that it is for; a daily one after a weekend is of three days. */
    private final Duration longest;
    private final String title;
    private final DateTimeFormatter label;

    Step(ChronoUnit unit, int many, Duration longest, String title, String label) {
      this.unit = unit;
      this.many = many;
      this.longest = longest;
      this.title = title;
      this.label = DateTimeFormatter.ofPattern(label, Locale.ENGLISH);
    }

    static Step of(Duration covered) {
      for (Step step : values())
        if (covered.compareTo(step.longest) <= 0) return step;
      return MONTH;
    }
  }

  private final ScopeArticles articles;

  DigestCoverage(Scope scope, IndexSnapshot snapshot) {
    articles = new ScopeArticles(scope, snapshot);
  }

  /** Days, weeks or months that end at the digest's moment; nothing where there is too little to see. */
  Optional<Chart> chart(Instant from, Instant to) {
    Step step = Step.of(Duration.between(from, to));
    ZonedDateTime end = to.atZone(ZoneOffset.UTC);
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int back = step.many - 1; back >= 0; back--) {
      ZonedDateTime last = end.minus(back, step.unit);
      Instant first = end.minus(back + 1L, step.unit).toInstant();
      counts.put(step.label.format(last), articles.count(first, last.toInstant()));
    }
    return CoverageChart.of(step.title, counts);
  }
}
