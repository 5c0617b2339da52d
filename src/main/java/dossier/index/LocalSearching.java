package dossier.index;

import dossier.article.ArticleId;
import dossier.fact.Evidence;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** A moment of a Lucene index on this machine. */
final class LocalSearching implements Searching {
  private final SearcherManager searchers;
  /** What is let go of at the end; null where somebody else does so. */
  private final @Nullable CountedSearcher held;
  private final CountedSearcher searcher;

  /** What is closed at the end. */
  private final List<Closeable> owned;

  private LocalSearching(SearcherManager searchers, @Nullable CountedSearcher held, CountedSearcher searcher,
      List<Closeable> owned) {
    this.searchers = searchers;
    this.held = held;
    this.searcher = searcher;
    this.owned = owned;
  }

  static LocalSearching of(SearcherManager searchers) throws IOException {
    CountedSearcher searcher = (CountedSearcher) searchers.acquire();
    return new LocalSearching(searchers, searcher, searcher, List.of());
  }

  /** The only moment of an index, which is closed with it. */
  static LocalSearching alone(SearcherManager searchers, Directory directory) throws IOException {
    CountedSearcher searcher = (CountedSearcher) searchers.acquire();
    return new LocalSearching(searchers, searcher, searcher, List.of(searchers, directory));
  }

  /** The same moment as {@code view} shows it, in place of this. */
  LocalSearching without(CountedSearcher view) {
    return new LocalSearching(searchers, held, view, owned);
  }

  CountedSearcher searcher() {
    return searcher;
  }

  @Override
  public IndexFigures figures() {
    return searcher.figures();
  }

  @Override
  public int view() {
    return searcher.view();
  }

  @Override
  public List<String> publishers() {
    return searcher.publishers();
  }

  @Override
  public TopDocs best(Query query, int size) throws IOException {
    return searcher.search(query, size);
  }

  @Override
  public List<ScoreDoc> first(Query query, int size, Order order, @Nullable ScoreDoc after) throws IOException {
    Sort sort = order == Order.INDEX ? Sort.INDEXORDER : Queries.NEWEST;
    return List.of(searcher.searchAfter(after, query, size, sort).scoreDocs);
  }

  @Override
  public int count(Query query) throws IOException {
    return searcher.count(query);
  }

  @Override
  public int frequency(Term term) throws IOException {
    return searcher.frequency(term);
  }

  @Override
  public List<NearTerm> near(String term, int edits) throws IOException {
    Terms all = MultiTerms.getTerms(searcher.getIndexReader(), Fields.BODY);
    if (all == null) return List.of();
    List<NearTerm> found = new ArrayList<>();
    FuzzyTermsEnum near = new FuzzyTermsEnum(all, Queries.bodyTerm(term), edits, 1, true);
    for (BytesRef each = near.next(); each != null; each = near.next())
      found.add(new NearTerm(each.utf8ToString(), near.getBoost(), near.docFreq()));
    return found;
  }

