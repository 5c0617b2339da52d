package dossier.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which passage of a moment of the index each vector belongs to. What is known of an earlier moment is looked up again only where
 * its segments are gone. Immutable once made.
 */
final class VectorPlaces {
  private static final int GONE = -1;

  private final Object index;
  private final Object vectors;
  /** Documents of the index by documents of the vectors. */
  private final int[] passages;
  /** Documents of the vectors by documents of the index, or {@link #GONE}. */
  private final int[] vectorsOf;
  /** The segments of the index by number. */
  private final Object[] segments;
  private final Map<Object, Part> parts = new HashMap<>();

  /**
   * The vectors of one segment of theirs.
   *
   * @param segment numbers of the index's segments by document
   * @param passage documents in these, or {@link #GONE}
   * @param gone how many vectors have no passage
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Part(int[] segment, int[] passage, int gone) {}

  private VectorPlaces(IndexReader index, IndexReader vectors) {
    this.index = moment(index);
    this.vectors = moment(vectors);
    this.passages = new int[vectors.maxDoc()];
    this.vectorsOf = new int[index.maxDoc()];
    Arrays.fill(vectorsOf, GONE);
    this.segments = index.leaves().stream().map(VectorPlaces::segment).toArray();
  }

  /** @param before of earlier moments, or null */
  static VectorPlaces of(IndexReader index, IndexReader vectors, @Nullable VectorPlaces before) throws IOException {
    VectorPlaces places = new VectorPlaces(index, vectors);
    Map<Object, LeafReaderContext> there = new HashMap<>();
    index.leaves().forEach(leaf -> there.put(segment(leaf), leaf));
    for (LeafReaderContext leaf : vectors.leaves())
      places.place(leaf, index, there, before);
    for (int vector = 0; vector < places.passages.length; vector++)
      if (places.passages[vector] != GONE) places.vectorsOf[places.passages[vector]] = vector;
    return places;
  }

  /** Whether it is of these moments. */
  boolean isOf(IndexReader otherIndex, IndexReader otherVectors) {
    return index.equals(moment(otherIndex)) && vectors.equals(moment(otherVectors));
  }

  /** How many vectors there are, those without a passage too. */
  int count() {
    return passages.length;
  }

  /** The document of the passage, or a negative number where it is gone. */
  int passage(int vector) {
    return passages[vector];
  }

  /** The vectors of passages, as far as these have one. */
  FixedBitSet vectors(FixedBitSet of) {
    FixedBitSet vectors = new FixedBitSet(Math.max(1, passages.length));
    for (int passage = of.nextSetBit(0); passage != DocIdSetIterator.NO_MORE_DOCS; passage = next(of, passage)) {
      int vector = vectorsOf[passage];
      if (vector != GONE) vectors.set(vector);
    }
    return vectors;
  }

  private static int next(FixedBitSet bits, int after) {
    return after + 1 < bits.length() ? bits.nextSetBit(after + 1) : DocIdSetIterator.NO_MORE_DOCS;
  }

  /** Whether each vector of a segment of theirs has its passage. */
  boolean isWhole(LeafReaderContext leaf) {
    Part part = parts.get(segment(leaf));
    return part != null && part.gone == 0;
  }

  private static Object moment(IndexReader reader) {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    return helper == null ? reader : helper.getKey(); // a part of an index is only itself
  }

  private static Object segment(LeafReaderContext leaf) {
    IndexReader.CacheHelper helper = leaf.reader().getCoreCacheHelper();
    return helper == null ? leaf.reader() : helper.getKey();
  }

