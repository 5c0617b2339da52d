package dossier.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final HandClock clock = new HandClock();
  private final Turns turns = new Turns(clock, clock, Duration.ofSeconds(10));

  @Test
  void oneAtATimeWithAPauseBetween() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Callable<String> request = () -> turns.take("site.example", SECOND, () -> {
      most.accumulateAndGet(inside.incrementAndGet(), Math::max);
      inside.decrementAndGet();
      return "done";
    });
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> all = new ArrayList<>();
      for (int i = 0; i < 8; i++)
        all.add(threads.submit(request));
      for (Future<String> each : all)
        assertThat(each.get()).isEqualTo("done");
    }
    assertThat(most).hasValue(1);
    assertThat(clock.slept()).hasSize(7).containsOnly(SECOND);
  }

  @Test
  void otherHostsDoNotWait() throws Exception {
    String inner = turns.take("a.example", SECOND, () -> {
      try {
        return turns.take("b.example", SECOND, () -> "both at once");
      } catch (Turns.BusyException | InterruptedException e) {
        throw new AssertionError(e);
      }
    });
    assertThat(inner).isEqualTo("both at once");
    assertThat(clock.slept()).isEmpty();
  }

  @Test
  void whoWouldWaitTooLongIsSentAway() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch finish = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<String> slow = threads.submit(() -> turns.take("site.example", SECOND, () -> {
        started.countDown();
        try {
          finish.await();
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
        return "slow";
      }));
      started.await();
      assertThatThrownBy(() -> turns.take("site.example", Duration.ofSeconds(11), () -> "late"))
          .isInstanceOfSatisfying(Turns.BusyException.class,
              busy -> assertThat(busy.expected()).isEqualTo(Duration.ofSeconds(11)));
      finish.countDown();
      assertThat(slow.get()).isEqualTo("slow");
    }
  }

  @Test
  void aRequestThatBreaksGivesItsTurnBack() throws Exception {
    assertThatThrownBy(() -> turns.take("site.example", SECOND, () -> {
      throw new IllegalStateException("broken");
    })).hasMessage("broken");
    assertThat(turns.take("site.example", SECOND, () -> "next")).isEqualTo("next");
    assertThat(clock.slept()).containsExactly(SECOND);
  }

  @Test
  void aClockThatIsSetBackCostsOnePauseAtMost() throws Exception {
    turns.take("site.example", SECOND, () -> "first");
    clock.pass(Duration.ofDays(-1));
    turns.take("site.example", SECOND, () -> "second");
    assertThat(clock.slept()).containsExactly(SECOND);
  }

  @Test
  void aSleepThatIsInterruptedEndsTheWaitAndGivesTheTurnBack() throws Exception {
    InstantSource still = clock;
    Turns interrupted = new Turns(still, time -> {
      throw new InterruptedException();
    }, Duration.ofSeconds(10));
    interrupted.take("site.example", SECOND, () -> "first");
    assertThatThrownBy(() -> interrupted.take("site.example", SECOND, () -> "second"))
        .isInstanceOf(InterruptedException.class);
    assertThat(interrupted.take("site.example", Duration.ZERO, () -> "third")).isEqualTo("third");
  }
}
