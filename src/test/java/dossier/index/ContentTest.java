package dossier.index;

import static dossier.index.Newsroom.CATALOG;
import static dossier.index.Newsroom.CLOCK;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Article;
import dossier.article.Identity;
import dossier.article.Published;
import dossier.company.ArticleLinks;
import dossier.company.CompanyId;
import dossier.company.CompanyLinker;
import dossier.fact.Amount;
import dossier.fact.ArticleFacts;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.FoundFact;
import dossier.fact.Modality;
import dossier.fact.Period;
import dossier.fact.Slot;
import dossier.name.ArticleNames;
import dossier.name.Party;
import dossier.speech.Statement;
import dossier.text.PartialDate;
import dossier.text.Span;
import dossier.text.TimeRange;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts and statements in the index, read by a reader that finds the same in every article. */
class ContentTest {
  private static final Party XIAOMI = new Party("Xiaomi", new CompanyId("xiaomi"));
  private static final String BODY = "Xiaomi plans 40 stores. \"Spain comes first\", said Lei Jun of Xiaomi. They open.";

  private static final Fact FULL = new Fact(FactType.EXPANSION, XIAOMI,
      List.of(new Party("Harbour Malls Inc", null), new Party("Huawei", new CompanyId("huawei"))), List.of("Lei Jun"),
      List.of("stores", "Büros"), List.of("Spain"), new Amount(40, 45, "stores"), -2.5, Period.parse("Q3 2018"),
      PartialDate.parse("2018-10"), Modality.PLANNED, "people familiar");
  private static final Fact BARE = new Fact(FactType.METRIC, new Party("Harbour Malls", null), List.of(), List.of(),
      List.of(), List.of(), null, null, null, null, Modality.ASSERTED, null);
  private static final ArticleFacts CONTENT = new ArticleFacts(
      List.of(new FoundFact(FULL, FoundFact.TITLE, "stores.plan", List.of(new FoundFact.Part(Slot.COMPANY,
          new Span(0, 6)), new FoundFact.Part(Slot.TRIGGER, new Span(7, 12)))),
          new FoundFact(BARE, 2, "bare", List.of())),
      List.of(new Statement("Lei Jun", "founder", XIAOMI, true, new Span(25, 42), 1),
          new Statement("a spokesman", null, null, false, new Span(0, 22), 0)));

  /** Reads {@link #CONTENT} from every article that has {@link #BODY}. */
  private record Same(String fingerprint, ArticleFacts content) implements ContentReader {
    @Override
    public Readings read(String title, String body, List<Span> sentences, ArticleLinks links,
        @Nullable LocalDate reference) {
      return body.equals(BODY) ? new Readings(content, ArticleNames.NONE, List.of("Harbour Malls Inc")) : Readings.NONE;
    }
  }

  private static final ArticleReading READING = reading("first", CONTENT);

  @TempDir
  private Path home;

  private static ArticleReading reading(String fingerprint, ArticleFacts content) {
    return new ArticleReading(CATALOG, new CompanyLinker(CATALOG), new Same(fingerprint, content));
  }

  private static ArticleEntry entry(ArticleReading reading, int number, String body, @Nullable String published) {
    return reading.read(new Article(Identity.of(null, "Wire " + number, "" + number, "", ""), "Xiaomi plans stores",
        body, null, "Wire " + number, null, published == null ? null : Published.parse(published)),
        new Arrival(Instant.parse("2019-01-01T00:00:00Z"), "file"));
  }

  private NewsIndex open(ArticleReading reading, List<String> said) {
    return NewsIndex.open(home.resolve("index"), reading, CLOCK, said::add);
  }

  private NewsIndex filled() {
    NewsIndex index = open(READING, new ArrayList<>());
    index.add(List.of(entry(READING, 1, BODY, "2018-07-01"), entry(READING, 2, "Nothing here.", "2018-07-02")));
    index.commit();
    return index;
  }

