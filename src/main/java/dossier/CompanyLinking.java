package dossier;

import dossier.digest.OwnCompanies;
import dossier.store.StoreException;
import dossier.watch.Jobs;
import dossier.watch.Redacted;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Links companies that workspaces track beside the catalogue, in the background: at once when it is woken, else every half
 * minute. Where the process was stopped the next one goes on.
 */
final class CompanyLinking implements AutoCloseable {
  private static final Duration EVERY = Duration.ofSeconds(30);
  private static final Logger log = LoggerFactory.getLogger(CompanyLinking.class);

  private final OwnCompanies own;
  private final Jobs jobs;
  private final InstantSource clock;
  private volatile Consumer<OwnCompanies.Linked> told = linked -> {};
  private final BlockingQueue<Boolean> wakes = new ArrayBlockingQueue<>(1);
  private volatile boolean closed;

  CompanyLinking(OwnCompanies own, Jobs jobs, InstantSource clock) {
    this.jobs = jobs;
    this.own = own;
    this.clock = clock;
  }

  /** From now on {@code listener} hears of every company whose stored articles were linked for the first time. */
  void tell(Consumer<OwnCompanies.Linked> listener) {
    told = listener;
  }

  void start() {
    wake();
    Thread.ofPlatform().daemon().name("company-linking").start(this::run);
  }

  /** There is something to do now. */
  void wake() {
    var _ = wakes.offer(true);
  }

  private void run() {
    while (await())
      try {
        jobs.turn("company-linking", () -> own.linkAll(clock.instant()).forEach(told));
      } catch (StoreException e) {
        log.warn("companies were not linked: {}", e.getMessage());
      } catch (RuntimeException e) {
        log.error("companies were not linked", Redacted.of(e));
      }
  }

  /** Whether to go on. */
  private boolean await() {
    try {
      var _ = wakes.poll(EVERY.toSeconds(), TimeUnit.SECONDS);
      return !closed;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    closed = true;
    wake();
  }
}
