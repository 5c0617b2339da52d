package dossier.index;

import dossier.article.ArticleId;
import dossier.fact.Evidence;
import dossier.index.Searching.Order;
import dossier.story.Coverage;
import dossier.story.StoryId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/**
 * The index as of one moment. A request holds one from its first query to its last citation and closes it; what is
 * committed meanwhile does not show. For one thread.
 */
public final class IndexSnapshot implements AutoCloseable {
  /** Most articles of a story that are looked at; the largest real ones have some hundred. */
  private static final int STORY = 500;
  /** More than there will be commits. */
  private static final long VIEW = 1_000_000_000L;

  private final Searching searching;
  private final IndexFigures figures;

  IndexSnapshot(Searching searching) {
    this.searching = searching;
    this.figures = searching.figures();
  }

  Searching searching() {
    return searching;
  }

  /**
   * What runs queries of all kinds on this moment.
   *
   * @throws IllegalStateException where the index lies on other machines; {@link #among} gives a part that does not
   */
  public IndexSearcher searcher() {
    if (searching instanceof LocalSearching here) return here.searcher();
    throw new IllegalStateException("the index lies on other machines");
  }

  /** A moment with those of the given articles that are in this one, and maybe others, whose {@link #searcher} can be used; to be closed before this. */
  public IndexSnapshot among(Collection<ArticleId> articles) {
    return new IndexSnapshot(read(() -> searching.among(articles)));
  }

  /** Something that reads. */
  private interface Reading<T> {
    T read() throws IOException;
  }

  private static <T> T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * The documents that match a query best, best first.
   *
   * @param size how many at most, at least 1
   * @return with how many match in all, a lower bound above 1,000
   */
  public TopDocs best(Query query, int size) {
    return read(() -> searching.best(query, size));
  }

  /** The same, of which only some are wanted: pass those to {@link #present} before they are read. */
  public List<ScoreDoc> candidates(Query query, int size) {
    return List.of(read(() -> searching.candidates(query, size)).scoreDocs);
  }

  /** Candidates without those of articles that were taken out since they were found, where that can be. */
  public List<ScoreDoc> present(List<ScoreDoc> candidates) {
    return read(() -> searching.present(candidates));
  }

  /** The newest documents that match a query, undated ones last. */
  public List<ScoreDoc> newest(Query query, int size) {
    return newest(query, size, null);
  }

  /**
   * The newest after one of them.
   *
   * @param after what such a search of the same query gave; null for the first ones
   */
  public List<ScoreDoc> newest(Query query, int size, @Nullable ScoreDoc after) {
    return read(() -> searching.first(query, size, Order.NEWEST, after));
  }

  /** The first documents that match a query, as they came in. */
  List<ScoreDoc> first(Query query, int size) {
    return read(() -> searching.first(query, size, Order.INDEX, null));
  }

  /** Grows with every commit; equal generations show the same, also where parts are hidden. */
  public long generation() {
    return figures.generation() + searching.view() * VIEW;
  }

  /** Stored articles. */
  public int articles() {
    return figures.articles();
  }

  /** Indexed passages. */
  public long passages() {
    return figures.passages();
  }

  /** Indexed facts, one for each sentence that tells one. */
  public long facts() {
    return figures.facts();
  }

  /** Indexed statements. */
  public long statements() {
    return figures.statements();
  }

  /** Names of the publishers whose articles are stored, in lower case, sorted. */
  public List<String> publishers() {
    return searching.publishers();
  }

  /** When the newest dated article appeared, or null where none is dated. */
  public @Nullable Instant newest() {
    return figures.newest();
  }

  /** Whether everything stored had certainly appeared by {@code moment}. */
  public boolean allKnownBy(Instant moment) {
    return figures.allKnownBy() == null || !moment.isBefore(figures.allKnownBy());
  }

  /** When this moment of the index was committed. */
  public Instant committed() {
    return figures.committed();
  }

  /** Whether every word of {@code words} stands in some passage. */
  public boolean knows(String words) {
    return NewsAnalyzer.INSTANCE.terms(words).stream().allMatch(term -> passagesWithTerm(term.value()) > 0);
  }

  /** How many passages have a word in their text, an upper bound: of several terms the rarest. */
  public int passagesWith(String words) {
    return NewsAnalyzer.INSTANCE.terms(words)
        .stream()
        .mapToInt(term -> passagesWithTerm(term.value()))
        .min()
        .orElse(0);
  }

