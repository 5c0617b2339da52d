package dossier.store;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.JdbiException;

/**
 * What was begun to be answered in the last hour by any instance on the database. Rows are kept an hour and a minute, as many as
 * come in that time. Safe for many threads and many instances.
 */
public final class EventIds {
  /** How long a key is known: Slack has given up its retries long before. */
  public static final Duration KEPT = Duration.ofHours(1);
  private static final Duration SWEEP = Duration.ofMinutes(1);

  private final Database database;
  private final AtomicReference<Instant> swept = new AtomicReference<>(Instant.MIN);

  /** Keys kept in {@code database}. */
  public EventIds(Database database) {
    this.database = database;
  }

  /** Whether other instances may take keys too. */
  public boolean isShared() {
    return database.isShared();
  }

  /**
   * Takes a key: true for exactly one of all who ask within an hour.
   *
   * @throws StoreException when the database cannot be opened or used
   */
  public boolean first(String key, Instant now) {
    String id = Columns.key(key);
    try {
      sweep(now);
      return Uniqueness.added(() -> add(id, now)) || renewed(id, now);
    } catch (JdbiException e) {
      throw new StoreException("The store cannot be used: " + e.getMessage(), e);
    }
  }

  private void add(String id, Instant now) {
    database.jdbi()
        .useHandle(handle -> handle.createUpdate("INSERT INTO seen_key (id, seen) VALUES (:id, :now)")
            .bind("id", id)
            .bind("now", Columns.utc(now))
            .execute());
  }

  /** Whether the key was there from more than an hour ago and is this caller's now. */
  private boolean renewed(String id, Instant now) {
    return database.jdbi()
        .withHandle(handle -> handle.createUpdate("UPDATE seen_key SET seen = :now WHERE id = :id AND seen <= :limit")
            .bind("id", id)
            .bind("now", Columns.utc(now))
            .bind("limit", Columns.utc(now.minus(KEPT)))
            .execute()) > 0;
  }

  /**
   * Forgets a key, so that it counts as new.
   *
   * @throws StoreException when the database cannot be opened or used
   */
  public void forget(String key) {
    try {
      database.jdbi()
          .useHandle(handle -> handle.createUpdate("DELETE FROM seen_key WHERE id = :id")
              .bind("id", Columns.key(key))
              .execute());
    } catch (JdbiException e) {
      throw new StoreException("The store cannot be used: " + e.getMessage(), e);
    }
  }

  private void sweep(Instant now) {
    Instant last = swept.get();
    if (now.isBefore(last.equals(Instant.MIN) ? last : last.plus(SWEEP)) || !swept.compareAndSet(last, now)) return;
    database.jdbi()
        .useHandle(handle -> handle.createUpdate("DELETE FROM seen_key WHERE seen <= :limit")
            .bind("limit", Columns.utc(now.minus(KEPT)))
            .execute());
  }
}
