package dossier.index;

import dossier.article.ArticleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;

/**
 * The index of articles and their passages. Readers see only what was committed, so that nothing shown can be lost. Safe
 * for all threads; one process writes, any number read.
 */
public final class NewsIndex implements AutoCloseable {
  /** What became of an article that was added. */
  public enum Outcome {
    /** It is new. */
    ADDED,
    /** It takes the place of an older version. */
    REPLACED,
    /** It is stored already as it is. */
    UNCHANGED,
    /** It came before in the same commit, as it is. */
    DUPLICATE
  }

  /** The file beside the folder that keeps what is remembered of stories. */
  private static final String STORIES = "stories";

  private final Engine engine;
  private final ArticleReading reading;
  private final IndexWriting writing;
  private volatile Function<String, Set<String>> hiding = team -> Set.of();

  private NewsIndex(Engine engine, ArticleReading reading, InstantSource clock) throws IOException {
    this(engine, reading, clock, new StoryMemory());
  }

  private NewsIndex(Engine engine, ArticleReading reading, InstantSource clock, StoryMemory stories)
      throws IOException {
    this.engine = engine;
    this.reading = reading;
    this.writing = new IndexWriting(engine, reading, clock, stories);
  }

  /**
   * Opens the index for writing and reading, makes it where there is none, and rebuilds it from its stored articles where
   * it was written by another schema or read with other companies.
   *
   * @param folder the index's own folder
   * @param say takes a line for people when the index is rebuilt
   * @throws IndexException when another process writes it or when it cannot be read; nothing is lost then
   */
  public static NewsIndex open(Path folder, ArticleReading reading, InstantSource clock, Consumer<String> say) {
    return IndexFolder.opening(folder, () -> {
      Directory directory = new IndexFolder(folder, reading, clock, say).ready();
      ReopenedWriter writer = new ReopenedWriter(() -> IndexFolder.writer(directory));
      try {
        StoryMemory stories = new StoryMemory(folder.resolveSibling(STORIES), StoryMemory.WORTH_A_FILE);
        NewsIndex index = new NewsIndex(new LocalEngine(directory, writer, reading, clock), reading, clock, stories);
        index.writing.load();
        return index;
      } catch (IOException | RuntimeException e) {
        writer.drop(); // the folder can be written again once it is mended
        throw e;
      }
    });
  }

  /**
   * Opens the index for reading beside a process that may write it; there is nothing in it where the folder has none.
   *
   * @throws IndexException when it cannot be read or was written by another schema
   */
  public static NewsIndex openForReading(Path folder, ArticleReading reading, InstantSource clock) {
    return IndexFolder.opening(folder,
        () -> new NewsIndex(new LocalEngine(IndexFolder.existing(folder, reading, clock), null, reading, clock),
            reading, clock));
  }

  /**
   * Opens a collection of a SolrCloud for writing and reading; makes it where there is none. Articles that were read with
   * another company catalogue are read again.
   *
   * @param say takes a line for people when articles are read again
   * @throws IndexException when it cannot be reached or was written by another schema
   */
  public static NewsIndex open(SolrAddress address, ArticleReading reading, InstantSource clock,
      Consumer<String> say) {
    return SolrOpening.opening(address, nodes -> {
      SolrEngine engine = SolrOpening.engine(nodes, address, reading, clock);
      NewsIndex index = new NewsIndex(engine, reading, clock);
      if (engine.reading().equals(reading.fingerprint())) return index;
      say.accept("The company catalogue has changed: reading the stored articles again.");
      index.reread(RereadProgress.NONE);
      engine.readWith(reading.fingerprint());
      return index;
    });
  }

  /**
   * Opens a collection of a SolrCloud for reading; there is nothing in it where there is no such collection.
   *
   * @throws IndexException when it cannot be reached or was written by another schema
   */
  public static NewsIndex openForReading(SolrAddress address, ArticleReading reading, InstantSource clock) {
    return SolrOpening.opening(address, nodes -> {
      SolrNote note = SolrCollection.exists(nodes) ? SolrOpening.note(nodes) : null;
      return note == null
          ? inMemory(reading, clock)
          : new NewsIndex(new SolrEngine(nodes, note, clock), reading, clock);
    });
  }