  @Override
  public Map<String, Integer> frequencies(List<String> fields, Predicate<String> wanted) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves())
      for (String field : fields)
        count(leaf.reader().terms(field), wanted, counts);
    return counts;
  }

  private static void count(@Nullable Terms terms, Predicate<String> wanted, Map<String, Integer> counts)
      throws IOException {
    if (terms == null) return;
    TermsEnum each = terms.iterator();
    while (each.next() != null) {
      String value = each.term().utf8ToString();
      if (wanted.test(value)) counts.merge(value, each.docFreq(), Integer::sum);
    }
  }

  @Override
  public ArticleEntry entry(int document) throws IOException {
    return searcher.entry(articleOf(document));
  }

  @Override
  public int articleOf(int document) throws IOException {
    return document + (int) number(document, Fields.TO_ARTICLE);
  }

  @Override
  public int ordinal(int document) throws IOException {
    return (int) number(document, Fields.ORDINAL);
  }

  @Override
  public List<Evidence> evidence(Query query) throws IOException {
    return new StoredContent(searcher).evidence(query);
  }

  @Override
  public List<SaidStatement> statements(Query query) throws IOException {
    return new StoredContent(searcher).statements(query);
  }

  @Override
  public List<SaidStatement> newestStatements(Query query, int size) throws IOException {
    return new StoredContent(searcher).statements(query, Queries.NEWEST, size);
  }

  @Override
  public List<PlacedTrace> places(Query query, int size) throws IOException {
    List<PlacedTrace> places = new ArrayList<>();
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = places.size() < size ? weight.scorer(leaf) : null;
      if (scorer != null) places(leaf, scorer.iterator(), size, places);
    }
    return places;
  }

  private static void places(LeafReaderContext leaf, DocIdSetIterator matches, int size, List<PlacedTrace> places)
      throws IOException {
    BinaryDocValues traces = DocValues.getBinary(leaf.reader(), Fields.TRACE);
    for (int doc = matches.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS
        && places.size() < size; doc = matches.nextDoc()) {
      if (!isLive(leaf, doc)) continue;
      if (!traces.advanceExact(doc))
        throw new IllegalStateException("article document " + (leaf.docBase + doc) + " has no place");
      places.add(PlacedTrace.of(traces.binaryValue()));
    }
  }

  @Override
  public byte @Nullable [] fingerprint(ArticleId id) throws IOException {
    int document = find(id);
    if (document == NONE) return null;
    LeafReaderContext leaf = leaf(document);
    BinaryDocValues digests = DocValues.getBinary(leaf.reader(), Fields.FINGERPRINT);
    if (!digests.advanceExact(document - leaf.docBase))
      throw new IllegalStateException("article document " + document + " has no fingerprint");
    return BytesRef.deepCopyOf(digests.binaryValue()).bytes;
  }

  @Override
  public int find(ArticleId id) throws IOException {
    Term term = new Term(Fields.ARTICLE, id.value());
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      PostingsEnum documents = leaf.reader().postings(term, PostingsEnum.NONE);
      if (documents == null) continue;
      BinaryDocValues digests = DocValues.getBinary(leaf.reader(), Fields.FINGERPRINT);
      for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc())
        if (isLive(leaf, doc) && digests.advanceExact(doc)) return leaf.docBase + doc;
    }
    return NONE;
  }

  private static boolean isLive(LeafReaderContext leaf, int doc) {
    return leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(doc);
  }

  @Override
  public void traces(long after, Set<String> but, Consumer<PlacedTrace> taker) throws IOException {
    if (after > 0) return; // one process writes a folder
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      if (but.contains(part(leaf))) continue;
      BinaryDocValues traces = leaf.reader().getBinaryDocValues(Fields.TRACE);
      if (traces == null) continue;
      for (int doc = traces.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = traces.nextDoc())
        if (isLive(leaf, doc)) taker.accept(PlacedTrace.of(traces.binaryValue()));
    }
  }

  @Override
  public void ids(Consumer<ArticleId> taker) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      BinaryDocValues traces = leaf.reader().getBinaryDocValues(Fields.TRACE);
      if (traces == null) continue;
      for (int doc = traces.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = traces.nextDoc())
        if (isLive(leaf, doc)) taker.accept(PlacedTrace.idOf(traces.binaryValue()));
    }
  }

  @Override
  public List<String> parts() {
    return searcher.getIndexReader().leaves().stream().map(LocalSearching::part).toList();
  }

  private static String part(LeafReaderContext leaf) {
    SegmentReader segment = (SegmentReader) FilterLeafReader.unwrap(leaf.reader());
    return StringHelper.idToString(segment.getSegmentInfo().info.getId());
  }

  @Override
  public void forms(int size, Forms taker) throws IOException {
    Term articles = new Term(Fields.KIND, Fields.ARTICLE_KIND);
    List<String> batch = new ArrayList<>(size);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      PostingsEnum documents = leaf.reader().postings(articles, PostingsEnum.NONE);
      if (documents == null) continue;
      var stored = leaf.reader().storedFields();
      for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
        if (!isLive(leaf, doc)) continue;
        batch.add(stored.document(doc).get(Fields.STORED));
        if (batch.size() < size) continue;
        taker.take(List.copyOf(batch));
        batch.clear();
      }
    }
    if (!batch.isEmpty()) taker.take(List.copyOf(batch));
  }

  @Override
  public Searching among(Collection<ArticleId> ids) {
    return new LocalSearching(searchers, null, searcher, List.of());
  }

  private LeafReaderContext leaf(int document) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }

  private long number(int document, String field) throws IOException {
    LeafReaderContext leaf = leaf(document);
    NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
    return values.advanceExact(document - leaf.docBase) ? values.longValue() : 0;
  }

  @Override
  public void release() throws IOException {
    if (held != null) searchers.release(held);
    for (Closeable each : owned)
      each.close();
  }
}
