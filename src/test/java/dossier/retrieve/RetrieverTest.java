package dossier.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Article;
import dossier.article.Identity;
import dossier.article.Published;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.company.CompanyLinker;
import dossier.embed.FailingOn;
import dossier.embed.HashedWords;
import dossier.index.Arrival;
import dossier.index.ArticleEntry;
import dossier.index.ArticleReading;
import dossier.index.IndexSnapshot;
import dossier.index.NewsIndex;
import dossier.index.PassageVectors;
import dossier.index.RereadProgress;
import dossier.index.VectorFilling.Pace;
import dossier.index.VectorFilling.Reach;
import dossier.question.Question;
import dossier.question.QuestionReader;
import dossier.question.QuestionReading;
import dossier.text.TimeRange;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RetrieverTest {
  private static final Instant NOW = Instant.parse("2020-05-01T12:00:00Z");
  private static final CompanyCatalog CATALOG = CompanyCatalog.bundled();
  private static final CompanyLinker LINKER = new CompanyLinker(CATALOG);
  private static final ArticleReading READING = new ArticleReading(CATALOG, LINKER);
  private static NewsIndex index;

  @BeforeAll
  static void articles() {
    index = NewsIndex.inMemory(READING, InstantSource.fixed(NOW));
    index.add(List.of(
        entry("2016", "Xiaomi sells phones", "Xiaomi sold 58 million phones.", "2016-12-30"),
        entry("2018", "Xiaomi sells more phones", "Xiaomi sold 120 million phones.", "2018-12-30"),
        entry("2019", "Xiaomi looks back", "In 2016 Xiaomi sold 58 million phones.", "2019-11-02"),
        entry("undated", "Xiaomi sells phones", "Xiaomi sold many phones.", null),
        entry("zte", "ZTE sells phones", "ZTE sold phones. Some buyers had a Xiaomi.", "2018-03"),
        entry("title", "Huawei opens a campus", "", "2018-05-01")));
    index.commit();
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static ArticleEntry entry(String name, String title, String body, @Nullable String published) {
    return READING.read(new Article(Identity.of(null, null, name, title, body), title, body, null, null, name,
        published == null ? null : Published.parse(published)), new Arrival(NOW, null));
  }

  private static Question question(String text, Instant asked) {
    return ((QuestionReading.Understood) new QuestionReader(LINKER).read(text, asked)).question();
  }

  private static Retrieval retrieve(String text, Instant asked, int size) {
    try (IndexSnapshot snapshot = index.snapshot()) {
      return new Retriever().retrieve(question(text, asked), snapshot, size);
    }
  }

  private static List<String> names(List<Hit> hits) {
    return hits.stream().map(hit -> String.valueOf(hit.entry().article().author())).sorted().toList();
  }

  @Test
  void everyHitNamesTheCompany() {
    assertThat(names(retrieve("how many phones did ZTE sell?", NOW, 10).hits())).containsExactly("zte");
    assertThat(names(retrieve("how many phones did Xiaomi sell?", NOW, 10).hits()))
        .containsExactly("2016", "2018", "2019", "undated", "zte");
  }

  @Test
  void aPeriodTakesItsArticlesThoseThatReportOnItAndUndatedOnes() {
    assertThat(names(retrieve("how many phones did Xiaomi sell in 2016?", NOW, 10).hits()))
        .containsExactly("2016", "2019", "undated");
  }

  @Test
  void nothingThatAppearedLaterIsFound() {
    assertThat(names(retrieve("how many phones did Xiaomi sell?", Instant.parse("2018-12-30T12:00:00Z"), 10).hits()))
        .containsExactly("2016", "zte");
    assertThat(names(retrieve("how many phones did Xiaomi sell?", Instant.parse("2018-12-31T00:00:00Z"), 10).hits()))
        .containsExactly("2016", "2018", "zte");
  }

  @Test
  void hitsAreTheBestFirstAndAtMostAsManyAsAsked() {
    List<Hit> hits = retrieve("how many million phones did Xiaomi sell?", NOW, 2).hits();
    assertThat(hits).hasSize(2);
    assertThat(hits.get(0).score()).isGreaterThanOrEqualTo(hits.get(1).score());
    assertThat(hits.get(0).text()).contains("million");
  }

  @Test
  void anArticleWithoutABodyIsFoundByItsTitle() {
    assertThat(retrieve("where did Huawei open a campus?", NOW, 5).hits()).singleElement().satisfies(hit -> {
      assertThat(hit.text()).isEmpty();
      assertThat(hit.sentences()).isEmpty();
    });
  }

  @Test
  void termsWeighByRarityAndKnowTheirRelatives() {
    List<QuestionTerm> terms = retrieve("which carrier sells phones of Xiaomi?", NOW, 5).terms();
    assertThat(terms).extracting(QuestionTerm::value).containsExactly("carrier", "sell", "phone");
    QuestionTerm carrier = terms.getFirst();
    QuestionTerm phone = terms.getLast();
    assertThat(carrier.related()).contains("operator").doesNotContain("carrier");
    assertThat(phone.related()).contains("smartphone", "handset");
    assertThat(carrier.weight()).as("only names the kind of thing").isLessThan(phone.weight());
    assertThat(retrieve("how many stores?", NOW, 1).terms().getFirst().related()).contains("shop", "outlet");
  }

  @Test
  void aListIsNewestFirstAndUndatedLast() {
    try (IndexSnapshot snapshot = index.snapshot()) {
      Listing listing = new Listing(snapshot);
      CompanyId xiaomi = new CompanyId("xiaomi");
      Listing.Page all = listing.about(xiaomi, null, NOW, 10);
      assertThat(all.entries()).extracting(entry -> entry.article().author())
          .containsExactly("2019", "2018", "2016", "undated");
      Listing.Page first = listing.about(xiaomi, null, NOW, 2);
      assertThat(first.entries()).hasSize(2);
      assertThat(first.total()).isEqualTo(4);
      assertThat(listing.about(xiaomi, TimeRange.year(2018), NOW, 10).entries())
          .extracting(entry -> entry.article().author())
          .containsExactly("2018");
      assertThat(listing.about(null, null, Instant.parse("2018-06-01T00:00:00Z"), 10).entries())
          .extracting(entry -> entry.article().author())
          .containsExactly("title", "zte", "2016");
      assertThat(listing.mentions(xiaomi, NOW)).isEqualTo(1);
      assertThat(listing.mentions(xiaomi, Instant.parse("2018-03-31T00:00:00Z"))).isZero();
    }
  }

  @Test
  void meaningsFindWhatWordsDoNotAndTheFiltersHold() throws Exception {
    try (
        PassageVectors vectors = PassageVectors.inMemory(new HashedWords("words", Map.of("shipped", "sold")));
        IndexSnapshot snapshot = index.snapshot()) {
      vectors.filling(index, Pace.ONE_CORE).fill(Reach.ALL, RereadProgress.NONE, () -> false);
      Retriever retriever = new Retriever(() -> Optional.of(vectors), new Fusion.Convex(0.5));
      assertThat(names(retriever.retrieve(question("how much was shipped by ZTE?", NOW), snapshot, 10).hits()))
          .containsExactly("zte");
      Instant then = Instant.parse("2017-06-01T12:00:00Z");
      assertThat(names(retriever.retrieve(question("how much was shipped by Xiaomi?", then), snapshot, 10).hits()))
          .containsExactly("2016");
      assertThat(names(retriever.retrieve(question("who shipped phones?", NOW), snapshot, 10).hits()))
          .contains("2016", "zte");
    }
  }

  @Test
  void aQuestionThatHasNoVectorIsSearchedByWords() throws Exception {
    String text = "how much was shipped by ZTE?";
    try (
        PassageVectors vectors = PassageVectors
            .inMemory(new FailingOn(new HashedWords("words", Map.of("shipped", "sold")), text));
        IndexSnapshot snapshot = index.snapshot()) {
      vectors.filling(index, Pace.ONE_CORE).fill(Reach.ALL, RereadProgress.NONE, () -> false);
      Retriever retriever = new Retriever(() -> Optional.of(vectors), new Fusion.Convex(0.5));
      assertThat(retriever.retrieve(question(text, NOW), snapshot, 10))
          .isEqualTo(new Retriever().retrieve(question(text, NOW), snapshot, 10));
    }
  }
}
