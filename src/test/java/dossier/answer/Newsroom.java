package dossier.answer;

import dossier.article.Article;
import dossier.article.CanonicalUrl;
import dossier.article.Identity;
import dossier.article.Published;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.fact.Corrections;
import dossier.index.Arrival;
import dossier.index.ArticleEntry;
import dossier.index.ArticleReading;
import dossier.index.NewsIndex;
import dossier.question.QuestionReader;
import dossier.retrieve.FactSearch;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A small index of articles for tests, with what answers from it. */
final class Newsroom implements AutoCloseable {
  static final Instant NOW = Instant.parse("2020-05-01T12:00:00Z");
  private static final CompanyCatalog CATALOG = CompanyCatalog.bundled();
  private static final CompanyLinker LINKER = new CompanyLinker(CATALOG);
  static final ArticleReading READING = new ArticleReading(CATALOG, LINKER);

  final NewsIndex index = NewsIndex.inMemory(READING, InstantSource.fixed(NOW));
  final QuestionReader reader = new QuestionReader(LINKER);
  final Answers answers = new Answers(index, CATALOG, reader, new FactSearch(() -> Corrections.NONE));
  final Views views = new Views(index, CATALOG, reader, answers, new FactSearch(() -> Corrections.NONE));

  /** Adds and commits. */
  Newsroom with(ArticleEntry... entries) {
    index.add(List.of(entries));
    index.commit();
    return this;
  }

  /** A newsroom with eight articles on as many matters. */
  static Newsroom ofEight() {
    return new Newsroom().with(
        entry("stores", "Xiaomi to open shops abroad",
            "Xiaomi plans to open 2,000 shops worldwide within three years. The shops will sell phones and scooters. "
                + "Xiaomi will start in Spain, France and Italy. Its phones are made in China.",
            "2018-06-04"),
        entry("carriers", "Huawei loses its way into America",
            "AT&T and Verizon dropped plans to sell phones of Huawei. Huawei had hoped for a launch in January. "
                + "ZTE works with T-Mobile in the United States.",
            null),
        entry("deal", "IBM to buy Red Hat",
            "IBM agreed to buy Red Hat for $34 billion in cash. The price is a premium of 63 percent. "
                + "Jim Whitehurst will keep running Red Hat.",
            "2018-10-28"),
        entry("closed", "IBM closes its purchase of Red Hat", "IBM closed the purchase of Red Hat on July 9, 2019.",
            "2019-07-09"),
        entry("chief", "Intel names a chief",
            "Intel named Robert Swan as chief executive. He had filled in since June.",
            "2019-01-31"),
        entry("fine", "Brussels fines Google", "The European Commission fined Google €4.34 billion over Android. "
            + "Google said that it would appeal.", "2018-07-18"),
        entry("jobs", "Oracle cuts jobs", "Oracle will cut 300 jobs in Seattle. Oracle denied that it would close the "
            + "office.", "2019-03-22"),
        entry("rumour", "Nokia said to weigh a sale", "Nokia is in talks to sell its digital health arm, people "
            + "familiar with the matter said.", "2018-04-01"));
  }

  /** The answer out of one article, months later; empty where it is not sure enough. */
  static Optional<Answer.Found> found(String question, String title, String body) {
    try (Newsroom room = new Newsroom().with(entry("one", title, body, "2020-02-19"))) {
      return room.answers.ask(question, NOW).answer() instanceof Answer.Found found
          ? Optional.of(found)
          : Optional.empty();
    }
  }

  /** Its words. */
  static Optional<String> answer(String question, String title, String body) {
    return found(question, title, body).map(Answer.Found::answer);
  }

  static ArticleEntry entry(String name, String title, String body, @Nullable String published) {
    return entry(name, title, body, published, NOW);
  }

  static ArticleEntry entry(String name, String title, String body, @Nullable String published, Instant imported) {
    return entry("Test wire", name, title, body, published, imported);
  }

  static ArticleEntry entry(String source, String name, String title, String body, @Nullable String published,
      Instant imported) {
    CanonicalUrl url = CanonicalUrl.parse("https://example.com/" + name);
    return READING.read(new Article(Identity.of(url, null, null, title, body), title, body, url, source, null,
        published == null ? null : Published.parse(published)), new Arrival(imported, "https://example.com/feed"));
  }

  @Override
  public void close() {
    index.close();
  }
}
