package dossier.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * What commits of the index brought, changed or took out and the alerts have not been asked of yet. Noted before a commit, so that a program
 * that ends after it loses nothing. Safe for many threads and several instances.
 */
public final class UnmatchedArticles {
  private static final int MAX_TITLE = 300;
  private static final String NOTE = """
      INSERT INTO alert_unmatched (commit_key, article, kind, title, noted) VALUES (:commit, :article, :kind, :title, :noted)
      """;
  private static final String LEFT = """
      SELECT commit_key, MIN(noted) AS noted FROM alert_unmatched WHERE noted < :before AND (taken IS NULL OR taken < :before)
      GROUP BY commit_key ORDER BY MIN(noted), commit_key LIMIT :limit
      """;

  private final Database database;

  /** Kept in {@code database}. */
  public UnmatchedArticles(Database database) {
    this.database = database;
  }

  /**
   * An article of a commit.
   *
   * @param kind what the commit does with it, at most 16 characters
   * @param title of an article that is taken out; else empty
   */
  public record Unmatched(String article, String kind, String title) {}

  /**
   * A commit of which something is left.
   *
   * @param noted when it was noted
   */
  public record Left(String commit, Instant noted) {}

  /**
   * Notes what a commit is about to do.
   *
   * @param commit a name that no other commit has, at most 64 characters
   * @throws StoreException when the database cannot be opened
   */
  public void note(String commit, Collection<Unmatched> articles, Instant now) {
    if (articles.isEmpty()) return;
    database.jdbi().useTransaction(handle -> {
      PreparedBatch batch = handle.prepareBatch(NOTE);
      for (Unmatched each : articles)
        batch.bind("commit", commit)
            .bind("article", each.article())
            .bind("kind", each.kind())
            .bind("title", Columns.cut(each.title(), MAX_TITLE))
            .bind("noted", Columns.utc(now))
            .add();
      batch.execute();
    });
  }

  /**
   * The commits that were noted before a moment, are still there and were taken by nobody since, oldest first.
   *
   * @throws StoreException when the database cannot be opened
   */
  public List<Left> left(Instant before, int limit) {
    return database.jdbi()
        .withHandle(handle -> handle.createQuery(LEFT)
            .bind("before", Columns.utc(before))
            .bind("limit", limit)
            .map((row, context) -> new Left(row.getString("commit_key"), Columns.instant(row, "noted")))
            .list());
  }

  /**
   * Takes what is left of a commit, as of {@code now}: one of all who ask gets it, unless the last taker did so before {@code before}.
   *
   * @return its articles; empty where another took it
   * @throws StoreException when the database cannot be opened
   */
  public List<Unmatched> take(Left left, Instant before, Instant now) {
    return database.jdbi().inTransaction(handle -> {
      int taken = handle
          .createUpdate("""
              UPDATE alert_unmatched SET taken = :now WHERE commit_key = :commit AND (taken IS NULL OR taken < :before)
              """)
          .bind("now", Columns.utc(now))
          .bind("commit", left.commit())
          .bind("before", Columns.utc(before))
          .execute();
      if (taken == 0) return List.of();
      return handle
          .createQuery("SELECT article, kind, title FROM alert_unmatched WHERE commit_key = :commit ORDER BY id")
          .bind("commit", left.commit())
          .map((row, context) -> new Unmatched(row.getString("article"), row.getString("kind"),
              row.getString("title")))
          .list();
    });
  }

  /**
   * Lets go of a commit of which all alerts have been asked.
   *
   * @throws StoreException when the database cannot be opened
   */
  public void done(String commit) {
    database.jdbi()
        .useHandle(handle -> handle.createUpdate("DELETE FROM alert_unmatched WHERE commit_key = :commit")
            .bind("commit", commit)
            .execute());
  }
}
