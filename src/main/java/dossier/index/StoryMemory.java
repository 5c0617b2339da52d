package dossier.index;

import dossier.article.ArticleId;
import dossier.story.Placement;
import dossier.story.Stories;
import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * What the writer remembers of all articles to place the next one among the stories; read from the index when it is first
 * needed. For one thread at a time.
 */
final class StoryMemory {
  private final Stories stories = new Stories();
  private boolean loaded;

  /** The article with its place: the one it had when it was stored before, else the one that is found for it. */
  PreparedArticle placed(PreparedArticle article) {
    Placement kept = article.entry().placement();
    if (kept == null) return article.at(stories.place(article.id(), article.trace()));
    stories.remember(article.id(), article.trace(), kept);
    return article;
  }

  void forget(ArticleId id) {
    stories.forget(id);
  }

  /** Reads what was stored before, once. */
  void load(IndexSnapshot snapshot) throws IOException {
    if (loaded) return;
    loaded = true;
    for (LeafReaderContext leaf : snapshot.searcher().getIndexReader().leaves()) {
      BinaryDocValues traces = leaf.reader().getBinaryDocValues(Fields.TRACE);
      if (traces == null) continue;
      for (int doc = traces.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = traces.nextDoc())
        if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(doc)) remember(read(traces));
    }
  }

  private void remember(PlacedTrace stored) {
    stories.remember(stored.id(), stored.trace(), stored.placement());
  }

  static PlacedTrace read(BinaryDocValues traces) throws IOException {
    BytesRef bytes = traces.binaryValue();
    return PlacedTrace.of(bytes.bytes, bytes.offset, bytes.length);
  }
}
