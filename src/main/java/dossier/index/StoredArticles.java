package dossier.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/** All articles of one moment of the index, without what was read from them. */
final class StoredArticles {
  private static final Term ARTICLES = new Term(Fields.KIND, Fields.ARTICLE_KIND);

  private final IndexSnapshot index;

  StoredArticles(IndexSnapshot index) {
    this.index = index;
  }

  /** Takes some articles. */
  interface Taker {
    void take(List<StoredArticle> articles) throws IOException;
  }

  /** Hands all articles over, at most {@code size} at a time. */
  void each(int size, Taker taker) throws IOException {
    List<StoredArticle> batch = new ArrayList<>(size);
    for (LeafReaderContext leaf : index.searcher().getIndexReader().leaves()) {
      PostingsEnum documents = leaf.reader().postings(ARTICLES, PostingsEnum.NONE);
      if (documents == null) continue;
      StoredFields stored = leaf.reader().storedFields();
      for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
        if (leaf.reader().getLiveDocs() != null && !leaf.reader().getLiveDocs().get(doc)) continue;
        batch.add(StoredForm.readArticle(stored.document(doc).get(Fields.STORED)));
        if (batch.size() < size) continue;
        taker.take(List.copyOf(batch));
        batch.clear();
      }
    }
    if (!batch.isEmpty()) taker.take(List.copyOf(batch));
  }
}
