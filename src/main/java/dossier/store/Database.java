package dossier.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database of what must survive that is not in the index: an embedded one in the folder {@code store} of the data
 * folder, or a PostgreSQL that several instances share. Another process on the machine may open the embedded one at the
 * same time; the first one serves the others on loopback. Opens in the background: whoever needs it first waits. One that
 * cannot be opened is tried again until it can, and so is an embedded one that closed itself or can only be read because there
 * was no room on the disk. Safe for many threads.
 */
public final class Database implements AutoCloseable {
  /** Between the first two attempts to open it; twice as long after each, up to {@link #MOST}. */
  private static final Duration SOON = Duration.ofMillis(500);
  private static final Duration MOST = Duration.ofSeconds(15);
  /** Between two attempts that whoever needs the embedded database makes. */
  private static final Duration PAUSE = Duration.ofSeconds(2);
  /** How long is waited for a sign of life. */
  private static final Duration READY = Duration.ofSeconds(5);
  /** What H2 says once it closed itself: DATABASE_IS_CLOSED and DATABASE_CALLED_AT_SHUTDOWN of its error codes. */
  private static final Set<Integer> CLOSED = Set.of(90098, 90121);
  private static final Logger log = LoggerFactory.getLogger(Database.class);

  static {
    // The embedded database reads it once, when its classes load: other machines must not reach it.
    if (System.getProperty("h2.bindAddress") == null) System.setProperty("h2.bindAddress", "127.0.0.1");
  }

  private final DatabaseAddress address;
  private final String where;
  private final boolean shared;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread opening;
  /** How opening ended the last time; another one after each failure. */
  private volatile CompletableFuture<OpenStore> opened = new CompletableFuture<>();
  private volatile long tried = System.nanoTime();
  /** Whether the embedded database closed itself because it could not write. */
  private volatile boolean broken;

  private Database(DatabaseAddress address, String where, boolean shared) {
    this.address = address;
    this.where = where;
    this.shared = shared;
    LoggerFactory.getILoggerFactory(); // two threads that meet in its first use would warn
    opening = Thread.ofVirtual().name("store-opening").start(this::open);
  }

  private static Database embedded(String url, String where) {
    return new Database(new DatabaseAddress(url, "dossier", ""), where, false);
  }

  /** A PostgreSQL database, which other instances may use at the same time; faults show at the first use. */
  public static Database at(DatabaseAddress address) {
    return new Database(address, "at " + address.place(), true);
  }

  /** Whether other instances may change what is in it, so that nothing may be remembered beside it. */
  public boolean isShared() {
    return shared;
  }

