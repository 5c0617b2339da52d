package dossier.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A searcher that knows the counts of its moment of the index, which are taken once. */
final class CountedSearcher extends IndexSearcher {
  /** Characters of the articles that are kept as they were read, which take some 5 bytes each. */
  private static final long MOST_KEPT = 10_000_000;

  /** Terms whose frequencies are kept: those of some thousand questions. */
  private static final int MOST_TERMS = 10_000;

  private final int view;
  private final Consumer<Query> watch;
  private final IndexFigures figures;
  private final List<String> publishers;
  private final Cache<Integer, ArticleEntry> entries = Caffeine.newBuilder()
      .maximumWeight(MOST_KEPT)
      .weigher((Integer document, ArticleEntry entry) -> 1_000 + entry.article().body().length())
      .build();

  private final Cache<Term, Integer> frequencies = Caffeine.newBuilder().maximumSize(MOST_TERMS).build();

  private CountedSearcher(IndexReader reader, int view, Consumer<Query> watch) throws IOException {
    super(reader);
    this.view = view;
    this.watch = watch;
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

  /** The article of an article document; the last ones read are kept. */
  ArticleEntry entry(int document) throws IOException {
    ArticleEntry kept = entries.getIfPresent(document);
    if (kept != null) return kept;
    String json = storedFields().document(document).get(Fields.STORED);
    if (json == null) throw new IllegalStateException("document " + document + " has no article");
    ArticleEntry entry = StoredForm.read(json).saying(new StoredContent(this).of(document));
    entries.put(document, entry);
    return entry;
  }

  /** How many documents have a term, those deleted since included; the last ones asked for are kept. */
  int frequency(Term term) throws IOException {
    Integer kept = frequencies.getIfPresent(term);
    if (kept != null) return kept;
    int frequency = getIndexReader().docFreq(term);
    frequencies.put(term, frequency);
    return frequency;
  }

  /** Over a part of the index; {@code number} is that of what is left out. */
  CountedSearcher of(IndexReader part, int number) throws IOException {
    return new CountedSearcher(part, number, watch);
  }

  /** Every query passes here once, before it runs. */
  @Override
  public Query rewrite(Query query) throws IOException {
    watch.accept(query);
    return super.rewrite(query);
  }

  /** The number of what is left out, 0 where nothing is. */
  int view() {
    return view;
  }

  IndexFigures figures() {
    return figures;
  }

  /** Makes them for the searcher manager. */
  static final class Factory extends SearcherFactory {
    private final Consumer<Query> watch;

    /** @param watch is told every query before it runs, on the asking thread */
    Factory(Consumer<Query> watch) {
      this.watch = watch;
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
      return new CountedSearcher(reader, 0, watch);
    }
  }
}
