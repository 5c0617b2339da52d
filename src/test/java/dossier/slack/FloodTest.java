package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who asks much at once takes no more than a share, and the others are answered. */
@Timeout(60)
class FloodTest {
  private static final int AT_ONCE = 64;
  private static final int SHARE = 8;
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final WorkGate gate = new WorkGate(AT_ONCE, Duration.ofSeconds(20), new BotListener() {
    @Override
    public void worked(String kind, Outcome outcome, Duration took) {
      told.add(kind + " " + outcome);
    }
  });
  private final CountDownLatch end = new CountDownLatch(1);
  private final AtomicInteger running = new AtomicInteger();

  @AfterEach
  void closed() {
    end.countDown();
    gate.close();
  }

  @Test
  void onePersonHasHalfOfThePlacesAndTheOthersTheirs() {
    assertThat(flood("U1", 1_000)).isEqualTo(AT_ONCE / 2);
    assertThat(told).hasSize(1_000 - AT_ONCE / 2).containsOnly("other BUSY");
    assertThat(flood("U2", 1)).isEqualTo(1);
    for (int person = 3; person <= 5; person++)
      assertThat(flood("U" + person, 100)).isEqualTo(SHARE);
    assertThat(flood("U2", 100)).isEqualTo(SHARE - 1);
    assertThat(flood("U9", 1)).as("all " + AT_ONCE + " are taken").isZero();
    reached(AT_ONCE);
  }

  @Test
  void theSameNameInAnotherWorkspaceIsAnotherPersonAndWorkOfNobodyHasNoShare() {
    assertThat(flood("U1", 100)).isEqualTo(AT_ONCE / 2);
    assertThat(Asker.in("T2", "U1", () -> asked(20))).isEqualTo(SHARE);
    assertThat(Asker.in("T1", null, () -> asked(100))).isEqualTo(AT_ONCE / 2 - SHARE);
  }

  @Test
  void placesComeBackWhenWorkEndsHoweverItEnds() {
    assertThat(flood("U1", SHARE)).isEqualTo(SHARE);
    reached(SHARE);
    end.countDown();
    while (!told.containsAll(List.of("other DONE")) || count("other DONE") < SHARE)
      Thread.onSpinWait();
    List<Boolean> failing = new ArrayList<>();
    for (int turn = 0; turn < 3 * SHARE; turn++) {
      int before = count("other FAILED");
      boolean accepted = false;
      while (!accepted) // the place is let go of just after it is told
        accepted = Asker.in("T1", "U1", () -> gate.accept(() -> {
          throw new IllegalStateException("fails");
        }, id -> {}));
      failing.add(true);
      while (count("other FAILED") == before)
        Thread.onSpinWait();
    }
    assertThat(failing).hasSize(3 * SHARE);
  }

  @Test
  void noticesWaitForTheirTurnAndAreTriedOnceMore() {
    CountDownLatch fail = new CountDownLatch(1);
    AtomicInteger tried = new AtomicInteger();
    for (int i = 0; i < WorkGate.MOST_NOTICES; i++)
      gate.notice(() -> {
        fail.await();
        if (tried.incrementAndGet() == 1) throw new IllegalStateException("fails once");
      });
    gate.notice(() -> tried.addAndGet(1_000_000)); // one too many
    fail.countDown();
    gate.close();
    assertThat(tried).hasValue(WorkGate.MOST_NOTICES + 1);
  }

  private int count(String what) {
    return (int) told.stream().filter(what::equals).count();
  }

  private void reached(int works) {
    while (running.get() < works)
      Thread.onSpinWait();
  }

  private int flood(String user, int times) {
    return Asker.in("T1", user, () -> asked(times));
  }

  /** How many of so many works, of which none ends, were accepted. */
  private int asked(int times) {
    int accepted = 0;
    for (int i = 0; i < times; i++)
      if (gate.accept(() -> {
        running.incrementAndGet();
        end.await();
      }, id -> {})) accepted++;
    return accepted;
  }
}
