package dossier.index;

import dossier.article.ArticleId;
import dossier.fact.Evidence;
import dossier.index.SolrEntries.Version;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrDocumentList;

/**
 * A moment of a collection. Articles that were first shown later are not in it. One that is replaced or taken out while it is
 * used shows as it is then, or no longer: what a search finds is read with it, so that what it gave stays whole.
 */
final class SolrSearching implements Searching {
  private static final String NEWEST = Fields.PUBLISHED + " desc," + SolrDocuments.SEQUENCE + " asc";
  private static final String SCORE = "score";
  private static final String[] KNOWN = { Fields.ARTICLE, Fields.ORDINAL, Fields.PUBLISHED, SolrDocuments.SEQUENCE,
      SolrDocuments.BLOCK, SCORE };
  /** How often a search is done again whose articles were replaced before they were read. */
  private static final int AGAIN = 5;
  /** How many times as many as are asked for a graph is asked for, so that few of the nearest are missed. */
  private static final int SPARE = 2;

  private final SolrEngine engine;
  private final SolrAsking asking;
  private final IndexFigures figures;
  private final int view;
  private final SolrHits hits = new SolrHits();

  SolrSearching(SolrEngine engine, SolrAsking asking, IndexFigures figures, int view) {
    this.engine = engine;
    this.asking = asking;
    this.figures = figures;
    this.view = view;
  }

  /** The same moment without what came by some addresses; {@code number} is theirs. */
  SolrSearching without(Set<String> hidden, int number) throws IOException {
    SolrAsking part = new SolrAsking(asking.nodes(), asking.generation(), hidden);
    return new SolrSearching(engine, part, engine.figures(part), number);
  }

  @Override
  public IndexFigures figures() {
    return figures;
  }

  @Override
  public int view() {
    return view;
  }

