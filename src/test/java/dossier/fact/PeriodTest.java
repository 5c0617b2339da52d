package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2011    | YEAR        | 2011 | 0  | 2011-01-01 | 2012-01-01
      FY 2013 | FISCAL_YEAR | 2013 | 0  | 2013-01-01 | 2014-01-01
      Q3 2010 | QUARTER     | 2010 | 3  | 2010-07-01 | 2010-10-01
      Q4 2010 | QUARTER     | 2010 | 4  | 2010-10-01 | 2011-01-01
      H1 2010 | HALF        | 2010 | 1  | 2010-01-01 | 2010-07-01
      H2 2010 | HALF        | 2010 | 2  | 2010-07-01 | 2011-01-01
      2009-12 | MONTH       | 2009 | 12 | 2009-12-01 | 2010-01-01
      """)
  void whatIsPrintedIsReadAgain(String text, Period.Kind kind, int year, int number, String from, String to) {
    Period period = Period.parse(text);
    assertThat(period).isEqualTo(new Period(kind, year, number)).hasToString(text);
    assertThat(period.range().from()).hasToString(from);
    assertThat(period.range().to()).hasToString(to);
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "Q3", "q3 2010", "3Q 2010", "2010-7", "FY2013", "13", "Q3  2010", "Q3 2010 x", "20100" })
  void otherFormsAreRefused(String text) {
    assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 2011, 2009-06, Q3 2010, H1 2010 or FY 2013, got \"" + text + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = { "H3 2010", "2010-13", "2010-00", "0999" })
  void numbersOutsideTheirRangeAreRefused(String text) {
    assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not in");
  }

  @Test
  void aFiscalYearIsNotTheCalendarYearOfItsNumber() {
    assertThat(Period.parse("FY 2013")).isNotEqualTo(Period.parse("2013"));
  }
}
