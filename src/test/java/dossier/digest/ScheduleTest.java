package dossier.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static List<String> times(Schedule schedule, String after, int count) {
    List<String> times = new ArrayList<>();
    Instant moment = Instant.parse(after);
    for (int i = 0; i < count; i++) {
      moment = schedule.next(moment);
      times.add(moment.toString());
    }
    return times;
  }

  private static Schedule daily(String at, ZoneId zone) {
    return new Schedule(Rhythm.DAILY, 0, LocalTime.parse(at), zone);
  }

  @Test
  void nineIsNineOnBothSidesOfAChangeOfClocks() {
    assertThat(times(daily("09:00", PARIS), "2026-10-24T00:00:00Z", 3)).containsExactly("2026-10-24T07:00:00Z",
        "2026-10-25T08:00:00Z", "2026-10-26T08:00:00Z");
    assertThat(times(daily("09:00", PARIS), "2027-03-27T00:00:00Z", 2)).containsExactly("2027-03-27T08:00:00Z",
        "2027-03-28T07:00:00Z");
  }

  @Test
  void aTimeThatDoesNotExistIsTakenAtTheNextMinuteThatDoes() {
    assertThat(times(daily("02:30", PARIS), "2027-03-27T12:00:00Z", 2)).containsExactly("2027-03-28T01:00:00Z",
        "2027-03-29T00:30:00Z");
  }

  @Test
  void aTimeThatExistsTwiceFiresOnce() {
    assertThat(times(daily("02:30", PARIS), "2026-10-24T12:00:00Z", 2)).containsExactly("2026-10-25T00:30:00Z",
        "2026-10-26T01:30:00Z");
    assertThat(times(daily("02:30", PARIS), "2026-10-25T00:45:00Z", 1)).as("between the two")
        .containsExactly("2026-10-26T01:30:00Z");
  }

  @Test
  void aDayThatAZoneLeftOutHasNoDigest() {
    ZoneId apia = ZoneId.of("Pacific/Apia");
    assertThat(times(daily("09:00", apia), "2011-12-29T12:00:00Z", 2)).containsExactly("2011-12-29T19:00:00Z",
        "2011-12-30T19:00:00Z");
    assertThat(Instant.parse("2011-12-30T19:00:00Z").atZone(apia).toLocalDate()).hasToString("2011-12-31");
  }

  @Test
  void weekdaysLeaveTheWeekendOut() {
    Schedule weekdays = new Schedule(Rhythm.WEEKDAYS, 0, LocalTime.of(8, 30), ZoneOffset.UTC);
    assertThat(times(weekdays, "2026-11-27T08:29:00Z", 2)).containsExactly("2026-11-27T08:30:00Z",
        "2026-11-30T08:30:00Z");
  }

  @Test
  void whatIsDueNowIsNotNext() {
    Schedule weekly = new Schedule(Rhythm.WEEKLY, 1, LocalTime.of(9, 0), ZoneOffset.UTC);
    assertThat(times(weekly, "2026-11-30T09:00:00Z", 1)).containsExactly("2026-12-07T09:00:00Z");
  }

  @Test
  void aShortMonthEndsSooner() {
    Schedule monthly = new Schedule(Rhythm.MONTHLY, 31, LocalTime.of(9, 0), ZoneOffset.UTC);
    assertThat(times(monthly, "2027-01-31T10:00:00Z", 3)).containsExactly("2027-02-28T09:00:00Z",
        "2027-03-31T09:00:00Z", "2027-04-30T09:00:00Z");
  }

  @Test
  void ofSeveralThatWereMissedTheLastCounts() {
    Schedule daily = daily("09:00", ZoneOffset.UTC);
    Instant due = Instant.parse("2026-11-25T09:00:00Z");
    assertThat(daily.last(due, Instant.parse("2026-11-28T08:59:00Z"))).hasToString("2026-11-27T09:00:00Z");
    assertThat(daily.last(due, due)).isEqualTo(due);
  }

  @Test
  void impossibleOnesCannotBeMade() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(Rhythm.WEEKLY, 8, LocalTime.NOON, PARIS));
    assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(Rhythm.MONTHLY, 0, LocalTime.NOON, PARIS));
    assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(Rhythm.DAILY, 1, LocalTime.NOON, PARIS));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      daily 9:00 @china-phones                     | daily at 09:00 (UTC)                 | @china-phones
      weekdays 8:30 Europe/Paris sector:chips launches | weekdays at 08:30 (Europe/Paris) | sector:chips launches
      weekly monday 17 xiaomi                      | weekly on Monday at 17:00 (UTC)      | xiaomi
      every friday at 4:30pm in asia/shanghai zte  | weekly on Friday at 16:30 (Asia/Shanghai) | zte
      weekly                                       | weekly on Monday at 09:00 (UTC)      | ''
      monthly on the 15th 12am huawei              | monthly on day 15 at 00:00 (UTC)     | huawei
      Mondays 9 am apple                           | weekly on Monday at 09:00 (UTC)      | apple
      every day 12:00 UTC+2 microsoft              | daily at 12:00 (UTC+02:00)           | microsoft
      daily market share                           | daily at 09:00 (UTC)                 | market share
      """)
  void whatPeopleTypeIsRead(String line, String said, String rest) {
    assertThat(ScheduleReader.read(line, ZoneOffset.UTC)).isInstanceOfSatisfying(ScheduleReader.Reading.Read.class,
        read -> {
          assertThat(read.schedule().said().replace("(Z)", "(UTC)")).isEqualTo(said);
          assertThat(read.rest()).isEqualTo(rest);
        });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      daily 25:00 xiaomi           | "25:00" is no time of day. Write it like 9:00, 17:30 or 9am.
      daily 13pm                   | "13pm" is no time of day. Write it like 9:00, 17:30 or 9am.
      daily 9:00 Europe/Atlantis   | I know no time zone "Europe/Atlantis". Write it like Europe/Paris, Asia/Shanghai or UTC.
      monthly 32 9:00              | There is no day 32 of the month: say 1 to 31.
      """)
  void whatCannotBeIsSaidInASentence(String line, String sentence) {
    assertThat(ScheduleReader.read(line, ZoneOffset.UTC)).isEqualTo(new ScheduleReader.Reading.Unclear(sentence));
  }

  @ParameterizedTest
  @CsvSource({ "xiaomi", "day", "month of sales", "''", "sunrise" })
  void whatHasNoTimeIsAboutSomethingElse(String line) {
    assertThat(ScheduleReader.read(line, ZoneOffset.UTC)).isEqualTo(new ScheduleReader.Reading.NoTime());
  }

  @Test
  void aScheduleIsReadAsItIsTyped() {
    for (Schedule schedule : List.of(daily("09:05", PARIS), new Schedule(Rhythm.WEEKLY, 7, LocalTime.NOON, PARIS),
        new Schedule(Rhythm.MONTHLY, 31, LocalTime.MIDNIGHT, PARIS)))
      assertThat(ScheduleReader.read(schedule.typed(), ZoneOffset.UTC))
          .isEqualTo(new ScheduleReader.Reading.Read(schedule, true, ""));
  }
}
