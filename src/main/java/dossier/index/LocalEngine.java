package dossier.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dossier.article.ArticleId;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** A Lucene index in a folder or in memory. One process writes it, any number read it. */
final class LocalEngine implements Engine {
  private final Directory directory;
  private final @Nullable ReopenedWriter writer;
  private final SearcherManager searchers;
  private final ArticleReading reading;
  private final InstantSource clock;
  private volatile Consumer<Query> watch = query -> {};
  /** Whether something was handed to the writer that is not committed. */
  private boolean dirty;
  private final Map<Set<String>, Integer> numbers = new HashMap<>();
  /** Views of the last moments; a closed moment's is never asked for again. */
  private final Cache<View, CountedSearcher> views = Caffeine.newBuilder().maximumSize(100).build();

  /** A moment of the index without some addresses' articles. */
  private record View(long generation, Set<String> hidden) {}

  /** @param writer null where another process may write */
  LocalEngine(Directory directory, @Nullable ReopenedWriter writer, ArticleReading reading, InstantSource clock)
      throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.reading = reading;
    this.clock = clock;
    this.searchers = new SearcherManager(directory, new CountedSearcher.Factory(query -> watch.accept(query)));
  }

  /** Tells {@code watcher} every query before it runs, on the asking thread. */
  void watch(Consumer<Query> watcher) {
    watch = watcher;
  }

  @Override
  public LocalSearching now() throws IOException {
    LocalSearching now = LocalSearching.of(searchers);
    if (writer != null || SegmentInfos.getLastCommitGeneration(directory) == now.figures().generation()) return now;
    now.release();
    searchers.maybeRefresh();
    return LocalSearching.of(searchers);
  }

  @Override
  public Searching without(Searching whole, Set<String> hidden) {
    LocalSearching moment = (LocalSearching) whole;
    View view = new View(whole.figures().generation(), Set.copyOf(hidden));
    return moment.without(views.get(view, _ -> filtered(moment, view.hidden())));
  }

  private CountedSearcher filtered(LocalSearching whole, Set<String> hidden) {
    try {
      DirectoryReader reader = (DirectoryReader) whole.searcher().getIndexReader();
      return whole.searcher().of(new HiddenArticles(reader, hidden), number(hidden));
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
    }
  }

  /** Every set that is hidden has a number of its own, so that nothing is remembered for one that was seen by another. */
  private synchronized int number(Set<String> hidden) {
    return numbers.computeIfAbsent(hidden, each -> numbers.size() + 1);
  }

  @Override
  public void replace(PreparedArticle article) throws IOException {
    IndexWriter open = writing();
    dirty = true;
    open.updateDocuments(term(article.id()), ArticleDocuments.of(article));
  }

  @Override
  public void delete(ArticleId id) throws IOException {
    IndexWriter open = writing();
    dirty = true;
    open.deleteDocuments(term(id));
  }

  static Term term(ArticleId id) {
    return new Term(Fields.ARTICLE, id.value());
  }

  @Override
  public void commit(String patterns) throws IOException {
    IndexFolder.commit(writing(), reading, patterns, clock);
    dirty = false;
    searchers.maybeRefreshBlocking();
  }

  @Override
  public long bytes() throws IOException {
    long bytes = 0;
    for (String file : directory.listAll())
      bytes += length(file);
    return bytes;
  }

  /** A file that was merged into another since it was listed has none. */
  private long length(String file) throws IOException {
    try {
      return directory.fileLength(file);
    } catch (NoSuchFileException | FileNotFoundException e) {
      return 0;
    }
  }

  @Override
  public void drop() {
    if (writer != null) writer.drop();
    dirty = false;
  }

  private IndexWriter writing() throws IOException {
    if (writer == null) throw new IllegalStateException("the index was opened for reading");
    return writer.open(!dirty);
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    if (writer != null) writer.drop();
    directory.close();
  }
}
