package dossier.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;

/**
 * Up to when people have seen what is new: of everything and of single lists. Kept for {@link #KEPT} after the last look.
 * Safe for many threads.
 */
public final class SeenMarks {
  /** How long a mark is kept. */
  public static final Duration KEPT = Duration.ofDays(400);

  /** How far one mark of a person may be ahead of another. */
  private static final Duration FAR = Duration.ofDays(2);

  private static final String FIND = """
      SELECT seen FROM seen_mark WHERE team_id = :team AND user_id = :user AND scope = :scope
      """;
  private static final String REMOVE = """
      DELETE FROM seen_mark WHERE team_id = :team AND user_id = :user AND scope = :scope
      """;
  private static final String ADD = """
      INSERT INTO seen_mark (team_id, user_id, scope, seen) VALUES (:team, :user, :scope, :seen)
      """;
  private static final String EXPIRE = "DELETE FROM seen_mark WHERE seen < :limit";

  private final Database database;

  /** Marks kept in {@code database}. */
  public SeenMarks(Database database) {
    this.database = database;
  }

  /**
   * Up to when a person has seen; nothing where they never looked.
   *
   * @param what what they look at, of any length; empty for everything
   * @throws StoreException when the database cannot be opened or used
   */
  public Optional<Instant> seen(String team, String user, String what) {
    try {
      return database.jdbi()
          .withHandle(handle -> handle.createQuery(FIND)
              .bind("team", team)
              .bind("user", user)
              .bind("scope", Columns.key(what))
              .map((row, context) -> Columns.instant(row, "seen"))
              .findOne());
    } catch (JdbiException e) {
      throw new StoreException("The store cannot be used: " + e.getMessage(), e);
    }
  }

  /**
   * Notes that a person has seen everything up to a moment; a later mark stays, unless a clock that was ahead made it.
   *
   * @throws StoreException when the database cannot be opened or used
   */
  public synchronized void see(String team, String user, String what, Instant upTo) {
    Instant before = seen(team, user, what).orElse(Instant.MIN);
    if (!before.isBefore(upTo) && !before.isAfter(upTo.plus(FAR))) return;
    try {
      database.jdbi().useTransaction(handle -> {
        handle.createUpdate(REMOVE).bind("team", team).bind("user", user).bind("scope", Columns.key(what)).execute();
        handle.createUpdate(ADD)
            .bind("team", team)
            .bind("user", user)
            .bind("scope", Columns.key(what))
            .bind("seen", Columns.utc(upTo))
            .execute();
        handle.createUpdate(EXPIRE).bind("limit", Columns.utc(upTo.minus(KEPT))).execute();
      });
    } catch (JdbiException e) {
      throw new StoreException("The store cannot be used: " + e.getMessage(), e);
    }
  }
}
