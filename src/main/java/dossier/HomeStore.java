package dossier;

import dossier.store.Database;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The database of a data folder, opened when it is first asked for. Safe for many threads. */
final class HomeStore implements AutoCloseable {
  private final Path home;
  private final boolean makes;
  private @Nullable Database database;

  /** @param makes whether a folder that has none gets one as soon as it is asked for */
  HomeStore(Path home, boolean makes) {
    this.home = home;
    this.makes = makes;
  }

  /** Whether there is one, or asking makes one. */
  boolean isKept() {
    return makes || Database.isIn(home);
  }

  /** The folder's; an empty one in memory where it has none and none is to be made. */
  synchronized Database database() {
    if (database == null && !isKept()) database = Database.inMemory();
    return lasting();
  }

  /** The folder's for what must outlive this process, made where there is none. */
  synchronized Database lasting() {
    if (database == null) database = Database.in(home);
    return database;
  }

  @Override
  public synchronized void close() {
    if (database != null) database.close();
  }
}
