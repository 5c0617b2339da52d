package dossier.index;

import static dossier.index.Newsroom.CLOCK;
import static dossier.index.Newsroom.READING;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Article;
import dossier.article.Identity;
import dossier.article.Published;
import dossier.fact.ArticleFacts;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.FoundFact;
import dossier.fact.Modality;
import dossier.index.OutsideCompanies.Recurring;
import dossier.name.Party;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutsideCompaniesTest {
  private static ArticleEntry entry(int number, String body, String published) {
    String source = "Wire " + number;
    Article article = new Article(Identity.of(null, source, "T" + number, "T" + number, body), "T" + number, body, null,
        source, null, Published.parse(published), null, "en");
    return READING.read(article, new Arrival(CLOCK.instant(), null));
  }

  /** An article that begins with {@code sentence} in a story of its own. */
  private static ArticleEntry told(int number, String sentence, List<String> outside) {
    String own = IntStream.range(0, 30).mapToObj(i -> "word" + number + "x" + i).reduce("", (a, b) -> a + " " + b);
    return outside(entry(number, sentence + own.replaceFirst(" w", " W") + ".", "201" + number + "-07-01"),
        outside);
  }

  /** The entry with these names, a fact about each but those that end in "Bank". */
  private static ArticleEntry outside(ArticleEntry entry, List<String> names) {
    List<FoundFact> facts = names.stream()
        .filter(name -> !name.endsWith("Bank"))
        .map(name -> new FoundFact(new Fact(FactType.METRIC, new Party(name, null), List.of(), List.of(), List.of(),
            List.of(), null, null, null, null, Modality.ASSERTED, null), 0, "bare", List.of()))
        .toList();
    return new ArticleEntry(entry.article(), entry.arrival(), entry.history(), entry.placement(), entry.links(),
        entry.sentences(), entry.passages(), entry.estimate(), new ArticleFacts(facts, List.of()),
        dossier.name.ArticleNames.NONE, names);
  }

  private static List<Recurring> suggested(List<ArticleEntry> entries, int most) {
    try (NewsIndex index = NewsIndex.inMemory(READING, CLOCK)) {
      index.add(entries);
      index.commit();
      try (IndexSnapshot now = index.snapshot()) {
        return new OutsideCompanies(now).recurring(most);
      }
    }
  }

  @Test
  void companiesOutsideTheCatalogueThatKeepComingUpAreSuggested() {
    List<ArticleEntry> entries = IntStream.range(0, 6)
        .mapToObj(i -> told(i, "Phone maker Tern grew.",
            List.of(i < 4 ? "Harbour Malls" : "Harbour Malls Inc", "Coast Bank", "Reuters", i == 0 ? "Rare" : "Tern")))
        .toList();
    assertThat(suggested(entries, 5)).containsExactly(new Recurring("Harbour Malls", 6), new Recurring("Tern", 5));
    assertThat(suggested(entries, 1)).hasSize(1);
  }

  @Test
  void aNameIsSuggestedOnlyWhereItIsSaidToBeACompanys() {
    List<ArticleEntry> entries = IntStream.range(0, 6)
        .mapToObj(i -> told(i, i % 2 == 0
            ? "Quay, a fast growing provider of maps, and Gross of the company grew."
            : "Gross and the Office grew, while Quay did so last year.", List.of("Quay", "Gross", "Office")))
        .toList();
    assertThat(suggested(entries, 5)).containsExactly(new Recurring("Quay", 6));
  }

  @Test
  void anAppositionInOneArticleIsNotEnough() {
    List<ArticleEntry> entries = IntStream.range(0, 6)
        .mapToObj(i -> told(i, i == 0 ? "Phone maker Tern grew." : "Tern grew.", List.of("Tern")))
        .toList();
    assertThat(suggested(entries, 5)).isEmpty();
  }

  @Test
  void oneStoryToldByManyMakesNoSuggestion() {
    String story = "Phone maker Tern opened its first mall on the coast. ".repeat(20);
    List<ArticleEntry> entries = IntStream.range(0, 6)
        .mapToObj(i -> outside(entry(i, story, "2018-07-01"), List.of("Tern")))
        .toList();
    assertThat(suggested(entries, 5)).isEmpty();
  }
}
