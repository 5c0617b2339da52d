package dossier.index;

import dossier.embed.Embedder;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Looks whether each vector is of a passage that is stored, and none has two. Those of older texts are no fault: they are never used. */
final class VectorCheck {
  private final Tally vectors = new Tally(IndexCheck.VECTORS + "s");
  private final Map<String, ContentCheck.Kept> articles;
  private final Set<String> seen = new HashSet<>();
  private long stale;

  VectorCheck(Map<String, ContentCheck.Kept> articles) {
    this.articles = articles;
  }

  /** Looks at one segment. */
  void segment(LeafReader reader) throws IOException {
    Bits live = reader.getLiveDocs();
    Terms terms = reader.terms(LocalVectors.ARTICLE);
    if (terms == null) return;
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      Values values = new Values(reader);
      PostingsEnum documents = each.postings(null, PostingsEnum.NONE);
      for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc())
        if (live == null || live.get(doc)) vector(term.utf8ToString(), doc, values);
    }
  }

  private record Values(NumericDocValues ordinals, BinaryDocValues digests, BinaryDocValues vectors) {
    Values(LeafReader reader) throws IOException {
      this(DocValues.getNumeric(reader, LocalVectors.ORDINAL), DocValues.getBinary(reader, LocalVectors.DIGEST),
          DocValues.getBinary(reader, LocalVectors.VECTOR));
    }
  }

  private void vector(String id, int doc, Values values) throws IOException {
    vectors.counted(1);
    if (!values.ordinals.advanceExact(doc) || !values.digests.advanceExact(doc) || !values.vectors.advanceExact(doc)) {
      vectors.fault("a vector of article " + id + " is not whole");
      return;
    }
    long ordinal = values.ordinals.longValue();
    vectors.holds(values.vectors.binaryValue().length == Float.BYTES + Embedder.DIMENSIONS,
        "a vector of article " + id + " has another length");
    ContentCheck.Kept article = articles.get(id);
    if (article == null || !VectorDigest.isOf(values.digests.binaryValue(), new BytesRef(article.fingerprint()))) {
      stale++;
      return;
    }
    vectors.holds(ordinal >= 0 && ordinal < article.passages(), "a vector is of passage " + ordinal + " of article "
        + id + ", which has " + article.passages());
    vectors.holds(seen.add(id + " " + ordinal), "passage " + ordinal + " of article " + id + " has two vectors");
  }

  Checked checked() {
    if (stale > 0) vectors.note(stale + " of articles that are gone or changed, which the command vectors drops");
    return vectors.checked();
  }
}
