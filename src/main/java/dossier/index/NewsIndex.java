package dossier.index;

import dossier.article.ArticleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
  /** Articles that are read again between two commits: a commit costs as much as some hundred articles. */
  private static final int REREAD_AT_ONCE = 2_000;

  private static final Logger LOG = LoggerFactory.getLogger(NewsIndex.class);

  private final Engine engine;
  private final ArticleReading reading;
  private final InstantSource clock;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final List<Committed.Listener> readers = new CopyOnWriteArrayList<>();
  private final Map<ArticleId, Pending> pending = new HashMap<>();

  private final List<Committed.Withdrawn> withdrawn = new ArrayList<>();
  private volatile StoryMemory stories;
  private @Nullable Thread loader;
  private boolean changed;
  private String patterns;

  /** What was added since the last commit, which no snapshot shows yet. */
  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  private record Pending(byte[] fingerprint, StoredArticle article, @Nullable ArticleForm form, Committed.Kind kind) {}

  private volatile @Nullable ArticleKeeper keeper;
  private volatile Function<String, Set<String>> hiding = team -> Set.of();

  private NewsIndex(Engine engine, ArticleReading reading, InstantSource clock) throws IOException {
    this(engine, reading, clock, new StoryMemory());
  }

  private NewsIndex(Engine engine, ArticleReading reading, InstantSource clock, StoryMemory stories)
      throws IOException {
    this.engine = engine;
    this.stories = stories;
    this.clock = clock;
    this.reading = reading;
    try (IndexSnapshot now = whole()) {
      this.patterns = now.articles() == 0 ? reading.patterns() : now.patterns();
    }
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
        return new NewsIndex(new LocalEngine(directory, writer, reading, clock), reading, clock, stories).loading();
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

  /** Reads what is remembered of stories in the background, so that the first article does not wait for all of it. */
  private NewsIndex loading() {
    loader = Thread.ofPlatform().name("stories").daemon().start(() -> {
      StoryMemory memory = stories;
      try (IndexSnapshot now = whole()) {
        memory.load(now.searching());
      } catch (CancellationException e) {
        // it was closed before it was needed
      } catch (IOException | RuntimeException e) {
        LOG.warn("What is remembered of stories cannot be read yet: {}", e.getMessage());
      }
    });
    return this;
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
  public synchronized List<Outcome> addPrepared(List<PreparedArticle> entries) {
    List<Outcome> outcomes = new ArrayList<>(entries.size());
    try (IndexSnapshot now = whole()) {
      begin(entries, now);
      replacing(entries.size(), engine -> {
        for (PreparedArticle entry : entries)
          outcomes.add(add(entry, now, engine));
      });
    } catch (IOException | AlreadyClosedException e) {
      throw failed(e);
    }
    return outcomes;
  }

  private void begin(List<PreparedArticle> articles, IndexSnapshot now) throws IOException {
    stories.load(now.searching());
    now.searching().expect(articles.stream().map(PreparedArticle::id).toList());
  }

  /** Something that replaces articles. */
  private interface Replacements {
    void run(Replacing engine) throws IOException;
  }

  /** Waits for what is handed over, also where something else goes wrong. */
  private void replacing(int articles, Replacements replacements) throws IOException {
    Replacing replacing = new Replacing(engine, isHere() ? articles : 0);
    try {
      replacements.run(replacing);
    } finally {
      replacing.end();
    }
  }

  private Outcome add(PreparedArticle article, IndexSnapshot now, Replacing engine) throws IOException {
    ArticleId id = article.id();
    byte[] fingerprint = ArticleDocuments.Fingerprint.of(article.entry().article());
    Pending earlier = pending.get(id);
    if (earlier != null && Arrays.equals(earlier.fingerprint, fingerprint)) return Outcome.DUPLICATE;
    byte[] stored = earlier == null ? now.fingerprint(id) : null;
    if (Arrays.equals(stored, fingerprint)) return Outcome.UNCHANGED;
    StoredArticle older = earlier != null ? earlier.article : stored == null ? null : now.stored(id);
    PreparedArticle kept = stories.placed(older == null ? article : article.replacing(older));
    Committed.Kind kind = earlier != null
        ? earlier.kind
        : Committed.kind(kept.entry().article(), older == null ? null : older.article());
    pending.put(id, new Pending(fingerprint, kept.entry().stored(), form(kept), kind));
    engine.replace(kept);
    return older == null ? Outcome.ADDED : Outcome.REPLACED;
  }

  /** What is kept elsewhere of an article; nothing where nobody keeps it. */
  private @Nullable ArticleForm form(PreparedArticle article) {
    return keeper == null ? null : new ArticleForm(article.id(), StoredForm.write(article.entry()));
  }

  /** Hands every article that is added or taken out from now on to {@code other}, before it is shown here. */
  public void keepAt(ArticleKeeper other) {
    keeper = other;
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
    List<PreparedArticle> articles = forms.parallelStream()
        .map(form -> PreparedArticle.of(reading.read(form.article())))
        .toList();
    synchronized (this) {
      try (IndexSnapshot now = whole()) {
        begin(articles, now);
        int[] taken = { 0 };
        replacing(articles.size(), engine -> {
          for (PreparedArticle article : articles)
            if (take(article, now, engine)) taken[0]++;
        });
        return taken[0];
      } catch (IOException | AlreadyClosedException e) {
        throw failed(e);
      }
    }
  }

  private boolean take(PreparedArticle article, IndexSnapshot now, Replacing engine) throws IOException {
    byte[] fingerprint = ArticleDocuments.Fingerprint.of(article.entry().article());
    if (pending.containsKey(article.id()) || Arrays.equals(now.fingerprint(article.id()), fingerprint)) return false;
    engine.replace(stories.placed(article));
    changed = true;
    return true;
  }

  private void keep() {
    ArticleKeeper other = keeper;
    List<ArticleForm> forms = pending.values().stream().map(Pending::form).filter(Objects::nonNull).toList();
    if (other != null && !forms.isEmpty()) other.keep(forms);
  }

  /** Takes articles out that are no longer kept elsewhere, and shows that at once. */
  public List<ArticleId> follow(Collection<ArticleId> gone) {
    return remove(gone, false);
  }

  /**
   * Takes articles out, with everything that was read from them, and shows that at once.
   *
   * @return the ids of those that were there
   */
  public List<ArticleId> remove(Collection<ArticleId> ids) {
    return remove(ids, true);
  }

  private synchronized List<ArticleId> remove(Collection<ArticleId> ids, boolean everywhere) {
    commit();
    try (IndexSnapshot now = whole()) {
      begin(List.of(), now);
      List<ArticleId> there = new ArrayList<>();
      for (ArticleId id : ids)
        if (now.fingerprint(id) != null && !there.contains(id)) there.add(id);
      ArticleKeeper other = keeper;
      if (everywhere && other != null && !there.isEmpty()) other.drop(there);
      for (ArticleId id : there) {
        withdrawn.add(Committed.Withdrawn.of(now, id));
        engine.delete(id);
        stories.forget(id);
        changed = true;
      }
      commit();
      return there;
    } catch (IOException | AlreadyClosedException e) {
      throw failed(e);
    }
  }

  /**
   * Reads facts, statements and names again from all stored articles, in place: each keeps its identity, arrival, history
   * and story. What is done is committed batch by batch, so that an interruption leaves a whole index, which says that it is
   * not all read by the same patterns.
   *
   * @return how many were read
   */
  public long reread(RereadProgress progress) {
    commit();
    try (IndexSnapshot before = whole()) {
      long[] done = { 0 };
      progress.at(0, before.articles());
      before.searching().forms(REREAD_AT_ONCE, batch -> {
        again(batch.parallelStream()
            .map(StoredForm::readArticle)
            .map(article -> reading.read(article.notAfter(clock.instant())))
            .map(PreparedArticle::of)
            .toList());
        done[0] += batch.size();
        progress.at(done[0], before.articles());
      });
      synchronized (this) {
        patterns = reading.patterns();
        changed = true;
      }
      commit();
      return done[0];
    } catch (IOException | AlreadyClosedException e) {
      throw failed(e);
    }
  }

  /** Replaces what was read from articles that are still as they were; newer ones were read by the same patterns. */
  private void again(List<PreparedArticle> articles) throws IOException {
    synchronized (this) {
      try (IndexSnapshot now = whole()) {
        begin(articles, now);
        replacing(articles.size(), engine -> {
          for (PreparedArticle article : articles) {
            ArticleId id = article.id();
            byte[] fingerprint = ArticleDocuments.Fingerprint.of(article.entry().article());
            if (pending.containsKey(id) || !Arrays.equals(now.fingerprint(id), fingerprint)) continue;
            engine.replace(stories.placed(article));
            changed = true;
          }
        });
      }
    }
    commit();
  }

  /** Whether facts of a moment of the index were read by other patterns than this program's. */
  public boolean isReadByOthers(IndexSnapshot snapshot) {
    return snapshot.articles() > 0 && !snapshot.patterns().equals(reading.patterns());
  }

  /** Makes everything added so far durable and shows it; tells the listeners when something changed. */
  public void commit() {
    Committed committed;
    synchronized (this) {
      if (pending.isEmpty() && !changed) return;
      keep();
      committed = committed();
      if (!committed.isEmpty()) readers.forEach(reader -> reader.before(committed));
      try {
        engine.commit(patterns);
        pending.clear();
        withdrawn.clear();
        changed = false;
      } catch (IOException | AlreadyClosedException e) {
        throw failed(e);
      }
      saved(StoryMemory::saveMeanwhile);
    }
    listeners.forEach(Runnable::run);
    if (!committed.isEmpty()) readers.forEach(reader -> reader.after(committed));
  }

  private Committed committed() {
    Map<ArticleId, Committed.Kind> kinds = new HashMap<>();
    pending.forEach((id, article) -> kinds.put(id, article.kind));
    return new Committed(UUID.randomUUID().toString(), kinds, withdrawn);
  }

  /** Calls {@code listener} after every commit that changed something, on the committing thread. */
  public void onCommit(Runnable listener) {
    listeners.add(listener);
  }

  /** Says which addresses' articles are not for a workspace, by its id; asked at every look for one, see {@link Viewer}. */
  public void hide(Function<String, Set<String>> rule) {
    hiding = rule;
  }

  /** Tells {@code reader} of every commit which articles it brings, changes or takes out. */
  public void onArticles(Committed.Listener reader) {
    readers.add(reader);
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

  /** Size on disk or in memory in bytes. */
  public long bytes() {
    try {
      return engine.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
    }
  }

  /** Everything since the last commit is dropped, so that it is known what is there; the next change begins anew. */
  private synchronized UncheckedIOException failed(Exception e) {
    engine.drop();
    pending.clear();
    withdrawn.clear();
    changed = false;
    stories = stories.anew();
    ArticleKeeper other = keeper;
    if (other != null) other.dropped();
    return ReopenedWriter.failure("the index", e);
  }

  /** Keeps what is remembered of stories for the next start, where all of it is committed. */
  private void saved(BiConsumer<StoryMemory, Searching> how) {
    if (!isHere() || !pending.isEmpty() || changed) return;
    try (IndexSnapshot now = whole()) {
      how.accept(stories, now.searching());
    }
  }

  /** Lets go of the folder; what was added and not committed is dropped. */
  @Override
  public synchronized void close() {
    try {
      stories.stop();
      if (loader != null) loader.join();
      saved(StoryMemory::saveAtEnd);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.info("What is remembered of stories is not kept for the next start: {}", e.getMessage());
    }
    try {
      engine.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
