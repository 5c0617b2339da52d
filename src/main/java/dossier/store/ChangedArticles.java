package dossier.store;

import java.time.Instant;
import java.util.List;

/**
 * Articles that their publisher changed, or that were taken out, after a post linked to them: those whose posts' threads are still to
 * hear of it. At most {@value #MOST}, the newest. Safe for many threads and several instances.
 */
public final class ChangedArticles {
  /** Most that wait. */
  static final int MOST = 10_000;
  private static final int MAX_TITLE = 300;

  private final Database database;

  /** Kept in {@code database}. */
  public ChangedArticles(Database database) {
    this.database = database;
  }

  /**
   * A change.
   *
   * @param id its number, 0 before it is stored
   * @param withdrawn whether the article was taken out
   * @param title its title, the new one where it was changed; may be empty
   */
  public record Change(long id, String article, boolean withdrawn, String title, Instant noticed) {}

  /**
   * Notes a change.
   *
   * @throws StoreException when the database cannot be opened
   */
  public void add(Change change) {
    database.jdbi().useHandle(handle -> {
      handle
          .createUpdate("""
              INSERT INTO alert_change (article, withdrawn, title, noticed) VALUES (:article, :withdrawn, :title, :noticed)
              """)
          .bind("article", change.article())
          .bind("withdrawn", change.withdrawn())
          .bind("title", Columns.cut(change.title(), MAX_TITLE))
          .bind("noticed", Columns.utc(change.noticed()))
          .execute();
      handle
          .createUpdate("""
              DELETE FROM alert_change WHERE id IN (SELECT id FROM alert_change ORDER BY id DESC OFFSET :kept ROWS)
              """)
          .bind("kept", MOST)
          .execute();
    });
  }

  /**
   * What waits, oldest first.
   *
   * @throws StoreException when the database cannot be opened
   */
  public List<Change> waiting(int limit) {
    return database.jdbi()
        .withHandle(handle -> handle
            .createQuery("SELECT id, article, withdrawn, title, noticed FROM alert_change ORDER BY id LIMIT :limit")
            .bind("limit", limit)
            .map((row, context) -> new Change(row.getLong("id"), row.getString("article"), row.getBoolean("withdrawn"),
                row.getString("title"), Columns.instant(row, "noticed")))
            .list());
  }

  /**
   * Lets go of a change of which all have heard.
   *
   * @throws StoreException when the database cannot be opened
   */
  public void done(long id) {
    database.jdbi()
        .useHandle(handle -> handle.createUpdate("DELETE FROM alert_change WHERE id = :id").bind("id", id).execute());
  }
}
