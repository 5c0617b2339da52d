package dossier.index;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * An index without the articles that came by some addresses, with everything that was read from them: these count as deleted.
 * Only how rare words are is still counted with them.
 */
final class HiddenArticles extends FilterDirectoryReader {
  private final Set<String> addresses;

  HiddenArticles(DirectoryReader whole, Set<String> addresses) throws IOException {
    super(whole, new SubReaderWrapper() {
      @Override
      public LeafReader wrap(LeafReader reader) {
        try {
          FixedBitSet shown = shown(reader, addresses);
          return shown == null ? reader : new Leaf(reader, shown);
        } catch (IOException e) {
          throw new java.io.UncheckedIOException(e);
        }
      }
    });
    this.addresses = Set.copyOf(addresses);
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader in) throws IOException {
    return new HiddenArticles(in, addresses);
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }

  /** The documents that are live and not hidden; null where none is hidden. */
  private static @Nullable FixedBitSet shown(LeafReader reader, Set<String> addresses) throws IOException {
    FixedBitSet hidden = new FixedBitSet(Math.max(1, reader.maxDoc()));
    for (String address : addresses)
      mark(reader.postings(new Term(Fields.VIA, address), PostingsEnum.NONE), hidden);
    if (hidden.cardinality() == 0) return null;
    FixedBitSet shown = new FixedBitSet(reader.maxDoc());
    Bits live = reader.getLiveDocs();
    for (int doc = 0; doc < reader.maxDoc(); doc++)
      if (live == null || live.get(doc)) shown.set(doc);
    clearBlocks(reader, hidden, shown);
    return shown;
  }

  private static void mark(@Nullable PostingsEnum documents, FixedBitSet marked) throws IOException {
    if (documents == null) return;
    for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc())
      marked.set(doc);
  }

  /** An article's document ends its block, which begins behind the article before. */
  private static void clearBlocks(LeafReader reader, FixedBitSet hidden, FixedBitSet shown) throws IOException {
    PostingsEnum articles = reader.postings(new Term(Fields.KIND, Fields.ARTICLE_KIND), PostingsEnum.NONE);
    if (articles == null) return;
    int begin = 0;
    for (int doc = articles.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = articles.nextDoc()) {
      if (hidden.get(doc)) shown.clear(begin, doc + 1);
      begin = doc + 1;
    }
  }

  private static final class Leaf extends FilterLeafReader {
    private final FixedBitSet shown;
    private final int count;

    private Leaf(LeafReader in, FixedBitSet shown) {
      super(in);
      this.shown = shown;
      this.count = shown.cardinality();
    }

    @Override
    public Bits getLiveDocs() {
      return shown;
    }

    @Override
    public int numDocs() {
      return count;
    }

    @Override
    public CacheHelper getCoreCacheHelper() {
      return in.getCoreCacheHelper();
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
      return null;
    }
  }
}
