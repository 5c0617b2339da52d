package dossier.digest;

import dossier.answer.Among;
import dossier.article.ArticleId;
import dossier.company.CompanyId;
import dossier.fact.PartyKey;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.index.NewsAnalyzer;
import dossier.index.Queries;
import dossier.name.Party;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/** The articles of a moment of the index that a scope may want, newest first. */
final class ScopeArticles {
  /** How old an article may be when it comes in and still be news. */
  static final Duration LATE = Duration.ofDays(3);
  /** Most articles that are looked at for one digest; the newest count. */
  private static final int MOST = 2_000;
  /** Most passages that are looked at for words. */
  private static final int MOST_PASSAGES = 5_000;

  private final Scope scope;
  private final IndexSnapshot snapshot;

  ScopeArticles(Scope scope, IndexSnapshot snapshot) {
    this.scope = scope;
    this.snapshot = snapshot;
  }

  /** Those that came in after {@code from}, up to {@code to}, and were news then. */
  List<ArticleEntry> arrived(Instant from, Instant to) {
    Instant earliest = from.minus(LATE);
    return between(earliest, to).stream()
        .filter(entry -> entry.arrival().at().isAfter(from) && !entry.arrival().at().isAfter(to))
        .filter(entry -> isNews(entry, earliest))
        .toList();
  }

  /** Those that appeared after {@code from}, up to {@code to}, whenever they came in. */
  List<ArticleEntry> appeared(Instant from, Instant to) {
    return between(from, to).stream().filter(entry -> isNews(entry, from)).toList();
  }

  /** When the newest dated article that the scope may want appeared, or null where there is none. */
  @Nullable
  Instant newest(Instant now) {
    return between(Instant.EPOCH, now, 50).stream()
        .filter(entry -> entry.article().published() != null && new ScopeMatch(scope).isAbout(entry))
        .map(ArticleEntry::knownBy)
        .findFirst()
        .orElse(null);
  }

  /** What is undated may be of any time: it is news when a feed or page brought it and its text does not say otherwise. */
  private static boolean isNews(ArticleEntry entry, Instant earliest) {
    if (entry.article().published() != null) return entry.knownBy().isAfter(earliest);
    String via = entry.arrival().via();
    return entry.dating().estimate() == null && via != null && via.startsWith("http");
  }

  /** How many dated ones appeared after {@code from}, up to {@code to}. */
  int count(Instant from, Instant to) {
    Query known = Queries.knownBetween(from, to);
    if (!scope.words().isEmpty())
      return (int) between(from, to).stream()
          .filter(entry -> entry.article().published() != null && new ScopeMatch(scope).isAbout(entry))
          .count();
    return snapshot.count(new BooleanQuery.Builder().add(Both.of(Queries.articles(), known, companies()), Occur.FILTER)
        .add(Queries.undated(), Occur.MUST_NOT)
        .build());
  }

  private List<ArticleEntry> between(Instant from, Instant to) {
    return between(from, to, MOST);
  }

  private List<ArticleEntry> between(Instant from, Instant to, int most) {
    Query known = Queries.knownBetween(from, to);
    return scope.words().isEmpty() ? articles(known, most) : withWords(known, most);
  }

  private List<ArticleEntry> articles(Query known, int most) {
    Query query = Both.of(Queries.articles(), known, companies());
    List<ArticleEntry> entries = new ArrayList<>();
    for (ScoreDoc hit : snapshot.newest(query, most))
      entries.add(snapshot.entry(hit.doc));
    return scope.own().isEmpty() ? entries : withOwn(entries, known, most);
  }

  /** These and those that name companies of the workspace's own. */
  private List<ArticleEntry> withOwn(List<ArticleEntry> others, Query known, int most) {
    BooleanQuery.Builder named = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1)
        .add(Queries.passages(), Occur.FILTER)
        .add(known, Occur.FILTER);
    for (Among.Own own : scope.own())
      for (String name : Stream.concat(Stream.of(own.name()), own.aliases().stream()).toList())
        named.add(words(name), Occur.SHOULD);
    Map<ArticleId, ArticleEntry> all = new LinkedHashMap<>();
    others.forEach(entry -> all.put(entry.article().id(), entry));
    for (ScoreDoc hit : snapshot.newest(named.build(), MOST_PASSAGES)) {
      ArticleEntry entry = snapshot.entry(snapshot.articleOf(hit.doc));
      all.putIfAbsent(entry.article().id(), entry);
    }
    return all.values()
        .stream()
        .sorted(Comparator.comparing(ArticleEntry::knownBy).reversed())
        .limit(most)
        .toList();
  }

  /** All words in one passage, its title counted. */
  private static Query words(String words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (NewsAnalyzer.Term term : NewsAnalyzer.INSTANCE.terms(words))
      all.add(new BooleanQuery.Builder().add(Queries.inBody(term.value()), Occur.SHOULD)
          .add(Queries.inTitle(term.value()), Occur.SHOULD)
          .build(), Occur.FILTER);
    return all.build();
  }

  /** Articles with a passage that has all the words, its title counted. */
  private List<ArticleEntry> withWords(Query known, int most) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(Queries.passages(), Occur.FILTER)
        .add(known, Occur.FILTER);
    for (String word : scope.words())
      all.add(words(word), Occur.FILTER);
    List<ScoreDoc> hits = snapshot.newest(all.build(), MOST_PASSAGES);
    Set<Integer> articles = new LinkedHashSet<>();
    for (ScoreDoc hit : hits)
      if (articles.size() < most) articles.add(snapshot.articleOf(hit.doc));
    return articles.stream().map(snapshot::entry).toList();
  }

  /** Articles about the companies, or that name those outside the catalogue; all where none are wanted. */
  private Query companies() {
    if (scope.parties().isEmpty()) return Queries.articles();
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (CompanyId company : scope.parties().stream().map(Party::company).filter(Objects::nonNull).toList())
      any.add(Queries.about(company), Occur.SHOULD);
    List<String> outside = scope.parties().stream().map(PartyKey::of).filter(PartyKey::isOutside).toList();
    if (!outside.isEmpty()) any.add(Queries.outside(outside), Occur.SHOULD);
    return any.build();
  }
}
