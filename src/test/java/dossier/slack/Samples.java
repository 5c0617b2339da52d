package dossier.slack;

import dossier.answer.Answer;
import dossier.answer.Answered;
import dossier.answer.Caution;
import dossier.answer.Citation;
import dossier.answer.FactGroup;
import dossier.answer.IndexState;
import dossier.answer.NewsItem;
import dossier.answer.View;
import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.CanonicalUrl;
import dossier.article.Dating;
import dossier.article.Published;
import dossier.company.ArticleLinks;
import dossier.company.Company;
import dossier.company.CompanyId;
import dossier.company.CompanyLink;
import dossier.company.Salience;
import dossier.fact.ArticleFacts;
import dossier.index.Arrival;
import dossier.index.ArticleEntry;
import dossier.ingest.SourceList;
import dossier.ingest.SourceState;
import dossier.ingest.SourceState.Health;
import dossier.name.ArticleNames;
import dossier.retrieve.Storyline;
import dossier.store.Polling;
import dossier.store.SourceFeed;
import dossier.text.Span;
import dossier.text.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers and views to draw, of our own wording. */
final class Samples {
  static final Instant NOW = Instant.parse("2026-11-22T11:20:00Z");
  static final IndexState INDEX = new IndexState(42, 1_204, Instant.parse("2026-11-22T09:10:00Z"),
      Instant.parse("2026-11-22T09:14:30Z"));
  static final Company XIAOMI = company("xiaomi", "Xiaomi", List.of("01810.HK"));
  static final Company ZTE = company("zte", "ZTE", List.of());

  private Samples() {}

  static Company company(String id, String name, List<String> tickers) {
    return new Company(new CompanyId(id), name, List.of(), List.of(), tickers, id + ".example", "CN", "phones");
  }

  static Inquiry ask(String question) {
    return new Inquiry(Command.ASK, question, NOW);
  }

  static Citation citation(int number, @Nullable String source, @Nullable String published, @Nullable String url,
      String title, String quote) {
    return new Citation(number, new ArticleId("0".repeat(31) + number % 10), title,
        url == null ? null : CanonicalUrl.parse(url), source,
        new Dating(published == null ? null : Published.parse(published), null),
        quote, false, new Span(0, quote.length()), List.of());
  }

  static Citation stores() {
    return citation(1, "Example Wire", null, "https://www.news.example/xiaomi?id=7", "Xiaomi goes west",
        "It means to open 2,000 shops around the world within three years.");
  }

  static Citation sample() {
    return citation(2, "Dossier sample", "2018-07-09", null, "Xiaomi lists in Hong Kong",
        "Xiaomi’s shares began to trade in Hong Kong in July 2018.");
  }

  static Answer.Found found() {
    return new Answer.Found("2,000 shops", "Xiaomi plans 2,000 shops worldwide in three years.",
        List.of(stores(), sample()), 1, 0.9, List.of(), List.of("Which markets come first?", "Xiaomi’s listing?"));
  }

  static Answer.Found cautious() {
    return new Answer.Found("a sale", "The unit may be sold.", List.of(sample()), 2, 0.5,
        List.of(Caution.RUMOUR, Caution.OLD_EVIDENCE), List.of());
  }

  static Answered answered(String question, Answer answer) {
    return new Answered(question, null, NOW, answer, INDEX, Duration.ofMillis(3));
  }

  static NewsItem item(String title, @Nullable String source, @Nullable String published, @Nullable String url) {
    Dating dating = new Dating(published == null ? null : Published.parse(published), null);
    return new NewsItem(new ArticleId("a".repeat(32)), title, "A lead.", url == null ? null : CanonicalUrl.parse(url),
        source, dating, new Storyline(List.of(report(title, source, dating)), 1, 1));
  }

  private static Storyline.Report report(String title, @Nullable String source, Dating dating) {
    return new Storyline.Report(new ArticleId("a".repeat(32)), title, source, null, dating, null);
  }

