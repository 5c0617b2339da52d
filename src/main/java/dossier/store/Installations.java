package dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The workspaces that the app is installed in, tokens sealed; a row a workspace. Safe for many threads and instances. */
public final class Installations {
  /** How long one instance has for asking for a new token before another may. */
  private static final Duration TURN = Duration.ofMinutes(1);
  private static final String COLUMNS = """
      SELECT team_id, team_name, bot_user, scopes, token, refresh_token, expires, installed, installed_by
      FROM installation
      """;
  private static final String UPDATE = """
      UPDATE installation SET team_name = :name, bot_user = :bot, scopes = :scopes, token = :token,
        refresh_token = :refresh, expires = :expires, refreshing = NULL, installed = :at, installed_by = :by
      WHERE team_id = :team
      """;
  private static final String INSERT = """
      INSERT INTO installation (team_id, team_name, bot_user, scopes, token, refresh_token, expires, installed,
        installed_by)
      VALUES (:team, :name, :bot, :scopes, :token, :refresh, :expires, :at, :by)
      """;

  private final Database database;
  private final Seal seal;

  /** Installations kept in {@code database}, their tokens under {@code seal}. */
  public Installations(Database database, Seal seal) {
    this.database = database;
    this.seal = seal;
  }

  /** Keeps an installation in place of the workspace's earlier one. */
  public void put(Installation installation) {
    if (!updated(installation) && !Uniqueness.added(() -> insert(installation))) updated(installation);
  }

  private boolean updated(Installation installation) {
    return database.jdbi().withHandle(handle -> bound(handle, UPDATE, installation).execute()) > 0;
  }

  private void insert(Installation installation) {
    database.jdbi().useHandle(handle -> bound(handle, INSERT, installation).execute());
  }

  /** Keeps new tokens of a workspace; false where the app is no longer installed there. */
  public boolean renew(Installation installation) {
    return updated(installation);
  }

  private Update bound(Handle handle, String sql, Installation installation) {
    String team = installation.team();
    @Nullable
    String refresh = installation.refresh();
    return handle.createUpdate(sql)
        .bind("team", team)
        .bind("name", installation.name())
        .bind("bot", installation.botUser())
        .bind("scopes", installation.scopes())
        .bind("token", seal.seal(installation.token(), "token " + team))
        .bind("refresh", refresh == null ? null : seal.seal(refresh, "refresh " + team))
        .bind("expires", Columns.utc(installation.expires()))
        .bind("at", Columns.utc(installation.at()))
        .bind("by", installation.by());
  }

  /**
   * The app in a workspace.
   *
   * @throws StoreException when its tokens were sealed under another key
   */
  public Optional<Installation> of(String team) {
    return database.jdbi()
        .withHandle(handle -> handle.createQuery(COLUMNS + "WHERE team_id = :team")
            .bind("team", team)
            .map((row, context) -> read(row))
            .findOne());
  }

  /** The ids of all workspaces that it is installed in, in order. */
  public List<String> teams() {
    return database.jdbi()
        .withHandle(handle -> handle.createQuery("SELECT team_id FROM installation ORDER BY team_id")
            .mapTo(String.class)
            .list());
  }

  /** Takes the turn to ask for a new token of a workspace: true for one of all instances in a minute. */
  public boolean takeTurn(String team, Instant now) {
    return database.jdbi()
        .withHandle(handle -> handle.createUpdate("""
        UPDATE installation SET refreshing = :now
        WHERE team_id = :team AND (refreshing IS NULL OR refreshing <= :limit)
        """)
            .bind("team", team)
            .bind("now", Columns.utc(now))
            .bind("limit", Columns.utc(now.minus(TURN)))
            .execute()) > 0;
  }

  /** Forgets a workspace and its tokens; whether it was there. */
  public boolean remove(String team) {
    return database.jdbi()
        .withHandle(handle -> handle.createUpdate("DELETE FROM installation WHERE team_id = :team")
            .bind("team", team)
            .execute()) > 0;
  }

  private Installation read(ResultSet row) throws SQLException {
    String team = row.getString("team_id");
    byte[] refresh = row.getBytes("refresh_token");
    return new Installation(team, row.getString("team_name"), row.getString("bot_user"), row.getString("scopes"),
        seal.open(row.getBytes("token"), "token " + team),
        refresh == null ? null : seal.open(refresh, "refresh " + team), Columns.optionalInstant(row, "expires"),
        Columns.instant(row, "installed"), row.getString("installed_by"));
  }
}
