package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.fetch.Fetched;
import dossier.store.Database;
import dossier.store.PageLedger;
import dossier.store.Polling;
import dossier.store.SourceFeed;
import dossier.store.SourceFeeds;
import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PollLoopTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  @Test
  void dueFeedsArePolledSideBySideAndEachByOneAtATime() throws InterruptedException {
    CountDownLatch both = new CountDownLatch(2);
    CountDownLatch go = new CountDownLatch(1);
    AtomicInteger asked = new AtomicInteger();
    try (Database database = Database.inMemory()) {
      SourceFeeds feeds = new SourceFeeds(database);
      feeds.put(feed("a"));
      feeds.put(feed("b"));
      Sources sources = new Sources((address, validators) -> {
        asked.incrementAndGet();
        both.countDown();
        await(go);
        return new Fetched.Failed("no", null);
      }, feeds, new PageLedger(database), (reads, report) -> {}, InstantSource.fixed(NOW), new SplittableRandom(7));
      try (PollLoop loop = new PollLoop(sources)) {
        loop.tick();
        assertThat(both.await(10, TimeUnit.SECONDS)).isTrue();
        loop.tick();
        go.countDown();
      }
      assertThat(asked).hasValue(2);
      assertThat(feeds.all()).allMatch(feed -> "no".equals(feed.polling().problem()));
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static SourceFeed feed(String name) {
    return new SourceFeed("https://" + name + ".example/feed", name, null, null, true, NOW, Polling.never(NOW));
  }
}