  /** How many passages have a term in their text, as {@link NewsAnalyzer} gives it, replaced ones included. */
  public int passagesWithTerm(String term) {
    return read(() -> searching.frequency(Queries.bodyTerm(term)));
  }

  /** How many passages are of articles with a term in their title. */
  public int titlesWithTerm(String term) {
    return read(() -> searching.frequency(new Term(Fields.TITLE, term)));
  }

  /**
   * Terms of passages that are spelled nearly like one, in no order.
   *
   * @param edits how many letters may differ, 1 or 2; never the first
   */
  public List<NearTerm> near(String term, int edits) {
    return read(() -> searching.near(term, edits));
  }

  /** How often values stand in keyword fields, replaced documents included. */
  Map<String, Integer> frequencies(List<String> fields, Predicate<String> wanted) {
    return read(() -> searching.frequencies(fields, wanted));
  }

  /** Version of the patterns that the facts were read by; the oldest where they were not all read by the same. */
  public String patterns() {
    return figures.patterns();
  }

  /** How many articles {@code query} matches. */
  public int count(Query query) {
    return countAll(articles(query));
  }

  /** How many documents of any kind {@code query} matches. */
  public int countAll(Query query) {
    return read(() -> searching.count(query));
  }

  private static Query articles(Query query) {
    return new BooleanQuery.Builder().add(Queries.articles(), Occur.FILTER).add(query, Occur.FILTER).build();
  }

  /** The article document that a passage, fact or statement belongs to; an article document itself. */
  public int articleOf(int document) {
    return read(() -> searching.articleOf(document));
  }

  /** The article that a document of any kind belongs to. */
  public ArticleEntry entry(int document) {
    return read(() -> searching.entry(document));
  }

  /**
   * The position in its article of a passage document, or of the passage that a fact or statement stands in, from 0; 0 for
   * an article document.
   */
  public int ordinal(int document) {
    return read(() -> searching.ordinal(document));
  }

  /** The facts that {@code query} matches, see {@link FactQueries}, in no order. */
  public List<Evidence> evidence(Query query) {
    return read(() -> searching.evidence(query));
  }

  /** The statements that {@code query} matches, see {@link FactQueries}, in no order. */
  public List<SaidStatement> statements(Query query) {
    return read(() -> searching.statements(query));
  }

  /** The newest statements that {@code query} matches. */
  public List<SaidStatement> newestStatements(Query query, int limit) {
    return read(() -> searching.newestStatements(query, limit));
  }

  /** The stored article of that id, or null. */
  public @Nullable ArticleEntry find(ArticleId id) {
    int document = read(() -> searching.find(id));
    return document == Searching.NONE ? null : entry(document);
  }

  /** What is stored of that article, or null. */
  @Nullable
  StoredArticle stored(ArticleId id) {
    ArticleEntry entry = find(id);
    return entry == null ? null : entry.stored();
  }

  /** The articles that {@code query} matches, at most {@code limit}, in no order. */
  public List<ArticleId> ids(Query query, int limit) {
    return places(query, limit).stream().map(PlacedTrace::id).toList();
  }

  /** The stories of the articles that {@code query} matches, one for each of at most {@code limit} articles. */
  List<StoryId> stories(Query query, int limit) {
    return places(query, limit).stream().map(placed -> placed.placement().story()).toList();
  }

  /** The articles of a story that had certainly appeared by {@code moment}, at most {@value #STORY}, as its coverage sees them. */
  public List<Coverage.Member> story(StoryId story, Instant moment) {
    Query known = new BooleanQuery.Builder().add(Queries.story(story), Occur.FILTER)
        .add(Queries.knownBy(moment), Occur.FILTER)
        .build();
    return places(known, STORY).stream()
        .map(placed -> Coverage.Member.of(placed.id(), placed.trace(), placed.placement().copyOf()))
        .toList();
  }

  private List<PlacedTrace> places(Query query, int limit) {
    return read(() -> searching.places(articles(query), limit));
  }

  /** Digest of what is stored of that article, or null where there is none. */
  byte @Nullable [] fingerprint(ArticleId id) throws IOException {
    return searching.fingerprint(id);
  }

  @Override
  public void close() {
    try {
      searching.release();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
