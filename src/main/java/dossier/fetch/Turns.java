package dossier.fetch;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One request at a time to each host, with a pause between them, in the order in which they came. */
final class Turns {
  /** A host that nobody asked for so long starts anew; longer than any pause. */
  private static final Duration FORGOTTEN = Duration.ofHours(2);

  private final LoadingCache<String, Host> hosts;
  private final InstantSource clock;
  private final Sleeper sleeper;
  private final Duration longestWait;

  Turns(InstantSource clock, Sleeper sleeper, Duration longestWait) {
    this.clock = clock;
    this.sleeper = sleeper;
    this.longestWait = longestWait;
    this.hosts = Caffeine.newBuilder().expireAfterAccess(FORGOTTEN).build(name -> new Host());
  }

  /**
   * What {@code request} gives when it is its turn.
   *
   * @throws BusyException when that would take longer than whoever asks should wait
   * @throws InterruptedException when the thread is interrupted while it waits
   */
  <T> T take(String name, Duration pause, Supplier<T> request) throws BusyException, InterruptedException {
    Host host = hosts.get(name);
    Duration expected = host.untilFree(clock.instant(), pause).plus(pause.multipliedBy(host.waiting.get()));
    if (expected.compareTo(longestWait) > 0) throw new BusyException(expected);
    host.waiting.incrementAndGet();
    try {
      host.lock.lockInterruptibly();
      try {
        Duration wait = host.untilFree(clock.instant(), pause);
        if (wait.isPositive()) sleeper.sleep(wait);
        return request.get();
      } finally {
        host.ended = clock.instant();
        host.lock.unlock();
      }
    } finally {
      host.waiting.decrementAndGet();
    }
  }

  /** Nobody asks the host before the time has passed: it said so. */
  void rest(String name, Duration time) {
    hosts.get(name).rest = clock.instant().plus(time);
  }

  private static final class Host {
    private final ReentrantLock lock = new ReentrantLock(true);
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile Instant ended = Instant.EPOCH;
    private volatile Instant rest = Instant.EPOCH;

    /** How long until the next request may start; a clock that was set back costs no more than one pause. */
    Duration untilFree(Instant now, Duration pause) {
      Duration sinceLast = Duration.between(ended, now);
      Duration left = sinceLast.isNegative() ? pause : pause.minus(sinceLast);
      Duration resting = Duration.between(now, rest);
      Duration longer = left.compareTo(resting) > 0 ? left : resting;
      return longer.isNegative() ? Duration.ZERO : longer;
    }
  }

  /** Others wait for the host already, or it asked for rest. */
  static final class BusyException extends Exception {
    private static final long serialVersionUID = 1L;
    private final Duration expected;

    BusyException(Duration expected) {
      super("a turn comes in " + expected);
      this.expected = expected;
    }

    /** How long until a turn would come. */
    Duration expected() {
      return expected;
    }
  }
}
