package dossier.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.slf4j.LoggerFactory;

/**
 * The database of what must survive that is not in the index: an embedded one in the folder {@code store} of the data
 * folder, or a PostgreSQL that several instances share. Another process on the machine may open the embedded one at the
 * same time; the first one serves the others on loopback. Opens in the background: whoever needs it first waits. Safe for many threads.
 */
public final class Database implements AutoCloseable {
  private static final String MIGRATIONS = "classpath:dossier/store/migrations";
  private static final int CONNECTIONS = 4;
  private static final String FILE = "jdbc:h2:file:";
  private static final String EMBEDDED = ";AUTO_SERVER=TRUE;WRITE_DELAY=0";
  private static final String READ_ONLY = ";FILE_LOCK=NO;ACCESS_MODE_DATA=r";
  /** What H2 says of a file that is not as it wrote it: FILE_CORRUPTED_1 and FILE_VERSION_ERROR_1 of its error codes. */
  private static final Set<Integer> DAMAGED = Set.of(90030, 90048);
  /** What H2 says once it closed itself: DATABASE_IS_CLOSED and DATABASE_CALLED_AT_SHUTDOWN of its error codes. */
  private static final Set<Integer> CLOSED = Set.of(90098, 90121);
  private static final String WAY_BACK = " It is damaged and left as it is: move its folder aside, and the command restore brings"
      + " back what a backup has. The articles are not in it.";

  static {
    // The embedded database reads it once, when its classes load: other machines must not reach it.
    if (System.getProperty("h2.bindAddress") == null) System.setProperty("h2.bindAddress", "127.0.0.1");
  }

  /** Between two tries to open what could not be opened. */
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private volatile CompletableFuture<Opened> opened = new CompletableFuture<>();
  private volatile long tried = System.nanoTime();

  private record Opened(HikariDataSource source, Jdbi jdbi) {
    boolean isReadOnly() {
      return source.getJdbcUrl().endsWith(READ_ONLY);
    }
  }

  /** Whether the embedded database closed itself because it could not write. */
  private volatile boolean broken;
  private final DatabaseAddress address;
  private final String where;

  private final boolean shared;

  private Database(DatabaseAddress address, String where, boolean shared) {
    this.shared = shared;
    this.address = address;
    this.where = where;
    LoggerFactory.getILoggerFactory(); // two threads that meet in its first use would warn
    Thread.ofVirtual().name("store-opening").start(() -> open(opened));
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
    if (!Files.isWritable(folder)) return readOnly(folder);
    // Without WRITE_DELAY=0 a process that is killed takes the last half second of what was committed with it, its own and that of the
    // others that it serves: a post that was sent would be due again.
    return embedded(FILE + folder.resolve("dossier") + EMBEDDED, "in " + folder);
  }

  /** On a disk that cannot be written it can be read, if this version wrote it; the embedded database then serves no others. */
  private static Database readOnly(Path folder) {
    if (!Files.isRegularFile(folder.resolve("dossier.mv.db")))
      throw new StoreException("The folder " + folder + " cannot be written to.", null);
    return embedded(FILE + folder.resolve("dossier") + READ_ONLY, "in " + folder);
  }

  /** Whether a data folder has a database; asking makes none. */
  public static boolean isIn(Path home) {
    return Files.isDirectory(home.resolve("store"));
  }

  /** A database that is gone when it is closed. */
  public static Database inMemory() {
    return embedded("jdbc:h2:mem:" + UUID.randomUUID(), "in memory");
  }

  @SuppressWarnings("CatchingUnchecked") // one edge: whatever goes wrong is told to whoever asks for the database
  private void open(CompletableFuture<Opened> opening) {
    try {
      Opened usable = usable(address);
      usable.jdbi().setSqlLogger(new SqlLogger() {
        @Override
        public void logException(StatementContext context, SQLException failure) {
          if (CLOSED.contains(failure.getErrorCode())) broken = true;
        }
      });
      opening.complete(usable);
    } catch (Exception | LinkageError e) {
      opening.completeExceptionally(
          new StoreException("The store " + where + " cannot be opened: " + root(e) + "." + advice(e), e));
    }
  }

  /** The embedded database notes who serves it in a file: without room for that it is read alone, until there is room. */
  private static Opened usable(DatabaseAddress address) {
    if (!address.url().endsWith(EMBEDDED)) return opened(address);
    String store = address.url().substring(0, address.url().length() - EMBEDDED.length());
    Path lock = Path.of(store.substring(FILE.length()) + ".lock.db");
    try {
      dropEmpty(lock);
      return opened(address);
    } catch (RuntimeException e) {
      if (!isEmpty(lock) && !root(e).contains("No space left")) throw e;
      drop(lock);
      return opened(new DatabaseAddress(store + READ_ONLY, address.user(), address.password()));
    }
  }

  private static boolean isEmpty(Path lock) {
    return Files.isRegularFile(lock) && lock.toFile().length() == 0;
  }

  /** A lock without a holder was left when there was no room to write it; nobody would ever take it away. */
  private static void dropEmpty(Path lock) {
    if (System.currentTimeMillis() - lock.toFile().lastModified() > PAUSE.toMillis()) drop(lock);
  }

  private static void drop(Path lock) {
    try {
      if (isEmpty(lock)) Files.delete(lock);
    } catch (IOException e) {
      // the opening says what is wrong
    }
  }

  /** Opens anew what could not be opened, or only be read, a while ago: there may be room on the disk again. */
  private synchronized void retry() {
    if (!opened.isDone() || System.nanoTime() - tried < PAUSE.toNanos()) return;
    if (!opened.isCompletedExceptionally()) {
      boolean reads = opened.join().isReadOnly() && !address.url().endsWith(READ_ONLY);
      if (!reads && !broken) return;
      opened.join().source().close();
    }
    broken = false;
    tried = System.nanoTime();
    CompletableFuture<Opened> again = new CompletableFuture<>();
    open(again);
    opened = again;
  }

  private static Opened opened(DatabaseAddress address) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("store");
    config.setJdbcUrl(address.url());
    if (!address.user().isEmpty()) {
      config.setUsername(address.user());
      config.setPassword(address.password());
    }
    config.setMaximumPoolSize(CONNECTIONS);
    HikariDataSource source = new HikariDataSource(config);
    try {
      migrate(source);
      return new Opened(source, Jdbi.create(source));
    } catch (RuntimeException e) {
      source.close();
      throw e;
    }
  }

  /**
   * Brings the tables to the present version. H2 makes each table durable at once, so that a process that is killed may leave half
   * a migration that is not noted as done: each one passes over what is there already. What was done before is not compared with
   * its text of then.
   */
  private static void migrate(HikariDataSource source) {
    Flyway flyway = Flyway.configure().dataSource(source).locations(MIGRATIONS).validateOnMigrate(false).load();
    if (!source.getJdbcUrl().endsWith(READ_ONLY)) flyway.migrate();
    else if (flyway.info().pending().length > 0)
      throw new StoreException(
          "it is of an older version, and cannot be brought to this one where it cannot be written",
          null);
  }

  /** What to do about a damaged file of the embedded database; nothing about other faults. */
  private static String advice(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause())
      if (cause instanceof SQLException sql && DAMAGED.contains(sql.getErrorCode())) return WAY_BACK;
    return "";
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
   * Waits until the database is open.
   *
   * @throws StoreException when it cannot be opened
   */
  public void ready() {
    var _ = await();
  }

  private Opened await() {
    retry();
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
    try {
      opened.join().source().close();
    } catch (CompletionException neverOpened) {
      // nothing to close
    }
  }
}
