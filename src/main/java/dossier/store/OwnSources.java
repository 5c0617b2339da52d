package dossier.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Addresses of pages and feeds that workspaces added for themselves, a row a workspace and address. Safe for many threads. */
public final class OwnSources {
  private final Database database;

  /** Sources kept in {@code database}. */
  public OwnSources(Database database) {
    this.database = database;
  }

  /** Notes that an address is a workspace's own. */
  public void claim(String team, String address, Instant now) {
    Uniqueness.added(() -> database.jdbi()
        .useHandle(handle -> handle.createUpdate("""
        INSERT INTO own_source (id, team_id, address, added, added_by) VALUES (:id, :team, :address, :now, '')
        """)
            .bind("id", Columns.key(address))
            .bind("team", team)
            .bind("address", Columns.cut(address, SourceFeed.MAX_ADDRESS))
            .bind("now", Columns.utc(now))
            .execute()));
  }

  /** Notes that an address is no longer a workspace's own. */
  public void release(String team, String address) {
    database.jdbi()
        .useHandle(handle -> handle.createUpdate("DELETE FROM own_source WHERE team_id = :team AND id = :id")
            .bind("team", team)
            .bind("id", Columns.key(address))
            .execute());
  }

  /** Whether an address is some workspace's own. */
  public boolean isOwn(String address) {
    return database.jdbi()
        .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM own_source WHERE id = :id")
            .bind("id", Columns.key(address))
            .mapTo(Long.class)
            .one()) > 0;
  }

  /** The addresses that are other workspaces' own and not this one's. */
  public Set<String> others(String team) {
    List<String> addresses = database.jdbi().withHandle(handle -> handle.createQuery("""
        SELECT DISTINCT address FROM own_source
        WHERE id NOT IN (SELECT id FROM own_source WHERE team_id = :team)
        """).bind("team", team).mapTo(String.class).list());
    return new TreeSet<>(addresses);
  }
}
