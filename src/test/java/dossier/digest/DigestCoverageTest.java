package dossier.digest;

import static dossier.digest.Newsroom.NOW;
import static dossier.digest.Newsroom.about;
import static dossier.digest.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.answer.Chart;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DigestCoverageTest {
  private final Newsroom newsroom = new Newsroom();

  @AfterEach
  void close() {
    newsroom.close();
  }

  /** An article about IBM that appeared so many hours before. */
  private void appeared(int... hoursAgo) {
    for (int hours : hoursAgo) {
      Instant at = NOW.minus(Duration.ofHours(hours));
      newsroom.with(entry("Wire " + hours, "a" + hours, "IBM opens laboratory number " + hours,
          "IBM opened laboratory number " + hours + " in town " + hours + ".", at.toString()));
    }
  }

  private @Nullable Chart chart(Scope scope, int days) {
    return newsroom.composer.compose(scope, NOW.minus(Duration.ofDays(days)), NOW, DigestComposer.Before.NOTHING)
        .chart();
  }

  @Test
  void aDailyDigestShowsTheDaysThatEndAtItsHour() {
    appeared(1, 2, 23, 25, 24 * 13 + 1, 24 * 14 + 1);
    Chart days = chart(about("ibm"), 1);
    assertThat(days).isNotNull();
    assertThat(days.alt()).isEqualTo("Bar chart: Articles a day. 14 Nov: 1, 15 Nov: 0, 16 Nov: 0, 17 Nov: 0, "
        + "18 Nov: 0, 19 Nov: 0, 20 Nov: 0, 21 Nov: 0, 22 Nov: 0, 23 Nov: 0, 24 Nov: 0, 25 Nov: 0, 26 Nov: 1, 27 Nov: 3.");
  }

  @Test
  void weeklyAndMonthlyOnesShowWeeksAndMonths() {
    appeared(1, 24 * 8, 24 * 40, 24 * 100);
    assertThat(chart(about("ibm"), 7)).isNotNull()
        .extracting(Chart::labels)
        .isEqualTo(List.of("11 Sep", "18 Sep",
            "25 Sep", "2 Oct", "9 Oct", "16 Oct", "23 Oct", "30 Oct", "6 Nov", "13 Nov", "20 Nov", "27 Nov"));
    Chart months = chart(about("ibm"), 30);
    assertThat(months).isNotNull();
    assertThat(months.alt()).contains("27 Aug 26: 1", "27 Sep 26: 0", "27 Oct 26: 1", "27 Nov 26: 2");
  }

  @Test
  void wordsAreCountedTooAndOtherCompaniesAreNot() {
    appeared(1, 25, 49);
    newsroom.with(
        entry("Wire", "zte", "ZTE opens a laboratory", "ZTE opened a laboratory.", NOW.minusSeconds(60).toString()));
    Scope words = new Scope(about("ibm").parties(), Set.of(), List.of("laboratory"), "ibm laboratory");
    assertThat(chart(words, 1)).isNotNull()
        .extracting(each -> each.series().getFirst().points().getLast())
        .isEqualTo(new Chart.Point("27 Nov", 1));
    assertThat(chart(about("zte"), 1)).isNull();
  }

  @Test
  void twoDaysAreNotDrawn() {
    appeared(1, 2, 25);
    assertThat(chart(about("ibm"), 1)).isNull();
  }
}
