package dossier.index;

import dossier.article.ArticleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What changes an index: articles that come, go or are read again, and the commits that show them. Safe for all threads. */
final class IndexWriting implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IndexWriting.class);
  /** Articles that are read again between two commits: a commit costs as much as some hundred articles. */
  private static final int REREAD_AT_ONCE = 2_000;

  private final Engine engine;
  private final ArticleReading reading;
  private final InstantSource clock;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final List<Committed.Listener> readers = new CopyOnWriteArrayList<>();
  private final PendingArticles pending = new PendingArticles();
  private final List<Committed.Withdrawn> withdrawn = new ArrayList<>();
  private volatile StoryMemory stories;
  private boolean changed;
  private String patterns;
  private volatile @Nullable ArticleKeeper keeper;

  /** @param stories what was remembered of stories, to be read from the index */
  IndexWriting(Engine engine, ArticleReading reading, InstantSource clock, StoryMemory stories) throws IOException {
    this.engine = engine;
    this.stories = stories;
    this.clock = clock;
    this.reading = reading;
    try (IndexSnapshot now = whole()) {
      this.patterns = now.articles() == 0 ? reading.patterns() : now.patterns();
    }
  }

  /** Reads what is remembered of stories in the background, so that the first article does not wait for all of it. */
  void load() {
    stories.loadSoon(this::whole);
  }

  /** The same for articles whose traces were taken before, on other threads. */
  synchronized List<NewsIndex.Outcome> addPrepared(List<PreparedArticle> entries) {
    List<NewsIndex.Outcome> outcomes = new ArrayList<>(entries.size());
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
    Replacing replacing = new Replacing(engine, engine instanceof LocalEngine ? articles : 0);
    try {
      replacements.run(replacing);
    } finally {
      replacing.end();
    }
  }

  private NewsIndex.Outcome add(PreparedArticle article, IndexSnapshot now, Replacing engine) throws IOException {
    ArticleId id = article.id();
    byte[] fingerprint = ArticleDocuments.Fingerprint.of(article.entry().article());
    PendingArticles.Pending earlier = pending.find(id);
    if (earlier != null && earlier.isOf(fingerprint)) return NewsIndex.Outcome.DUPLICATE;
    byte[] stored = earlier == null ? now.fingerprint(id) : null;
    if (Arrays.equals(stored, fingerprint)) return NewsIndex.Outcome.UNCHANGED;
    StoredArticle older = earlier != null ? earlier.article() : stored == null ? null : now.stored(id);
    PreparedArticle kept = stories.placed(older == null ? article : article.replacing(older));
    Committed.Kind kind = earlier != null
        ? earlier.kind()
        : Committed.kind(kept.entry().article(), older == null ? null : older.article());
    pending.put(id, new PendingArticles.Pending(fingerprint, kept.entry().stored(), form(kept), kind));
    engine.replace(kept);
    return older == null ? NewsIndex.Outcome.ADDED : NewsIndex.Outcome.REPLACED;
  }

  /** What is kept elsewhere of an article; nothing where nobody keeps it. */
  private @Nullable ArticleForm form(PreparedArticle article) {
    return keeper == null ? null : new ArticleForm(article.id(), StoredForm.write(article.entry()));
  }

  /** Hands every article that is added or taken out from now on to {@code other}, before it is shown here. */
  void keepAt(ArticleKeeper other) {
    keeper = other;
  }

  /** See {@link NewsIndex#takeForms}. */
  int takeForms(List<ArticleForm> forms) {
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
    if (pending.has(article.id()) || Arrays.equals(now.fingerprint(article.id()), fingerprint)) return false;
    engine.replace(stories.placed(article));
    changed = true;
    return true;
  }

  private void keep() {
    ArticleKeeper other = keeper;
    List<ArticleForm> forms = pending.forms();
    if (other != null && !forms.isEmpty()) other.keep(forms);
  }

  /**
   * Takes articles out, with everything that was read from them, and shows that at once.
   *
   * @param everywhere also where articles are kept elsewhere
   * @return the ids of those that were there
   */
  synchronized List<ArticleId> remove(Collection<ArticleId> ids, boolean everywhere) {
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

  /** See {@link NewsIndex#reread}. */
  long reread(RereadProgress progress) {
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
            if (pending.has(id) || !Arrays.equals(now.fingerprint(id), fingerprint)) continue;
            engine.replace(stories.placed(article));
            changed = true;
          }
        });
      }
    }
    commit();
  }

  /** Makes everything added so far durable and shows it; tells the listeners when something changed. */
  void commit() {
    Committed committed;
    synchronized (this) {
      if (pending.isEmpty() && !changed) return;
      keep();
      committed = new Committed(UUID.randomUUID().toString(), pending.kinds(), withdrawn);
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

  /** Calls {@code listener} after every commit that changed something, on the committing thread. */
  void onCommit(Runnable listener) {
    listeners.add(listener);
  }

  /** Tells {@code reader} of every commit which articles it brings, changes or takes out. */
  void onArticles(Committed.Listener reader) {
    readers.add(reader);
  }

  private IndexSnapshot whole() {
    try {
      return new IndexSnapshot(engine.now());
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
    if (!(engine instanceof LocalEngine) || !pending.isEmpty() || changed) return;
    try (IndexSnapshot now = whole()) {
      how.accept(stories, now.searching());
    } catch (RuntimeException e) {
      LOG.info("What is remembered of stories is not kept for the next start: {}", e.getMessage());
    }
  }

  /** Lets go of the folder; what was added and not committed is dropped. */
  @Override
  public synchronized void close() {
    stories.stop();
    saved(StoryMemory::saveAtEnd);
    try {
      engine.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
