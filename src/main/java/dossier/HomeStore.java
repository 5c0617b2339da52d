package dossier;

import dossier.store.Database;
import dossier.store.DatabaseAddress;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The database of a data folder, or the one set in its place, opened when it is first asked for. Safe for many threads. */
final class HomeStore implements AutoCloseable {
  private final Path home;
  private final boolean makes;
  private final Optional<DatabaseAddress> address;
  private @Nullable Database database;

  /**
   * A store.
   *
   * @param makes whether a folder that has none gets one as soon as it is asked for
   * @param address where it is instead of the folder
   */
  HomeStore(Path home, boolean makes, Optional<DatabaseAddress> address) {
    this.address = address;
    this.home = home;
    this.makes = makes;
  }

  /** Whether there is one, or asking makes one. */
  boolean isKept() {
    return makes || address.isPresent() || Database.isIn(home);
  }

  /** The folder's; an empty one in memory where it has none and none is to be made. */
  synchronized Database database() {
    if (database == null && !isKept()) database = Database.inMemory();
    return lasting();
  }

  /** The folder's for what must outlive this process, made where there is none. */
  synchronized Database lasting() {
    if (database == null) database = address.map(Database::at).orElseGet(() -> Database.in(home));
    return database;
  }

  @Override
  public synchronized void close() {
    if (database != null) database.close();
  }
}
