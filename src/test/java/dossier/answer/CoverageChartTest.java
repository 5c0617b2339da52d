package dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.PartialDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverageChartTest {
  private static Optional<String> of(String... dates) {
    return CoverageChart.of("Articles about ZTE", Arrays.stream(dates).map(PartialDate::parse).toList(), false)
        .map(Chart::alt);
  }

  @Test
  void yearsWithoutAnyStandBetweenThoseWithSome() {
    assertThat(of("2009-03-01", "2012", "2012-11-30", "2013-05", "2010-01-01"))
        .contains("Bar chart: Articles about ZTE by year. 2009: 1, 2010: 1, 2011: 0, 2012: 2, 2013: 1.");
  }

  @Test
  void shorterTimesAreToldByMonthWeekOrDay() {
    assertThat(of("2025-12-31", "2026-01-01", "2026-03-09", "2026-05-01", "2026"))
        .contains("Bar chart: Articles about ZTE "
            + "by month. Dec 2025: 1, Jan 2026: 1, Feb 2026: 0, Mar 2026: 1, Apr 2026: 0, May 2026: 1.");
    assertThat(of("2026-03-01", "2026-03-02", "2026-03-08", "2026-03-22", "2026-03-30")).contains(
        "Bar chart: Articles about ZTE by week. 23 Feb: 1, 2 Mar: 2, 9 Mar: 0, 16 Mar: 1, 23 Mar: 0, 30 Mar: 1.");
    assertThat(of("2026-03-01", "2026-03-02", "2026-03-02", "2026-03-04", "2026-03")).contains(
        "Bar chart: Articles about ZTE by day. 1 Mar: 1, 2 Mar: 2, 3 Mar: 0, 4 Mar: 1.");
  }

  @Test
  void twoTimesAreReadRatherThanLookedAt() {
    assertThat(of("2009", "2010", "2010-04-01")).isEmpty();
    assertThat(of("2009", "2010", "2011")).isPresent();
    assertThat(of()).isEmpty();
  }

  @Test
  void theFirstBarIsLeftOutWhereOlderArticlesWereNotLookedAt() {
    List<PartialDate> dates = IntStream.rangeClosed(2008, 2011).mapToObj(year -> new PartialDate(year, 0, 0)).toList();
    assertThat(CoverageChart.of("Articles", dates, true).map(Chart::labels)).contains(List.of("2009", "2010", "2011"));
    assertThat(CoverageChart.of("Articles", dates.subList(0, 3), true)).isEmpty();
  }

  @Test
  void theLastTwentyYearsAreShown() {
    List<PartialDate> dates = IntStream.rangeClosed(1990, 2020)
        .mapToObj(year -> PartialDate.of(LocalDate.of(year, 6, 1)))
        .toList();
    assertThat(CoverageChart.of("Articles", dates, false).map(Chart::labels).orElseThrow())
        .hasSize(20)
        .startsWith("2001")
        .endsWith("2020");
  }

  @Test
  void countsOfTheCallersOwnTimesNeedThreeThatAreMoreThanNone() {
    Map<String, Integer> counts = new LinkedHashMap<>(Map.of("a", 1));
    counts.put("b", 0);
    counts.put("c", 2);
    assertThat(CoverageChart.of("Articles a day", counts)).isEmpty();
    counts.put("d", 5);
    assertThat(CoverageChart.of("Articles a day", counts).map(Chart::alt))
        .contains("Bar chart: Articles a day. a: 1, b: 0, c: 2, d: 5.");
  }
}
