package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {
  @ParameterizedTest
  @CsvSource({
      "2018, 2018, 2018-01-01, 2019-01-01",
      "2018-7, July 2018, 2018-07-01, 2018-08-01",
      "2018-07-01, 1 July 2018, 2018-07-01, 2018-07-02" })
  void staysAsExactAsItWasSaid(String iso, String display, LocalDate from, LocalDate to) {
    assertThat(PartialDate.parse(iso).display()).isEqualTo(display);
    assertThat(PartialDate.parse(iso).range()).isEqualTo(new TimeRange(from, to));
  }

  @ParameterizedTest
  @CsvSource({
      "0000-01-01, year 0 is not in 1000 to 9999",
      "2018-13, month 13 is not in 1 to 12",
      "2019-02-29, no such day: 2019-2-29",
      "July, 'expected 2018, 2018-07 or 2018-07-01, got \"July\"'" })
  void impossibleDatesAreRefused(String iso, String message) {
    assertThatThrownBy(() -> PartialDate.parse(iso)).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void theLessExactComesFirst() {
    assertThat(PartialDate.parse("2018")).isLessThan(PartialDate.parse("2018-01"));
    assertThat(PartialDate.parse("2018-07")).isLessThan(PartialDate.parse("2018-07-01"));
  }
}
