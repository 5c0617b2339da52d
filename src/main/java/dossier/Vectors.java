package dossier;

import dossier.embed.Embedder;
import dossier.embed.EmbeddingException;
import dossier.embed.OnnxEmbedder;
import dossier.index.IndexException;
import dossier.index.NewsIndex;
import dossier.index.PassageVectors;
import dossier.index.RereadProgress;
import dossier.index.VectorFilling;
import dossier.index.VectorFilling.Pace;
import dossier.index.VectorFilling.Reach;
import dossier.watch.Jobs;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The vectors of the passages, in the data folder or where the index is. Nothing is loaded until they are wanted. Safe for all threads. */
public final class Vectors implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Vectors.class);
  static final String FOLDER = "vectors";
  private static final String UNPACKED = "native";
  /** What was made may be sent to a cluster before this ends. */
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final Path home;
  private final boolean writing;
  private final NewsIndex index;
  private final Jobs jobs;
  private final Semaphore wanted = new Semaphore(1);
  private final StandingBack standingBack = new StandingBack();
  private Loading model = folder -> OnnxEmbedder.load(folder);
  private @Nullable PassageVectors opened;
  private @Nullable Thread follower;
  private volatile @Nullable PassageVectors searched;
  /** Whether the next question loads what searching needs. */
  private volatile boolean loads;
  private volatile boolean closed;

  /** Something that loads a model. */
  interface Loading {
    /** Loads it; what it unpacks goes into {@code folder}. */
    Embedder load(Path folder) throws EmbeddingException;
  }

  Vectors(Path home, NewsIndex index, boolean writing, Jobs jobs) {
    this.jobs = jobs;
    this.home = home;
    this.index = index;
    this.writing = writing;
  }

  /** Takes another model than the program's own, before any is loaded. */
  synchronized void use(Loading other) {
    model = other;
  }

  /** How many passages have one; 0 where they cannot be read, which is logged. */
  public synchronized long count() {
    try {
      if (opened != null) return opened.count();
      return index.isHere() ? PassageVectors.count(home.resolve(FOLDER)) : PassageVectors.count(index);
    } catch (IndexException | UncheckedIOException e) {
      LOG.warn("{}", e.getMessage());
      return 0;
    }
  }

  /** What a question that comes now is searched with; nothing before {@link #search} or {@link #follow}, nor where they cannot be used. */
  Optional<PassageVectors> searched() {
    if (loads) load();
    standingBack.question();
    return Optional.ofNullable(searched);
  }

  /**
   * From now on questions are searched by meaning too. The first one loads what that needs; where it cannot be loaded that is
   * logged and words suffice.
   */
  public void search() {
    loads = true;
  }

  private synchronized void load() {
    if (!loads) return;
    loads = false;
    try {
      searched = opened();
    } catch (EmbeddingException | IndexException e) {
      LOG.warn("Questions are searched by words alone: {}", e.getMessage());
    }
  }

  /**
   * Waits until every passage has its vector: leads and passages with facts first.
   *
   * @return how many were made
   * @throws DossierException when the model cannot be used; what was made stays
   * @throws IndexException when the vectors cannot be read
   */
  public long fill(RereadProgress progress) {
    try {
      VectorFilling filling = opened().filling(index, Pace.ALL_CORES);
      long made = filling.fill(Reach.LEADING, progress, this::isStopped);
      return made + filling.fill(Reach.ALL, progress, this::isStopped);
    } catch (EmbeddingException e) {
      throw new DossierException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * From now on vectors follow what is committed, on one thread that steps back while articles come in and a moment for each question, and
   * questions are searched with them as soon as they are loaded.
   */
  public synchronized void follow() {
    if (follower != null) return;
    index.onCommit(wanted::release);
    follower = Thread.ofPlatform().name("vectors").daemon().start(this::followed);
  }

  private void followed() {
    search();
    Optional<PassageVectors> vectors = searched();
    if (vectors.isEmpty()) return;
    try {
      VectorFilling filling = vectors.get().filling(index, Pace.ONE_CORE);
      while (!closed) {
        await();
        jobs.turn("vectors", () -> fill(filling));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      if (!closed) LOG.warn("Vectors follow no longer until the next start: {}", e.getMessage());
    }
  }

  /** Until something is committed; an index that others write too is looked at every minute. */
  private void await() throws InterruptedException {
    if (index.isHere()) wanted.acquire();
    else {
      var _ = wanted.tryAcquire(1, TimeUnit.MINUTES);
    }
    wanted.drainPermits();
  }

  /** What cannot be written, as on a full disk, is tried again a minute later. */
  private void fill(VectorFilling filling) {
    try {
      filling.fill(Reach.LEADING, RereadProgress.NONE, this::isStopped);
      filling.fill(Reach.ALL, RereadProgress.NONE, () -> isStopped() || wanted.availablePermits() > 0);
    } catch (EmbeddingException e) {
      throw new DossierException(String.valueOf(e.getMessage()), e);
    } catch (UncheckedIOException e) {
      if (closed) return;
      LOG.warn("{}", e.getMessage());
      again();
    }
  }

  private void again() {
    try {
      if (!closed && !wanted.tryAcquire(1, TimeUnit.MINUTES)) LOG.info("Making vectors is tried again.");
      wanted.release();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Work before which the making of vectors steps back until it is closed; there may be several. */
  StandingBack.Work work() {
    return standingBack.work();
  }

  /** Waits while there is other work, and a moment for a question. */
  private boolean isStopped() {
    standingBack.await();
    return closed;
  }

  private synchronized PassageVectors opened() throws EmbeddingException {
    if (opened != null) return opened;
    if (!writing) mustExist();
    Embedder embedder = model.load(home.resolve(UNPACKED).toAbsolutePath());
    try {
      opened = opened(embedder);
      return opened;
    } finally {
      if (opened == null) embedder.close();
    }
  }

  private void mustExist() {
    if (index.isHere()) PassageVectors.mustExist(home.resolve(FOLDER));
    else
      PassageVectors.mustExist(index);
  }

  private PassageVectors opened(Embedder embedder) {
    if (!index.isHere()) return PassageVectors.in(index, embedder, writing);
    Path folder = home.resolve(FOLDER);
    return writing ? PassageVectors.open(folder, embedder) : PassageVectors.openForReading(folder, embedder);
  }

  /** Stops after the passage at hand. */
  @Override
  public void close() {
    closed = true;
    loads = false;
    standingBack.end();
    wanted.release();
    Thread following;
    synchronized (this) {
      following = follower;
    }
    try {
      if (following != null) ended(following);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (this) {
      searched = null;
      if (opened != null) opened.close();
      opened = null;
    }
  }

  /** A cluster that does not answer is not waited for; files of a folder must not be interrupted. */
  private void ended(Thread following) throws InterruptedException {
    if (index.isHere() || following.join(GRACE)) following.join();
    else {
      following.interrupt();
      following.join();
    }
  }
}
