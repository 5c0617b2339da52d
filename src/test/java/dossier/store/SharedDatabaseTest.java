package dossier.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two instances on one PostgreSQL, each with connections of its own. */
class SharedDatabaseTest {
  private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofMinutes(10));
  private final String address = Databases.freshUrl();
  private final Database one = Database.at(DatabaseAddress.parse(address));
  private final Database other = Database.at(DatabaseAddress.parse(address));

  @AfterEach
  void close() {
    one.close();
    other.close();
  }

  /** How many of forty askers, twenty at each instance and all at once, are told yes. */
  private int yes(Function<Database, Boolean> question) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Boolean>> asked = java.util.stream.IntStream.range(0, 40)
          .<Callable<Boolean>>mapToObj(i -> () -> question.apply(i % 2 == 0 ? one : other))
          .toList();
      int yes = 0;
      for (var answer : threads.invokeAll(asked))
        if (answer.get()) yes++;
      return yes;
    }
  }

  @Test
  void aSignatureOrEventIsFirstAtOneInstanceOnly() throws Exception {
    assertThat(yes(database -> new EventIds(database).first("signature:v0=1", NOW))).isOne();
    assertThat(new EventIds(other).first("signature:v0=1", NOW.plusSeconds(9))).isFalse();
  }

  @Test
  void aFeedThatIsDueIsPolledByOneInstance() throws Exception {
    SourceFeeds feeds = new SourceFeeds(one);
    SourceFeed feed = new SourceFeed("https://a.example/feed", "A", null, null, true, NOW, Polling.never(NOW));
    feeds.put(feed);
    assertThat(yes(database -> new SourceFeeds(database).claim(feed.address(), NOW, LATER))).isOne();
    assertThat(new SourceFeeds(other).due(LATER.minusSeconds(1))).isEmpty();
    assertThat(new SourceFeeds(other).claim(feed.address(), LATER, LATER.plusSeconds(1)))
        .as("its poller ended and said nothing")
        .isTrue();
  }

  @Test
  void aFeedThatIsOffOrUnknownIsNobodys() {
    SourceFeeds feeds = new SourceFeeds(one);
    feeds.put(new SourceFeed("https://a.example/feed", "A", null, null, false, NOW, Polling.never(NOW)));
    assertThat(feeds.claim("https://a.example/feed", NOW, LATER)).isFalse();
    assertThat(feeds.claim("https://b.example/feed", NOW, LATER)).isFalse();
  }

  @Test
  void aFollowUpAtTheOtherInstanceKnowsTheQuestionBefore() {
    ThreadPlace thread = new ThreadPlace("T1", "C1", "1.1");
    Threads here = new Threads(one);
    Threads there = new Threads(other);
    assertThat(there.turns(thread, NOW)).isEmpty();
    here.add(thread, new Turn("how many stores?", NOW));
    assertThat(there.turns(thread, NOW)).extracting(Turn::question).containsExactly("how many stores?");
    there.add(thread, new Turn("and in 2012?", NOW.plusSeconds(1)));
    assertThat(here.turns(thread, NOW.plusSeconds(1))).extracting(Turn::question)
        .containsExactly("and in 2012?", "how many stores?");
  }

  @Test
  void aPostAndAStoryAreOneInstancesAlone() throws Exception {
    PostSlip slip = new PostSlip("digest:1:2", "T1", "C1", NOW);
    assertThat(yes(database -> new PostLedger(database).offer(slip, NOW))).isOne();
    assertThat(yes(database -> new PostLedger(database).take(slip.key(), database == one ? "one" : "other", NOW)))
        .as("twenty calls of the one instance that has it")
        .isEqualTo(20);
    assertThat(yes(database -> new PostLedger(database).sending(slip.key(), database == one ? "one" : "other", NOW)))
        .isOne();
  }

  @Test
  void whatACommitLeftIsTakenByOne() throws Exception {
    new UnmatchedArticles(one).note("commit", List.of(new UnmatchedArticles.Unmatched("a", "NEW", "")), NOW);
    UnmatchedArticles.Left left = new UnmatchedArticles(other).left(LATER, 9).getFirst();
    assertThat(yes(database -> !new UnmatchedArticles(database).take(left, LATER, LATER).isEmpty())).isOne();
    new UnmatchedArticles(other).done("commit");
    assertThat(new UnmatchedArticles(one).left(LATER, 9)).isEmpty();
  }
}
