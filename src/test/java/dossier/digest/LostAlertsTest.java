package dossier.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.ArticleId;
import dossier.index.Committed;
import dossier.store.Alert;
import dossier.store.Alerts;
import dossier.store.ChangedArticles;
import dossier.store.Database;
import dossier.store.Databases;
import dossier.store.PostLedger;
import dossier.store.PostSlip;
import dossier.store.ShownStories;
import dossier.store.ShownStory;
import dossier.store.UnmatchedArticles;
import dossier.store.WaitingMatch;
import dossier.store.WaitingMatches;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A program that ends after a commit of the index and before its alerts were asked. */
@ParameterizedClass
@EnumSource(Databases.class)
class LostAlertsTest {
  private final Database database;
  private final Wire wire = new Wire();
  private Instant now = Wire.NOW;

  LostAlertsTest(Databases databases) {
    database = databases.fresh();
  }

  @AfterEach
  void close() {
    wire.close();
    database.close();
  }

  private AlertMatching program(Instant alone) {
    return new AlertMatching(wire.index, Wire.READER, new AlertMatching.Shared(new Alerts(database),
        new WaitingMatches(database), new ShownStories(database), new ChangedArticles(database),
        new CommitNotes(new UnmatchedArticles(database), alone)), () -> now);
  }

  /** A program that ends as soon as the index has committed. */
  private void crashing() {
    AlertMatching matching = program(now);
    wire.index.onArticles(new Committed.Listener() {
      @Override
      public void before(Committed coming) {
        matching.before(coming);
      }

      @Override
      public void after(Committed committed) {
        // it is gone
      }
    });
  }

  private void alert(String words) {
    new Alerts(database)
        .add(new Alert(0, "T1", "C1", "U1", words, ZoneOffset.UTC, Alert.Choices.USUAL, now));
  }

  private List<String> waiting() {
    return new WaitingMatches(database).in(new WaitingMatches.Channel("T1", "C1"))
        .stream()
        .map(WaitingMatch::article)
        .toList();
  }

  @Test
  void whatItCommittedIsMatchedAtTheNextStartAndOnce() {
    alert("xiaomi");
    crashing();
    ArticleId lost = wire.publish("1", "Xiaomi opens stores in Madrid", "Xiaomi opened stores.", "2020-05-01");
    wire.publish("2", "Oracle names a finance chief", "Oracle named one.", "2020-05-01");
    assertThat(waiting()).isEmpty();
    now = now.plusSeconds(1);
    AlertMatching next = program(now);
    next.again();
    assertThat(waiting()).containsExactly(lost.value());
    new WaitingMatches(database).done(new WaitingMatches.Channel("T1", "C1"), waiting(0).story());
    next.again();
    program(now.plusSeconds(1)).again();
    assertThat(waiting()).isEmpty();
  }

  private WaitingMatch waiting(int number) {
    return new WaitingMatches(database).in(new WaitingMatches.Channel("T1", "C1")).get(number);
  }

  @Test
  void besideOtherInstancesItIsMatchedFiveMinutesLater() {
    alert("xiaomi");
    crashing();
    wire.publish("1", "Xiaomi opens stores in Madrid", "Xiaomi opened stores.", "2020-05-01");
    AlertMatching other = program(Instant.MIN);
    now = now.plus(Duration.ofMinutes(5));
    other.again();
    assertThat(waiting()).isEmpty();
    now = now.plusSeconds(1);
    other.again();
    assertThat(waiting()).hasSize(1);
  }

  @Test
  void whatWasWithdrawnIsToldOnceAfterwards() {
    ArticleId gone = wire.publish("1", "Xiaomi opens stores in Madrid", "Xiaomi opened stores.", "2020-05-01");
    posted(gone);
    crashing();
    wire.index.remove(List.of(gone));
    ChangedArticles changed = new ChangedArticles(database);
    assertThat(changed.waiting(9)).isEmpty();
    now = now.plusSeconds(1);
    program(now).again();
    program(now).again();
    assertThat(changed.waiting(9)).extracting(ChangedArticles.Change::title)
        .containsExactly("Xiaomi opens stores in Madrid");
  }

  private void posted(ArticleId article) {
    PostSlip slip = new PostSlip("alert:1", "T1", "C1", now);
    PostLedger ledger = new PostLedger(database);
    ledger.offer(slip, now);
    ledger.take(slip.key(), "one", now);
    new ShownStories(database).keep(slip, List.of(new ShownStory("story", List.of(article.value()))));
    ledger.sending(slip.key(), "one", now);
    ledger.posted(slip.key(), "C1", "17.1", now);
  }

  @Test
  void whereNobodyListensNothingIsNotedOfWhatIsNew() {
    crashing();
    wire.publish("1", "Xiaomi opens stores in Madrid", "Xiaomi opened stores.", "2020-05-01");
    assertThat(new UnmatchedArticles(database).left(now.plusSeconds(9), 9)).isEmpty();
  }

  @Test
  void whatWasMatchedIsNotNotedAnyMore() {
    alert("xiaomi");
    wire.index.onArticles(program(now));
    wire.publish("1", "Xiaomi opens stores in Madrid", "Xiaomi opened stores.", "2020-05-01");
    assertThat(waiting()).hasSize(1);
    assertThat(new UnmatchedArticles(database).left(now.plusSeconds(9), 9)).isEmpty();
  }
}
