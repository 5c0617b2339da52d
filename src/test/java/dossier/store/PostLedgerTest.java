package dossier.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class PostLedgerTest {
  private static final Instant NINE = Instant.parse("2026-11-28T09:00:00Z");
  private static final PostSlip SLIP = new PostSlip("digest:1:a", "T1", "C1", NINE);

  private final Database database;
  private final PostLedger ledger;
  private final ShownStories shown;

  PostLedgerTest(Databases databases) {
    database = databases.fresh();
    ledger = new PostLedger(database);
    shown = new ShownStories(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aPostIsOfferedOnce() {
    assertThat(ledger.offer(SLIP, NINE)).isTrue();
    assertThat(ledger.offer(SLIP, NINE)).isFalse();
    assertThat(ledger.find(SLIP.key())).hasValueSatisfying(entry -> {
      assertThat(entry.state()).isEqualTo(PostState.DUE);
      assertThat(entry.slip()).isEqualTo(SLIP);
      assertThat(entry.tries()).isZero();
    });
    assertThat(ledger.find("digest:2:a")).isEmpty();
  }

  @Test
  void oneInstanceHasItUntilItsLeaseIsOver() {
    ledger.offer(SLIP, NINE);
    assertThat(ledger.take(SLIP.key(), "one", NINE.minusSeconds(1))).as("not due").isFalse();
    assertThat(ledger.take(SLIP.key(), "one", NINE)).isTrue();
    assertThat(ledger.take(SLIP.key(), "two", NINE.plusSeconds(1))).isFalse();
    assertThat(ledger.waiting("digest:", NINE.plusSeconds(1), 9)).isEmpty();
    Instant over = NINE.plus(PostLedger.LEASE);
    assertThat(ledger.waiting("digest:", over, 9)).extracting(PostEntry::key).containsExactly(SLIP.key());
    assertThat(ledger.waiting("alert:", over, 9)).isEmpty();
    assertThat(ledger.take(SLIP.key(), "two", over)).isTrue();
    assertThat(ledger.sending(SLIP.key(), "one", over)).as("it lost it").isFalse();
    assertThat(ledger.sending(SLIP.key(), "two", over)).isTrue();
    assertThat(ledger.take(SLIP.key(), "one", over.plus(Duration.ofDays(1)))).as("Slack may have it").isFalse();
  }

  @Test
  void whatWasPostedStaysPosted() {
    sending();
    ledger.posted(SLIP.key(), "D9", "1600.1", NINE);
    ledger.end(SLIP.key(), PostState.UNKNOWN, "late", NINE);
    ledger.again(SLIP.key(), "ratelimited", NINE, NINE);
    PostEntry entry = ledger.find(SLIP.key()).orElseThrow();
    assertThat(entry.state()).isEqualTo(PostState.POSTED);
    assertThat(entry.postedChannel()).isEqualTo("D9");
    assertThat(entry.ts()).isEqualTo("1600.1");
    assertThat(entry.tries()).isEqualTo(1);
  }

  @Test
  void whatSlackCertainlyDidNotTakeIsDueAgain() {
    sending();
    Instant later = NINE.plusSeconds(30);
    ledger.again(SLIP.key(), "ratelimited", later, NINE);
    assertThat(ledger.take(SLIP.key(), "two", NINE)).isFalse();
    assertThat(ledger.take(SLIP.key(), "two", later)).isTrue();
    assertThat(ledger.sending(SLIP.key(), "two", later)).isTrue();
    assertThat(ledger.find(SLIP.key()).orElseThrow().tries()).isEqualTo(2);
  }

  @Test
  void aSenderThatSaysNothingLeavesItUnknownUntilItIsFound() {
    sending();
    assertThat(ledger.lose(NINE.plus(PostLedger.LEASE).minusSeconds(1))).isZero();
    assertThat(ledger.lose(NINE.plus(PostLedger.LEASE))).isEqualTo(1);
    assertThat(ledger.unknown("T1", 9)).extracting(PostEntry::key).containsExactly(SLIP.key());
    assertThat(ledger.unknown(null, 9)).hasSize(1);
    assertThat(ledger.unknown("T2", 9)).isEmpty();
    ledger.posted(SLIP.key(), "C1", "1600.1", NINE);
    assertThat(ledger.unknown("T1", 9)).isEmpty();
  }

  @Test
  void aPostEndsOnlyInAnEnd() {
    ledger.offer(SLIP, NINE);
    assertThatIllegalArgumentException().isThrownBy(() -> ledger.end(SLIP.key(), PostState.DUE, "", NINE));
    ledger.end(SLIP.key(), PostState.SKIPPED, "nothing new", NINE);
    assertThat(ledger.take(SLIP.key(), "one", NINE)).isFalse();
    assertThat(ledger.find(SLIP.key()).orElseThrow().reason()).isEqualTo("nothing new");
  }

  @Test
  void theOldestFinishedPostsGoButNoneThatIsDue() {
    PostLedger small = new PostLedger(database, 2);
    for (int i = 0; i < 4; i++) {
      small.offer(new PostSlip("digest:" + i, "T1", "C1", NINE.plusSeconds(i)), NINE);
      if (i > 0) small.end("digest:" + i, PostState.REFUSED, "is_archived", NINE);
    }
    small.tidy();
    assertThat(small.find("digest:0")).isPresent();
    assertThat(small.find("digest:1")).isEmpty();
    assertThat(small.find("digest:2")).isPresent();
    assertThat(small.find("digest:3")).isPresent();
  }

  @Test
  void aStoryIsShownOnceInAChannel() {
    ShownStory one = new ShownStory("s1", List.of("a1", "a2"));
    ShownStory two = new ShownStory("s2", List.of("a3"));
    assertThat(shown.keep(SLIP, List.of(one))).containsExactly(one);
    PostSlip next = new PostSlip("digest:1:b", "T1", "C1", NINE);
    assertThat(shown.keep(next, List.of(one, two))).containsExactly(two);
    assertThat(shown.keep(SLIP, List.of(one))).as("its own again").containsExactly(one);
    assertThat(shown.keep(next, List.of(new ShownStory("s3", List.of("a2"))))).as("an article that was shown")
        .isEmpty();
    assertThat(shown.keep(new PostSlip("digest:2:a", "T1", "C2", NINE), List.of(one))).containsExactly(one);
    assertThat(shown.keep(new PostSlip("digest:3:a", "T2", "C1", NINE), List.of(one))).containsExactly(one);
    assertThat(shown.seen("T1", "C1", List.of("s1", "s2", "s3"))).isEqualTo(Set.of("s1", "s2"));
  }

  @Test
  void whatWasNotPostedFreesItsStories() {
    ShownStory one = new ShownStory("s1", List.of("a1"));
    shown.keep(SLIP, List.of(one));
    shown.free(SLIP.key());
    assertThat(shown.keep(new PostSlip("digest:1:b", "T1", "C1", NINE), List.of(one))).containsExactly(one);
  }

  @Test
  void thePostsThatShowAnArticleAreFoundWhenTheyAreInSlack() {
    sending();
    shown.keep(SLIP, List.of(new ShownStory("s1", List.of("a1"))));
    assertThat(shown.showing("a1")).isEmpty();
    ledger.posted(SLIP.key(), "C1", "1600.1", NINE);
    assertThat(shown.showing("a1")).extracting(PostEntry::ts).containsExactly("1600.1");
    assertThat(shown.showing("a2")).isEmpty();
  }

  @Test
  void whoWasToldOfAStoryIsFoundByItOrByItsArticle() {
    sending();
    shown.keep(SLIP, List.of(new ShownStory("s1", List.of("a1"))));
    assertThat(shown.telling("T1", "s1", "a1")).as("not posted yet").isEmpty();
    ledger.posted(SLIP.key(), "C1", "1600.1", NINE);
    assertThat(shown.telling("T1", "s1", "another of it")).extracting(PostEntry::key).containsExactly(SLIP.key());
    assertThat(shown.telling("T1", "a story that it left", "a1")).hasSize(1);
    assertThat(shown.telling("", "s1", "a1")).as("of all workspaces").hasSize(1);
    assertThat(shown.telling("T2", "s1", "a1")).isEmpty();
    assertThat(shown.telling("T1", "s2", "a2")).isEmpty();
  }

  @Test
  void theOldestStoriesGo() {
    ShownStories small = new ShownStories(database, 2);
    for (int i = 0; i < 4; i++)
      small.keep(SLIP, List.of(new ShownStory("s" + i, List.of("a" + i))));
    small.tidy();
    assertThat(small.seen("T1", "C1", List.of("s0", "s1", "s2", "s3"))).isEqualTo(Set.of("s2", "s3"));
  }

  private void sending() {
    ledger.offer(SLIP, NINE);
    assertThat(ledger.take(SLIP.key(), "one", NINE)).isTrue();
    assertThat(ledger.sending(SLIP.key(), "one", NINE)).isTrue();
  }
}