  @Override
  public List<String> publishers() {
    try {
      return List.copyOf(new TreeSet<>(engine.terms().all(Fields.PUBLISHER, figures.generation()).keySet()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public TopDocs best(Query query, int size) throws IOException {
    return hits(whole(SolrQueries.json(query), SolrAsking.BEST, size));
  }

  private TopDocs hits(SolrDocumentList found) {
    return new TopDocs(new TotalHits(found.getNumFound(), TotalHits.Relation.EQUAL_TO),
        hits.of(found).toArray(ScoreDoc[]::new));
  }

  /** As {@link #whole}, but for the articles. */
  @Override
  public TopDocs candidates(Query query, int size) throws IOException {
    return hits(asking.documents(SolrQueries.json(query), SolrAsking.BEST, size, KNOWN));
  }

  @Override
  public List<ScoreDoc> present(List<ScoreDoc> found) throws IOException {
    return hits.present(found, engine.entries());
  }

  /**
   * The passages with the nearest vectors of a model, with their cosines; to be passed to {@link #present}.
   *
   * @param asked see {@link SmallVector}
   */
  List<ScoreDoc> nearest(byte[] asked, String model, Query filter, int size) throws IOException {
    Query among = new BooleanQuery.Builder().add(new TermQuery(new Term(SolrVector.MODEL, model)), Occur.FILTER)
        .add(filter, Occur.FILTER)
        .build();
    SolrDocumentList found = asking.nearest(SmallVector.numbers(asked), SPARE * size, SolrQueries.json(among), size,
        KNOWN);
    return hits.of(found).stream().map(hit -> new ScoreDoc(hit.doc, 2 * hit.score - 1)).toList();
  }

  @Override
  public List<ScoreDoc> first(Query query, int size, Order order, @org.jspecify.annotations.Nullable ScoreDoc after)
      throws IOException {
    Map<String, Object> wanted = SolrQueries.json(query);
    if (after != null)
      wanted = Map.of("bool", Map.of("filter", List.of(wanted, hits.behind(after.doc, order == Order.NEWEST))));
    return hits.of(whole(wanted, order == Order.NEWEST ? NEWEST : SolrAsking.BY_SEQUENCE, size));
  }

  /** What is found, with its articles read where they are few, so that none is replaced before it is looked at. */
  private SolrDocumentList whole(Map<String, Object> query, String order, int size) throws IOException {
    SolrDocumentList found = asking.documents(query, order, size, KNOWN);
    for (int tried = 1; found.size() <= SolrEntries.AT_ONCE; tried++) {
      Map<Version, ArticleEntry> read = engine.entries().read(found.stream().map(SolrHits::version).toList());
      boolean all = found.stream().allMatch(each -> read.containsKey(SolrHits.version(each)));
      read.forEach(hits::keep);
      if (all) break;
      if (tried == AGAIN) {
        found.removeIf(each -> !read.containsKey(SolrHits.version(each)));
        break;
      }
      found = asking.documents(query, order, size, KNOWN);
    }
    return found;
  }

  @Override
  public int count(Query query) throws IOException {
    return (int) asking.documents(SolrQueries.json(query), SolrAsking.BY_SEQUENCE, 0, SolrDocuments.ID).getNumFound();
  }

  @Override
  public int frequency(Term term) throws IOException {
    return engine.terms().frequency(term, figures.generation());
  }

  @Override
  public List<NearTerm> near(String term, int edits) throws IOException {
    return engine.terms().near(term, edits);
  }

  @Override
  public Map<String, Integer> frequencies(List<String> fields, Predicate<String> wanted) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (String field : fields)
      engine.terms().all(field, figures.generation()).forEach((value, count) -> {
        if (wanted.test(value)) counts.merge(value, count, Integer::sum);
      });
    return counts;
  }

  @Override
  public ArticleEntry entry(int document) throws IOException {
    return hits.entry(document, engine.entries());
  }

  @Override
  public int articleOf(int document) {
    return hits.articleOf(document);
  }

  @Override
  public int ordinal(int document) {
    return hits.ordinal(document);
  }

  @Override
  public List<Evidence> evidence(Query query) throws IOException {
    FactForm facts = new FactForm();
    List<Evidence> all = new ArrayList<>();
    asking.each(SolrQueries.json(query), SolrAsking.AT_ONCE, documents -> documents.forEach(document -> {
      if (document.getFirstValue(Fields.FACT) instanceof byte[] fact)
        all.add(StoredContent.evidence(facts.read(new BytesRef(fact)), note(document)));
    }), Fields.FACT, Fields.NOTE);
    return all;
  }

  @Override
  public List<SaidStatement> statements(Query query) throws IOException {
    StatementForm statements = new StatementForm();
    List<SaidStatement> all = new ArrayList<>();
    asking.each(SolrQueries.json(query), SolrAsking.AT_ONCE, documents -> said(documents, statements, all),
        Fields.STATEMENT, Fields.NOTE);
    return all;
  }

  @Override
  public List<SaidStatement> newestStatements(Query query, int size) throws IOException {
    List<SaidStatement> all = new ArrayList<>();
    said(asking.documents(SolrQueries.json(query), NEWEST, size, Fields.STATEMENT, Fields.NOTE), new StatementForm(),
        all);
    return all;
  }

  private static void said(List<SolrDocument> documents, StatementForm statements, List<SaidStatement> all) {
    for (SolrDocument document : documents)
      if (document.getFirstValue(Fields.STATEMENT) instanceof byte[] statement)
        all.add(StoredContent.said(statements.read(new BytesRef(statement)), note(document)));
  }

  private static ArticleNote note(SolrDocument document) {
    return ArticleNote.of(new BytesRef((byte[]) document.getFirstValue(Fields.NOTE)));
  }

  @Override
  public List<PlacedTrace> places(Query query, int size) throws IOException {
    List<PlacedTrace> places = new ArrayList<>();
    Consumer<SolrDocument> adding = document -> {
      if (places.size() < size && document.getFirstValue(Fields.TRACE) instanceof byte[] trace)
        places.add(PlacedTrace.of(new BytesRef(trace)));
    };
    Map<String, Object> wanted = SolrQueries.json(query);
    if (size <= SolrAsking.AT_ONCE)
      asking.documents(wanted, SolrAsking.BY_SEQUENCE, size, Fields.TRACE).forEach(adding);
    else
      asking.each(wanted, SolrAsking.AT_ONCE, documents -> documents.forEach(adding), Fields.TRACE);
    return places;
  }

  @Override
  public void expect(Collection<ArticleId> ids) throws IOException {
    engine.stored().look(ids);
  }

  @Override
  public byte @org.jspecify.annotations.Nullable [] fingerprint(ArticleId id) throws IOException {
    return engine.stored().fingerprint(id);
  }

  @Override
  public int find(ArticleId id) throws IOException {
    Query query = new BooleanQuery.Builder().add(Queries.articles(), Occur.FILTER)
        .add(Queries.articles(List.of(id)), Occur.FILTER)
        .build();
    List<ScoreDoc> found = first(query, 1, Order.INDEX, null);
    return found.isEmpty() ? NONE : found.getFirst().doc;
  }

  @Override
  public void traces(long after, Set<String> but, Consumer<PlacedTrace> taker) throws IOException {
    String placed = after == 0
        ? "kind:article"
        : "+kind:article +" + SolrDocuments.SINCE + ":{" + after + " TO *]"
            + " -" + SolrDocuments.PLACED_BY + ":" + engine.name();
    SolrAsking.everything(asking.nodes())
        .each(Map.of("lucene", Map.of("query", placed)), SolrAsking.AT_ONCE,
            documents -> documents.forEach(document -> {
              if (document.getFirstValue(Fields.TRACE) instanceof byte[] trace)
                taker.accept(PlacedTrace.of(new BytesRef(trace)));
            }), Fields.TRACE);
  }

  /** What is put there meanwhile has a higher number, so that nothing is handed over twice. */
  @Override
  public void forms(int size, Forms taker) throws IOException {
    String present = "+kind:article +" + SolrDocuments.SEQUENCE + ":[* TO " + engine.last() + "]";
    asking.each(Map.of("lucene", Map.of("query", present)), size,
        documents -> taker.take(
            documents.stream().map(document -> (String) document.getFirstValue(Fields.STORED)).toList()),
        Fields.STORED);
  }

  @Override
  public Searching among(Collection<ArticleId> ids) throws IOException {
    Set<Version> versions = new LinkedHashSet<>();
    asking.each(SolrQueries.json(LocalPart.articles(ids)), SolrAsking.AT_ONCE,
        documents -> documents.forEach(document -> versions.add(SolrHits.version(document))), KNOWN);
    Map<Version, ArticleEntry> read = engine.entries().read(versions);
    return LocalPart.of(versions.stream().filter(read::containsKey).map(read::get).toList());
  }

  @Override
  public void release() {
    // nothing is held
  }
}
