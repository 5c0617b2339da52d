package dossier.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Thu, 04 Mar 2021 10:00:00 +0200 | 2021-03-04T08:00:00Z",
      "Thu, 4 Mar 2021 10:00 GMT | 2021-03-04T10:00:00Z",
      "04 Mar 21 10:00:00 EST | 2021-03-04T15:00:00Z",
      "Thu, 04 Mar 2021 10:00:00 -0700 (MST) | 2021-03-04T17:00:00Z",
      "Thu, 04 Mar 2021 10:00:00 GMT+0530 | 2021-03-04T04:30:00Z",
      "Thu, 04 Mar 2021 10:00:00 PDT | 2021-03-04T17:00:00Z",
      "Wed, 04 March 121 10:00:00 Z | 2021-03-04T10:00:00Z",
      "Thu 4 Mar 70 10:00:00 | 1970-03-04T10:00:00Z",
      "Thursday, 04-Mar-21 10:00:00 GMT | 2021-03-04T10:00:00Z",
      "Thu Mar  4 10:00:00 2021 | 2021-03-04T10:00:00Z",
      "Thu Mar  4 10:00:00 CET 2021 | 2021-03-04T09:00:00Z",
      "March 4, 2021 5:07 pm | 2021-03-04T17:07:00Z",
      "4th March 2021, 12:30 AM EST | 2021-03-04T05:30:00Z",
      "Sept. 4, 2021 | 2021-09-04",
      "Mar 2021 | 2021-03",
      "2021-03-04T10:00:00.123-08:00 | 2021-03-04T18:00:00Z",
      "2021-03-04 10:00:00 | 2021-03-04T10:00:00Z",
      "2021-03-04T10:00Z | 2021-03-04T10:00:00Z",
      "20210304T100000Z | 2021-03-04T10:00:00Z",
      "2021-03-04T24:00:00Z | 2021-03-05T00:00:00Z",
      "2021-03-04 | 2021-03-04",
      "20210304 | 2021-03-04",
      "2021-03 | 2021-03",
      "2021 | 2021",
      "2021-063 | 2021-03-04",
      "2021063 | 2021-03-04",
      "2021-W09-4 | 2021-03-04",
      "04.03.2021 10:00 | 2021-03-04T10:00:00Z",
      "03/25/2021 | 2021-03-25",
      "25/03/2021 | 2021-03-25",
      "04/03/2021 | 2021",
      "2021/03/04 10:00 | 2021-03-04T10:00:00Z",
      "1614852000 | 2021-03-04T10:00:00Z",
      "1614852000000 | 2021-03-04T10:00:00Z",
      "Do, 04 März 2021 10:00:00 +0100 | 2021-03-04T09:00:00Z",
      "jeu., 04 févr. 2021 10:00:00 +0100 | 2021-02-04T09:00:00Z",
      "4 de marzo de 2021 | 2021-03-04",
      "2021-július-13T9:15-05:00 | 2021-07-13T14:15:00Z",
      "2021년 3월 4일 오후 3:05 | 2021-03-04T15:05:00Z",
      "2021年3月4日 | 2021-03-04",
      "Thu, 04 Mar 2021 10:00:00 +9900 | 2021-03-04T10:00:00Z",
      "Thu, 04 Mar 2021 25:61:00 GMT | 2021-03-04" })
  void aDateIsReadAsExactlyAsItWasPrinted(String printed, String date) {
    assertThat(FeedDates.parse(printed)).hasToString(date);
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "yesterday", "Thu, 31 Feb 2021 10:00:00 GMT", "2021-13-01", "10:00", "Mar",
      "99999999999",
      "0000-01-01" })
  void whatIsNoDateIsNone(String printed) {
    assertThat(FeedDates.parse(printed)).isNull();
  }

  @Test
  void theDayIsThePublishers() {
    Published late = FeedDates.parse("Thu, 04 Mar 2021 23:30:00 -0500");
    assertThat(late).isNotNull();
    assertThat(late.date()).hasToString("2021-03-04");
    assertThat(late.instant()).hasToString("2021-03-05T04:30:00Z");
  }
}
