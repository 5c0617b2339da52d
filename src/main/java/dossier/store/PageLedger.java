package dossier.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What is known of pages that are not in the index: taken out by a person, or not readable. Safe for many threads. */
public final class PageLedger {
  /** Unreadable addresses that are kept, the last tried ones. */
  public static final int MAX_UNREAD = 10_000;

  /**
   * An address that could not be read.
   *
   * @param reason for people, one line
   */
  public record Unread(String address, String reason, Instant tried) {}

  private final Database database;

  /** A ledger kept in {@code database}. */
  public PageLedger(Database database) {
    this.database = database;
  }

  /** Notes that articles were taken out by a person. */
  public void removed(Collection<String> articles, Instant at) {
    if (articles.isEmpty()) return;
    database.jdbi().useTransaction(handle -> {
      PreparedBatch gone = handle.prepareBatch("DELETE FROM removed_article WHERE article = :article");
      PreparedBatch batch = handle
          .prepareBatch("INSERT INTO removed_article (article, removed) VALUES (:article, :at)");
      for (String article : articles) {
        gone.bind("article", article).add();
        batch.bind("article", article).bind("at", Columns.utc(at)).add();
      }
      gone.execute();
      batch.execute();
    });
  }

  /** When a person took an article out. */
  public Optional<Instant> removedAt(String article) {
    return database.jdbi()
        .withHandle(handle -> handle.createQuery("SELECT removed FROM removed_article WHERE article = :article")
            .bind("article", article)
            .map((row, context) -> Columns.instant(row, "removed"))
            .findOne());
  }

  /** Notes that a person wants an article back. */
  public void wanted(String article) {
    database.jdbi()
        .useHandle(handle -> handle.createUpdate("DELETE FROM removed_article WHERE article = :article")
            .bind("article", article)
            .execute());
  }

  /** Notes that an address could not be read; beyond {@value #MAX_UNREAD} the oldest are forgotten. */
  public void unread(Unread unread) {
    String id = Columns.key(unread.address());
    database.jdbi().useTransaction(handle -> {
      handle.createUpdate("DELETE FROM unread_page WHERE id = :id").bind("id", id).execute();
      handle.createUpdate("INSERT INTO unread_page (id, address, reason, tried) VALUES (:id, :address, :reason, :at)")
          .bind("id", id)
          .bind("address", Columns.cut(unread.address(), SourceFeed.MAX_ADDRESS))
          .bind("reason", Columns.cut(unread.reason(), 300))
          .bind("at", Columns.utc(unread.tried()))
          .execute();
      handle.createUpdate("""
          DELETE FROM unread_page WHERE id IN (
            SELECT id FROM unread_page ORDER BY tried DESC, id OFFSET :kept ROWS)
          """).bind("kept", MAX_UNREAD).execute();
    });
  }

  /** Notes that an address was read after all. */
  public void read(String address) {
    database.jdbi()
        .useHandle(handle -> handle.createUpdate("DELETE FROM unread_page WHERE id = :id")
            .bind("id", Columns.key(address))
            .execute());
  }

  /** Why an address could not be read. */
  public Optional<Unread> unread(String address) {
    return database.jdbi()
        .withHandle(handle -> handle.createQuery("SELECT address, reason, tried FROM unread_page WHERE id = :id")
            .bind("id", Columns.key(address))
            .map((row, context) -> new Unread(row.getString("address"), row.getString("reason"),
                Columns.instant(row, "tried")))
            .findOne());
  }
}
