package dossier.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.answer.IndexState;
import dossier.answer.View;
import dossier.company.CompanyId;
import dossier.digest.DigestComposer.Before;
import dossier.digest.ListKeeper.Asker;
import dossier.index.IndexSnapshot;
import dossier.store.CompanyLists;
import dossier.store.Database;
import dossier.store.TrackedCompanies;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Digests and alerts of what a workspace tracks beside the catalogue, and without what it does not track. */
class OwnScopeTest {
  private static final Instant YESTERDAY = Newsroom.NOW.minusSeconds(86_400);
  private static final Asker MANAGER = new Asker("T1", "U1", true);
  private final Database database = Database.inMemory();
  private final Newsroom newsroom = new Newsroom();
  private final TrackedCompanies tracked = new TrackedCompanies(database);
  private final CompanyTracker tracker = new CompanyTracker(Newsroom.CATALOG,
      new dossier.company.CompanyLinker(Newsroom.CATALOG), tracked);
  private final Scopes scopes = newsroom.scopes(database);

  @BeforeEach
  void news() {
    tracker.track("Erewhon Robotics = ERW", MANAGER, "C1", Newsroom.NOW);
    newsroom.with(
        Newsroom.entry("Wire", "about", "Factory opens in Utopia",
            "Erewhon Robotics opened a factory in Utopia. Erewhon Robotics said that it would hire 40 people there. The "
                + "factory of Erewhon Robotics makes arms.",
            "2026-11-27T06:00:00Z"),
        Newsroom.entry("Wire", "alias", "ERW hires a chief", "ERW hired a new chief. ERW said so on Friday.",
            "2026-11-27T06:30:00Z"),
        Newsroom.entry("Wire", "mention", "Mayor visits a museum of clocks",
            "The mayor visited a museum of clocks. The museum opens at nine. Many visitors came to see the clocks, which "
                + "are old. A visitor from Erewhon Robotics held a cup. The mayor spoke for an hour.",
            "2026-11-27T07:00:00Z"),
        Newsroom.entry("Wire", "nokia", "Nokia sells phones", "Nokia sells phones in Finland. Nokia said so.",
            "2026-11-27T07:30:00Z"));
  }

  @AfterEach
  void close() {
    newsroom.close();
    database.close();
  }

  private List<String> digest(String typed, String team) {
    if (!(scopes.tracked(typed, team, "U1") instanceof Scopes.Reading.Understood(var scope)))
      throw new AssertionError(typed);
    return newsroom.composer.compose(scope, YESTERDAY, Newsroom.NOW, Before.NOTHING)
        .items()
        .stream()
        .map(item -> item.news().title())
        .toList();
  }

  private List<String> alerted(String words, boolean mentions) {
    if (!(newsroom.standingQueries(database)
        .read(words, "T1", "U1",
            mentions) instanceof StandingQueryReader.Outcome.Understood(var query)))
      throw new AssertionError(words);
    try (IndexSnapshot snapshot = newsroom.index().snapshot()) {
      List<dossier.article.ArticleId> all = snapshot.ids(dossier.index.Queries.articles(), 10);
      List<String> titles = new ArrayList<>();
      StandingMatches.of(snapshot, all, Map.of("it", query), (entry, names) -> titles.add(entry.article().title()));
      return titles.stream().sorted().toList();
    }
  }

  @Test
  void aDigestOfAnOwnCompanyTellsWhatIsAboutItByAnyOfItsNames() {
    assertThat(digest("erewhon robotics", "T1")).containsExactlyInAnyOrder("Factory opens in Utopia",
        "ERW hires a chief");
    assertThat(digest("erewhon robotics, nokia", "T1")).containsExactlyInAnyOrder("Factory opens in Utopia",
        "ERW hires a chief", "Nokia sells phones");
  }

