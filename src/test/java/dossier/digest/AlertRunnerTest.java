package dossier.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.answer.NewsItem;
import dossier.article.ArticleId;
import dossier.store.Alert;
import dossier.store.Alert.Choices;
import dossier.store.Alerts;
import dossier.store.ChangedArticles;
import dossier.store.ChangedArticles.Change;
import dossier.store.Database;
import dossier.store.LessLikeThis;
import dossier.store.Mutes;
import dossier.store.PostLedger;
import dossier.store.ShownStories;
import dossier.store.UnmatchedArticles;
import dossier.store.WaitingMatches;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AlertRunnerTest {
  private static final ZoneId UTC = ZoneId.of("UTC");
  private final Database database = Database.inMemory();
  private final Alerts alerts = new Alerts(database);
  private final Mutes mutes = new Mutes(database);
  private final LessLikeThis less = new LessLikeThis(database);
  private final Wire wire = new Wire();
  private final Sent sent = new Sent();
  private Instant now = Instant.parse("2020-05-01T12:00:00Z");
  private final AlertRunner runner = runner("one");

  AlertRunnerTest() {
    wire.index.onArticles(matching());
  }

  /** That of a program that begins now. */
  private AlertMatching matching() {
    return new AlertMatching(wire.index, Wire.READER, new AlertMatching.Shared(alerts,
        new WaitingMatches(database), new ShownStories(database), new ChangedArticles(database),
        new CommitNotes(new UnmatchedArticles(database), now)), () -> now);
  }

  private AlertRunner runner(String instance) {
    AlertOutbox outbox = new AlertOutbox(instance, new PostLedger(database), new ShownStories(database), sent,
        () -> now);
    return new AlertRunner(wire.index, new AlertRunner.Shared(alerts, new WaitingMatches(database), mutes, less,
        new ChangedArticles(database)), outbox, new Plainly(), () -> now);
  }

  /** Keeps what was posted and answers as told. */
  private static final class Sent implements Posting {
    final List<Post> posts = new ArrayList<>();
    final Deque<Outcome> answers = new ArrayDeque<>();

    @Override
    public Outcome post(Post post) {
      posts.add(post);
      return answers.isEmpty() ? new Outcome.Posted(post.channel(), "17." + posts.size()) : answers.pop();
    }

    @Override
    public Finding find(String team, String channel, String key, Instant at) {
      return new Finding.CannotTell("missing_scope");
    }

    List<String> texts() {
      return posts.stream().map(Post::text).toList();
    }
  }

  private static final class Plainly implements AlertDrawing {
    @Override
    public Drawn story(NewsItem item, List<Alert> alerts, Instant at) {
      return new Drawn(item.title() + " <" + alerts.stream().map(Alert::words).collect(Collectors.joining("+")) + ">",
          "[]");
    }

    @Override
    public Drawn more(List<NewsItem> items, Instant at) {
      return new Drawn("and " + items.size() + " more", "[]");
    }

    @Override
    public Drawn changed(Change change) {
      return new Drawn((change.withdrawn() ? "withdrawn: " : "changed: ") + change.title(), "[]");
    }
  }

  @AfterEach
  void close() {
    wire.close();
    database.close();
  }

  private Alert alert(String channel, String words, Choices choices) {
    return ((Alerts.Outcome.Stored) alerts.add(new Alert(0, "T1", channel, "U1", words, UTC, choices, now))).alert();
  }

  private Alert alert(String words) {
    return alert("C1", words, Choices.USUAL);
  }

  private ArticleId publish(String number, String title) {
    return wire.publish(number, title, title + " on Friday, the company said.", "2020-05-01");
  }

  private void after(Duration time) {
    now = now.plus(time);
    runner.tick();
  }

  @Test
  void aStoryIsPostedOnceAtTheNextQuarterForAllAlertsThatMatchIt() {
    alert("xiaomi");
    alert("stores");
    publish("1", "Xiaomi opens stores in Madrid");
    after(Duration.ofMinutes(0).plusSeconds(0));
    assertThat(sent.texts()).containsExactly("Xiaomi opens stores in Madrid <xiaomi+stores>");
    runner.tick();
    after(Duration.ofHours(1));
    assertThat(sent.posts).hasSize(1);
    assertThat(sent.posts.getFirst().key()).startsWith("alert:T1:C1:");
  }

  @Test
  void whatComesBetweenTwoQuartersWaits() {
    alert("xiaomi");
    now = now.plusSeconds(60);
    publish("1", "Xiaomi opens stores in Madrid");
    runner.tick();
    assertThat(sent.posts).isEmpty();
    after(Duration.ofMinutes(14));
    assertThat(sent.posts).hasSize(1);
  }

  @Test
  void anInstantAlertPostsAtNight() {
    now = Instant.parse("2020-05-01T23:10:00Z");
    alert("C1", "xiaomi", new Choices(true, false, false));
    alert("C2", "xiaomi", Choices.USUAL);
    publish("1", "Xiaomi opens stores in Madrid");
    runner.tick();
    assertThat(sent.posts).extracting(Post::channel).containsExactly("C1");
    after(Duration.ofHours(7).plusMinutes(50));
    assertThat(sent.posts).extracting(Post::channel).containsExactly("C1", "C2");
  }

  @Test
  void theEleventhStoryOfADayIsOneOfMore() {
    alert("source:wire");
    String[] titles = { "Xiaomi opens stores in Madrid", "Oracle names a finance chief", "Intel plans a plant in Ohio",
        "Nokia wins a radio contract", "Sony raises console prices", "Tesla recalls sedans over brakes",
        "Netflix buys a film library", "IBM shrinks its pension fund", "Uber leaves Lagos", "Spotify signs a podcaster",
        "Huawei shows a watch", "Airbnb bans parties" };
    for (int i = 0; i < titles.length; i++)
      publish("n" + i, titles[i]);
    runner.tick();
    assertThat(sent.posts).hasSize(10);
    now = Instant.parse("2020-05-01T19:45:00Z");
    runner.tick();
    runner.tick();
    assertThat(sent.texts()).hasSize(11).endsWith("and 2 more");
  }

  @Test
  void aRumourIsLeftToTheDigestUnlessWanted() {
    alert("C1", "microsoft", Choices.USUAL);
    alert("C2", "microsoft", new Choices(false, false, true));
    wire.publish("1", "Microsoft in talks to acquire Nuvento, sources say",
        "Microsoft is in talks to acquire Nuvento, people familiar with the matter said.", "2020-05-01");
    runner.tick();
    assertThat(sent.posts).extracting(Post::channel).containsExactly("C2");
  }

  @Test
  void anArchiveThatIsImportedAlertsNobody() {
    alert("xiaomi");
    wire.publish("1", "Xiaomi opens stores in Madrid", "Xiaomi opened stores.", "2018-05-01");
    runner.tick();
    assertThat(sent.posts).isEmpty();
  }

  @Test
  void whatAnotherWorkspaceAddedForItselfIsNotPosted() {
    alert("xiaomi");
    alerts.add(new Alert(0, "T2", "C9", "U9", "xiaomi", UTC, Choices.USUAL, now));
    wire.index.hide(team -> team.equals("T1") ? Set.of("https://example.com/feed") : Set.of());
    wire.index.add(List.of(Newsroom.entry("Herald", "own", "Xiaomi opens stores in Madrid", "Xiaomi opened stores.",
        "2020-05-01T08:00:00Z")));
    wire.index.commit();
    runner.tick();
    assertThat(sent.posts).extracting(Post::channel).containsExactly("C9");
  }

  @Test
  void whatIsMutedIsNotPosted() {
    Alert madrid = alert("madrid");
    alert("C2", "madrid", Choices.USUAL);
    mutes.mute("T1", "C1", new Mutes.Mute("company:xiaomi", now.plus(Duration.ofDays(7)), "U1"), now);
    mutes.mute("T1", "C2", new Mutes.Mute(MuteKeys.alert(madrid.id() + 1), now.plus(Duration.ofDays(7)), "U1"), now);
    publish("1", "Xiaomi opens stores in Madrid");
    runner.tick();
    assertThat(sent.posts).isEmpty();
    publish("2", "Samsung closes a plant in Madrid");
    runner.tick();
    assertThat(sent.texts()).containsExactly("Samsung closes a plant in Madrid <madrid>");
  }

  @Test
  void lessLikeAStoryKeepsTheLikeOfItAway() {
    Alert alert = alert("source:wire");
    less.add(alert.id(), "s", StoryTitles.words("Xiaomi phone gets a new colour", "source:wire"), "U1", now);
    publish("1", "Xiaomi watch gets a new colour");
    publish("2", "Oracle names a finance chief");
    runner.tick();
    assertThat(sent.texts()).containsExactly("Oracle names a finance chief <source:wire>");
  }

  @Test
  void aCorrectionAndAWithdrawalAreToldInTheThread() {
    alert("xiaomi");
    ArticleId id = publish("1", "Xiaomi opens stores in Madrid");
    runner.tick();
    wire.publish("1", "Xiaomi opens stores in Seville", "Xiaomi opened stores in Seville. Corrects the city.",
        "2020-05-01");
    runner.tick();
    wire.index.remove(List.of(id));
    runner.tick();
    runner.tick();
    assertThat(sent.texts()).containsExactly("Xiaomi opens stores in Madrid <xiaomi>",
        "changed: Xiaomi opens stores in Seville", "withdrawn: Xiaomi opens stores in Seville");
    assertThat(sent.posts).extracting(Post::thread).containsExactly(null, "17.1", "17.1");
  }

  @Test
  void whatSlackMayHaveIsNotSentAgainAndWhatItHasNotIs() {
    alert("xiaomi");
    publish("1", "Xiaomi opens stores in Madrid");
    sent.answers.add(new Posting.Outcome.Later("ratelimited", Duration.ofSeconds(30)));
    sent.answers.add(new Posting.Outcome.Unknown("the connection broke"));
    runner.tick();
    runner.tick();
    assertThat(sent.posts).hasSize(1);
    after(Duration.ofSeconds(31));
    assertThat(sent.posts).hasSize(2);
    after(Duration.ofHours(2));
    assertThat(sent.posts).hasSize(2);
  }

  @Test
  void anotherInstanceDoesNotPostWhatOnePosted() {
    alert("xiaomi");
    publish("1", "Xiaomi opens stores in Madrid");
    AlertRunner other = runner("two");
    runner.tick();
    other.tick();
    assertThat(sent.posts).hasSize(1);
  }

  @Test
  void thePreviewShowsTheNewestStoriesAndHowManyAWeek() {
    String[] cities = { "Madrid", "Oslo", "Lima", "Porto", "Graz", "Turin", "Ghent", "Basel" };
    for (int i = 0; i < cities.length; i++)
      wire.publish("n" + i, "Xiaomi opens " + (i + 2) + " stores in " + cities[i],
          "In " + cities[i] + " Xiaomi opened stores.", "2020-04-" + (10 + 2 * i));
    AlertPreview preview = AlertPreview.of(wire.index, Wire.query("xiaomi stores"), Choices.USUAL, 5, now);
    assertThat(preview.stories()).extracting(NewsItem::title)
        .startsWith("Xiaomi opens 9 stores in Basel")
        .hasSizeBetween(1, 5);
    assertThat(preview.perWeek()).isGreaterThan(0);
    assertThat(AlertPreview.of(wire.index, Wire.query("zte stores"), Choices.USUAL, 5, now).expected())
        .isEqualTo("none in the last 8 weeks");
  }
}
