package dossier.index;

import dossier.article.ArticleId;
import dossier.story.Placement;
import dossier.story.Stories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the writer remembers of all articles to place the next one among the stories. It is read from the index, and of a large
 * index kept in a file beside it, so that after a start only what is in other segments than the file's has to be read: whatever
 * the file says, in the end what is remembered is what the index holds. Safe for all threads.
 */
final class StoryMemory {
  private static final Logger LOG = LoggerFactory.getLogger(StoryMemory.class);
  /** Articles that are read from the index in about a tenth of a second. */
  static final int WORTH_A_FILE = 10_000;

  private final @Nullable Path file;
  private final int least;
  private Stories stories = new Stories();
  /** Generation of the index up to which all places are known. */
  private long loaded;
  /** Articles that came, went or changed since the file was written. */
  private int unsaved;
  private volatile boolean stopped;
  private volatile @Nullable Thread loader;

  /** Kept nowhere. */
  StoryMemory() {
    this(null, WORTH_A_FILE);
  }

  /**
   * Kept in a file.
   *
   * @param file null to keep it nowhere
   * @param least articles of an index that is worth a file, at least 1
   */
  StoryMemory(@Nullable Path file, int least) {
    this.file = file;
    this.least = least;
  }

  /** The same as at the start, with nothing of what was placed since. */
  StoryMemory anew() {
    stopped = true;
    return new StoryMemory(file, least);
  }

  /** The article with its place: the one it had when it was stored before, else the one that is found for it. */
  synchronized PreparedArticle placed(PreparedArticle article) {
    unsaved++;
    Placement kept = article.entry().placement();
    if (kept == null) return article.at(stories.place(article.id(), article.trace()));
    stories.remember(article.id(), article.trace(), kept);
    return article;
  }

  synchronized void forget(ArticleId id) {
    unsaved++;
    stories.forget(id);
  }

  /** Reads what was placed before and, where others write too, what they placed since. */
  synchronized void load(Searching now) throws IOException {
    long generation = now.figures().generation();
    if (generation <= loaded || stopped) return;
    Set<String> known = loaded == 0 ? restored() : Set.of();
    now.traces(loaded, known, placed -> {
      if (stopped) throw new CancellationException();
      unsaved++;
      stories.remember(placed.id(), placed.trace(), placed.placement());
    });
    boolean gone = !known.isEmpty() && stories.articles() != now.figures().articles();
    if (gone) keepOnly(now);
    loaded = generation;
    save(now, gone ? 0 : Math.max(1, stories.articles() / 2));
  }

  private void keepOnly(Searching now) throws IOException {
    List<ArticleId> ids = new ArrayList<>();
    now.ids(ids::add);
    stories.keepOnly(ids);
  }

  /** Names of the segments whose articles are remembered from now on. */
  private Set<String> restored() {
    if (file == null || !Files.exists(file)) return Set.of();
    try {
      Stories.Saved saved = Stories.saved(file);
      stories = saved.stories();
      return Set.copyOf(saved.parts());
    } catch (IOException | RuntimeException e) {
      LOG.info("What is remembered of stories is read from the articles again: {}", e.getMessage());
      return Set.of();
    }
  }

  /** Writes the file where it is worth it after so many changes that came one by one. */
  void saveAtEnd(Searching committed) {
    save(committed, Math.max(1, stories.articles() / 50));
  }

  /** Writes the file where very much has changed. */
  void saveMeanwhile(Searching committed) {
    save(committed, Math.max(1, stories.articles() / 2));
  }

  /**
   * Writes the file of an index that is worth one.
   *
   * @param committed what is remembered, neither more nor less
   * @param changes after how many
   */
  private synchronized void save(Searching committed, int changes) {
    if (file == null || loaded == 0 || stories.articles() < least || unsaved < changes) return;
    try {
      stories.save(file, committed.parts());
      unsaved = 0;
    } catch (IOException e) {
      LOG.info("What is remembered of stories is not kept for the next start: {}", e.getMessage());
    }
  }

  /** {@linkplain #load Loads} on another thread, until {@link #stop}. */
  void loadSoon(Supplier<IndexSnapshot> moment) {
    loader = Thread.ofPlatform().name("stories").daemon().start(() -> {
      try (IndexSnapshot now = moment.get()) {
        load(now.searching());
      } catch (CancellationException e) {
        // it was closed before it was needed
      } catch (IOException | RuntimeException e) {
        LOG.warn("What is remembered of stories cannot be read yet: {}", e.getMessage());
      }
    });
  }

  /** Ends what {@link #load} is at, which throws a {@link CancellationException} then, and lets it begin no more. */
  void stop() {
    stopped = true;
    try {
      Thread loading = loader;
      if (loading != null) loading.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
