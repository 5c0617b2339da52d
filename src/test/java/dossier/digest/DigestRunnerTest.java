package dossier.digest;

import static dossier.digest.Newsroom.NOW;
import static dossier.digest.Newsroom.about;
import static dossier.digest.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.digest.DigestDrawing.Drawn;
import dossier.digest.Posting.Finding;
import dossier.digest.Posting.Outcome;
import dossier.store.Database;
import dossier.store.Digests;
import dossier.store.PostEntry;
import dossier.store.PostLedger;
import dossier.store.PostState;
import dossier.store.ShownStories;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DigestRunnerTest {
  private static final Schedule NINE = new Schedule(Rhythm.DAILY, 0, LocalTime.of(9, 0), ZoneOffset.UTC);

  private final Newsroom newsroom = new Newsroom();
  private final Database database = Database.inMemory();
  private final Digests digests = new Digests(database);
  private final PostLedger ledger = new PostLedger(database);
  private final ShownStories shown = new ShownStories(database);
  private final Deque<Outcome> outcomes = new ArrayDeque<>();
  private final List<Post> posts = new ArrayList<>();
  private Finding finding = new Finding.CannotTell("missing_scope");
  private Instant now = NOW;

  private final Scopes scopes = (typed, team, user) -> typed.startsWith("@")
      ? new Scopes.Reading.Unclear("There is no list " + typed + ".")
      : new Scopes.Reading.Understood(typed.isBlank() ? Scope.ALL : about(typed.split(" ")));
  private final Posting posting = new Posting() {
    @Override
    public Outcome post(Post post) {
      posts.add(post);
      return outcomes.isEmpty() ? new Outcome.Posted(post.channel(), "1600." + posts.size()) : outcomes.pop();
    }

    @Override
    public Finding find(String team, String channel, String key, Instant sent) {
      return finding;
    }
  };
  private final DigestRunner runner = runner("one");

  private DigestRunner runner(String instance) {
    return new DigestRunner(instance, new DigestRunner.Shared(digests, ledger, shown), scopes, newsroom.composer,
        (plan, digest) -> new Drawn(digest.isEmpty()
            ? "nothing"
            : String.join("|", digest.items().stream().map(item -> item.news().title()).toList()), "[]",
            digest.isEmpty() ? null : new Drawn("more", "[]", null)),
        posting, () -> now);
  }

  @AfterEach
  void close() {
    database.close();
    newsroom.close();
  }

  private long plan(String scope, boolean saysEmpty, Instant made) {
    return digests.add(DigestPlan.starting("T1", "C1", "U1", false, NINE, scope, saysEmpty, made).stored(), made);
  }

  private DigestPlan plan(long id) {
    return DigestPlan.of(digests.find(id).orElseThrow());
  }

  private List<String> roots() {
    return posts.stream().filter(post -> post.thread() == null).map(Post::text).toList();
  }

  private Newsroom deal() {
    return newsroom.with(entry("Wire One", "deal", "IBM to buy Red Hat",
        "IBM agreed to buy Red Hat for $34 billion in cash. IBM said that the deal would close next year.",
        "2026-11-27T06:00:00Z"));
  }

  private Newsroom shops() {
    return newsroom.with(entry("Wire Two", "shops", "Xiaomi to open shops abroad",
        "Xiaomi plans to open 2,000 shops worldwide within three years. Xiaomi will start in Spain and Italy.",
        "2026-11-27T22:00:00Z"));
  }

  @Test
  void aDigestThatIsDueIsPostedOnceWithItsDetailsBelow() {
    deal();
    long id = plan("ibm", false, NOW.minusSeconds(60));
    now = NOW.minusSeconds(1);
    runner.tick();
    assertThat(posts).isEmpty();
    now = NOW;
    runner.tick();
    runner.tick();
    runner("two").tick();
    assertThat(posts).extracting(Post::text).containsExactly("IBM to buy Red Hat", "more");
    assertThat(posts.get(1).thread()).isEqualTo("1600.1");
    assertThat(posts.getFirst().key()).isEqualTo("digest:" + id + ":" + NOW.getEpochSecond());
    assertThat(plan(id).next()).isEqualTo(NOW.plus(Duration.ofDays(1)));
    assertThat(plan(id).covered()).isEqualTo(NOW);
  }

  @Test
  void nothingIsSaidWhereThereIsNothingUnlessItIsAskedFor() {
    plan("ibm", false, NOW.minusSeconds(60));
    runner.tick();
    assertThat(posts).isEmpty();
    plan("ibm", true, NOW.minusSeconds(60));
    runner.tick();
    assertThat(roots()).containsExactly("nothing");
  }

  @Test
  void aStoryIsToldOnceInAChannelHoweverManyDigestsWantIt() {
    deal();
    plan("ibm", false, NOW.minusSeconds(60));
    plan("ibm xiaomi", false, NOW.minusSeconds(60));
    runner.tick();
    assertThat(roots()).containsExactly("IBM to buy Red Hat");
    shops();
    now = NOW.plus(Duration.ofDays(1));
    runner.tick();
    assertThat(roots()).containsExactly("IBM to buy Red Hat", "Xiaomi to open shops abroad");
  }

  @Test
  void oneThatWasMissedIsPostedOnceWhileItIsUseful() {
    deal();
    long id = plan("ibm", false, NOW.minusSeconds(60));
    now = NOW.plus(Duration.ofHours(11));
    runner.tick();
    assertThat(roots()).hasSize(1);
    assertThat(plan(id).next()).isEqualTo(NOW.plus(Duration.ofDays(1)));
  }

  @Test
  void oneThatIsTooLateIsNotPostedButItsStoriesComeWithTheNext() {
    deal();
    long id = plan("ibm", false, NOW.minusSeconds(60));
    now = NOW.plus(Duration.ofHours(13));
    runner.tick();
    assertThat(posts).isEmpty();
    assertThat(ledger.find("digest:" + id + ":" + NOW.getEpochSecond()).orElseThrow().state())
        .isEqualTo(PostState.SKIPPED);
    now = NOW.plus(Duration.ofDays(1));
    runner.tick();
    assertThat(roots()).containsExactly("IBM to buy Red Hat");
  }

  @Test
  void afterDaysDownOnlyTheLastOneComes() {
    deal();
    plan("ibm", false, NOW.minusSeconds(60));
    now = NOW.plus(Duration.ofDays(3)).plusSeconds(60);
    runner.tick();
    runner.tick();
    assertThat(roots()).hasSize(1);
  }

  @Test
  void whatSlackCertainlyDidNotTakeIsTriedAgainWithItsStories() {
    deal();
    plan("ibm", false, NOW.minusSeconds(60));
    outcomes.add(new Outcome.Later("ratelimited", Duration.ofSeconds(30)));
    runner.tick();
    runner.tick();
    assertThat(posts).hasSize(1);
    now = NOW.plusSeconds(30);
    runner.tick();
    assertThat(roots()).containsExactly("IBM to buy Red Hat", "IBM to buy Red Hat");
    assertThat(ledger.unknown(null, 9)).isEmpty();
  }

  @Test
  void whatMayBeThereIsNotRepeatedButListed() {
    deal();
    long id = plan("ibm", false, NOW.minusSeconds(60));
    outcomes.add(new Outcome.Unknown("the connection ended"));
    runner.tick();
    now = NOW.plus(Duration.ofHours(1));
    runner.tick();
    runner.tick();
    assertThat(roots()).hasSize(1);
    assertThat(ledger.unknown("T1", 9)).extracting(PostEntry::reason)
        .containsExactly("cannot be looked up: missing_scope");
    now = NOW.plus(Duration.ofDays(1));
    runner.tick();
    assertThat(roots()).as("its story may have been seen").hasSize(1);
    assertThat(plan(id).next()).isAfter(now);
  }

  @Test
  void whatMayBeThereIsLookedUpWhereItCanBe() {
    deal();
    long id = plan("ibm", false, NOW.minusSeconds(60));
    outcomes.add(new Outcome.Unknown("the connection ended"));
    finding = new Finding.There("C1", "1600.9");
    runner.tick();
    now = NOW.plus(PostLedger.LEASE);
    runner.tick();
    PostEntry entry = ledger.find("digest:" + id + ":" + NOW.getEpochSecond()).orElseThrow();
    assertThat(entry.state()).isEqualTo(PostState.POSTED);
    assertThat(entry.ts()).isEqualTo("1600.9");
    assertThat(roots()).hasSize(1);
  }

  @Test
  void whatIsNotThereIsPostedAfterAll() {
    deal();
    plan("ibm", false, NOW.minusSeconds(60));
    outcomes.add(new Outcome.Unknown("the connection ended"));
    finding = new Finding.NotThere();
    runner.tick();
    now = NOW.plus(PostLedger.LEASE);
    runner.tick();
    assertThat(roots()).containsExactly("IBM to buy Red Hat", "IBM to buy Red Hat");
    assertThat(ledger.unknown(null, 9)).isEmpty();
  }

  @Test
  void aChannelThatRefusesIsSaidAndFreesTheStories() {
    deal();
    long id = plan("ibm", false, NOW.minusSeconds(60));
    outcomes.add(new Outcome.Refused("not_in_channel"));
    runner.tick();
    assertThat(plan(id).problem()).isEqualTo("I am not in that channel: invite me with /invite first.");
    now = NOW.plus(Duration.ofDays(1));
    runner.tick();
    assertThat(roots()).hasSize(2);
    assertThat(plan(id).problem()).isNull();
  }

  @Test
  void aWorkspaceThatThrewTheBotOutHasItsDigestsPaused() {
    deal();
    long id = plan("ibm", false, NOW.minusSeconds(60));
    long other = plan("xiaomi", false, NOW.plusSeconds(60));
    outcomes.add(new Outcome.Refused("token_revoked"));
    runner.tick();
    assertThat(plan(id).next()).isNull();
    assertThat(plan(other).next()).isNull();
  }

  @Test
  void aScopeThatCannotBeReadAnyMoreIsSaid() {
    long id = plan("@gone", false, NOW.minusSeconds(60));
    runner.tick();
    assertThat(posts).isEmpty();
    assertThat(plan(id).problem()).isEqualTo("There is no list @gone.");
  }

  @Test
  void sendingNowLeavesTheScheduleAlone() {
    deal();
    long id = plan("ibm", false, NOW.minusSeconds(60));
    now = NOW.minusSeconds(30);
    String key = runner.now(plan(id));
    assertThat(ledger.find(key).orElseThrow().state()).isEqualTo(PostState.POSTED);
    assertThat(plan(id).next()).isEqualTo(NOW);
    now = NOW;
    runner.tick();
    assertThat(roots()).as("its story was told").hasSize(1);
  }
}
