package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeExpressionsTest {
  /** A Wednesday. */
  private static final LocalDate REFERENCE = LocalDate.of(2018, 7, 11);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The deal closed on 2016-12-08 as planned.     | 2016-12-08            | 2016-12-08 | 2016-12-09
      It was signed on December 8, 2016.            | December 8, 2016      | 2016-12-08 | 2016-12-09
      It was signed on Dec. 8 2016.                 | Dec. 8 2016           | 2016-12-08 | 2016-12-09
      It was signed on 8th December 2016.           | 8th December 2016     | 2016-12-08 | 2016-12-09
      It fell on 29 February 2016.                  | 29 February 2016      | 2016-02-29 | 2016-03-01
      It was signed in Sept 2016.                   | Sept 2016             | 2016-09-01 | 2016-10-01
      It was signed in the June of 2016.            | June of 2016          | 2016-06-01 | 2016-07-01
      Figures for 2016-09 are out.                  | 2016-09               | 2016-09-01 | 2016-10-01
      Sales in Q3 2016 rose.                        | Q3 2016               | 2016-07-01 | 2016-10-01
      Sales in the fourth quarter of 2016 rose.     | fourth quarter of 2016 | 2016-10-01 | 2017-01-01
      Sales in the first half of 2016 rose.         | first half of 2016    | 2016-01-01 | 2016-07-01
      Sales in the second half of 2016 rose.        | second half of 2016   | 2016-07-01 | 2017-01-01
      Sales rose in 2016.                           | 2016                  | 2016-01-01 | 2017-01-01
      It grew from 2014 to 2016.                    | from 2014 to 2016     | 2014-01-01 | 2017-01-01
      It grew between 2014 and 2016.                | between 2014 and 2016 | 2014-01-01 | 2017-01-01
      """)
  void fullDatesMeanTheirDays(String text, String span, LocalDate from, LocalDate to) {
    assertThat(TimeExpressions.find(text, REFERENCE)).containsExactly(time(text, span, from, to));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It has grown since 2016.               | since 2016             | 2016-01-01 | 2018-07-12
      It has grown since March 2017.         | since March 2017       | 2017-03-01 | 2018-07-12
      It has grown since March.              | since March            | 2018-03-01 | 2018-07-12
      It has grown since October.            | since October          | 2017-10-01 | 2018-07-12
      It has grown since 1 March 2017.       | since 1 March 2017     | 2017-03-01 | 2018-07-12
      It has grown since March 1, 2017.      | since March 1, 2017    | 2017-03-01 | 2018-07-12
      It has grown since 2017-03-01.         | since 2017-03-01       | 2017-03-01 | 2018-07-12
      It opened in March.                    | March                  | 2018-03-01 | 2018-04-01
      It opened in December.                 | December               | 2017-12-01 | 2018-01-01
      It opened last May.                    | May                    | 2018-05-01 | 2018-06-01
      It opens this May.                     | May                    | 2018-05-01 | 2018-06-01
      It opens on July 20.                   | July 20                | 2018-07-20 | 2018-07-21
      It opened on 3 March.                  | 3 March                | 2018-03-03 | 2018-03-04
      It opened on December 28.              | December 28            | 2018-12-28 | 2018-12-29
      It opens within three years.           | within three years     | 2018-07-11 | 2021-07-11
      It opens in 6 months.                  | in 6 months            | 2018-07-11 | 2019-01-11
      It opens in the next two weeks.        | in the next two weeks  | 2018-07-11 | 2018-07-25
      It opened yesterday.                   | yesterday              | 2018-07-10 | 2018-07-11
      It opens today.                        | today                  | 2018-07-11 | 2018-07-12
      It opened in the past 30 days.         | past 30 days           | 2018-06-11 | 2018-07-12
      It opened last week.                   | last week              | 2018-07-04 | 2018-07-12
      It opened this week.                   | this week              | 2018-07-09 | 2018-07-12
      It opened last month.                  | last month             | 2018-06-01 | 2018-07-01
      It opens this month.                   | this month             | 2018-07-01 | 2018-08-01
      It opened last quarter.                | last quarter           | 2018-04-01 | 2018-07-01
      It opens this quarter.                 | this quarter           | 2018-07-01 | 2018-10-01
      It opened last year.                   | last year              | 2017-01-01 | 2018-01-01
      It opens this year.                    | this year              | 2018-01-01 | 2019-01-01
      It opens next year.                    | next year              | 2019-01-01 | 2020-01-01
      It opened on Monday.                   | on Monday              | 2018-07-09 | 2018-07-10
      It opened on Wednesday.                | on Wednesday           | 2018-07-11 | 2018-07-12
      It opened last Thursday.               | last Thursday          | 2018-07-05 | 2018-07-06
      """)
  void relativeTimesCountFromTheReferenceDay(String text, String span, LocalDate from, LocalDate to) {
    assertThat(TimeExpressions.find(text, REFERENCE)).containsExactly(time(text, span, from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = { "It may sell.", "Analysts say this may hurt.", "They march on.", "The code is 20189.",
      "It cost $2018.", "Version 2018.4 is out.", "It lies on 2016-02-30.",
      "A share of 2018%.", "It sold 2,018 of them.", "In the second place.", "It weakened.", "" })
  void nearMissesAreNoTimes(String text) {
    assertThat(TimeExpressions.find(text, REFERENCE)).isEmpty();
  }

  @Test
  void aSinceThatLiesAheadIsOnlyItsYear() {
    String text = "Planned since 2021 or so.";
    assertThat(TimeExpressions.find(text, REFERENCE))
        .containsExactly(time(text, "2021", LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1)));
  }

  @Test
  void severalStandInOrderAndNoneOverlaps() {
    String text = "Signed on 8 May 2015, closed in Q1 2016, reviewed last year and again in 2016.";
    List<TimeExpression> times = TimeExpressions.find(text, REFERENCE);
    assertThat(times.stream().map(time -> time.span().of(text)))
        .containsExactly("8 May 2015", "Q1 2016", "last year", "2016");
    for (int i = 1; i < times.size(); i++)
      assertThat(times.get(i).span().start()).isGreaterThanOrEqualTo(times.get(i - 1).span().end());
  }

  @Test
  void theEndsOfMonthsAndYearsHold() {
    assertThat(TimeExpressions.find("last month", LocalDate.of(2018, 3, 31)))
        .containsExactly(time("last month", "last month", LocalDate.of(2018, 2, 1), LocalDate.of(2018, 3, 1)));
    assertThat(TimeExpressions.find("last quarter", LocalDate.of(2018, 1, 1)))
        .containsExactly(time("last quarter", "last quarter", LocalDate.of(2017, 10, 1), LocalDate.of(2018, 1, 1)));
    assertThat(TimeExpressions.find("on December 31", LocalDate.of(2018, 1, 2)))
        .containsExactly(time("on December 31", "December 31", LocalDate.of(2017, 12, 31), LocalDate.of(2018, 1, 1)));
  }

  private static TimeExpression time(String text, String span, LocalDate from, LocalDate to) {
    int start = text.indexOf(span);
    return new TimeExpression(new Span(start, start + span.length()), new TimeRange(from, to));
  }
}
