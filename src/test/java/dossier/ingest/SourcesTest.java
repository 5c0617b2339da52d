package dossier.ingest;

import static dossier.ingest.FakeWeb.feed;
import static dossier.ingest.FakeWeb.page;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Article;
import dossier.article.CanonicalUrl;
import dossier.feed.FeedList;
import dossier.fetch.Fetched;
import dossier.fetch.Validators;
import dossier.index.NewsIndex.Outcome;
import dossier.ingest.SourceState.Health;
import dossier.store.Database;
import dossier.store.PageLedger;
import dossier.store.SourceFeed;
import dossier.store.SourceFeeds;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SourcesTest {
  private static final String FEED = "https://wire.example/feed";
  private static final String ONE = "https://wire.example/one";
  private static final String TWO = "https://wire.example/two";
  private static final String FULL = "Xiaomi opened forty shops in Portugal, the company said. ".repeat(30);
  private static final Duration LONG = Duration.ofMinutes(5);

  private final Database database = Database.inMemory();
  private final PageLedger ledger = new PageLedger(database);
  private final FakeWeb web = new FakeWeb();
  private final List<Article> taken = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-22T09:00:00Z");
  private final InstantSource clock = () -> now;
  private final Sources sources = new Sources(web, new SourceFeeds(database), ledger, this::take, clock,
      new SplittableRandom(7));

  private void take(List<Read> reads, IngestReport report) {
    for (Read read : reads)
      if (read instanceof Read.Found(var origin, var article)) {
        taken.add(article);
        report.count(Outcome.ADDED);
      } else if (read instanceof Read.Refused refused) {
        report.refused(refused);
      }
  }

  private List<String> titles() {
    List<String> titles = taken.stream().map(Article::title).toList();
    taken.clear();
    return titles;
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aPageIsReadWhenItIsAdded() throws IOException {
    web.at(ONE, page("Xiaomi opens shops", "Xiaomi opened forty shops in Portugal on Wednesday, it said."));
    Added added = sources.add("wire.example/one", LONG);
    assertThat(added.line()).isEqualTo("Added: Xiaomi opens shops · Example Wire");
    Article article = taken.getFirst();
    assertThat(article.url()).hasToString(ONE);
    assertThat(article.body()).startsWith("Xiaomi opened forty shops").doesNotContain("Home");
    assertThat(article.language()).isEqualTo("en");
    assertThat(sources.list()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsSaidAndRememberedForWhoeverAsksWhy() throws IOException {
    web.at(ONE, new Fetched.Refused("wire.example leads to a private network: only public addresses are read"));
    assertThat(sources.add(ONE, LONG).line())
        .isEqualTo("Not added: wire.example leads to a private network: only public addresses are read");
    assertThat(sources.whyNot(CanonicalUrl.parse(ONE), "0".repeat(32))).contains(
        "It could not be read on 2026-11-22: wire.example leads to a private network: only public addresses are read.");
    assertThat(sources.add("ftp://wire.example/x", LONG).line())
        .isEqualTo("Not added: expected an http or https address, got \"ftp://wire.example/x\"");
    web.at(TWO, "%PDF-1.7\n\0");
    assertThat(sources.add(TWO, LONG).line()).startsWith("Not added: not a page: it is ");
    assertThat(taken).isEmpty();
  }

  @Test
  void aPageWithoutAnArticleOffersTheFeedsThatItNames() throws IOException {
    web.at("https://wire.example/", """
        <html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body></body></html>""");
    assertThat(sources.add("https://wire.example", LONG)).isEqualTo(
        new Added.Nothing("https://wire.example/", "no article found in the page", List.of(FEED)));
  }

  @Test
  void aFeedIsReadWhenItIsAddedWithThePagesOfItsTeasers() throws IOException {
    web.at(FEED, feed("Shops open|" + ONE + "|Forty shops …|20", "Whole story|" + TWO + "|" + FULL + "|21"));
    web.at(ONE, page("Shops open in Portugal", "Xiaomi opened forty shops in Portugal on Wednesday, it said."));
    assertThat(sources.add(FEED, LONG).line()).isEqualTo("Following the feed Wire: all news: 2 entries · 2 added");
    assertThat(web.takeAsked()).containsExactly(FEED, ONE);
    assertThat(taken).extracting(Article::title).containsExactly("Whole story", "Shops open in Portugal");
    Article read = taken.get(1);
    assertThat(read.body()).startsWith("Xiaomi opened forty shops in Portugal on Wednesday");
    assertThat(read.source()).isEqualTo("Example Wire");
    assertThat(read.published()).hasToString("2026-11-20T08:00:00Z");
    assertThat(sources.list()).extracting(SourceState::health).containsExactly(Health.GOOD);
  }

  @Test
  void entriesThatShareAnIdAreReadByTheirLinksAndTheSameEntryTwiceIsReadOnce() throws IOException {
    String twice = feed("A|" + ONE + "|" + FULL + "|18", "B|" + TWO + "|" + FULL + "|19", "B|" + TWO + "|" + FULL
        + "|19");
    web.at(FEED, twice.replaceAll("<guid[^<]*</guid>", "<guid>same</guid>"));
    assertThat(sources.add(FEED, LONG).line()).isEqualTo("Following the feed Wire: all news: 3 entries · 2 added");
    assertThat(sources.poll(only()).line()).isEqualTo("Wire: all news: 3 entries · nothing new");
  }

  @Test
  void whatAFeedSaysOfAnotherSitesPageIsNotTakenForThePage() throws IOException {
    String foreign = "https://other.example/one";
    web.at(FEED, feed("A lie|" + foreign + "|" + FULL + "|20"));
    web.at(foreign, page("The true title", "Xiaomi opened forty shops in Portugal on Wednesday, it said."));
    sources.add(FEED, LONG);
    assertThat(taken).extracting(Article::title).containsExactly("The true title");
    assertThat(taken.getFirst().body()).startsWith("Xiaomi opened forty shops in Portugal on Wednesday");
    taken.clear();
    String gone = "https://other.example/gone";
    web.at(FEED, feed("A lie|" + gone + "|" + FULL + "|21"));
    sources.poll(only());
    assertThat(taken).isEmpty();
    assertThat(sources.whyNot(CanonicalUrl.parse(gone), "0".repeat(32))).isPresent();
  }

  @Test
  void onlyWhatIsNewOrChangedIsReadAtTheNextPoll() throws IOException {
    web.at(FEED, feed("First|" + ONE + "|" + FULL + "|20"));
    sources.add(FEED, LONG);
    web.at(FEED, feed("Second|" + TWO + "|" + FULL + "|21", "First|" + ONE + "|" + FULL + "|20"));
    assertThat(titles()).containsExactly("First");
    assertThat(sources.poll(only()).line()).isEqualTo("Wire: all news: 2 entries · 1 added");
    assertThat(titles()).containsExactly("Second");
    web.at(FEED, feed("Second, corrected|" + TWO + "|" + FULL + "|21", "First|" + ONE + "|" + FULL + "|20"));
    assertThat(sources.poll(only()).line()).isEqualTo("Wire: all news: 2 entries · 1 added");
    assertThat(titles()).containsExactly("Second, corrected");
    assertThat(sources.poll(only()).line()).isEqualTo("Wire: all news: 2 entries · nothing new");
  }

  @Test
  void anUnchangedFeedIsAskedForWithItsValidatorsAndKeepsItsHabit() throws IOException {
    web.at(FEED,
        feed("A|" + ONE + "|" + FULL + "|18", "B|" + TWO + "|" + FULL + "|19", "C|" + TWO + "3|" + FULL + "|20"));
    sources.add(FEED, LONG);
    assertThat(only().polling().habit()).isEqualTo(Duration.ofDays(1));
    web.at(FEED, new Fetched.NotModified(null));
    now = now.plus(Duration.ofHours(5));
    assertThat(sources.due()).hasSize(1);
    sources.poll(only());
    assertThat(web.takeAsked().getLast()).startsWith(FEED + " unless \"");
    assertThat(only().polling().habit()).isEqualTo(Duration.ofDays(1));
    assertThat(sources.due()).isEmpty();
    now = now.plus(Duration.ofDays(3));
    assertThat(sources.list()).extracting(SourceState::health).containsExactly(Health.SILENT);
    assertThat(sources.list().getFirst().line(now))
        .startsWith("Wire: all news · silent for 5 days, usually every 24 h");
  }

  @Test
  void aPageThatFailsIsTriedThreeTimesWhileItsTeaserStandsIn() throws IOException {
    web.at(FEED, feed("Shops open|" + ONE + "|Forty shops …|20"));
    web.at(ONE, new Fetched.Failed("the connection was refused", null));
    sources.add(FEED, LONG);
    assertThat(only().polling().etag()).isNull();
    sources.poll(only());
    sources.poll(only());
    sources.poll(only());
    sources.poll(only());
    assertThat(web.takeAsked().stream().filter(ONE::equals)).hasSize(3);
    assertThat(taken).extracting(Article::body).containsOnly("Forty shops …");
    assertThat(only().polling().etag()).isNotNull();
    assertThat(sources.whyNot(CanonicalUrl.parse(ONE), "0".repeat(32))).hasValueSatisfying(
        reason -> assertThat(reason).contains("the connection was refused"));
  }

  @Test
  void anArticleThatWasTakenOutIsNotBroughtBackButMayBeAddedAgain() throws IOException {
    web.at(FEED, feed("Shops open|" + ONE + "|" + FULL + "|20"));
    sources.add(FEED, LONG);
    String id = taken.getFirst().id().value();
    taken.clear();
    sources.removed(List.of(id));
    web.at(FEED, feed("Shops open, corrected|" + ONE + "|" + FULL + "|20"));
    sources.poll(only());
    assertThat(taken).isEmpty();
    assertThat(sources.whyNot(CanonicalUrl.parse(ONE), id)).contains("It was taken out on 2026-11-22.");
    web.at(ONE, page("Shops open in Portugal", "Xiaomi opened forty shops in Portugal on Wednesday, it said."));
    sources.add(ONE, LONG);
    assertThat(taken).extracting(Article::id).extracting(Object::toString).containsExactly(id);
    assertThat(sources.whyNot(CanonicalUrl.parse(ONE), id)).isEmpty();
  }

  @Test
  void whatDoesNotFitTheTimeIsReadAtTheNextPollWhichIsDueAtOnce() throws IOException {
    web.at(FEED, feed("A|" + ONE + "|" + FULL + "|18", "B|" + TWO + "|" + FULL + "|19"));
    assertThat(sources.add(FEED, Duration.ZERO).line())
        .isEqualTo("Following the feed Wire: all news: 2 entries · 1 added, 1 wait for the next poll");
    assertThat(sources.due()).hasSize(1);
    assertThat(only().polling().etag()).isNull();
    sources.poll(only());
    assertThat(titles()).containsExactly("B", "A");
    assertThat(sources.due()).isEmpty();
  }

  @Test
  void aFailingFeedIsAskedEverMoreRarelyAndSaysWhy() throws IOException {
    web.at(FEED, feed("A|" + ONE + "|" + FULL + "|18"));
    sources.add(FEED, LONG);
    web.at(FEED, new Fetched.Failed("the server is busy (503)", Duration.ofHours(3)));
    assertThat(sources.poll(only()).line()).isEqualTo("Wire: all news: the server is busy (503)");
    assertThat(only().polling().next()).isAfterOrEqualTo(now.plus(Duration.ofHours(3)));
    assertThat(sources.list().getFirst().line(now))
        .startsWith("Wire: all news · cannot be read (1×): the server is busy (503) · next in ");
    web.at(FEED, "<rss><channel>");
    web.at(FEED, "this is no feed at all");
    assertThat(sources.poll(only()).problem()).isNotNull();
    assertThat(only().polling().failures()).isEqualTo(2);
    web.at(FEED, feed("A|" + ONE + "|" + FULL + "|18"));
    sources.poll(only());
    assertThat(only().polling().failures()).isZero();
    assertThat(only().polling().problem()).isNull();
  }

  @Test
  void aFeedThatIsGoneForGoodIsSwitchedOff() throws IOException {
    web.at(FEED, feed("A|" + ONE + "|" + FULL + "|18"));
    sources.add(FEED, LONG);
    web.at(FEED, new Fetched.Missing("wire.example says that it is gone for good (410)", true));
    sources.poll(only());
    assertThat(only().on()).isFalse();
    assertThat(sources.list().getFirst().line(now))
        .isEqualTo("Wire: all news · off: wire.example says that it is gone for good (410)");
    assertThat(sources.switchTo(true, "wire")).hasSize(1);
    assertThat(sources.list()).extracting(SourceState::health).containsExactly(Health.GOOD);
  }

  @Test
  void aFeedThatMovedForGoodIsAskedForAtItsNewAddress() throws IOException {
    String text = feed("A|" + ONE + "|" + FULL + "|18");
    CanonicalUrl elsewhere = CanonicalUrl.parse("https://wire.example/new");
    web.at(FEED, text);
    sources.add(FEED, LONG);
    web.at(FEED, new Fetched.Content(elsewhere, elsewhere, text.getBytes(java.nio.charset.StandardCharsets.UTF_8), null,
        Validators.NONE, null));
    taken.clear();
    sources.poll(only());
    assertThat(only().address()).isEqualTo("https://wire.example/new");
    web.at(elsewhere.value(), text);
    sources.poll(only());
    assertThat(taken).isEmpty();
  }

  @Test
  void listedFeedsWaitUntilTheyAreSwitchedOn() {
    FeedList list = new FeedList(null, List.of(
        new FeedList.Item("Chip news", "https://chips.example/feed", null, "chips", false),
        new FeedList.Item("Phone news", "https://phones.example/feed", null, "mobile", false),
        new FeedList.Item("My feed", "https://mine.example/feed", null, "", true)), List.of());
    assertThat(sources.list(list)).isEqualTo(3);
    assertThat(sources.list(list)).isZero();
    assertThat(sources.on()).extracting(SourceFeed::name).containsExactly("My feed");
    assertThat(sources.asked("on chips").heading()).isEqualTo("Switched on:");
    assertThat(sources.asked("on chips").heading()).isEqualTo("No feed called “chips” is off.");
    assertThat(sources.asked("").heading()).isEqualTo("2 of 3 feeds are on");
    assertThat(sources.asked("phone").feeds()).extracting(state -> state.feed().name()).containsExactly("Phone news");
    assertThat(sources.asked("nothing").heading()).isEqualTo("No feed is called “nothing”.");
    assertThat(sources.asked("off all").feeds()).hasSize(2);
    assertThat(sources.export().items()).hasSize(3).noneMatch(FeedList.Item::on);
  }

  private SourceFeed only() {
    List<SourceState> all = sources.list();
    assertThat(all).hasSize(1);
    return all.getFirst().feed();
  }
}
