package dossier.index;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/** Gives vectors that were kept without them what Lucene makes graphs of: the vectors stay, the model is not asked. */
final class VectorGraphs {
  private VectorGraphs() {}

  /** Writes all vectors of a directory anew; an older form stays until that is committed. */
  static void add(Directory directory, IndexWriter writer) throws IOException {
    try (DirectoryReader old = DirectoryReader.open(directory)) {
      writer.deleteAll();
      for (LeafReaderContext leaf : old.leaves())
        add(leaf.reader(), writer);
    }
  }

  private static void add(LeafReader old, IndexWriter writer) throws IOException {
    if (old.terms(LocalVectors.ARTICLE) == null) return;
    TermsEnum articles = old.terms(LocalVectors.ARTICLE).iterator();
    for (BytesRef article = articles.next(); article != null; article = articles.next()) {
      NumericDocValues ordinals = DocValues.getNumeric(old, LocalVectors.ORDINAL);
      BinaryDocValues digests = DocValues.getBinary(old, LocalVectors.DIGEST);
      BinaryDocValues vectors = DocValues.getBinary(old, LocalVectors.VECTOR);
      PostingsEnum documents = articles.postings(null, PostingsEnum.NONE);
      for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
        boolean live = old.getLiveDocs() == null || old.getLiveDocs().get(doc);
        if (live && ordinals.advanceExact(doc) && digests.advanceExact(doc) && vectors.advanceExact(doc))
          writer.addDocument(LocalVectors.document(article.utf8ToString(), ordinals.longValue(),
              copy(digests.binaryValue()), copy(vectors.binaryValue())));
      }
    }
  }

  private static byte[] copy(BytesRef bytes) {
    return BytesRef.deepCopyOf(bytes).bytes;
  }
}
