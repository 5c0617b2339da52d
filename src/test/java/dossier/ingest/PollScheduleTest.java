package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.store.Polling;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollScheduleTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  private final PollSchedule schedule = new PollSchedule(new SplittableRandom(7));

  @ParameterizedTest
  @CsvSource({ "PT1M, PT5M", "PT30M, PT5M", "PT48M, PT8M", "PT1H, PT10M", "PT2H, PT20M", "PT24H, PT4H", "PT240H, PT12H",
      ", PT1H" })
  void asksSixTimesAsOftenAsThereIsNewsWithinBounds(@Nullable Duration habit, Duration wait) {
    assertThat(PollSchedule.interval(habit)).isEqualTo(wait);
  }

  @Test
  void busyFeedsAreAskedEveryFiveToTenMinutesWhateverTheServerSays() {
    for (int minutes = 1; minutes <= 60; minutes++)
      assertThat(schedule.afterSuccess(NOW, Duration.ofMinutes(minutes), Duration.ofHours(3)))
          .isBetween(NOW.plus(Duration.ofMinutes(5)), NOW.plus(Duration.ofMinutes(10)));
  }

  @Test
  void otherFeedsWaitWhileTheServerSaysThatTheyAreFresh() {
    Duration day = Duration.ofDays(1);
    assertThat(wait(day, null)).isBetween(3.6, 4.4);
    assertThat(wait(day, Duration.ofHours(1))).isBetween(3.6, 4.4);
    assertThat(wait(day, Duration.ofHours(5))).isBetween(4.5, 5.5);
    assertThat(wait(day, Duration.ofDays(365))).isBetween(5.4, 6.6);
  }

  private double wait(Duration habit, @Nullable Duration freshFor) {
    return Duration.between(NOW, schedule.afterSuccess(NOW, habit, freshFor)).toMinutes() / 60.0;
  }

  @Test
  void waitsDifferSoThatFeedsDoNotComeDueTogether() {
    assertThat(Stream.generate(() -> schedule.afterSuccess(NOW, Duration.ofDays(1), null)).limit(20).distinct())
        .hasSizeGreaterThan(15);
  }

  @Test
  void afterFailuresTheServersOwnWaitIsKept() {
    assertThat(schedule.afterFailure(NOW, 1, Duration.ofHours(2))).isAfterOrEqualTo(NOW.plus(Duration.ofHours(2)));
    for (int failures = 1; failures < 40; failures++)
      assertThat(schedule.afterFailure(NOW, failures, null)).isBetween(NOW, NOW.plus(Duration.ofDays(1)));
  }

  @Test
  void theHabitIsTheMedianGapBetweenTheNewestMoments() {
    List<Instant> hourly = IntStream.range(0, 30).mapToObj(i -> NOW.minus(Duration.ofHours(i))).toList();
    assertThat(PollSchedule.habit(hourly)).isEqualTo(Duration.ofHours(1));
    List<Instant> together = Stream.of(hourly, hourly).flatMap(List::stream).toList();
    assertThat(PollSchedule.habit(together)).isEqualTo(Duration.ofHours(1));
    assertThat(PollSchedule.habit(List.of(NOW, NOW.minusSeconds(60), NOW.minusSeconds(86_400), NOW.minusSeconds(86_460),
        NOW.minusSeconds(86_520)))).isEqualTo(Duration.ofMinutes(1));
    assertThat(PollSchedule.habit(List.of(NOW, NOW, NOW.minusSeconds(5)))).isNull();
    assertThat(PollSchedule.habit(List.of())).isNull();
  }

  @Test
  void silenceIsThreeTimesTheHabit() {
    Duration habit = Duration.ofHours(2);
    assertThat(PollSchedule.silent(polling(NOW.minus(habit.multipliedBy(3)), habit), NOW)).isFalse();
    assertThat(PollSchedule.silent(polling(NOW.minus(habit.multipliedBy(3)).minusSeconds(1), habit), NOW)).isTrue();
    assertThat(PollSchedule.silent(polling(NOW.minus(Duration.ofDays(900)), null), NOW)).isFalse();
    assertThat(PollSchedule.silent(polling(null, habit), NOW)).isFalse();
  }

  private static Polling polling(@Nullable Instant newest, @Nullable Duration habit) {
    return new Polling(NOW, NOW, 0, null, newest, habit, null, null, 0);
  }
}
