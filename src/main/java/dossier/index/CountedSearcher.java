package dossier.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/** A searcher that knows the counts of its moment of the index, which are taken once. */
final class CountedSearcher extends IndexSearcher {
  private final IndexFigures figures;

  private CountedSearcher(IndexReader reader) throws IOException {
    super(reader);
    figures = IndexFigures.of(this);
  }

  IndexFigures figures() {
    return figures;
  }

  /** Makes them for the searcher manager. */
  static final class Factory extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
      return new CountedSearcher(reader);
    }
  }
}