  @Test
  void everythingIsReadAsItWasFound() {
    try (NewsIndex index = filled(); IndexSnapshot now = index.snapshot()) {
      ArticleEntry entry = requireNonNull(now.find(entry(READING, 1, BODY, null).article().id()));
      assertThat(entry.facts()).isEqualTo(CONTENT);
      assertThat(entry.outside()).containsExactly("Harbour Malls Inc");
      assertThat(requireNonNull(now.find(entry(READING, 2, "", null).article().id())).facts())
          .isEqualTo(ArticleFacts.NONE);
      List<Evidence> evidence = now.evidence(FactQueries.facts());
      assertThat(evidence).extracting(Evidence::fact).containsExactly(FULL, BARE);
      assertThat(evidence).extracting(Evidence::quote).containsExactly("Xiaomi plans stores", "They open.");
      assertThat(evidence.getFirst().article()).isEqualTo(entry.article().id());
      List<SaidStatement> said = now.statements(FactQueries.statements());
      assertThat(said).extracting(SaidStatement::statement).isEqualTo(CONTENT.statements());
      assertThat(said).extracting(SaidStatement::words).containsExactly("Spain comes first", "Xiaomi plans 40 stores");
    }
  }

  @Test
  void everySlotIsAWayToFindAFact() {
    try (NewsIndex index = filled(); IndexSnapshot now = index.snapshot()) {
      List<Query> finding = List.of(FactQueries.about(List.of("xiaomi")), FactQueries.counterparty(List.of("huawei")),
          FactQueries.counterparty(List.of("~harbour malls")), FactQueries.counterpartyWords("Malls harbour"),
          FactQueries.person("lei"), FactQueries.product("stores"), FactQueries.product("buros"),
          FactQueries.types(List.of(FactType.EXPANSION)), FactQueries.modalities(List.of(Modality.PLANNED)),
          FactQueries.attributed(), FactQueries.period(Period.parse("Q3 2018")),
          FactQueries.days(TimeRange.month(2018, 10)), FactQueries.amount(42, 50), FactQueries.unit("stores"));
      assertThat(finding).allSatisfy(query -> assertThat(now.evidence(query)).extracting(Evidence::fact)
          .containsExactly(FULL));
      List<Query> missing = List.of(FactQueries.about(List.of("huawei")),
          FactQueries.counterpartyWords("malls huawei x"),
          FactQueries.person(""), FactQueries.period(Period.parse("2018")), FactQueries.days(TimeRange.month(2018, 9)),
          FactQueries.amount(46, 50), FactQueries.types(List.of(FactType.LEGAL)));
      assertThat(missing).allSatisfy(query -> assertThat(now.evidence(query)).isEmpty());
    }
  }

  @Test
  void passagesAndArticlesAreCountedAndFoundAsIfThereWereNoFacts() {
    try (NewsIndex index = filled(); IndexSnapshot now = index.snapshot()) {
      assertThat(now.articles()).isEqualTo(2);
      assertThat(now.passages()).isEqualTo(2);
      assertThat(now.facts()).isEqualTo(2);
      assertThat(now.statements()).isEqualTo(2);
      assertThat(now.count(Queries.names(List.of(new CompanyId("huawei"))))).isZero();
      assertThat(now.ids(Queries.publisher("Wire 1"), 10)).hasSize(1);
      assertThat(now.knows("familiar")).isFalse();
    }
  }

  @Test
  void eachPointsToItsPassageAndArticle() throws Exception {
    String longBody = "Xiaomi sells phones in many lands and towns. ".repeat(100);
    try (NewsIndex index = NewsIndex.inMemory(READING, CLOCK)) {
      ArticleEntry entry = entry(READING, 3, longBody, null)
          .saying(new ArticleFacts(List.of(new FoundFact(BARE, 99, "bare", List.of())), List.of()));
      index.add(List.of(entry));
      index.commit();
      try (IndexSnapshot now = index.snapshot()) {
        int document = now.searcher().search(FactQueries.facts(), 1).scoreDocs[0].doc;
        assertThat(now.ordinal(document)).isEqualTo(entry.passages().size() - 1).isPositive();
        assertThat(now.entry(document).article()).isEqualTo(entry.article());
      }
    }
  }

  @Test
  void aReplacedOrRemovedArticleTakesItsFactsAlong() {
    try (NewsIndex index = filled()) {
      index.add(List.of(entry(READING, 1, "Changed.", "2018-07-01")));
      index.commit();
      try (IndexSnapshot now = index.snapshot()) {
        assertThat(now.facts() + now.statements()).isZero();
      }
      index.add(List.of(entry(READING, 1, BODY, "2018-07-01")));
      index.commit();
      index.remove(List.of(entry(READING, 1, BODY, null).article().id()));
      try (IndexSnapshot now = index.snapshot()) {
        assertThat(now.facts() + now.statements()).isZero();
      }
    }
  }

