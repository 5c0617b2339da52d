package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuartersTest {
  @ParameterizedTest
  @CsvSource(textBlock = """
      third quarter, 3
      fiscal second-quarter, 2
      first fiscal quarter, 1
      q4, 4
      third quarter of 2011, 0
      last quarter, 0
      """)
  void numberOfAQuarterWithoutAYear(String words, int number) {
    assertThat(Quarters.number(words)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      4, 2011-01-27, 2010
      1, 2011-04-20, 2011
      3, 2011-05-11, 2011
      2, 2008-02-06, 2008
      1, 2007-09-20, 2008
      1, 2012-12-20, 2013
      4, 2009-02-10, 2008
      """)
  void resultsAreOfTheQuarterThatHasEndedElseOfAFiscalYear(int number, LocalDate told, int year) {
    assertThat(Quarters.ofResults(number, told, false)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      4, 2009-02-10, 2009
      3, 2008-11-20, 2009
      3, 2013-10-17, 2013
      """)
  void aFiscalQuarterIsOfTheYearThatItsYearEndsIn(int number, LocalDate told, int year) {
    assertThat(Quarters.ofResults(number, told, true)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      1, 2008-12-16, 2009
      4, 2007-07-25, 2007
      3, 2008-04-23, 2008
      2, 2013-01-23, 2013
      2, 2008-11-05, 2009
      """)
  void forecastsAreForTheQuarterUnderWayOrNext(int number, LocalDate told, int year) {
    assertThat(Quarters.ofForecast(number, told, false)).isEqualTo(year);
  }
}
