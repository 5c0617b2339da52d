package dossier.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** A database that was opened and has the present tables. */
record OpenStore(HikariDataSource source, Jdbi jdbi) {
  /** What the address of an embedded database in a file begins with. */
  static final String FILE = "jdbc:h2:file:";
  /**
   * And how it ends. Without WRITE_DELAY=0 a process that is killed takes the last half second of what was committed with it,
   * its own and that of the others that it serves: a post that was sent would be due again.
   */
  static final String EMBEDDED = ";AUTO_SERVER=TRUE;WRITE_DELAY=0";
  /** How it ends where it can only be read. */
  static final String READ_ONLY = ";FILE_LOCK=NO;ACCESS_MODE_DATA=r";

  private static final String MIGRATIONS = "classpath:dossier/store/migrations";
  /** To a shared database each instance has so many connections: small plans allow 20 in all. */
  private static final int CONNECTIONS = 4;
  private static final int OWN_CONNECTIONS = 16;
  /** What H2 says of a file that is not as it wrote it: FILE_CORRUPTED_1 and FILE_VERSION_ERROR_1 of its error codes. */
  private static final Set<Integer> DAMAGED = Set.of(90030, 90048);
  /** Younger locks without content may be ones that are just being written. */
  private static final Duration YOUNG = Duration.ofSeconds(2);
  private static final String WAY_BACK = " It is damaged and left as it is: move its folder aside, and the command restore brings"
      + " back what a backup has. The articles are not in it.";

  /**
   * Opens one. The embedded database notes who serves it in a file: without room for that it is read alone.
   *
   * @throws RuntimeException of the pool, the migration or the driver when it cannot be opened
   */
  static OpenStore at(DatabaseAddress address) {
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

  /** Whether it can only be read. */
  boolean isReadOnly() {
    return source.getJdbcUrl().endsWith(READ_ONLY);
  }

  private static OpenStore opened(DatabaseAddress address) {
    boolean own = address.url().startsWith("jdbc:h2:");
    HikariConfig config = new HikariConfig();
    config.setPoolName("store");
    config.setJdbcUrl(address.url());
    if (!address.user().isEmpty()) {
      config.setUsername(address.user());
      config.setPassword(address.password());
    }
    config.setMaximumPoolSize(own ? OWN_CONNECTIONS : CONNECTIONS);
    config.setMinimumIdle(CONNECTIONS);
    HikariDataSource source = new HikariDataSource(config);
    try {
      migrate(source);
      if (own) EmbeddedExit.ours();
      return new OpenStore(source, Jdbi.create(source));
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
          "it is of an older version, and cannot be brought to this one where it cannot be written", null);
  }

  private static boolean isEmpty(Path lock) {
    return Files.isRegularFile(lock) && lock.toFile().length() == 0;
  }

  /** A lock without a holder was left when there was no room to write it; nobody would ever take it away. */
  private static void dropEmpty(Path lock) {
    if (System.currentTimeMillis() - lock.toFile().lastModified() > YOUNG.toMillis()) drop(lock);
  }

  private static void drop(Path lock) {
    try {
      if (isEmpty(lock)) Files.delete(lock);
    } catch (IOException e) {
      // the opening says what is wrong
    }
  }

  /** Why it could not be opened, and what to do where its file is damaged: for people, after "cannot be opened: ". */
  static String reason(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause())
      if (cause instanceof SQLException sql && DAMAGED.contains(sql.getErrorCode()))
        return root(failure) + "." + WAY_BACK;
    return root(failure) + ".";
  }

  private static String root(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null)
      cause = cause.getCause();
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message.lines().findFirst().orElse("").strip();
  }
}
