package dossier.answer;

import dossier.index.Uninterrupted;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Whether two things that need nothing of each other are worked out at the same time. */
enum Meanwhile {
  /** One after the other, on the thread that asks. */
  NO,
  /** The second on a thread of its own, so that both take as long as the longer one where a processor is free. */
  YES;

  /** What both give, the first one first; ends when both have ended, also where one fails. */
  <T> List<T> both(Supplier<T> first, Supplier<T> second) {
    if (this == NO) return List.of(first.get(), second.get());
    FutureTask<T> other = new FutureTask<>(second::get);
    Thread thread = Thread.ofVirtual().name("meanwhile").start(other);
    T one;
    try {
      one = first.get();
    } finally {
      Uninterrupted.join(thread);
    }
    return List.of(one, result(other));
  }

  private static <T> T result(FutureTask<T> ended) {
    if (ended.state() == Future.State.FAILED) throw failure(ended.exceptionNow());
    return ended.resultNow();
  }

  private static RuntimeException failure(Throwable cause) {
    if (cause instanceof Error error) throw error;
    return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
  }
}
