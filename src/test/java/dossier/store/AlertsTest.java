package dossier.store;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.store.Alerts.Outcome;
import dossier.store.ChangedArticles.Change;
import dossier.store.Mutes.Mute;
import dossier.store.WaitingMatches.Channel;
import dossier.store.WaitingMatches.Day;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertsTest {
  private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private final Database database = Database.inMemory();
  private final Alerts alerts = new Alerts(database);

  @AfterEach
  void close() {
    database.close();
  }

  private static Alert alert(String channel, String words) {
    return new Alert(0, "T1", channel, "U1", words, PARIS, new Alert.Choices(true, false, true), NOW);
  }

  @Test
  void anAlertIsStoredChangedAndTakenOut() {
    Alert stored = ((Outcome.Stored) alerts.add(alert("C1", "xiaomi AND recall"))).alert();
    assertThat(alerts.here("T1", "C1")).containsExactly(stored);
    assertThat(alerts.here("T2", "C1")).isEmpty();
    Alert other = new Alert(stored.id(), "T1", "C1", "U1", "zte", ZoneId.of("UTC"), Alert.Choices.USUAL, NOW);
    assertThat(alerts.change(other)).contains(new Outcome.Stored(other));
    assertThat(alerts.find(stored.id(), "T1")).contains(other);
    assertThat(alerts.find(stored.id(), "T2")).isEmpty();
    assertThat(alerts.remove(stored.id(), "T2")).isFalse();
    assertThat(alerts.remove(stored.id(), "T1")).isTrue();
    assertThat(alerts.everywhere()).isEmpty();
  }

  @Test
  void aPausedAlertListensToNothingAndWhatWaitedForItIsLetGoOf() {
    Alert stored = ((Outcome.Stored) alerts.add(alert("C1", "xiaomi"))).alert();
    WaitingMatches waiting = new WaitingMatches(database);
    waiting.add(List.of(new WaitingMatch(stored.id(), "T1", "C1", "s1", "a1", NOW)));
    assertThat(alerts.pause(stored.id(), "T2", true)).as("another workspace").isFalse();
    assertThat(alerts.everywhere()).containsExactly(stored);
    assertThat(alerts.pause(stored.id(), "T1", true)).isTrue();
    assertThat(alerts.everywhere()).isEmpty();
    assertThat(waiting.channels()).isEmpty();
    assertThat(alerts.of("T1")).singleElement().matches(Alert::paused);
    assertThat(alerts.of("T2")).isEmpty();
    assertThat(alerts.pause(stored.id(), "T1", false)).isTrue();
    assertThat(alerts.everywhere()).containsExactly(stored);
  }

  @Test
  void theSameWordsStandOnceInAChannel() {
    alerts.add(alert("C1", "xiaomi"));
    assertThat(alerts.add(alert("C1", "Xiaomi "))).isEqualTo(new Outcome.There());
    assertThat(alerts.add(alert("C2", "xiaomi"))).isInstanceOf(Outcome.Stored.class);
  }

  @Test
  void aChannelHasRoomForSoMany() {
    for (int i = 0; i < Alerts.MOST_HERE; i++)
      alerts.add(alert("C1", "word" + i));
    assertThat(alerts.add(alert("C1", "one more"))).isEqualTo(new Outcome.TooMany(25, "this channel"));
  }

  @Test
  void whatWaitsSurvivesARestart(@TempDir Path home) {
    WaitingMatch match = new WaitingMatch(3, "T1", "C1", "s1", "a1", NOW);
    try (Database first = Database.in(home)) {
      new WaitingMatches(first).add(List.of(match, match));
    }
    try (Database second = Database.in(home)) {
      WaitingMatches waiting = new WaitingMatches(second);
      assertThat(waiting.channels()).containsExactly(new Channel("T1", "C1"));
      assertThat(waiting.in(new Channel("T1", "C1"))).containsExactly(match);
      waiting.done(new Channel("T1", "C1"), "s1");
      assertThat(waiting.channels()).isEmpty();
    }
  }

  @Test
  void storiesOfADayAreCounted() {
    WaitingMatches waiting = new WaitingMatches(database);
    Channel here = new Channel("T1", "C1");
    LocalDate day = LocalDate.of(2026, 11, 28);
    waiting.count(here, day, 2, 0);
    waiting.count(here, day, 1, 4);
    assertThat(waiting.day(here, day)).isEqualTo(new Day(3, 4));
    assertThat(waiting.day(here, day.plusDays(1))).isEqualTo(new Day(0, 0));
    waiting.count(here, day.plusDays(9), 1, 0);
    assertThat(waiting.day(here, day)).isEqualTo(new Day(0, 0));
  }

  @Test
  void aMuteLastsUntilItsMoment() {
    Mutes mutes = new Mutes(database);
    Mute week = new Mute("company:xiaomi", NOW.plusSeconds(7 * 86_400), "U1");
    mutes.mute("T1", "C1", new Mute("company:xiaomi", NOW.plusSeconds(60), "U2"), NOW);
    mutes.mute("T1", "C1", week, NOW);
    assertThat(mutes.in("T1", "C1", NOW.plusSeconds(120))).containsExactly(week);
    assertThat(mutes.in("T1", "C2", NOW)).isEmpty();
    assertThat(mutes.in("T1", "C1", week.until())).isEmpty();
    assertThat(mutes.unmute("T1", "C1", "company:xiaomi")).isTrue();
    assertThat(mutes.unmute("T1", "C1", "company:xiaomi")).isFalse();
  }

  @Test
  void theNewestWishesForLessAreKept() {
    LessLikeThis less = new LessLikeThis(database);
    for (int i = 0; i < LessLikeThis.MOST + 1; i++)
      less.add(3, "s" + i, List.of("w" + i, "x"), "U1", NOW);
    less.add(3, "s1", List.of("again"), "U1", NOW);
    assertThat(less.of(3)).hasSize(LessLikeThis.MOST).first().isEqualTo(List.of("w" + LessLikeThis.MOST, "x"));
    assertThat(less.of(4)).isEmpty();
  }

  @Test
  void changesWaitUntilTheyAreTold() {
    ChangedArticles changed = new ChangedArticles(database);
    changed.add(new Change(0, "a1", true, "A title", NOW));
    Change waiting = changed.waiting(10).getFirst();
    assertThat(waiting).usingRecursiveComparison()
        .ignoringFields("id")
        .isEqualTo(new Change(0, "a1", true, "A title", NOW));
    changed.done(waiting.id());
    assertThat(changed.waiting(10)).isEmpty();
  }

  @Test
  void aWorkspaceThatLeavesTakesItsAlertsAlong() {
    alerts.add(alert("C1", "xiaomi"));
    new WaitingMatches(database).add(List.of(new WaitingMatch(1, "T1", "C1", "s1", "a1", NOW)));
    alerts.forget("T1");
    assertThat(alerts.everywhere()).isEmpty();
    assertThat(new WaitingMatches(database).channels()).isEmpty();
  }
}
