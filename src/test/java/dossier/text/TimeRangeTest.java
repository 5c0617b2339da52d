package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeRangeTest {
  private static final TimeRange JUNE = TimeRange.month(2018, 6);

  @Test
  void endsAreOutside() {
    assertThat(JUNE.contains(LocalDate.of(2018, 5, 31))).isFalse();
    assertThat(JUNE.contains(LocalDate.of(2018, 6, 1))).isTrue();
    assertThat(JUNE.contains(LocalDate.of(2018, 6, 30))).isTrue();
    assertThat(JUNE.contains(LocalDate.of(2018, 7, 1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({ "2018-05-01, 2018-06-01, false", "2018-05-01, 2018-06-02, true", "2018-06-10, 2018-06-11, true",
      "2018-01-01, 2019-01-01, true", "2018-06-30, 2018-08-01, true", "2018-07-01, 2018-08-01, false" })
  void rangesThatOnlyTouchShareNoDay(LocalDate from, LocalDate to, boolean overlaps) {
    TimeRange other = new TimeRange(from, to);
    assertThat(JUNE.overlaps(other)).isEqualTo(overlaps);
    assertThat(other.overlaps(JUNE)).isEqualTo(overlaps);
  }

  @Test
  void calendarPeriodsAreWhole() {
    assertThat(TimeRange.month(2018, 12))
        .isEqualTo(new TimeRange(LocalDate.of(2018, 12, 1), LocalDate.of(2019, 1, 1)));
    assertThat(TimeRange.quarter(2018, 4))
        .isEqualTo(new TimeRange(LocalDate.of(2018, 10, 1), LocalDate.of(2019, 1, 1)));
    assertThat(TimeRange.year(2016).contains(LocalDate.of(2016, 2, 29))).isTrue();
  }

  @Test
  void emptyAndCrossedRangesAreRefused() {
    LocalDate day = LocalDate.of(2018, 6, 1);
    assertThatIllegalArgumentException().isThrownBy(() -> new TimeRange(day, day));
    assertThatIllegalArgumentException().isThrownBy(() -> new TimeRange(day, day.minusDays(1)));
  }
}