  /** The same item, told by others too. */
  static NewsItem alsoIn(NewsItem item, int independent, String... others) {
    List<Storyline.Report> reports = new ArrayList<>(List.of(report(item.title(), item.source(), item.dating())));
    for (String other : others)
      reports.add(report(item.title(), other, item.dating()));
    return new NewsItem(item.article(), item.title(), item.lead(), item.url(), item.source(), item.dating(),
        new Storyline(reports, reports.size(), independent));
  }

  static SourceList sources() {
    Polling good = new Polling(NOW.minusSeconds(300), NOW.plusSeconds(420), 0, null, NOW.minusSeconds(900),
        Duration.ofMinutes(30), null, null, 12);
    Polling silent = new Polling(NOW.minusSeconds(300), NOW.plusSeconds(7_200), 0, null, NOW.minus(Duration.ofDays(9)),
        Duration.ofDays(2), null, null, 1);
    Polling failing = new Polling(NOW.minusSeconds(300), NOW.plusSeconds(7_200), 3, "the connection was refused", null,
        null, null, null, 0);
    return new SourceList("4 of 6 feeds are on", List.of(state("Example Wire", good, Health.GOOD),
        state("<!channel> Quiet", silent, Health.SILENT), state("Broken", failing, Health.FAILING),
        state("Fresh", Polling.never(NOW), Health.NEW), state("Gone", Polling.never(NOW), Health.OFF),
        state("Other", Polling.never(NOW), Health.OFF)), NOW);
  }

  private static SourceState state(String title, Polling polling, Health health) {
    return new SourceState(new SourceFeed("https://feeds.example/" + title.length(), title, null, null,
        health != Health.OFF, NOW, polling), health);
  }

  static View.Why why() {
    return new View.Why(CanonicalUrl.parse("https://news.example/1"), null, "It was taken out on 2026-11-20.", INDEX);
  }

  /** An article that is indexed, about Xiaomi. */
  static View.Indexed indexed() {
    Article article = new Article(new ArticleId("0".repeat(32)), "Xiaomi goes *west*", "It means to.",
        CanonicalUrl.parse("https://news.example/indexed/1"), "Example Wire", null, Published.parse("2018-05-12"));
    ArticleEntry entry = new ArticleEntry(article, new Arrival(NOW, null), List.of(), null,
        new ArticleLinks(List.of(), List.of(), List.of()), List.of(), List.of(), null, ArticleFacts.NONE,
        ArticleNames.NONE, List.of());
    Dating dating = entry.dating();
    return new View.Indexed(entry,
        List.of(new View.Linked(XIAOMI, new CompanyLink(XIAOMI.id(), Salience.ABOUT, 1, true, true, 1))),
        new Storyline(List.of(report(article.title(), article.source(), dating)), 1, 1));
  }

  static View.News news() {
    return new View.News(XIAOMI, TimeRange.year(2018),
        List.of(item("Xiaomi lists in Hong Kong", "Dossier sample", "2018-07-09", null),
            item("Xiaomi & partners", null, "2018-05", "https://a.example/x")),
        14, INDEX);
  }

  static View.Profile profile() {
    return new View.Profile(XIAOMI, 12, 30, Map.of(2018, 9, 2019, 33), news().items(),
        List.of(new FactGroup("Acquisitions", List.of(FactSamples.deal(), FactSamples.rumour()), 3),
            new FactGroup("Launches", List.of(FactSamples.undated()), 0)),
        List.of(new View.Related(ZTE, 4)), INDEX);
  }

  static View.Found search() {
    return new View.Found("\"market share\" AND company:zte", List.of(stores(), sample()), 2, INDEX);
  }

  static View.Companies companies() {
    return new View.Companies(List.of(new View.Tracked(XIAOMI, 12, 30), new View.Tracked(ZTE, 0, 0)), INDEX);
  }

  static View.Status status() {
    return new View.Status(INDEX, 5_310, 664, 12_345_678, 0, new View.CacheState(10, 3, 1),
        new View.Content(8_201, 950, false, List.of(new View.Suggested("Harbour Maps", 12))));
  }
}
