package dossier.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A searcher that knows the counts of its moment of the index, which are taken once. */
final class CountedSearcher extends IndexSearcher {
  private final IndexFigures figures;
  private final List<String> publishers;

  private CountedSearcher(IndexReader reader) throws IOException {
    super(reader);
    figures = IndexFigures.of(this);
    publishers = publishers(reader);
  }

  private static List<String> publishers(IndexReader reader) throws IOException {
    List<String> names = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, Fields.PUBLISHER);
    if (terms == null) return names;
    TermsEnum each = terms.iterator();
    for (BytesRef name = each.next(); name != null; name = each.next())
      names.add(name.utf8ToString());
    return List.copyOf(names);
  }

  /** Names of all publishers in lower case, sorted; names of which the last article was removed may still be among them. */
  List<String> publishers() {
    return publishers;
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
