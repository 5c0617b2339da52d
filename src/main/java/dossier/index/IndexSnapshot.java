package dossier.index;

import dossier.article.ArticleId;
import dossier.fact.Evidence;
import dossier.story.Coverage;
import dossier.story.StoryId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
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

  private final SearcherManager searchers;
  /** What is let go of at the end. */
  private final CountedSearcher held;
  private final CountedSearcher searcher;
  private final IndexFigures figures;

  IndexSnapshot(SearcherManager searchers, CountedSearcher searcher) {
    this(searchers, searcher, searcher);
  }

  private IndexSnapshot(SearcherManager searchers, CountedSearcher held, CountedSearcher searcher) {
    this.searchers = searchers;
    this.held = held;
    this.searcher = searcher;
    this.figures = searcher.figures();
  }

  /** The same moment as {@code view} shows it, in place of this. */
  IndexSnapshot without(CountedSearcher view) {
    return new IndexSnapshot(searchers, held, view);
  }

  /** What runs queries on this moment of the index. */
  public IndexSearcher searcher() {
    return searcher;
  }

  /** Grows with every commit; equal generations show the same, also where parts are hidden. */
  public long generation() {
    return figures.generation() + searcher.view() * VIEW;
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
    return searcher.publishers();
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
    try {
      for (NewsAnalyzer.Term term : NewsAnalyzer.INSTANCE.terms(words))
        if (searcher.getIndexReader().docFreq(Queries.bodyTerm(term.value())) == 0) return false;
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
    }
  }

  /** How many passages have a word in their text, an upper bound: of several terms the rarest. */
  public int passagesWith(String words) {
    try {
      int fewest = Integer.MAX_VALUE;
      for (NewsAnalyzer.Term term : NewsAnalyzer.INSTANCE.terms(words))
        fewest = Math.min(fewest, searcher.getIndexReader().docFreq(Queries.bodyTerm(term.value())));
      return fewest == Integer.MAX_VALUE ? 0 : fewest;
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
    }
  }

  /** Version of the patterns that the facts were read by; the oldest where they were not all read by the same. */
  public String patterns() {
    return figures.patterns();
  }

  /** How many articles {@code query} matches. */
  public int count(Query query) {
    try {
      return searcher
          .count(new BooleanQuery.Builder().add(Queries.articles(), Occur.FILTER).add(query, Occur.FILTER).build());
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
    }
  }

  /** The article document that a passage, fact or statement belongs to; an article document itself. */
  public int articleOf(int document) {
    try {
      return document + (int) number(document, Fields.TO_ARTICLE);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
    }
  }

  /** The article that a document of any kind belongs to. */
  public ArticleEntry entry(int document) {
    try {
      return searcher.entry(articleOf(document));
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * The position in its article of a passage document, or of the passage that a fact or statement stands in, from 0; 0 for
   * an article document.
   */
  public int ordinal(int document) {
    try {
      return (int) number(document, Fields.ORDINAL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The facts that {@code query} matches, see {@link FactQueries}, in no order. */
  public List<Evidence> evidence(Query query) {
    return new StoredContent(searcher).evidence(query);
  }

  /** The statements that {@code query} matches, see {@link FactQueries}, in no order. */
  public List<SaidStatement> statements(Query query) {
    return new StoredContent(searcher).statements(query);
  }

  /** The first statements that {@code query} matches in an order. */
  public List<SaidStatement> statements(Query query, Sort order, int limit) {
    return new StoredContent(searcher).statements(query, order, limit);
  }

  /** The stored article of that id, or null. */
  public @Nullable ArticleEntry find(ArticleId id) {
    try {
      TopDocs found = searcher.search(new TermQuery(new Term(Fields.ARTICLE, id.value())), 1);
      return found.scoreDocs.length == 0 ? null : entry(found.scoreDocs[0].doc);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is stored of that article, or null. */
  @Nullable
  StoredArticle stored(ArticleId id) {
    ArticleEntry entry = find(id);
    return entry == null ? null : entry.stored();
  }

  /** The articles that {@code query} matches, at most {@code limit}, in no order. */
  public List<ArticleId> ids(Query query, int limit) {
    return members(query, limit).stream().map(Coverage.Member::id).toList();
  }

  /** The stories of the articles that {@code query} matches, one for each of at most {@code limit} articles. */
  List<StoryId> stories(Query query, int limit) {
    try {
      List<StoryId> stories = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query, limit, Sort.INDEXORDER).scoreDocs)
        stories.add(placed(hit.doc).placement().story());
      return stories;
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
    }
  }

  /** The articles of a story that had certainly appeared by {@code moment}, at most {@value #STORY}, as its coverage sees them. */
  public List<Coverage.Member> story(StoryId story, Instant moment) {
    return members(new BooleanQuery.Builder().add(Queries.story(story), Occur.FILTER)
        .add(Queries.knownBy(moment), Occur.FILTER)
        .build(), STORY);
  }

  private List<Coverage.Member> members(Query query, int limit) {
    try {
      List<Coverage.Member> members = new ArrayList<>();
      Query articles = new BooleanQuery.Builder().add(Queries.articles(), Occur.FILTER)
          .add(query, Occur.FILTER)
          .build();
      for (ScoreDoc hit : searcher.search(articles, limit, Sort.INDEXORDER).scoreDocs)
        members.add(member(hit.doc));
      return members;
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
    }
  }

  private Coverage.Member member(int document) throws IOException {
    PlacedTrace placed = placed(document);
    return Coverage.Member.of(placed.id(), placed.trace(), placed.placement().copyOf());
  }

  private PlacedTrace placed(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    BinaryDocValues traces = DocValues.getBinary(leaf.reader(), Fields.TRACE);
    if (!traces.advanceExact(document - leaf.docBase))
      throw new IllegalStateException("article document " + document + " has no place");
    return StoryMemory.read(traces);
  }

  /** Digest of what is stored of that article, or null where there is none. */
  byte @Nullable [] fingerprint(ArticleId id) throws IOException {
    Term term = new Term(Fields.ARTICLE, id.value());
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      BinaryDocValues digests = leaf.reader().getBinaryDocValues(Fields.FINGERPRINT);
      PostingsEnum documents = leaf.reader().postings(term, PostingsEnum.NONE);
      if (digests == null || documents == null) continue;
      for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
        boolean live = leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(doc);
        if (live && digests.advanceExact(doc)) return BytesRef.deepCopyOf(digests.binaryValue()).bytes;
      }
    }
    return null;
  }

  private long number(int document, String field) throws IOException {
    LeafReaderContext leaf = searcher.getIndexReader()
        .leaves()
        .get(ReaderUtil.subIndex(document, searcher.getIndexReader().leaves()));
    NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
    return values.advanceExact(document - leaf.docBase) ? values.longValue() : 0;
  }

  @Override
  public void close() {
    try {
      searchers.release(held);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
