package dossier.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class SourceFeedsTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  private final Database database;
  private final SourceFeeds feeds;

  SourceFeedsTest(Databases databases) {
    database = databases.fresh();
    feeds = new SourceFeeds(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static SourceFeed feed(String name, boolean on, Instant next) {
    return new SourceFeed("https://" + name + ".example/feed", name, null, null, on, NOW, Polling.never(next));
  }

  @Test
  void keepsAllThatIsKnownOfAFeed() {
    SourceFeed full = new SourceFeed("https://a.example/" + "x".repeat(2_900), "A “title”", "https://a.example/",
        "chips", true, NOW, new Polling(NOW.plusSeconds(1), NOW.plusSeconds(2), 3, "it said no", NOW.plusSeconds(4),
            Duration.ofMinutes(5), "\"etag\"", "Mon", 6));
    feeds.put(full);
    assertThat(feeds.find(full.address())).contains(full);
    assertThat(feeds.find("https://b.example/")).isEmpty();
  }

  @Test
  void aFeedIsListedOnceAsItIsNow() {
    feeds.put(feed("b", true, NOW));
    feeds.put(feed("a", false, NOW));
    feeds.put(feed("b", false, NOW));
    feeds.put(feed("c", true, NOW));
    assertThat(feeds.all()).extracting(SourceFeed::name).containsExactly("c", "a", "b");
    assertThat(feeds.all()).extracting(SourceFeed::on).containsExactly(true, false, false);
  }

  @Test
  void onlyFeedsThatAreOnAndWaitedLongEnoughAreDue() {
    feeds.put(feed("now", true, NOW));
    feeds.put(feed("later", true, NOW.plusSeconds(1)));
    feeds.put(feed("off", false, NOW));
    feeds.put(feed("long", true, NOW.minusSeconds(9)));
    assertThat(feeds.due(NOW)).extracting(SourceFeed::name).containsExactly("long", "now");
  }

  @Test
  void switchingOnForgivesFailuresAndIsDueAtOnce() {
    Polling failing = new Polling(NOW, NOW.plus(Duration.ofDays(1)), 9, "gone", NOW, null, null, null, 2);
    SourceFeed off = feed("a", false, NOW).polled(failing);
    assertThat(off.switched(true, NOW).polling())
        .isEqualTo(new Polling(NOW, NOW, 0, null, NOW, null, null, null, 2));
    assertThat(off.switched(true, NOW).switched(false, NOW).on()).isFalse();
  }

  @Test
  void marksAreThoseOfTheLastPollAndGoWithTheFeed() {
    SourceFeed feed = feed("a", true, NOW);
    feeds.put(feed);
    EntryMark one = new EntryMark(EntryMark.key("1"), EntryMark.key("x"), 0);
    EntryMark two = new EntryMark(EntryMark.key("2"), EntryMark.key("y"), 2);
    feeds.replaceMarks(feed.address(), List.of(one, two));
    feeds.replaceMarks(feed.address(), List.of(two));
    assertThat(feeds.marks(feed.address())).containsOnly(Map.entry(two.entry(), two));
    assertThat(feeds.remove(feed.address())).isTrue();
    assertThat(feeds.remove(feed.address())).isFalse();
    assertThat(feeds.marks(feed.address())).isEmpty();
    assertThat(feeds.all()).isEmpty();
  }

  @Test
  void aValidatorTooLongToKeepIsNotCut() {
    feeds.put(feed("a", true, NOW).polled(
        new Polling(NOW, NOW, 0, "p".repeat(500), null, null, "e".repeat(1_001), "m".repeat(201), 0)));
    Polling kept = feeds.all().getFirst().polling();
    assertThat(kept.etag()).isNull();
    assertThat(kept.lastModified()).isNull();
    assertThat(kept.problem()).hasSize(300);
  }

  @Test
  void theLedgerKnowsWhatWasTakenOutAndWhatCouldNotBeRead() {
    PageLedger ledger = new PageLedger(database);
    ledger.removed(List.of("a".repeat(32), "b".repeat(32)), NOW);
    ledger.removed(List.of("a".repeat(32)), NOW.plusSeconds(1));
    ledger.wanted("b".repeat(32));
    assertThat(ledger.removedAt("a".repeat(32))).contains(NOW.plusSeconds(1));
    assertThat(ledger.removedAt("b".repeat(32))).isEmpty();
    ledger.unread(new PageLedger.Unread("https://a.example/1", "first", NOW));
    ledger.unread(new PageLedger.Unread("https://a.example/1", "second", NOW.plusSeconds(1)));
    assertThat(ledger.unread("https://a.example/1")).map(PageLedger.Unread::reason).contains("second");
    ledger.read("https://a.example/1");
    assertThat(ledger.unread("https://a.example/1")).isEmpty();
  }
}
