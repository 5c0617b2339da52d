package dossier.digest;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Identity;
import dossier.article.Published;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.company.CompanyMention;
import dossier.fact.FactType;
import dossier.index.Arrival;
import dossier.index.ArticleEntry;
import dossier.index.ArticleReading;
import dossier.index.Committed;
import dossier.index.NewsIndex;
import dossier.name.Party;
import dossier.retrieve.StandingSyntax;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An index in memory with what stands around alerts, for tests; articles are our own inventions. */
final class Wire implements AutoCloseable {
  static final Instant NOW = Instant.parse("2020-05-01T12:00:00Z");
  static final CompanyCatalog CATALOG = CompanyCatalog.bundled();
  static final CompanyLinker LINKER = new CompanyLinker(CATALOG);
  static final ArticleReading READING = new ArticleReading(CATALOG, LINKER);
  static final StandingSyntax SYNTAX = new StandingSyntax(CATALOG, LINKER);
  static final StandingQueryReader READER = new StandingQueryReader(Wire::scope, SYNTAX);

  final NewsIndex index = NewsIndex.inMemory(READING, () -> NOW);
  final List<Committed> commits = new ArrayList<>();

  Wire() {
    index.onArticles(commits::add);
  }

  /** Adds an article and commits it. */
  ArticleId publish(String number, String title, String body, String published) {
    ArticleEntry entry = entry(number, title, body, published);
    index.add(List.of(entry));
    index.commit();
    return entry.article().id();
  }

  static ArticleEntry entry(String number, String title, String body, String published) {
    return READING.read(new Article(Identity.of(null, "Test wire", number, title, body), title, body, null, "Test wire",
        null, Published.parse(published)), new Arrival(NOW, null));
  }

  static StandingQuery query(String typed) {
    return query(typed, false);
  }

  static StandingQuery query(String typed, boolean mentions) {
    return switch (READER.read(typed, "T1", "U1", mentions)) {
      case StandingQueryReader.Outcome.Understood(var query) -> query;
      case StandingQueryReader.Outcome.Unclear(var sentence) -> throw new AssertionError(sentence);
    };
  }

  /** The simplest reader of scopes: companies, one list, one kind of fact, words. */
  private static Scopes.Reading scope(String typed, String team, String user) {
    if (typed.equals("@nobody")) return new Scopes.Reading.Unclear("There is no list @nobody.");
    List<Party> parties = new ArrayList<>();
    String rest = typed.replace("@phones", "xiaomi huawei");
    for (CompanyMention mention : LINKER.readQuestion(rest).certain())
      parties.add(party(mention));
    StringBuilder left = new StringBuilder(rest);
    for (CompanyMention mention : LINKER.readQuestion(rest).certain().reversed())
      left.delete(mention.span().start(), mention.span().end());
    List<String> words = new ArrayList<>();
    Set<FactType> types = EnumSet.noneOf(FactType.class);
    for (String word : left.toString().toLowerCase(Locale.ROOT).split(" ", -1))
      if (word.equals("acquisitions")) types.add(FactType.ACQUISITION);
      else if (!word.isBlank()) words.add(word);
    return new Scopes.Reading.Understood(new Scope(parties, types, words, typed));
  }

  private static Party party(CompanyMention mention) {
    return new Party(CATALOG.find(mention.company()).orElseThrow().name(), mention.company());
  }

  static Optional<String> unclear(String typed) {
    return READER.read(typed, "T1", "U1", false) instanceof StandingQueryReader.Outcome.Unclear(var sentence)
        ? Optional.of(sentence)
        : Optional.empty();
  }

  @Override
  public void close() {
    index.close();
  }
}