  /**
   * The database of a data folder, made when it is not there yet; on a disk that cannot be written one that is there is read.
   *
   * @throws StoreException at once when the folder cannot be made, or written to while there is none; other faults show at
   *         the first use
   */
  public static Database in(Path home) {
    Path folder = home.toAbsolutePath().normalize().resolve("store");
    if (folder.toString().contains(";"))
      throw new StoreException("The store cannot be kept in " + folder + ": its path contains a semicolon.", null);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException("The folder " + folder + " cannot be made: " + e + ".", e);
    }
    boolean writes = Files.isWritable(folder);
    if (!writes && !Files.isRegularFile(folder.resolve("dossier.mv.db")))
      throw new StoreException("The folder " + folder + " cannot be written to.", null);
    return embedded(
        OpenStore.FILE + folder.resolve("dossier") + (writes ? OpenStore.EMBEDDED : OpenStore.READ_ONLY),
        "in " + folder);
  }

  /** Whether a data folder has a database; asking makes none. */
  public static boolean isIn(Path home) {
    return Files.isDirectory(home.resolve("store"));
  }

  /** A database that is gone when it is closed. */
  public static Database inMemory() {
    return embedded("jdbc:h2:mem:" + UUID.randomUUID(), "in memory");
  }

  /** Tries until it is open or closed; from the first failure on, whoever needs it is told at once. */
  private void open() {
    for (Duration pause = SOON; !attempt(); pause = longer(pause)) {
      try {
        if (closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) return;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private static Duration longer(Duration pause) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(MOST) > 0 ? MOST : twice;
  }

  /** Opens it unless it is open and can be used; whether it is then. */
  @SuppressWarnings("CatchingUnchecked") // one edge: whatever goes wrong is told to whoever asks for the database
  private synchronized boolean attempt() {
    boolean again = opened.isDone();
    if (again && !opened.isCompletedExceptionally()) {
      if (isUsable(opened.join())) return true;
      opened.join().source().close();
    }
    broken = false;
    tried = System.nanoTime();
    try {
      OpenStore open = OpenStore.at(address);
      open.jdbi().setSqlLogger(new Watch());
      told(again, CompletableFuture.completedFuture(open));
      if (again) log.info("the store {} is open", where);
      return true;
    } catch (Exception | LinkageError e) {
      StoreException failure = new StoreException("The store " + where + " cannot be opened: " + OpenStore.reason(e),
          e);
      if (!again) log.warn("{} It is tried again.", failure.getMessage());
      told(again, CompletableFuture.failedFuture(failure));
      return false;
    }
  }

  /** Those who wait for the first attempt have its future. */
  private void told(boolean again, CompletableFuture<OpenStore> outcome) {
    CompletableFuture<OpenStore> waited = opened;
    opened = outcome;
    if (again) return;
    var _ = outcome.whenComplete((open, failure) -> {
      if (failure == null) waited.complete(open);
      else
        waited.completeExceptionally(failure);
    });
  }

  private boolean isUsable(OpenStore open) {
    boolean onlyReads = open.isReadOnly() && !address.url().endsWith(OpenStore.READ_ONLY);
    return !broken && !onlyReads;
  }

  /** Notes that the embedded database closed itself. */
  private final class Watch implements SqlLogger {
    @Override
    public void logException(StatementContext context, SQLException failure) {
      if (CLOSED.contains(failure.getErrorCode())) broken = true;
    }
  }

  /**
   * The open database; waits until it is open.
   *
   * @throws StoreException when it cannot be opened
   */
  Jdbi jdbi() {
    return await().jdbi();
  }

  /**
   * Waits until the database has been tried, and asks whether it answers.
   *
   * @throws StoreException when it cannot be opened or does not answer
   */
  public void ready() {
    OpenStore open = await();
    CompletableFuture<Boolean> answer = new CompletableFuture<>();
    Thread.ofVirtual().name("store-ready").start(() -> answer.complete(answers(open)));
    if (!answer.completeOnTimeout(false, READY.toMillis(), TimeUnit.MILLISECONDS).join())
      throw new StoreException("The store does not answer.", null);
  }

  private static boolean answers(OpenStore open) {
    try (Connection connection = open.source().getConnection()) {
      return connection.isValid((int) READY.toSeconds());
    } catch (SQLException e) {
      return false;
    }
  }

  /** Calls {@code then} once when the database is open, which may be now or never; on another thread where it is not open yet. */
  public void whenOpen(Runnable then) {
    Thread.ofVirtual().name("store-waiting").start(() -> {
      try {
        opening.join();
        if (opened.isDone() && !opened.isCompletedExceptionally()) then.run();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
  }

  private OpenStore await() {
    retry();
    try {
      return opened.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof StoreException reason) throw new StoreException(reason.getMessage(), reason);
      throw e;
    }
  }

  /** There may be room on the disk again; another machine's database is waited for in the background alone. */
  private void retry() {
    if (shared || !opened.isDone() || System.nanoTime() - tried < PAUSE.toNanos() || closed.getCount() == 0) return;
    if (opened.isCompletedExceptionally() || !isUsable(opened.join())) attempt();
  }

  /** Closes what was opened; waits for an opening under way. */
  @Override
  public void close() {
    closed.countDown();
    try {
      opening.join();
      opened.join().source().close();
    } catch (CompletionException neverOpened) {
      // nothing to close
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
