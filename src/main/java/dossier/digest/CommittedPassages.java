package dossier.digest;

import dossier.article.ArticleId;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.index.Queries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/**
 * The passages of the articles that one commit brought, for running many queries over them: only the segments in which
 * they lie are asked, and these passages lead, so that the cost of a query hardly grows with the index. Safe for many threads once made.
 */
final class CommittedPassages {
  private final IndexSnapshot snapshot;
  private final IdentityHashMap<LeafReader, Segment> segments = new IdentityHashMap<>();
  private final IndexSearcher searcher;
  private final Query committed;

  /** The passages of a segment; {@code base} is where its documents begin in the snapshot. */
  private record Segment(int base, FixedBitSet passages) {}

  CommittedPassages(IndexSnapshot snapshot, Collection<ArticleId> articles) {
    this.snapshot = snapshot;
    Query passages = new BooleanQuery.Builder().add(Queries.articles(articles), Occur.FILTER)
        .add(Queries.passages(), Occur.FILTER)
        .build();
    try {
      snapshot.searcher().search(passages, each(Gathering::new));
      segments.values().removeIf(segment -> segment.passages.cardinality() == 0);
      // The segments stay open as long as the snapshot.
      searcher = new IndexSearcher(new MultiReader(segments.keySet().toArray(IndexReader[]::new), false));
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
    }
    searcher.setQueryCache(null);
    IdentityHashMap<LeafReader, FixedBitSet> sets = new IdentityHashMap<>();
    segments.forEach((reader, segment) -> sets.put(reader, segment.passages));
    committed = new DocumentSetQuery(sets);
  }

  /** The article documents that have a passage which {@code query} matches, each once, in the order of the index. */
  Set<Integer> articles(Query query) {
    Set<Integer> articles = new TreeSet<>();
    if (segments.isEmpty()) return articles;
    try {
      searcher.search(
          new BooleanQuery.Builder().add(committed, Occur.FILTER).add(query, Occur.FILTER).build(),
          each(() -> new Matching(articles)));
      return articles;
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
    }
  }

  /** Collectors that share what they fill; the searchers have no threads of their own. */
  private static CollectorManager<SimpleCollector, Boolean> each(Supplier<SimpleCollector> collector) {
    return new CollectorManager<>() {
      @Override
      public SimpleCollector newCollector() {
        return collector.get();
      }

      @Override
      public Boolean reduce(Collection<SimpleCollector> collectors) {
        return true;
      }
    };
  }

  /** The article of an article document. */
  ArticleEntry entry(int document) {
    return snapshot.entry(document);
  }

  private final class Gathering extends SimpleCollector {
    private FixedBitSet passages = new FixedBitSet(0);

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
      passages = new FixedBitSet(context.reader().maxDoc());
      segments.put(context.reader(), new Segment(context.docBase, passages));
    }

    @Override
    public void collect(int doc) {
      passages.set(doc);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  private final class Matching extends SimpleCollector {
    private final Set<Integer> articles;
    private int base;

    Matching(Set<Integer> articles) {
      this.articles = articles;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
      Segment segment = segments.get(context.reader());
      if (segment == null) throw new IllegalStateException("a segment that was not asked");
      base = segment.base;
    }

    @Override
    public void collect(int doc) {
      articles.add(snapshot.articleOf(base + doc));
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