  /** An index in memory, for tests and trials. */
  public static NewsIndex inMemory(ArticleReading reading, InstantSource clock) {
    try {
      Directory directory = IndexFolder.empty(reading, clock);
      return over(directory, reading, clock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The index in a directory that holds one of the present schema. */
  static NewsIndex over(Directory directory, ArticleReading reading, InstantSource clock) throws IOException {
    ReopenedWriter writer = new ReopenedWriter(() -> IndexFolder.writer(directory));
    return new NewsIndex(new LocalEngine(directory, writer, reading, clock), reading, clock);
  }

  /**
   * Adds articles or replaces their older versions. They show after {@link #commit}.
   *
   * @return what became of each, in order
   */
  public List<Outcome> add(List<ArticleEntry> entries) {
    return addPrepared(entries.stream().map(PreparedArticle::of).toList());
  }

  /** The same for articles whose traces were taken before, on other threads. */
  public List<Outcome> addPrepared(List<PreparedArticle> entries) {
    return writing.addPrepared(entries);
  }

  /** Hands every article that is added or taken out from now on to {@code other}, before it is shown here. */
  public void keepAt(ArticleKeeper other) {
    writing.keepAt(other);
  }

  /**
   * Hands over all articles as they are stored, some at a time.
   *
   * @param size how many at most at once, at least 1
   */
  public void forms(int size, Consumer<List<ArticleForm>> taker) {
    try (IndexSnapshot now = whole()) {
      now.searching().forms(size, forms -> taker.accept(forms.stream().map(ArticleForm::of).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Takes in articles as an index stored them, of this schema or an older one, with identity, arrival, history and story;
   * nothing else keeps them again. They show after {@link #commit}.
   *
   * @return how many were new or differ from what is here
   * @throws IllegalArgumentException when one cannot be read
   */
  public int takeForms(List<ArticleForm> forms) {
    return writing.takeForms(forms);
  }

  /** Takes articles out that are no longer kept elsewhere, and shows that at once. */
  public List<ArticleId> follow(Collection<ArticleId> gone) {
    return writing.remove(gone, false);
  }

  /**
   * Takes articles out, with everything that was read from them, and shows that at once.
   *
   * @return the ids of those that were there
   */
  public List<ArticleId> remove(Collection<ArticleId> ids) {
    return writing.remove(ids, true);
  }

  /**
   * Reads facts, statements and names again from all stored articles, in place: each keeps its identity, arrival, history
   * and story. What is done is committed batch by batch, so that an interruption leaves a whole index, which says that it is
   * not all read by the same patterns.
   *
   * @return how many were read
   */
  public long reread(RereadProgress progress) {
    return writing.reread(progress);
  }

  /** Whether facts of a moment of the index were read by other patterns than this program's. */
  public boolean isReadByOthers(IndexSnapshot snapshot) {
    return snapshot.articles() > 0 && !snapshot.patterns().equals(reading.patterns());
  }

  /** Makes everything added so far durable and shows it; tells the listeners when something changed. */
  public void commit() {
    writing.commit();
  }

  /** Calls {@code listener} after every commit that changed something, on the committing thread. */
  public void onCommit(Runnable listener) {
    writing.onCommit(listener);
  }

  /** Tells {@code reader} of every commit which articles it brings, changes or takes out. */
  public void onArticles(Committed.Listener reader) {
    writing.onArticles(reader);
  }

  /** Says which addresses' articles are not for a workspace, by its id; asked at every look for one, see {@link Viewer}. */
  public void hide(Function<String, Set<String>> rule) {
    hiding = rule;
  }

  /**
   * Tells {@code watcher} every query before it runs, on the asking thread; for measuring what an answer needs of an index on
   * this machine.
   */
  public void onQuery(Consumer<Query> watcher) {
    if (engine instanceof LocalEngine here) here.watch(watcher);
  }

  /** The index as of now, as the present {@link Viewer} sees it; to be closed. */
  public IndexSnapshot snapshot() {
    String team = Viewer.team();
    Set<String> hidden = team.isEmpty() ? Set.of() : hiding.apply(team);
    IndexSnapshot whole = whole();
    if (hidden.isEmpty()) return whole;
    try {
      return new IndexSnapshot(engine.without(whole.searching(), hidden));
    } catch (IOException e) {
      whole.close();
      throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
    } catch (RuntimeException e) {
      whole.close();
      throw e;
    }
  }

  private IndexSnapshot whole() {
    try {
      return new IndexSnapshot(engine.now());
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
    }
  }

  /** Whether it lies on this machine. */
  public boolean isHere() {
    return engine instanceof LocalEngine;
  }

  /** What writes an index on other machines. */
  SolrEngine there() {
    return (SolrEngine) engine;
  }

  /** Size on disk or in memory in bytes. */
  public long bytes() {
    try {
      return engine.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
    }
  }

  /** Lets go of the folder; what was added and not committed is dropped. */
  @Override
  public void close() {
    writing.close();
  }
}
