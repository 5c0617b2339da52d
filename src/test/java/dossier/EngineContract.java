package dossier;

import static dossier.Wire.NOW;
import static dossier.Wire.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.answer.Answer;
import dossier.article.ArticleId;
import dossier.company.CompanyId;
import dossier.digest.StandingMatches;
import dossier.digest.StandingQuery;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.index.NewsIndex;
import dossier.index.NewsIndex.Outcome;
import dossier.index.Queries;
import dossier.index.RereadProgress;
import dossier.index.Viewer;
import dossier.retrieve.BadQueryException;
import dossier.retrieve.FactQuery;
import dossier.retrieve.Listing;
import dossier.retrieve.Spelling;
import dossier.retrieve.StatementQuery;
import dossier.retrieve.StatementSearch;
import dossier.retrieve.SyntaxSearch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What Dossier does whatever engine has its index. Each test has articles of a source of its own in one index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EngineContract {
  private static final String BUYS = "Microsoft has agreed to buy LinkedIn for $26.2 billion. Satya Nadella, who leads Microsoft, "
      + "said: \"Networks matter more than ever.\"";

  /** The program over the engine, opened once. */
  abstract Dossier dossier();

  private NewsIndex index() {
    return dossier().index();
  }

  private void add(ArticleEntry... entries) {
    index().add(List.of(entries));
    index().commit();
  }

  private List<String> found(String query) throws BadQueryException {
    try (IndexSnapshot now = index().snapshot()) {
      return new SyntaxSearch(name -> Optional.of(new CompanyId(name))).search(query, now, 20)
          .hits()
          .stream()
          .map(hit -> hit.entry().article().title())
          .toList();
    }
  }

  @Test
  void everyOutcomeIsToldAndOnlyWhatIsCommittedShows() throws BadQueryException {
    ArticleEntry stores = entry("outcomes", "1", "Xiaomi plans stores", "Xiaomi plans 2,000 zzoutcome stores.",
        "2018-07-01");
    ArticleEntry changed = entry("outcomes", "1", "Xiaomi plans stores", "Xiaomi plans 3,000 zzoutcome stores.",
        "2018-07-01");
    assertThat(index().add(List.of(stores, stores))).containsExactly(Outcome.ADDED, Outcome.DUPLICATE);
    assertThat(found("zzoutcome")).isEmpty();
    index().commit();
    assertThat(found("zzoutcome")).containsExactly("Xiaomi plans stores");
    assertThat(index().add(List.of(stores, changed, changed, stores))).containsExactly(Outcome.UNCHANGED,
        Outcome.REPLACED, Outcome.DUPLICATE, Outcome.REPLACED);
    index().commit();
  }

  @Test
  void aReplacedArticleStandsOnceAndAsItIsNow() throws BadQueryException {
    add(entry("replaced", "1", "Zzreplaced stores", "Xiaomi plans 2,000 stores in Kerala.", "2018-07-01"));
    add(entry("replaced", "1", "Zzreplaced stores", "Xiaomi plans 3,000 stores in Gujarat.", "2018-07-01"));
    assertThat(found("title:zzreplaced")).hasSize(1);
    assertThat(found("title:zzreplaced AND kerala")).isEmpty();
    assertThat(found("title:zzreplaced AND gujarat")).hasSize(1);
    try (IndexSnapshot now = index().snapshot()) {
      ArticleEntry stored = requireNonNull(now.find(entry("replaced", "1", "", "x", null).article().id()));
      assertThat(stored.article().body()).contains("3,000");
      assertThat(stored.history()).hasSize(1);
      assertThat(stored.arrival().at()).isEqualTo(NOW);
    }
  }

  @Test
  void whatIsTakenOutIsGoneWithItsFactsAndStatements() throws BadQueryException {
    ArticleEntry deal = entry("removed", "1", "Zzremoved deal", BUYS, "2016-06-13");
    add(deal);
    assertThat(facts(deal.article().id())).isNotEmpty();
    assertThat(index().remove(List.of(deal.article().id(), new ArticleId("0".repeat(32)))))
        .containsExactly(deal.article().id());
    assertThat(found("title:zzremoved")).isEmpty();
    assertThat(facts(deal.article().id())).isEmpty();
  }

  private List<String> facts(ArticleId article) {
    try (IndexSnapshot now = index().snapshot()) {
      return now.evidence(dossier.index.FactQueries.article(article))
          .stream()
          .map(each -> each.fact().type().name())
          .toList();
    }
  }

  @Test
  void queriesFindByWordsPhrasesFieldsAndDates() throws BadQueryException {
    add(entry("syntax", "1", "Zzsyntax stores", "Xiaomi opens large shops, and shops sell phones.", "2018-07-01"),
        entry("syntax", "2", "Zzsyntax carriers", "A carrier dropped Huawei, whose phones it sold.", "2019-02"),
        entry("syntax", "3", "Zzsyntax undated", "Nobody knows when phones sell.", null));
    assertThat(found("title:zzsyntax AND company:xiaomi")).containsExactly("Zzsyntax stores");
    assertThat(found("title:zzsyntax AND date:[2018 TO 2018-12]")).containsExactly("Zzsyntax stores");
    assertThat(found("title:zzsyntax AND date:2019-02-10")).containsExactly("Zzsyntax carriers");
    assertThat(found("title:zzsyntax AND \"dropped Huawei\"")).containsExactly("Zzsyntax carriers");
    assertThat(found("title:zzsyntax AND \"Huawei dropped\"")).isEmpty();
    assertThat(found("title:zzsyntax AND \"phones sold\"~3")).containsExactly("Zzsyntax carriers");
    assertThat(found("title:zzsyntax AND carri*")).containsExactly("Zzsyntax carriers");
    assertThat(found("title:zzsyntax AND huawie~")).containsExactly("Zzsyntax carriers");
    assertThat(found("title:zzsyntax AND phones NOT carrier")).containsExactlyInAnyOrder("Zzsyntax stores",
        "Zzsyntax undated");
    assertThat(found("title:zzsyntax AND (shops OR carrier^5)")).containsExactly("Zzsyntax carriers",
        "Zzsyntax stores");
    assertThat(found("source:syntax AND title:zzsyntax")).hasSize(3);
  }

  @Test
  void theNewestComeFirstAndUndatedOnesLastPageByPage() {
    List<ArticleEntry> entries = new ArrayList<>();
    for (int i = 0; i < 60; i++)
      entries.add(entry("Paged wire", "p" + i, "Page " + i, "Text number " + i + ".", i == 7
          ? null
          : "2015-0%d-%02d".formatted(1 + i / 20, 1 + i % 20)));
    add(entries.toArray(ArticleEntry[]::new));
    try (IndexSnapshot now = index().snapshot()) {
      var query = Queries.publisher("paged wire");
      var first = now.newest(query, 50);
      var rest = now.newest(query, 50, first.getLast());
      List<String> titles = Stream.concat(first.stream(), rest.stream())
          .map(hit -> now.entry(hit.doc).article().title())
          .toList();
      assertThat(titles).hasSize(60)
          .doesNotHaveDuplicates()
          .startsWith("Page 59", "Page 58")
          .endsWith("Page 0", "Page 7");
      assertThat(now.count(query)).isEqualTo(60);
    }
  }

  @Test
  void factsAndStatementsAreFoundByPartyDayAmountAndWords() {
    add(entry("facts", "1", "Zzfacts deal",
        "Tencent has agreed to buy Supercell for $8.6 billion. Pony Ma, who leads Tencent, "
            + "said: \"Zzfacts games matter.\"",
        "2016-06-21"));
    try (IndexSnapshot now = index().snapshot()) {
      FactQuery tencent = FactQuery.asOf(NOW).about(List.of(new CompanyId("tencent")));
      assertThat(dossier().facts().facts(tencent, now)).isNotEmpty()
          .allSatisfy(fact -> assertThat(fact.evidence().getFirst().title()).isEqualTo("Zzfacts deal"));
      assertThat(dossier().facts()
          .facts(FactQuery.asOf(Instant.parse("2016-01-01T00:00:00Z"))
              .about(List.of(new CompanyId("tencent"))), now))
          .isEmpty();
      var query = new org.apache.lucene.search.BooleanQuery.Builder()
          .add(dossier.index.FactQueries.amount(8e9, 9e9), org.apache.lucene.search.BooleanClause.Occur.FILTER)
          .add(dossier.index.FactQueries.about(Set.of("tencent")), org.apache.lucene.search.BooleanClause.Occur.FILTER)
          .build();
      assertThat(now.evidence(query)).hasSize(1);
      var said = StatementSearch.find(new StatementQuery(null, Set.of(), "zzfacts games", null, NOW), now, 5);
      assertThat(said.statements()).extracting(each -> each.statement().speaker()).containsExactly("Pony Ma");
    }
  }

  @Test
  void nothingIsAnsweredFromWhatCameLater() {
    add(entry("asof", "1", "Amazon to buy Whole Foods", "Amazon has agreed to buy Whole Foods for $13.7 billion.",
        "2017-06-16"));
    assertThat(dossier().answers().ask("how much did Amazon pay for Whole Foods?", NOW).answer())
        .isInstanceOfSatisfying(Answer.Found.class, found -> assertThat(found.answer()).isEqualTo("$13.7 billion"));
    assertThat(dossier().answers()
        .ask("how much did Amazon pay for Whole Foods?", Instant.parse("2017-01-01T00:00:00Z"))
        .answer()).isNotInstanceOf(Answer.Found.class);
  }

  @Test
  void copiesStandInOneStory() {
    String text = "Nokia closes its factory in Oulu by the end of March, and 300 people lose their work there. The unions "
        + "call the decision of the board a breach of what was promised in the spring, and want to talk.";
    ArticleEntry one = entry("First story wire", "1", "Nokia closes its Oulu factory", text, "2012-02-01");
    ArticleEntry copy = entry("Second story wire", "2", "Nokia closes its Oulu factory", text, "2012-02-01");
    add(one);
    add(copy);
    try (IndexSnapshot now = index().snapshot()) {
      var place = requireNonNull(requireNonNull(now.find(copy.article().id())).placement());
      assertThat(place.story().opener()).isEqualTo(one.article().id());
      assertThat(now.story(place.story(), NOW)).extracting(dossier.story.Coverage.Member::id)
          .containsExactly(one.article().id(), copy.article().id());
    }
  }

  @Test
  void whatAWorkspaceMayNotSeeIsNowhereForIt() {
    ArticleEntry own = entry("Hidden wire", "1", "Zzhidden deal", "Zzhidden " + BUYS, "2016-06-13",
        "https://own.example/feed");
    add(own);
    index().hide(team -> team.equals("T2") ? Set.of("https://own.example/feed") : Set.of());
    assertThat(seen("T1", own)).isEqualTo("there, 1 passage, facts");
    assertThat(seen("T2", own)).isEqualTo("not there, 0 passage, no facts");
    index().hide(_ -> Set.of());
  }

  private String seen(String team, ArticleEntry article) {
    return Viewer.in(team, () -> {
      try (IndexSnapshot now = index().snapshot()) {
        ArticleId id = article.article().id();
        return (now.find(id) == null ? "not there, " : "there, ") + now.countAll(Queries.inTitle("zzhidden"))
            + " passage, "
            + (now.evidence(dossier.index.FactQueries.article(id)).isEmpty() ? "no facts" : "facts");
      }
    });
  }

  @Test
  void aWordThatIsNearlyRightIsFound() {
    for (int i = 0; i < 3; i++)
      add(entry("spelling", "s" + i, "Spelling " + i, "The quarrelsome wombatology paper number " + i + ".",
          "2014-01-0" + (i + 1)));
    try (IndexSnapshot now = index().snapshot()) {
      assertThat(Spelling.corrected("paper on wombtology", now, any -> false)).contains("paper on wombatology");
      assertThat(Spelling.corrected("paper on wombatology", now, any -> false)).isEmpty();
      assertThat(Spelling.corrected("paper on wombtology", now, "wombtology"::equals)).as("a symbol").isEmpty();
      assertThat(now.knows("wombatology paper")).isTrue();
      assertThat(now.knows("wombatology zebra")).isFalse();
      assertThat(now.passagesWith("wombatology")).isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void alertsMatchWhatWasCommitted() throws BadQueryException {
    ArticleEntry match = entry("alerts", "1", "Zzalert one", "Xiaomi recalls phones.", "2020-04-30");
    ArticleEntry other = entry("alerts", "2", "Zzalert two", "Xiaomi sells phones.", "2020-04-30");
    add(match, other);
    var query = new dossier.retrieve.StandingSyntax(dossier().companies(), dossier().linker())
        .query("title:zzalert AND recalls", true, text -> List.of());
    try (IndexSnapshot now = index().snapshot()) {
      Map<ArticleId, List<String>> matches = new HashMap<>();
      StandingMatches.of(now, List.of(match.article().id(), other.article().id()),
          Map.of("a", new StandingQuery(query.query(), Set.of(), Set.of())),
          (article, queries) -> matches.put(article.article().id(), queries));
      assertThat(matches).containsExactly(Map.entry(match.article().id(), List.of("a")));
    }
  }

  @Test
  void whatIsReadAgainStaysWhereItWas() {
    ArticleEntry deal = entry("reread", "1", "Zzreread deal", BUYS, "2016-06-13");
    add(deal);
    long generation;
    int articles;
    List<String> before = facts(deal.article().id());
    try (IndexSnapshot now = index().snapshot()) {
      generation = now.generation();
      articles = now.articles();
    }
    assertThat(index().reread(RereadProgress.NONE)).isEqualTo(articles);
    try (IndexSnapshot now = index().snapshot()) {
      assertThat(now.articles()).isEqualTo(articles);
      assertThat(now.generation()).isGreaterThan(generation);
    }
    assertThat(facts(deal.article().id())).isEqualTo(before);
    assertThat(index().bytes()).isPositive();
  }

  @Test
  void publishersAndTheirArticlesAreListed() {
    add(entry("Listing Wire", "1", "Sony zzlisting", "Sony sells cameras.", "2013-01-01"));
    try (IndexSnapshot now = index().snapshot()) {
      assertThat(now.publishers()).contains("listing wire");
      assertThat(now.ids(Queries.publisher("Listing Wire"), Integer.MAX_VALUE)).hasSize(1);
      assertThat(new Listing(now).stories(new CompanyId("sony"), null, NOW, 5).entries())
          .extracting(each -> each.article().title())
          .contains("Sony zzlisting");
    }
  }
}
