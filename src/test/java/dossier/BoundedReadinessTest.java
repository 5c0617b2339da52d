package dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;

import dossier.web.Readiness.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BoundedReadinessTest {
  private Instant now = Instant.parse("2026-11-29T00:00:00Z");
  private final Map<String, Supplier<Part>> checks = new LinkedHashMap<>();

  @Test
  void aCheckThatHangsIsNotWaitedForNorStartedTwiceAndTheOthersStillTell() throws InterruptedException {
    CountDownLatch hanging = new CountDownLatch(1);
    AtomicInteger started = new AtomicInteger();
    checks.put("store", () -> {
      started.incrementAndGet();
      try {
        hanging.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return new Part("store", true, "open");
    });
    checks.put("index", () -> new Part("index", true, "1 articles"));
    BoundedReadiness readiness = new BoundedReadiness(checks, Duration.ofMillis(50), () -> now);
    Part slow = new Part("store", false, "no answer within 50 ms");
    assertThat(readiness.parts()).contains(slow, atIndex(0));
    now = now.plusSeconds(60);
    assertThat(readiness.parts().getFirst()).isEqualTo(slow);
    assertThat(started).hasValue(1);
    hanging.countDown();
    while (!readiness.parts().getFirst().ready())
      now = now.plusSeconds(60);
  }

  @Test
  void whatFailsIsNotReadyWithTheReasonThatIsOursAndWithoutOneThatIsNot() {
    checks.put("store", () -> {
      throw new DossierException("The disk is full.");
    });
    checks.put("index", () -> {
      throw new IllegalStateException("what somebody wrote");
    });
    assertThat(new BoundedReadiness(checks, Duration.ofSeconds(50), () -> now).parts()).containsExactly(
        new Part("store", false, "The disk is full."),
        new Part("index", false, "IllegalStateException"));
  }

  @Test
  void whatWasFoundHoldsForAFewSecondsAlsoWhenTheClockGoesBack() {
    AtomicInteger asked = new AtomicInteger();
    checks.put("index", () -> new Part("index", true, String.valueOf(asked.incrementAndGet())));
    BoundedReadiness readiness = new BoundedReadiness(checks, Duration.ofSeconds(50), () -> now);
    readiness.parts();
    now = now.plusMillis(4_999);
    assertThat(readiness.parts().getFirst().detail()).isEqualTo("1");
    now = now.plusMillis(1);
    assertThat(readiness.parts().getFirst().detail()).isEqualTo("2");
    now = now.minusSeconds(3_600);
    assertThat(readiness.parts().getFirst().detail()).isEqualTo("3");
  }

  @Test
  void aDiskThatIsNearlyFullOrCannotBeAskedIsNotReady() {
    assertThat(Checks.disk(Checks.LITTLE_SPACE)).isEqualTo(new Part("disk", true, "200 MiB free"));
    assertThat(Checks.disk(Checks.LITTLE_SPACE - 1))
        .isEqualTo(new Part("disk", false, "nearly full: 199 MiB free, 200 MiB are needed"));
    assertThat(Checks.disk(null)).isEqualTo(new Part("disk", false, "the data folder's disk cannot be asked"));
  }
}