  private void place(LeafReaderContext leaf, IndexReader reader, Map<Object, LeafReaderContext> there,
      @Nullable VectorPlaces before) throws IOException {
    int count = leaf.reader().maxDoc();
    int[] segment = new int[count];
    int[] passage = new int[count];
    Arrays.fill(passage, GONE);
    Arrays.fill(passages, leaf.docBase, leaf.docBase + count, GONE);
    Part known = before == null ? null : before.parts.get(segment(leaf));
    if (before != null && known != null) keep(known, before.segments, leaf, there, segment, passage);
    if (gone(leaf, passage) > 0) look(leaf, reader.leaves(), segment, passage);
    for (int doc = 0; doc < count; doc++)
      if (passage[doc] != GONE) passages[leaf.docBase + doc] = reader.leaves().get(segment[doc]).docBase + passage[doc];
    parts.put(segment(leaf), new Part(segment, passage, gone(leaf, passage)));
  }

  private static void keep(Part known, Object[] before, LeafReaderContext leaf, Map<Object, LeafReaderContext> there,
      int[] segment, int[] passage) {
    for (int doc = 0; doc < passage.length; doc++) {
      LeafReaderContext now = known.passage[doc] == GONE ? null : there.get(before[known.segment[doc]]);
      if (now == null || !isLive(leaf, doc) || !isLive(now, known.passage[doc])) continue;
      segment[doc] = now.ord;
      passage[doc] = known.passage[doc];
    }
  }

  private static int gone(LeafReaderContext leaf, int[] passage) {
    int gone = 0;
    for (int doc = 0; doc < passage.length; doc++)
      if (passage[doc] == GONE && isLive(leaf, doc)) gone++;
    return gone;
  }

  private static void look(LeafReaderContext leaf, List<LeafReaderContext> index, int[] segment, int[] passage)
      throws IOException {
    if (leaf.reader().terms(LocalVectors.ARTICLE) == null) return;
    TermsEnum articles = leaf.reader().terms(LocalVectors.ARTICLE).iterator();
    PostingsEnum documents = null;
    for (BytesRef article = articles.next(); article != null; article = articles.next()) {
      documents = articles.postings(documents, PostingsEnum.NONE);
      Block block = null;
      for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
        if (passage[doc] != GONE || !isLive(leaf, doc)) continue;
        if (block == null) block = Block.of(article, index);
        if (block == null) break;
        NumericDocValues ordinals = leaf.reader().getNumericDocValues(LocalVectors.ORDINAL);
        BinaryDocValues digests = leaf.reader().getBinaryDocValues(LocalVectors.DIGEST);
        if (!ordinals.advanceExact(doc) || !digests.advanceExact(doc)) continue;
        int place = block.first + (int) ordinals.longValue();
        if (place >= block.article || !VectorDigest.isOf(digests.binaryValue(), block.fingerprint)) continue;
        segment[doc] = block.segment;
        passage[doc] = place;
      }
    }
  }

  static boolean isLive(LeafReaderContext leaf, int doc) {
    return leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(doc);
  }

  /**
   * The documents of an article.
   *
   * @param segment number of the segment
   * @param first its first passage there
   * @param article the article's own document, the last one
   */
  private record Block(int segment, int first, int article, BytesRef fingerprint) {
    static @Nullable Block of(BytesRef id, List<LeafReaderContext> index) throws IOException {
      for (LeafReaderContext leaf : index) {
        PostingsEnum documents = leaf.reader().postings(new Term(Fields.ARTICLE, id), PostingsEnum.NONE);
        if (documents == null) continue;
        NumericDocValues lengths = leaf.reader().getNumericDocValues(Fields.TO_ARTICLE);
        BinaryDocValues fingerprints = leaf.reader().getBinaryDocValues(Fields.FINGERPRINT);
        if (lengths == null || fingerprints == null) continue;
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
          if (!isLive(leaf, doc) || !lengths.advanceExact(doc)) continue;
          int article = doc + (int) lengths.longValue();
          if (!fingerprints.advanceExact(article)) continue;
          return new Block(leaf.ord, doc, article, BytesRef.deepCopyOf(fingerprints.binaryValue()));
        }
      }
      return null;
    }
  }
}
