package dossier.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database of what must survive that is not in the index: an embedded one in the folder {@code store} of the data
 * folder, or a PostgreSQL that several instances share. Another process on the machine may open the embedded one at the
 * same time; the first one serves the others on loopback. Opens in the background: whoever needs it first waits. One that cannot be opened is tried again until it
 * can. Safe for many threads.
 */
public final class Database implements AutoCloseable {
  private static final String MIGRATIONS = "classpath:dossier/store/migrations";
  /** To a shared database each instance has so many connections: small plans allow 20 in all. */
  private static final int CONNECTIONS = 4;
  private static final int OWN_CONNECTIONS = 16;
  /** Between the first two attempts to open it; twice as long after each, up to {@link #MOST}. */
  private static final Duration SOON = Duration.ofMillis(500);
  private static final Duration MOST = Duration.ofSeconds(15);
  /** How long is waited for a sign of life. */
  private static final Duration READY = Duration.ofSeconds(5);
  private static final Logger log = LoggerFactory.getLogger(Database.class);

  static {
    // The embedded database reads it once, when its classes load: other machines must not reach it.
    if (System.getProperty("h2.bindAddress") == null) System.setProperty("h2.bindAddress", "127.0.0.1");
  }

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread opening;
  /** How opening ended the last time; another one after each failure. */
  private volatile CompletableFuture<Opened> opened = new CompletableFuture<>();

  private record Opened(HikariDataSource source, Jdbi jdbi) {}

  private final boolean shared;

  private Database(DatabaseAddress address, String where, boolean shared) {
    this.shared = shared;
    LoggerFactory.getILoggerFactory(); // two threads that meet in its first use would warn
    opening = Thread.ofVirtual().name("store-opening").start(() -> open(address, where));
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
   * The database of a data folder, made when it is not there yet.
   *
   * @throws StoreException at once when the folder cannot be made or written to; other faults show at the first use
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
    if (!Files.isWritable(folder)) throw new StoreException("The folder " + folder + " cannot be written to.", null);
    // Without WRITE_DELAY=0 a process that is killed takes the last half second of what was committed with it, its own and that of the
    // others that it serves: a post that was sent would be due again.
    return embedded("jdbc:h2:file:" + folder.resolve("dossier") + ";AUTO_SERVER=TRUE;WRITE_DELAY=0", "in " + folder);
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
  private void open(DatabaseAddress address, String where) {
    for (Duration pause = SOON; !attempt(address, where); pause = longer(pause)) {
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

  @SuppressWarnings("CatchingUnchecked") // one edge: whatever goes wrong is told to whoever asks for the database
  private boolean attempt(DatabaseAddress address, String where) {
    boolean again = opened.isDone();
    try {
      Opened open = opened(address);
      if (again) opened = CompletableFuture.completedFuture(open);
      else
        opened.complete(open);
      if (again) log.info("the store {} is open", where);
      return true;
    } catch (Exception | LinkageError e) {
      StoreException failure = new StoreException("The store " + where + " cannot be opened: " + root(e) + ".", e);
      if (again) opened = CompletableFuture.failedFuture(failure);
      else {
        opened.completeExceptionally(failure);
        log.warn("{} It is tried again.", failure.getMessage());
      }
      return false;
    }
  }

  private Opened opened(DatabaseAddress address) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("store");
    config.setJdbcUrl(address.url());
    if (!address.user().isEmpty()) {
      config.setUsername(address.user());
      config.setPassword(address.password());
    }
    config.setMaximumPoolSize(shared ? CONNECTIONS : OWN_CONNECTIONS);
    config.setMinimumIdle(CONNECTIONS);
    HikariDataSource source = new HikariDataSource(config);
    try {
      Flyway.configure().dataSource(source).locations(MIGRATIONS).load().migrate();
      if (address.url().startsWith("jdbc:h2:")) EmbeddedExit.ours();
      return new Opened(source, Jdbi.create(source));
    } catch (RuntimeException e) {
      source.close();
      throw e;
    }
  }

  private static String root(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null)
      cause = cause.getCause();
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message.lines().findFirst().orElse("").strip();
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
    Opened open = await();
    CompletableFuture<Boolean> answer = new CompletableFuture<>();
    Thread.ofVirtual().name("store-ready").start(() -> answer.complete(answers(open)));
    if (!answer.completeOnTimeout(false, READY.toMillis(), TimeUnit.MILLISECONDS).join())
      throw new StoreException("The store does not answer.", null);
  }

  private static boolean answers(Opened open) {
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

  private Opened await() {
    try {
      return opened.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof StoreException reason) throw new StoreException(reason.getMessage(), reason);
      throw e;
    }
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
