package dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeanwhileTest {
  @ParameterizedTest
  @EnumSource
  void givesBothInTheirOrder(Meanwhile meanwhile) {
    assertThat(meanwhile.both(() -> "one", () -> "two")).containsExactly("one", "two");
  }

  @Test
  void worksOnBothAtTheSameTime() {
    CountDownLatch first = new CountDownLatch(1);
    CountDownLatch second = new CountDownLatch(1);
    assertThat(Meanwhile.YES.both(() -> met(first, second), () -> met(second, first))).containsExactly(true, true);
  }

  private static boolean met(CountDownLatch mine, CountDownLatch others) {
    mine.countDown();
    try {
      others.await();
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  @Test
  void staysOnTheThreadThatAsksWhereItIsTold() {
    Thread here = Thread.currentThread();
    assertThat(Meanwhile.NO.both(Thread::currentThread, Thread::currentThread)).containsExactly(here, here);
  }

  @ParameterizedTest
  @EnumSource
  void throwsWhatTheSecondFailsWith(Meanwhile meanwhile) {
    Supplier<String> failing = () -> {
      throw new IllegalArgumentException("the second");
    };
    assertThatThrownBy(() -> meanwhile.both(() -> "one", failing)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the second");
  }

  @Test
  void endsOnlyWhenTheSecondHasEndedThoughTheFirstFails() {
    CountDownLatch failing = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    assertThatThrownBy(() -> Meanwhile.YES.both(() -> {
      failing.countDown();
      throw new IllegalStateException("the first");
    }, () -> {
      met(new CountDownLatch(1), failing);
      ended.set(true);
      return "two";
    })).hasMessage("the first");
    assertThat(ended).isTrue();
  }

  @Test
  void keepsAnInterruptionForLater() {
    Thread.currentThread().interrupt();
    assertThat(Meanwhile.YES.both(() -> "one", () -> "two")).containsExactly("one", "two");
    assertThat(Thread.interrupted()).isTrue();
  }
}
