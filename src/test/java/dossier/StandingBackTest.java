package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class StandingBackTest {
  private final StandingBack standingBack = new StandingBack();

  @Test
  void nobodyWaitsWithoutWork() {
    standingBack.await();
    standingBack.work().close();
    standingBack.await();
  }

  @Test
  void oneWaitsUntilAllWorkIsDone() throws InterruptedException {
    StandingBack.Work first = standingBack.work();
    StandingBack.Work second = standingBack.work();
    CountDownLatch through = new CountDownLatch(1);
    Thread waiting = waiting(through);
    first.close();
    while (waiting.getState() != Thread.State.WAITING)
      Thread.onSpinWait();
    assertThat(through.getCount()).isEqualTo(1);
    second.close();
    through.await();
  }

  @Test
  void aQuestionIsWaitedForAMomentOnceAndNotAfterTheEnd() {
    long begun = System.nanoTime();
    standingBack.question();
    standingBack.await();
    assertThat(System.nanoTime() - begun).isGreaterThanOrEqualTo(StandingBack.QUESTION);
    standingBack.await();
    standingBack.end();
    standingBack.question();
    standingBack.await();
  }

  @Test
  void theEndLetsEverybodyThrough() throws InterruptedException {
    var _ = standingBack.work();
    CountDownLatch through = new CountDownLatch(1);
    waiting(through);
    standingBack.end();
    through.await();
  }

  private Thread waiting(CountDownLatch through) {
    return Thread.ofPlatform().daemon().start(() -> {
      standingBack.await();
      through.countDown();
    });
  }
}