  @Test
  void inAnotherWorkspaceItIsAName() {
    assertThat(digest("\"Erewhon Robotics\"", "T2")).doesNotContain("ERW hires a chief");
  }

  @Test
  void anOwnCompanyInAListCountsToo() {
    new ListKeeper(new CompanyLists(database), (ScopeReader) scopes, named()).handle("robots = \"Erewhon Robotics\"",
        MANAGER, Newsroom.NOW);
    assertThat(digest("@robots", "T1")).containsExactlyInAnyOrder("Factory opens in Utopia", "ERW hires a chief");
  }

  private NamedCompanies named() {
    return new NamedCompanies(Newsroom.CATALOG, new CompanyLists(database), new OwnCompanies(newsroom.index(), tracked),
        tracker);
  }

  @Test
  void anAlertOfAnOwnCompanyMatchesWhatIsAboutIt() {
    assertThat(alerted("erewhon robotics", false)).containsExactly("ERW hires a chief", "Factory opens in Utopia");
    assertThat(alerted("erewhon robotics, nokia", false)).containsExactly("ERW hires a chief",
        "Factory opens in Utopia", "Nokia sells phones");
    assertThat(alerted("erewhon robotics", true)).contains("Mayor visits a museum of clocks");
    assertThat(alerted("erewhon robotics factory", false)).containsExactly("Factory opens in Utopia");
  }

  @Test
  void inAQueryTooAnOwnCompanyIsOneNotAPhrase() {
    assertThat(alerted("\"Erewhon Robotics\" AND (factory OR chief)", false)).containsExactly("ERW hires a chief",
        "Factory opens in Utopia");
    assertThat(alerted("company:ERW AND chief", false)).containsExactly("ERW hires a chief");
    assertThat(alerted("\"Erewhon Robotics\" AND clocks", false)).isEmpty();
    assertThat(alerted("\"Erewhon Robotics\" AND clocks", true)).containsExactly("Mayor visits a museum of clocks");
    assertThat(alerted("phones OR clocks NOT \"Erewhon Robotics\"", false)).contains("Nokia sells phones");
  }

  @Test
  void besideAnotherWayToMatchAnOwnCompanyStillMeansWhatIsAboutIt() {
    assertThat(alerted("ERW OR company:nokia", false)).containsExactly("ERW hires a chief", "Factory opens in Utopia",
        "Nokia sells phones");
    assertThat(alerted("ERW OR clocks", false)).as("found by the other way")
        .containsExactly("ERW hires a chief",
            "Factory opens in Utopia", "Mayor visits a museum of clocks");
    assertThat(alerted("(ERW OR nokia) AND (cup OR phones)", false)).as("a cup stands where it is only mentioned")
        .containsExactly("Nokia sells phones");
    assertThat(alerted("ERW OR company:nokia", true)).contains("Mayor visits a museum of clocks");
  }

  @Test
  void whatIsCountedIsLookedForByItsWordNotByAnyFigure() {
    newsroom.with(
        Newsroom.entry("Wire", "figures", "Nokia sold 5 million phones", "Nokia sold 5 million phones in October.",
            "2026-11-27T08:10:00Z"),
        Newsroom.entry("Wire", "stores", "Nokia opens 40 stores", "Nokia opened 40 stores in Oslo.",
            "2026-11-27T08:20:00Z"));
    assertThat(alerted("nokia stores", false)).containsExactly("Nokia opens 40 stores");
    assertThat(alerted("nokia store", false)).containsExactly("Nokia opens 40 stores");
    assertThat(alerted("nokia market share", false)).isEmpty();
    assertThat(digest("nokia stores", "T1")).containsExactly("Nokia opens 40 stores");
  }

  @Test
  void whatIsAboutAnOwnCompanyIsLeftOutNotWhatMentionsIt() {
    assertThat(alerted("factory NOT \"Erewhon Robotics\"", false)).isEmpty();
    assertThat(alerted("(phones OR clocks OR factory) NOT ERW", false))
        .containsExactly("Mayor visits a museum of clocks", "Nokia sells phones");
    assertThat(alerted("clocks NOT ERW", true)).isEmpty();
  }

