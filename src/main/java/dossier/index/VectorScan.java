package dossier.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.AcceptDocs;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilteredDocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the vectors nearest to one among those of all passages that pass a filter: where these are few by comparing each, about
 * 0.2 ms a thousand, else by the graphs of the segments (Lucene's HNSW), of whose vectors a bounded number is looked at, each at
 * some five times that; what they lead to until then is compared exactly. Which passage of the index each vector belongs to is
 * found once for each pair of moments.
 */
final class VectorScan {
  /** Passages that are compared sooner than graphs lead to the nearest of them. */
  static final int FEW = 25_000;
  /** Vectors of all segments together that graphs may look at. */
  private static final int MOST_VISITS = 20_000;
  /** How many times as many as are asked for graphs are asked for, so that few of the nearest are missed. */
  private static final int SPARE = 2;
  /** Vectors that may be looked at in any segment, however small: of some 650 Lucene makes no graph, and where few pass it compares each. */
  private static final int LEAST = 1_000;
  /** Vectors of a segment by which it is estimated how many pass. */
  private static final int SAMPLE = 1_000;
  /** Standard deviations by which a segment may have more of the nearest than its share, as in Lucene's {@code AbstractKnnVectorQuery}. */
  private static final int DEVIATIONS = 16;

  private final int few;
  private volatile @Nullable VectorPlaces places;

  VectorScan() {
    this(FEW);
  }

  /** @param few passages up to which all are compared */
  VectorScan(int few) {
    this.few = few;
  }

  List<ScoreDoc> nearest(byte[] asked, Query filter, IndexSnapshot index, IndexReader vectors, int size)
      throws IOException {
    VectorPlaces known = places(index.searcher().getIndexReader(), vectors);
    FixedBitSet allowed = matches(filter, index);
    int most = allowed.cardinality();
    Best best = new Best(asked, known, allowed, size);
    List<LeafReaderContext> compared = vectors.leaves()
        .stream()
        .filter(leaf -> most <= few || !hasGraph(leaf))
        .toList();
    if (!compared.isEmpty()) scan(compared, known.vectors(allowed), best);
    for (LeafReaderContext leaf : vectors.leaves())
      if (!compared.contains(leaf)) byGraph(leaf, best);
    return best.found();
  }

  /** The best passages so far. */
  private static final class Best {
    private final byte[] asked;
    private final VectorPlaces places;
    private final FixedBitSet allowed;
    private final int size;
    private final PriorityQueue<ScoreDoc> queue = new PriorityQueue<>(
        Comparator.comparingDouble(found -> found.score));

    Best(byte[] asked, VectorPlaces places, FixedBitSet allowed, int size) {
      this.asked = asked;
      this.places = places;
      this.allowed = allowed;
      this.size = size;
    }

    boolean takes(int vector) {
      int passage = places.passage(vector);
      return passage >= 0 && allowed.get(passage);
    }

    void compare(int vector, BinaryDocValues values, int doc) throws IOException {
      if (!values.advanceExact(doc)) return;
      float cosine = SmallVector.dot(asked, values.binaryValue());
      if (queue.size() == size && cosine <= queue.element().score) return;
      queue.add(new ScoreDoc(places.passage(vector), cosine));
      if (queue.size() > size) queue.remove();
    }

    List<ScoreDoc> found() {
      return queue.stream()
          .sorted(Comparator.comparingDouble((ScoreDoc found) -> -found.score).thenComparingInt(found -> found.doc))
          .toList();
    }
  }

  private static void scan(List<LeafReaderContext> leaves, FixedBitSet wanted, Best best) throws IOException {
    for (LeafReaderContext leaf : leaves) {
      BinaryDocValues values = DocValues.getBinary(leaf.reader(), LocalVectors.VECTOR);
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (int vector = next(wanted, leaf.docBase, end); vector < end; vector = next(wanted, vector + 1, end))
        best.compare(vector, values, vector - leaf.docBase);
    }
  }

  private static int next(FixedBitSet wanted, int from, int end) {
    return from < end ? wanted.nextSetBit(from, end) : end;
  }

  /** Vectors of the older form have none. */
  private static boolean hasGraph(LeafReaderContext leaf) {
    return leaf.reader().getFieldInfos().fieldInfo(LocalVectors.GRAPH) != null;
  }

  /** Compares what the graph of a segment leads to. */
  private static void byGraph(LeafReaderContext leaf, Best best) throws IOException {
    int count = leaf.reader().maxDoc();
    double share = (double) count / best.places.count();
    int most = Math.max(LEAST, (int) (share * MOST_VISITS));
    Allowed allowed = new Allowed(leaf, best, passing(leaf, best));
    TopDocs found = leaf.reader()
        .searchNearestVectors(LocalVectors.GRAPH, SmallVector.numbers(best.asked), asked(SPARE * best.size, share),
            allowed, most);
    int[] docs = Arrays.stream(found.scoreDocs).mapToInt(each -> each.doc).sorted().toArray();
    BinaryDocValues values = DocValues.getBinary(leaf.reader(), LocalVectors.VECTOR);
    for (int doc : docs)
      best.compare(leaf.docBase + doc, values, doc);
  }

  /** How many vectors of a segment pass, by a sample of them. */
  private static int passing(LeafReaderContext leaf, Best best) {
    int count = leaf.reader().maxDoc();
    int step = Math.max(1, count / SAMPLE);
    int passing = 0;
    for (int doc = 0; doc < count; doc += step)
      if (best.takes(leaf.docBase + doc)) passing += step;
    return Math.min(passing, count);
  }

  /** How many of all the nearest a segment with a share of the vectors has at most, if they are spread by chance. */
  private static int asked(int all, double share) {
    double most = all * share + DEVIATIONS * Math.sqrt(all * share * (1 - share));
    return Math.clamp((int) most, 1, all);
  }

  /** The vectors of a segment whose passages pass, for Lucene, which goes about it by how many these are. */
  private static final class Allowed extends AcceptDocs {
    private final LeafReaderContext leaf;
    private final Best best;
    private final int cost;

    Allowed(LeafReaderContext leaf, Best best, int cost) {
      this.leaf = leaf;
      this.best = best;
      this.cost = cost;
    }

    @Override
    public Bits bits() {
      return new Bits() {
        @Override
        public boolean get(int doc) {
          return best.takes(leaf.docBase + doc);
        }

        @Override
        public int length() {
          return leaf.reader().maxDoc();
        }
      };
    }

    @Override
    public DocIdSetIterator iterator() {
      return new FilteredDocIdSetIterator(DocIdSetIterator.all(leaf.reader().maxDoc())) {
        @Override
        protected boolean match(int doc) {
          return best.takes(leaf.docBase + doc);
        }
      };
    }

    @Override
    public int cost() {
      return cost;
    }
  }

  /** Finds which passages the vectors belong to, so that no question has to. */
  VectorPlaces prepare(IndexSnapshot index, IndexReader vectors) throws IOException {
    return places(index.searcher().getIndexReader(), vectors);
  }

  private static FixedBitSet matches(Query filter, IndexSnapshot index) throws IOException {
    var searcher = index.searcher();
    FixedBitSet matches = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    var weight = searcher.createWeight(searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) continue;
      DocIdSetIterator each = scorer.iterator();
      FixedBitSet here = new FixedBitSet(leaf.reader().maxDoc());
      if (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) each.intoBitSet(here.length(), here, 0);
      if (leaf.reader().getLiveDocs() != null) leaf.reader().getLiveDocs().applyMask(here, 0);
      FixedBitSet.orRange(here, 0, matches, leaf.docBase, here.length());
    }
    return matches;
  }

  private VectorPlaces places(IndexReader index, IndexReader vectors) throws IOException {
    VectorPlaces known = places;
    if (known != null && known.isOf(index, vectors)) return known;
    VectorPlaces found = VectorPlaces.of(index, vectors, known);
    places = found;
    return found;
  }
}
