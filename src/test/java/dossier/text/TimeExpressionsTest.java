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
      Sales in the 2016 third quarter rose.         | 2016 third quarter    | 2016-07-01 | 2016-10-01
      The deal closed on 12/8/2016.                 | 12/8/2016             | 2016-12-08 | 2016-12-09
      The deal closed on 21/12/2016.                | 21/12/2016            | 2016-12-21 | 2016-12-22
      The deal closed on 16. Nov. 2016.             | 16. Nov. 2016         | 2016-11-16 | 2016-11-17
      The deal closed on Monday, December 8, 2014.  | Monday, December 8, 2014 | 2014-12-08 | 2014-12-09
      It was signed on the tenth of June, 2016.     | tenth of June, 2016   | 2016-06-10 | 2016-06-11
      It cut the 2008 outlook.                      | 2008                  | 2008-01-01 | 2009-01-01
      Its 2012 results were good.                   | 2012                  | 2012-01-01 | 2013-01-01
      It was signed in 2011-12.                     | 2011-12               | 2011-01-01 | 2013-01-01
      """)
  void fullDatesMeanTheirDays(String text, String span, LocalDate from, LocalDate to) {
    assertThat(TimeExpressions.find(text, REFERENCE)).containsExactly(time(text, span, from, to));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It opened in March.                    | March                  | 2018-03-01 | 2018-04-01
      It opened in December.                 | December               | 2017-12-01 | 2018-01-01
      It opened last May.                    | last May                    | 2018-05-01 | 2018-06-01
      It opens this May.                     | this May                    | 2018-05-01 | 2018-06-01
      It opens on July 20.                   | July 20                | 2018-07-20 | 2018-07-21
      It opened on 3 March.                  | 3 March                | 2018-03-03 | 2018-03-04
      It opened on December 28.              | December 28            | 2018-12-28 | 2018-12-29
      It opens within three years.           | within three years     | 2018-07-11 | 2021-07-11
      It opens in 6 months.                  | in 6 months            | 2018-07-11 | 2019-01-11
      It opens in the next two weeks.        | in the next two weeks  | 2018-07-11 | 2018-07-25
      It opened yesterday.                   | yesterday              | 2018-07-10 | 2018-07-11
      It opens today.                        | today                  | 2018-07-11 | 2018-07-12
      It opened in the past 30 days.         | past 30 days           | 2018-06-11 | 2018-07-12
      It opened last week.                   | last week              | 2018-07-02 | 2018-07-09
      It opened this week.                   | this week              | 2018-07-09 | 2018-07-16
      It opened last month.                  | last month             | 2018-06-01 | 2018-07-01
      It opens this month.                   | this month             | 2018-07-01 | 2018-08-01
      It opened last quarter.                | last quarter           | 2018-04-01 | 2018-07-01
      It opens this quarter.                 | this quarter           | 2018-07-01 | 2018-10-01
      It opened last year.                   | last year              | 2017-01-01 | 2018-01-01
      It opens this year.                    | this year              | 2018-01-01 | 2019-01-01
      It opens next year.                    | next year              | 2019-01-01 | 2020-01-01
      It opened on Monday.                   | Monday              | 2018-07-09 | 2018-07-10
      It opened on Wednesday.                | Wednesday           | 2018-07-11 | 2018-07-12
      It opened last Thursday.               | last Thursday          | 2018-07-05 | 2018-07-06
      It opens next Tuesday.                 | next Tuesday           | 2018-07-17 | 2018-07-18
      It opened on Monday, the first of its kind. | Monday            | 2018-07-09 | 2018-07-10
      It opened on Sunday the first.         | Sunday the first       | 2018-07-01 | 2018-07-02
      It will open on Monday.                | Monday                 | 2018-07-16 | 2018-07-17
      It is due to go on sale at 6 p.m. Monday. | Monday              | 2018-07-16 | 2018-07-17
      It will open in March.                 | March                  | 2019-03-01 | 2019-04-01
      It plans to ship in mid-February.      | mid-February           | 2019-02-10 | 2019-02-21
      It opened two weeks ago.               | two weeks ago          | 2018-06-25 | 2018-07-02
      It opened four years ago.              | four years ago         | 2014-01-01 | 2015-01-01
      It opened a few months ago.            | a few months ago       | 2018-04-01 | 2018-05-01
      It grew over the past three months.    | past three months      | 2018-04-11 | 2018-07-12
      It grew over the past year.            | past year              | 2017-07-11 | 2018-07-12
      It opens the day after tomorrow.       | day after tomorrow     | 2018-07-13 | 2018-07-14
      It opened the day before yesterday.    | day before yesterday   | 2018-07-09 | 2018-07-10
      It opens late this year.               | late this year         | 2018-07-01 | 2019-01-01
      It opens in early 2019.                | early 2019             | 2019-01-01 | 2019-07-01
      It opened in mid-2018.                 | mid-2018               | 2018-04-01 | 2018-10-01
      It opened in late June.                | late June              | 2018-06-16 | 2018-07-01
      It opened at the end of March.         | end of March           | 2018-03-16 | 2018-04-01
      It opened earlier this year.           | earlier this year      | 2018-01-01 | 2018-07-12
      It opens later this year.              | later this year        | 2018-07-11 | 2019-01-01
      It opens this weekend.                 | this weekend           | 2018-07-14 | 2018-07-16
      It opened in the second quarter.       | second quarter         | 2018-04-01 | 2018-07-01
      It opened in the fourth quarter.       | fourth quarter         | 2017-10-01 | 2018-01-01
      It opened in the March quarter.        | March quarter          | 2018-01-01 | 2018-04-01
      It sold well in fiscal 2013.           | fiscal 2013            | 2013-01-01 | 2014-01-01
      It sold well in FY13.                  | FY13                   | 2013-01-01 | 2014-01-01
      It sold well in the fiscal third quarter. | fiscal third quarter | 2018-07-01 | 2018-10-01
      It sold well in the third quarter of fiscal 2013. | third quarter of fiscal 2013 | 2013-07-01 | 2013-10-01
      It sold well in H1 2016.               | H1 2016                | 2016-01-01 | 2016-07-01
      It sold well last year's third quarter. | last year's third quarter | 2017-07-01 | 2017-10-01
      It sold well in the 1990s.             | 1990s                  | 1990-01-01 | 2000-01-01
      It opened last summer.                 | last summer            | 2017-06-01 | 2017-09-01
      It opened in spring 2016.              | spring 2016            | 2016-03-01 | 2016-06-01
      It opened in the week of June 20.      | week of June 20        | 2018-06-18 | 2018-06-25
      It opened on the second Friday of June. | second Friday of June | 2018-06-08 | 2018-06-09
      It opens on the 20th of next month.    | 20th of next month     | 2018-08-20 | 2018-08-21
      """)
  void relativeTimesCountFromTheReferenceDay(String text, String span, LocalDate from, LocalDate to) {
    assertThat(TimeExpressions.find(text, REFERENCE)).singleElement().satisfies(time -> {
      assertThat(time.span()).isEqualTo(span(text, span));
      assertThat(time.range()).isEqualTo(new TimeRange(from, to));
      assertThat(time.mod()).isEqualTo(TimeExpression.Mod.NONE);
    });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It ran from 4 to 22 January 1995.       | from 4 to 22 January 1995  | 1995-01-04 | 1995-01-23 | 1995-01-22
      It ran on November 19-20, 2016.         | November 19-20, 2016       | 2016-11-19 | 2016-11-21 | 2016-11-20
      It ran between May and July.            | between May and July       | 2018-05-01 | 2018-08-01 | 2018-07-01
      It ran from May to July 2016.           | from May to July 2016      | 2016-05-01 | 2016-08-01 | 2016-07-01
      It ran from November to February 2017.  | from November to February 2017 | 2016-11-01 | 2017-03-01 | 2017-02-01
      Margins for January-March 2018 fell.    | January-March 2018         | 2018-01-01 | 2018-04-01 | 2018-03-01
      It ran 2014-2018.                       | 2014-2018                  | 2014-01-01 | 2019-01-01 | 2018-01-01
      It ran from 10/1 to 11/7.               | from 10/1 to 11/7          | 2018-10-01 | 2018-11-08 | 2018-11-07
      It ran from Q1 of 2017 to Q3 of 2018.   | from Q1 of 2017 to Q3 of 2018 | 2017-01-01 | 2018-10-01 | 2018-07-01
      """)
  void rangesHoldTheirLastPartAndAreNamedUpToItsStart(String text, String span, LocalDate from, LocalDate to,
      LocalDate named) {
    TimeRange range = new TimeRange(from, to);
    assertThat(TimeExpressions.find(text, REFERENCE)).containsExactly(
        new TimeExpression(span(text, span), range, TimeExpression.Mod.NONE, new TimeRange(from, named)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It has grown since 2016.               | since 2016             | SINCE  | 2016-01-01 | 2018-07-12 | 2016-01-01
      It has grown since March 2017.         | since March 2017       | SINCE  | 2017-03-01 | 2018-07-12 | 2017-03-01
      It has grown since March.              | since March            | SINCE  | 2018-03-01 | 2018-07-12 | 2018-03-01
      It has grown since October.            | since October          | SINCE  | 2017-10-01 | 2018-07-12 | 2017-10-01
      It has grown since 1 March 2017.       | since 1 March 2017     | SINCE  | 2017-03-01 | 2018-07-12 | 2017-03-01
      It has grown since March 1, 2017.      | since March 1, 2017    | SINCE  | 2017-03-01 | 2018-07-12 | 2017-03-01
      It has grown since 2017-03-01.         | since 2017-03-01       | SINCE  | 2017-03-01 | 2018-07-12 | 2017-03-01
      It opened before 2018.                 | before 2018            | BEFORE | 1900-01-01 | 2018-01-01 | 2018-01-01
      It opens after May 2019.               | after May 2019         | AFTER  | 2019-06-01 | 2200-01-01 | 2019-05-01
      It opens by the end of 2019.           | by the end of 2019     | UNTIL  | 2018-07-11 | 2020-01-01 | 2019-07-01
      It sold it until 2016.                 | until 2016             | UNTIL  | 1900-01-01 | 2017-01-01 | 2016-01-01
      It sells it starting in 2019.          | starting in 2019       | FROM   | 2019-01-01 | 2200-01-01 | 2019-01-01
      """)
  void openRangesAreBoundedAndKeepTheTimeNamed(String text, String span, TimeExpression.Mod mod, LocalDate from,
      LocalDate to, LocalDate named) {
    List<TimeExpression> times = TimeExpressions.find(text, REFERENCE);
    assertThat(times).singleElement().satisfies(time -> {
      assertThat(time.span()).isEqualTo(span(text, span));
      assertThat(time.mod()).isEqualTo(mod);
      assertThat(time.range()).isEqualTo(new TimeRange(from, to));
      assertThat(time.named().from()).isEqualTo(named);
    });
  }

  @Test
  void whatComesAfterAnEventIsNotTheDayOfIt() {
    String text = "Prices rose after the March 11 earthquake.";
    assertThat(TimeExpressions.find(text, REFERENCE))
        .containsExactly(time(text, "March 11", LocalDate.of(2018, 3, 11), LocalDate.of(2018, 3, 12)));
  }

  @Test
  void relativeTimesAreNamedExactly() {
    assertThat(TimeExpressions.find("It opened four years ago.", REFERENCE).getFirst().named())
        .isEqualTo(TimeRange.day(LocalDate.of(2014, 7, 11)));
    assertThat(TimeExpressions.find("It opens in 3 weeks.", REFERENCE).getFirst().named())
        .isEqualTo(TimeRange.day(LocalDate.of(2018, 8, 1)));
    assertThat(TimeExpressions.find("It opens in the next 3 days.", REFERENCE).getFirst().named())
        .isEqualTo(new TimeRange(LocalDate.of(2018, 7, 12), LocalDate.of(2018, 7, 15)));
  }

  @Test
  void twoTimesJoinedByOrAreTwo() {
    String text = "It sells phones late this year or in early 2019.";
    assertThat(TimeExpressions.find(text, REFERENCE).stream().map(time -> time.span().of(text)))
        .containsExactly("late this year", "early 2019");
  }

  @Test
  void unbrokenSpacesAndWrappedLinesAreSpaces() {
    String text = "It opens late\nthis year or in\u00a0early\u00a02019.";
    assertThat(TimeExpressions.find(text, REFERENCE).stream().map(time -> time.range().from()))
        .containsExactly(LocalDate.of(2018, 7, 1), LocalDate.of(2019, 1, 1));
  }

  @Test
  void longTextsAreReadInOnePass() {
    for (String part : List.of("between May and ", "last ", "2010-", "since before after until ", "5 days and ",
        "from 5/", "first "))
      assertThat(TimeExpressions.find(part.repeat(5_000), REFERENCE).size()).isLessThan(10_000);
  }

  @ParameterizedTest
  @ValueSource(strings = { "It may sell.", "It plans 2000 stores.", "More than 2010 people came.",
      "Open 24/7 in shops.",
      "It won 3-2.", "June Smith left.", "May Corp left.", "edited by Jan Paschal", "It is 5/8 done.",
      "They march in step.",
      "It is expected to last six months.", "He is the second chief.", "Sun Microsystems fell.", "Black Friday came.",
      "A winter of discontent.", "The fall hurt.", "It may sell.", "Analysts say this may hurt.", "They march on.",
      "The code is 20189.",
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

  /** Times whose parts are out of order, or parts of what is a part already, name less or nothing; none breaks. */
  @ParameterizedTest
  @ValueSource(strings = {
      "It will close forty plants in two years to next March.",
      "Profit is seen for the fiscal year ending in early March.",
      "The worst since an outage two years ago - may have hurt it.",
      "Costs in the quarter ending in late November fell.",
      "In early late 2017, from 2019 to 2016, since mid early May, between next March and last May." })
  void timesOutOfOrderBreakNothing(String text) {
    for (LocalDate reference : List.of(REFERENCE, LocalDate.of(2009, 5, 15), LocalDate.of(2011, 10, 13)))
      for (TimeExpression time : TimeExpressions.find(text, reference))
        assertThat(time.span().end()).isLessThanOrEqualTo(text.length());
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static TimeExpression time(String text, String span, LocalDate from, LocalDate to) {
    int start = text.indexOf(span);
    return new TimeExpression(new Span(start, start + span.length()), new TimeRange(from, to));
  }
}
