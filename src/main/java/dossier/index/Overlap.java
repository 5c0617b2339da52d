package dossier.index;

import java.util.Objects;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Documents whose range in a field has a number in common with another range; says which, as Lucene's own query does not. */
final class Overlap extends Query {
  private final String field;
  private final Number least;
  private final Number most;

  private Overlap(String field, Number least, Number most) {
    this.field = field;
    this.least = least;
    this.most = most;
  }

  /** Both ends count. */
  static Overlap of(String field, long least, long most) {
    return new Overlap(field, least, most);
  }

  /** Both ends count. */
  static Overlap of(String field, double least, double most) {
    return new Overlap(field, least, most);
  }

  String field() {
    return field;
  }

  Number least() {
    return least;
  }

  Number most() {
    return most;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) {
    return least instanceof Long
        ? LongRange.newIntersectsQuery(field, new long[]{ least.longValue() }, new long[]{ most.longValue() })
        : DoubleRange.newIntersectsQuery(field, new double[]{ least.doubleValue() },
            new double[]{ most.doubleValue() });
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) visitor.visitLeaf(this);
  }

  @Override
  public String toString(String shown) {
    return field + " overlaps [" + least + " TO " + most + "]";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Overlap overlap && overlap.field.equals(field) && overlap.least.equals(least)
        && overlap.most.equals(most);
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, least, most);
  }
}