  @Test
  void eachOwnCompanyOfAQueryIsJudgedByItself() {
    tracker.track("Utopia Works = UTW", MANAGER, "C1", Newsroom.NOW);
    newsroom.with(
        Newsroom.entry("Wire", "works", "UTW paints a bridge", "UTW painted a bridge. UTW said so on Friday.",
            "2026-11-27T08:00:00Z"));
    assertThat(alerted("ERW OR UTW", false)).containsExactly("ERW hires a chief", "Factory opens in Utopia",
        "UTW paints a bridge");
    assertThat(alerted("(said OR factory) AND ERW NOT UTW", false)).containsExactly("ERW hires a chief",
        "Factory opens in Utopia");
  }

  @Test
  void thePreviewOfAQueryJudgesAsTheAlertDoes() {
    if (!(newsroom.standingQueries(database)
        .read("ERW OR company:nokia", "T1", "U1",
            false) instanceof StandingQueryReader.Outcome.Understood(var query)))
      throw new AssertionError("not read");
    assertThat(AlertPreview.of(newsroom.index(), query, dossier.store.Alert.Choices.USUAL, 5, Newsroom.NOW).stories())
        .extracting(dossier.answer.NewsItem::title)
        .containsExactlyInAnyOrder("ERW hires a chief", "Factory opens in Utopia", "Nokia sells phones");
  }

  @Test
  void anOwnCompanyInAListOfAQueryCountsToo() {
    new ListKeeper(new CompanyLists(database), (ScopeReader) scopes, named()).handle("robots = \"Erewhon Robotics\"",
        MANAGER, Newsroom.NOW);
    assertThat(alerted("@robots AND (hired OR factory)", false)).containsExactly("ERW hires a chief",
        "Factory opens in Utopia");
  }

  @Test
  void aCompanyThatWasLetGoOfIsNotSuggestedAgain() {
    View.Content content = new View.Content(0, 0, false,
        List.of(new View.Suggested("Erewhon Robotics", 9), new View.Suggested("Utopia Motors", 8)));
    View.Status status = new View.Status(new IndexState(1, 4, null, Newsroom.NOW), 4, 664, 1, 0,
        new View.CacheState(0, 0, 0), content);
    tracker.untrack("erewhon robotics", MANAGER, Newsroom.NOW);
    assertThat(tracker.seen(status, "T1")).isInstanceOfSatisfying(View.Status.class, seen -> {
      assertThat(seen.content().suggested()).extracting(View.Suggested::name).containsExactly("Utopia Motors");
      assertThat(seen.companies()).isEqualTo(664);
    });
    assertThat(tracker.track("Erewhon Robotics", MANAGER, "C1", Newsroom.NOW)).isInstanceOf(TrackReply.Done.class);
  }

  @Test
  void whatIsNotTrackedIsInNoDigestButAlertsStayAsTheyAre() {
    assertThat(digest("", "T1")).contains("Nokia sells phones");
    tracker.untrack("nokia", MANAGER, Newsroom.NOW);
    assertThat(digest("", "T1")).doesNotContain("Nokia sells phones").contains("ERW hires a chief");
    assertThat(digest("", "T2")).as("another workspace").contains("Nokia sells phones");
    assertThat(digest("nokia, erewhon robotics", "T1")).doesNotContain("Nokia sells phones");
    assertThat(scopes.tracked("nokia", "T1", "U1")).isEqualTo(new Scopes.Reading.Unclear(
        "Nokia: not tracked here. To track a company again: track Nokia"));
    assertThat(alerted("nokia", false)).containsExactly("Nokia sells phones");
    assertThat(tracker.untracked("T1")).containsExactly(new CompanyId("nokia"));
  }
}
