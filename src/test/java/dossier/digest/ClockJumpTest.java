package dossier.digest;

import static dossier.digest.Newsroom.NOW;
import static dossier.digest.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.digest.DigestDrawing.Drawn;
import dossier.store.Database;
import dossier.store.Digests;
import dossier.store.Polling;
import dossier.store.PostLedger;
import dossier.store.PostSlip;
import dossier.store.PostState;
import dossier.store.SeenMarks;
import dossier.store.ShownStories;
import dossier.store.SourceFeed;
import dossier.store.SourceFeeds;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A clock that goes a year ahead and is put back: nothing comes twice, nothing waits for a year. */
class ClockJumpTest {
  private static final Duration YEAR = Duration.ofDays(365);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Schedule NINE = new Schedule(Rhythm.DAILY, 0, LocalTime.of(9, 0), ZoneOffset.UTC);

  private final Newsroom newsroom = new Newsroom();
  private final Database database = Database.inMemory();
  private final Digests digests = new Digests(database);
  private final PostLedger ledger = new PostLedger(database);
  private final List<String> posts = new ArrayList<>();
  private Instant now = NOW;

  private final Posting posting = new Posting() {
    @Override
    public Outcome post(Post post) {
      if (post.key().startsWith(DigestRunner.PREFIX)) posts.add(post.text());
      return new Outcome.Posted(post.channel(), "1600." + posts.size());
    }

    @Override
    public Finding find(String team, String channel, String key, Instant sent) {
      return new Finding.NotThere();
    }
  };

  private DigestRunner runner(String name) {
    return new DigestRunner(name, new DigestRunner.Shared(digests, ledger, new ShownStories(database)),
        newsroom.scopes(database), newsroom.composer, (plan, digest) -> new Drawn(digest.isEmpty()
            ? "nothing"
            : digest.items().getFirst().news().title(), "[]", null),
        posting, () -> now);
  }

  private void story(String name, String title, String body, Instant at) {
    newsroom.with(entry("Wire One", name, title, body, at.toString()));
  }

  @AfterEach
  void close() {
    database.close();
    newsroom.close();
  }

  @Test
  void digestsGoOnWhenTheClockIsPutBackAndTellNothingTwice() {
    Instant day = NOW.minus(DAY.multipliedBy(2));
    now = day;
    digests.add(DigestPlan.starting("T1", "C1", "U1", false, NINE, "ibm", true, day.minus(DAY)).stored(),
        day.minus(DAY));
    story("deal", "IBM to buy Red Hat", "IBM agreed to buy Red Hat for $34 billion in cash.", day.minusSeconds(3_600));
    DigestRunner runner = runner("one");
    runner.tick();
    assertThat(posts).containsExactly("IBM to buy Red Hat");
    now = day.plus(YEAR);
    runner.tick();
    assertThat(posts).as("one for all that were missed").containsExactly("IBM to buy Red Hat", "nothing");
    now = day.plusSeconds(60);
    runner.tick();
    assertThat(posts).hasSize(2);
    story("lab", "IBM opens a laboratory in Zurich",
        "Ninety people will work in the new laboratory of IBM for batteries.", day.plusSeconds(3_600));
    now = day.plus(DAY);
    runner.tick();
    assertThat(posts).containsExactly("IBM to buy Red Hat", "nothing", "IBM opens a laboratory in Zurich");
  }

  @Test
  void aProgramThatStartsAfterTheClockWasPutBackGoesOnToo() {
    digests.add(DigestPlan.starting("T1", "C1", "U1", false, NINE, "ibm", true, NOW.minus(DAY)).stored(),
        NOW.minus(DAY));
    now = NOW.plus(YEAR);
    runner("one").tick();
    now = NOW.plusSeconds(60);
    DigestRunner second = runner("two");
    second.tick();
    now = NOW.plus(DAY);
    second.tick();
    assertThat(posts).hasSize(2);
  }

  @Test
  void aClockThatIsAYearBehindPostsWhatIsDueWhenItIsRightAgain() {
    digests.add(DigestPlan.starting("T1", "C1", "U1", false, NINE, "ibm", true, NOW.minus(DAY)).stored(),
        NOW.minus(DAY));
    DigestRunner runner = runner("one");
    now = NOW.minus(YEAR);
    runner.tick();
    int before = posts.size();
    assertThat(before).isLessThanOrEqualTo(1);
    now = NOW;
    runner.tick();
    runner.tick();
    assertThat(posts).hasSize(before + 1);
  }

  @Test
  void postsThatWereTakenOrSentWhileTheClockWasAheadAreSomebodysNoMore() {
    Instant ahead = NOW.plus(YEAR);
    for (String key : List.of("digest:1:1", "digest:2:1"))
      ledger.offer(new PostSlip(key, "T1", "C1", NOW), ahead);
    assertThat(ledger.take("digest:1:1", "dead", ahead)).isTrue();
    assertThat(ledger.take("digest:2:1", "dead", ahead)).isTrue();
    assertThat(ledger.sending("digest:2:1", "dead", ahead)).isTrue();
    assertThat(ledger.waiting("digest:", NOW, 9)).hasSize(1);
    assertThat(ledger.take("digest:1:1", "other", NOW)).isTrue();
    new LostPosts(ledger, posting).settle(NOW);
    assertThat(ledger.find("digest:2:1").orElseThrow().state()).isEqualTo(PostState.DUE);
  }

  @Test
  void whatMatchedWhileTheClockWasAheadIsPostedInTheNextDaytime() {
    ZoneId utc = ZoneOffset.UTC;
    var waiting = List.of(new AlertRules.Waiting("story", NOW.plus(YEAR), false));
    assertThat(AlertRules.plan(waiting, utc, 0, NOW.plusSeconds(1)).posts()).containsExactly("story");
    var soon = List.of(new AlertRules.Waiting("story", NOW.plusSeconds(30), false));
    assertThat(AlertRules.plan(soon, utc, 0, NOW.plusSeconds(1)).posts()).isEmpty();
  }

  @Test
  void feedsThatWerePutOffByAClockThatWasAheadAreAskedAgain() {
    SourceFeeds feeds = new SourceFeeds(database);
    for (Duration wait : List.of(YEAR, Duration.ofHours(12)))
      feeds.put(new SourceFeed("https://news.example/" + wait, null, null, null, true, NOW,
          new Polling(NOW, NOW.plus(wait), 0, null, null, null, null, null, 0)));
    assertThat(feeds.due(NOW)).extracting(SourceFeed::address).containsExactly("https://news.example/" + YEAR);
  }

  @Test
  void aMarkOfWhatWasSeenThatIsAYearAheadGivesWay() {
    SeenMarks marks = new SeenMarks(database);
    marks.see("T1", "U1", "", NOW.plus(YEAR));
    marks.see("T1", "U1", "", NOW);
    assertThat(marks.seen("T1", "U1", "")).contains(NOW);
    marks.see("T1", "U1", "", NOW.minusSeconds(5));
    assertThat(marks.seen("T1", "U1", "")).contains(NOW);
  }
}
