package dossier.digest;

import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Certain documents, by segment. */
final class DocumentSetQuery extends Query {
  private final Map<LeafReader, FixedBitSet> documents;

  /** @param documents an identity map, not changed later */
  DocumentSetQuery(Map<LeafReader, FixedBitSet> documents) {
    this.documents = documents;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scores, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) {
        FixedBitSet set = documents.get(context.reader());
        if (set == null) return null;
        BitSetIterator iterator = new BitSetIterator(set, set.approximateCardinality());
        return ConstantScoreScorerSupplier.fromIterator(iterator, score(), scores, context.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "certain documents";
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // the very sets: comparing millions of bits would cost more than the query
  public boolean equals(Object other) {
    return other instanceof DocumentSetQuery set && set.documents == documents;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(documents);
  }
}
