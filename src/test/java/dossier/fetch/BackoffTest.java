package dossier.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
  private static final Backoff BACKOFF = new Backoff(Duration.ofMinutes(5), Duration.ofHours(24));

  @ParameterizedTest
  @CsvSource({ "1, 10", "2, 20", "3, 40", "8, 1280", "9, 1440", "60, 1440", "2000000000, 1440" })
  void spreadsOverTheWholeRangeWithSeed7(int failures, int mostMinutes) {
    Random random = new Random(7);
    var millis = IntStream.range(0, 2_000)
        .mapToLong(i -> BACKOFF.after(failures, null, random).toMillis())
        .summaryStatistics();
    long least = Duration.ofMinutes(5).toMillis();
    long most = Duration.ofMinutes(mostMinutes).toMillis();
    assertThat(millis.getMin()).isBetween(least, least + (most - least) / 100);
    assertThat(millis.getMax()).isBetween(most - (most - least) / 100, most);
    assertThat(millis.getAverage()).isBetween(least + (most - least) * 0.45, least + (most - least) * 0.55);
  }

  @Test
  void waitsAtLeastAsLongAsTheServerAsks() {
    assertThat(BACKOFF.after(1, Duration.ofDays(2), new Random(1))).isEqualTo(Duration.ofDays(2));
    assertThat(BACKOFF.after(1, Duration.ofSeconds(1), new Random(1))).isBetween(Duration.ofMinutes(5),
        Duration.ofMinutes(10));
  }

  @Test
  void theSameSeedGivesTheSameWait() {
    assertThat(BACKOFF.after(4, null, new Random(3))).isEqualTo(BACKOFF.after(4, null, new Random(3)));
  }

  @Test
  void aMinimumThatIsTheMaximumLeavesNoChoice() {
    Backoff fixed = new Backoff(Duration.ofHours(1), Duration.ofHours(1));
    assertThat(fixed.after(5, null, new Random(1))).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertThatThrownBy(() -> new Backoff(Duration.ZERO, Duration.ofHours(1))).hasMessageContaining("0 < min");
    assertThatThrownBy(() -> new Backoff(Duration.ofHours(2), Duration.ofHours(1))).hasMessageContaining("min <= max");
    assertThatThrownBy(() -> BACKOFF.after(0, null, new Random(1))).hasMessageContaining("at least one failure");
  }
}