  @Test
  void anIndexFromBeforeFactsIsRebuiltWithThem() throws Exception {
    try (NewsIndex index = open(reading("none", ArticleFacts.NONE), new ArrayList<>())) {
      index.add(List.of(entry(reading("none", ArticleFacts.NONE), 1, BODY, "2018-07-01")));
      index.commit();
    }
    try (FSDirectory directory = FSDirectory.open(home.resolve("index"));
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("schema", "3").entrySet());
      writer.commit();
    }
    List<String> said = new ArrayList<>();
    try (NewsIndex index = open(READING, said); IndexSnapshot now = index.snapshot()) {
      assertThat(now.facts()).isEqualTo(2);
      assertThat(index.isReadByOthers(now)).isFalse();
    }
    assertThat(said).containsExactly("The index has schema 3, this program's is 5: rebuilding it from its articles.",
        "Read 1 articles again.");
  }

  @Test
  void otherPatternsShowUntilEverythingIsReadAgainInPlace() {
    ArticleEntry before;
    try (NewsIndex index = filled(); IndexSnapshot now = index.snapshot()) {
      before = requireNonNull(now.find(entry(READING, 1, BODY, null).article().id()));
      assertThat(index.isReadByOthers(now)).isFalse();
    }
    ArticleReading second = reading("second", new ArticleFacts(List.of(), CONTENT.statements()));
    List<String> said = new ArrayList<>();
    try (NewsIndex index = open(second, said)) {
      index.add(List.of(entry(second, 3, BODY, "2018-07-03")));
      index.commit();
      try (IndexSnapshot now = index.snapshot()) {
        assertThat(index.isReadByOthers(now)).isTrue();
        assertThat(now.facts()).isEqualTo(2);
      }
      List<Long> steps = new ArrayList<>();
      assertThat(index.reread((done, all) -> steps.add(done))).isEqualTo(3);
      assertThat(steps).containsExactly(0L, 3L);
      try (IndexSnapshot now = index.snapshot()) {
        assertThat(index.isReadByOthers(now)).isFalse();
        assertThat(now.facts()).isZero();
        assertThat(now.statements()).isEqualTo(4);
        ArticleEntry after = requireNonNull(now.find(before.article().id()));
        assertThat(after).isEqualTo(before.saying(new ArticleFacts(List.of(), CONTENT.statements())));
        assertThat(after.placement()).isNotNull().isEqualTo(before.placement());
      }
    }
    assertThat(said).isEmpty();
  }

  @Test
  void anEmptyIndexIsOfNoOldPatterns() {
    open(READING, new ArrayList<>()).close();
    ArticleReading second = reading("second", CONTENT);
    try (NewsIndex index = open(second, new ArrayList<>())) {
      index.add(List.of(entry(second, 1, BODY, null)));
      index.commit();
      try (IndexSnapshot now = index.snapshot()) {
        assertThat(index.isReadByOthers(now)).isFalse();
      }
    }
  }

  @Test
  void whatAnArticleRestsOnIsTold() {
    ArticleEntry entry = entry(READING, 1, BODY, "2018-07-01");
    assertThat(ArticleNote.of(entry, entry.trace()).sources("Reuters"))
        .isEqualTo("article " + entry.article().id() + "\npublisher wire 1\npublisher reuters");
    assertThat(ArticleNote.of(entry, entry.trace()).sources("people familiar"))
        .isEqualTo("article " + entry.article().id() + "\npublisher wire 1");
  }

  @Test
  void ofAnArticleThatIsOneLongListTheFirstFactsAreKept() {
    FoundFact bare = new FoundFact(BARE, 0, "bare", List.of());
    ContentReader list = new ContentReader() {
      @Override
      public Readings read(String title, String body, List<Span> sentences, ArticleLinks links,
          @Nullable LocalDate reference) {
        return new Readings(new ArticleFacts(Collections.nCopies(20_000, bare), CONTENT.statements()),
            ArticleNames.NONE,
            List.of());
      }

      @Override
      public String fingerprint() {
        return "list";
      }
    };
    ArticleReading reading = new ArticleReading(CATALOG, new CompanyLinker(CATALOG), list);
    ArticleFacts facts = entry(reading, 1, BODY, null).facts();
    assertThat(facts.facts()).hasSize(ArticleReading.MOST_FACTS);
    assertThat(facts.statements()).hasSize(2);
  }
}
