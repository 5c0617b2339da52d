package dossier.store;

import java.time.Instant;
import java.util.List;

/**
 * Stories of which people wanted less, by the alert that posted them: the newest {@value #MOST} of each alert. Safe for many
 * threads and several instances.
 */
public final class LessLikeThis {
  /** Most kept for one alert. */
  public static final int MOST = 50;
  private static final int MAX_WORDS = 1_000;

  private final Database database;

  /** Kept in {@code database}. */
  public LessLikeThis(Database database) {
    this.database = database;
  }

  /**
   * Notes that somebody wants less like a story.
   *
   * @param words what stands for the story, with spaces between
   * @throws StoreException when the database cannot be opened
   */
  public void add(long alert, String story, List<String> words, String by, Instant now) {
    boolean added = Uniqueness.added(() -> database.jdbi()
        .useHandle(handle -> handle
            .createUpdate("""
                INSERT INTO alert_less (alert, story, words, said_by, said) VALUES (:alert, :story, :words, :by, :now)
                """)
            .bind("alert", alert)
            .bind("story", story)
            .bind("words", Columns.cut(String.join(" ", words), MAX_WORDS))
            .bind("by", Columns.cut(by, Feedback.MAX_ID))
            .bind("now", Columns.utc(now))
            .execute()));
    if (added)
      database.jdbi()
          .useHandle(handle -> handle
              .createUpdate("""
                DELETE FROM alert_less WHERE id IN
                  (SELECT id FROM alert_less WHERE alert = :alert ORDER BY id DESC OFFSET :kept ROWS)
                """)
              .bind("alert", alert)
              .bind("kept", MOST)
              .execute());
  }

  /**
   * The words of each story of which less was wanted of an alert, newest first.
   *
   * @throws StoreException when the database cannot be opened
   */
  public List<List<String>> of(long alert) {
    return database.jdbi()
        .withHandle(handle -> handle.createQuery("SELECT words FROM alert_less WHERE alert = :alert ORDER BY id DESC")
            .bind("alert", alert)
            .map((row, context) -> List.of(row.getString("words").split(" ", -1)))
            .list());
  }
}
