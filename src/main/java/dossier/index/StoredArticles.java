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
  interface Taker<T> {
    void take(List<T> articles) throws IOException;
  }

  private interface Form<T> {
    T of(String json);
  }

  /** Hands all articles over, at most {@code size} at a time. */
  void each(int size, Taker<StoredArticle> taker) throws IOException {
    each(size, StoredForm::readArticle, taker);
  }

  /** The same as they are written. */
  void eachForm(int size, Taker<ArticleForm> taker) throws IOException {
    each(size, ArticleForm::of, taker);
  }

  private <T> void each(int size, Form<T> form, Taker<T> taker) throws IOException {
    List<T> batch = new ArrayList<>(size);
    for (LeafReaderContext leaf : index.searcher().getIndexReader().leaves()) {
      PostingsEnum documents = leaf.reader().postings(ARTICLES, PostingsEnum.NONE);
      if (documents == null) continue;
      StoredFields stored = leaf.reader().storedFields();
      for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
        if (leaf.reader().getLiveDocs() != null && !leaf.reader().getLiveDocs().get(doc)) continue;
        batch.add(form.of(stored.document(doc).get(Fields.STORED)));
        if (batch.size() < size) continue;
        taker.take(List.copyOf(batch));
        batch.clear();
      }
    }
    if (!batch.isEmpty()) taker.take(List.copyOf(batch));
  }
}
