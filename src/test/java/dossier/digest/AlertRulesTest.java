package dossier.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.digest.AlertRules.Plan;
import dossier.digest.AlertRules.Waiting;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertRulesTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2026-11-28T09:01:00Z     | Europe/Paris     | 2026-11-28T09:15:00Z
      2026-11-28T09:15:00Z     | Europe/Paris     | 2026-11-28T09:15:00Z
      2026-11-28T09:15:00.001Z | Europe/Paris     | 2026-11-28T09:30:00Z
      2026-11-28T18:44:00Z     | Europe/Paris     | 2026-11-28T18:45:00Z
      2026-11-28T18:46:00Z     | Europe/Paris     | 2026-11-29T06:00:00Z
      2026-11-28T23:30:00Z     | Europe/Paris     | 2026-11-29T06:00:00Z
      2026-11-28T05:59:00Z     | Europe/Paris     | 2026-11-28T06:00:00Z
      2026-03-29T00:30:00Z     | Europe/Paris     | 2026-03-29T05:00:00Z
      2026-10-25T00:30:00Z     | Europe/Paris     | 2026-10-25T06:00:00Z
      2026-11-28T09:01:00Z     | Asia/Kolkata     | 2026-11-28T09:15:00Z
      2026-11-28T14:31:00Z     | Asia/Kolkata     | 2026-11-29T01:30:00Z
      2026-11-28T14:16:00Z     | Asia/Kathmandu   | 2026-11-29T01:15:00Z
      """)
  void aStoryIsDueAtTheNextQuarterOutsideTheNight(Instant matched, ZoneId zone, Instant due) {
    assertThat(AlertRules.due(new Waiting("s", matched, false), zone)).isEqualTo(due);
  }

  @Test
  void anInstantOneIsDueAtOnceAtNightToo() {
    Instant night = Instant.parse("2026-11-28T02:03:04Z");
    assertThat(AlertRules.due(new Waiting("s", night, true), PARIS)).isEqualTo(night);
  }

  @Test
  void whatIsNotDueYetWaits() {
    Instant now = Instant.parse("2026-11-28T09:10:00Z");
    List<Waiting> waiting = List.of(new Waiting("late", Instant.parse("2026-11-28T09:01:00Z"), false),
        new Waiting("due", Instant.parse("2026-11-28T08:50:00Z"), false),
        new Waiting("first", Instant.parse("2026-11-28T08:40:00Z"), false));
    assertThat(AlertRules.plan(waiting, PARIS, 0, now)).isEqualTo(new Plan(List.of("first", "due"), List.of()));
  }

  @Test
  void tenStoriesADayAndTheRestInOneLineAtTheEndOfTheDay() {
    List<Waiting> waiting = IntStream.range(0, 22)
        .mapToObj(i -> new Waiting("s" + i, Instant.parse("2026-11-28T09:00:00Z").plusSeconds(i), false))
        .toList();
    Plan noon = AlertRules.plan(waiting, PARIS, 3, Instant.parse("2026-11-28T11:00:00Z"));
    assertThat(noon.posts()).hasSize(7).startsWith("s0").endsWith("s6");
    assertThat(noon.more()).isEmpty();
    Plan evening = AlertRules.plan(waiting, PARIS, 10, Instant.parse("2026-11-28T18:45:00Z"));
    assertThat(evening.posts()).isEmpty();
    assertThat(evening.more()).hasSize(22);
    Plan missed = AlertRules.plan(waiting, PARIS, 10, Instant.parse("2026-11-28T19:00:00Z"));
    assertThat(missed).isEqualTo(new Plan(List.of(), List.of()));
    assertThat(AlertRules.plan(waiting, PARIS, 0, Instant.parse("2026-11-29T06:00:00Z")).posts()).hasSize(10);
  }
}
