package dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * The standing queries of all workspaces: at most {@value #MOST_HERE} in a channel, {@value #MOST_OF_TEAM} in a workspace and
 * {@value #MOST} in all. Safe for many threads and several instances.
 */
public final class Alerts {
  /** Most in one channel. */
  public static final int MOST_HERE = 25;
  /** Most in one workspace. */
  public static final int MOST_OF_TEAM = 500;
  /** Most in all: what 600 articles a second were measured with. */
  public static final int MOST = 1_000;

  private static final String COLUMNS = """
      SELECT id, team_id, channel_id, owner_id, words, zone, instant, mentions, rumours, made, paused
      FROM alert
      """;
  private static final String LISTENING = COLUMNS + " WHERE paused = FALSE ORDER BY id";
  private static final String OF = COLUMNS + " WHERE team_id = :team ORDER BY id";
  private static final String HERE = COLUMNS + " WHERE team_id = :team AND channel_id = :channel ORDER BY id";
  private static final String FIND = COLUMNS + " WHERE id = :id AND team_id = :team";
  private static final String COUNT = "SELECT COUNT(*) FROM alert";
  private static final String COUNT_TEAM = "SELECT COUNT(*) FROM alert WHERE team_id = :team";
  private static final String ADD = """
      INSERT INTO alert (team_id, channel_id, owner_id, words, words_key, zone, instant, mentions, rumours, made)
      VALUES (:team, :channel, :owner, :words, :key, :zone, :instant, :mentions, :rumours, :made)
      """;
  private static final String CHANGE = """
      UPDATE alert SET words = :words, words_key = :key, zone = :zone, instant = :instant, mentions = :mentions,
        rumours = :rumours
      WHERE id = :id AND team_id = :team
      """;

  private final Database database;

  /** Alerts kept in {@code database}. */
  public Alerts(Database database) {
    this.database = database;
  }

  /** What became of storing an alert. */
  public sealed interface Outcome {
    /** It is there now. */
    record Stored(Alert alert) implements Outcome {}

    /** The channel has one of the same words. */
    record There() implements Outcome {}

    /** There are too many: {@code most} in {@code where}. */
    record TooMany(int most, String where) implements Outcome {}
  }

  /**
   * Stores a new alert.
   *
   * @throws StoreException when the database cannot be opened
   */
  public Outcome add(Alert alert) {
    if (here(alert.team(), alert.channel()).size() >= MOST_HERE) return new Outcome.TooMany(MOST_HERE, "this channel");
    if (count(alert.team()) >= MOST_OF_TEAM) return new Outcome.TooMany(MOST_OF_TEAM, "this workspace");
    if (all() >= MOST) return new Outcome.TooMany(MOST, "all workspaces together");
    long[] id = new long[1];
    boolean added = Uniqueness.added(() -> id[0] = database.jdbi()
        .withHandle(handle -> filled(handle.createUpdate(ADD), alert)
            .bind("owner", Columns.cut(alert.owner(), Feedback.MAX_ID))
            .bind("channel", Columns.cut(alert.channel(), Feedback.MAX_ID))
            .bind("made", Columns.utc(alert.made()))
            .executeAndReturnGeneratedKeys("id")
            .mapTo(Long.class)
            .one()));
    return added ? new Outcome.Stored(alert.numbered(id[0])) : new Outcome.There();
  }

  /**
   * Stores other words, zone and choices of an alert.
   *
   * @return what became of it; nothing where there is no such alert in its workspace
   * @throws StoreException when the database cannot be opened
   */
  public Optional<Outcome> change(Alert alert) {
    int[] rows = new int[1];
    boolean done = Uniqueness.added(() -> rows[0] = database.jdbi()
        .withHandle(handle -> filled(handle.createUpdate(CHANGE), alert).bind("id", alert.id()).execute()));
    if (!done) return Optional.of(new Outcome.There());
    return rows[0] == 0 ? Optional.empty() : Optional.of(new Outcome.Stored(alert));
  }

  private static Update filled(Update update, Alert alert) {
    return update.bind("team", Columns.cut(alert.team(), Feedback.MAX_ID))
        .bind("words", alert.words())
        .bind("key", Columns.key(alert.words().strip().toLowerCase(Locale.ROOT)))
        .bind("zone", alert.zone().getId())
        .bind("instant", alert.choices().instant())
        .bind("mentions", alert.choices().mentions())
        .bind("rumours", alert.choices().rumours());
  }

  /**
   * Lets an alert listen no more, and lets go of what waits for it, or lets it listen again.
   *
   * @return whether it is there
   * @throws StoreException when the database cannot be opened
   */
  public boolean pause(long id, String team, boolean paused) {
    return database.jdbi().inTransaction(handle -> {
      if (handle.createUpdate("UPDATE alert SET paused = :paused WHERE id = :id AND team_id = :team")
          .bind("paused", paused)
          .bind("id", id)
          .bind("team", team)
          .execute() == 0)
        return false;
      if (paused) handle.createUpdate("DELETE FROM alert_match WHERE alert = :id").bind("id", id).execute();
      return true;
    });
  }

  /**
   * Takes an alert out with what waits for it.
   *
   * @return whether it was there
   * @throws StoreException when the database cannot be opened
   */
  public boolean remove(long id, String team) {
    return database.jdbi().inTransaction(handle -> {
      if (handle.createUpdate("DELETE FROM alert WHERE id = :id AND team_id = :team")
          .bind("id", id)
          .bind("team", team)
          .execute() == 0)
        return false;
      handle.createUpdate("DELETE FROM alert_match WHERE alert = :id").bind("id", id).execute();
      handle.createUpdate("DELETE FROM alert_less WHERE alert = :id").bind("id", id).execute();
      return true;
    });
  }

  /**
   * Takes out everything about alerts and mutes of a workspace that the bot was taken out of.
   *
   * @throws StoreException when the database cannot be opened
   */
  public void forget(String team) {
    database.jdbi().useTransaction(handle -> {
      handle.createUpdate("DELETE FROM alert_less WHERE alert IN (SELECT id FROM alert WHERE team_id = :team)")
          .bind("team", team)
          .execute();
      for (String table : List.of("alert_match", "alert_day", "mute", "alert"))
        handle.createUpdate("DELETE FROM " + table + " WHERE team_id = :team").bind("team", team).execute();
    });
  }

  /**
   * All alerts that listen, oldest first.
   *
   * @throws StoreException when the database cannot be opened
   */
  public List<Alert> everywhere() {
    return database.jdbi().withHandle(handle -> handle.createQuery(LISTENING).map((row, context) -> read(row)).list());
  }

  /**
   * The alerts of a workspace, oldest first.
   *
   * @throws StoreException when the database cannot be opened
   */
  public List<Alert> of(String team) {
    return database.jdbi()
        .withHandle(handle -> handle.createQuery(OF).bind("team", team).map((row, context) -> read(row)).list());
  }

  /**
   * The alerts of a channel, oldest first.
   *
   * @throws StoreException when the database cannot be opened
   */
  public List<Alert> here(String team, String channel) {
    return database.jdbi()
        .withHandle(handle -> handle.createQuery(HERE)
            .bind("team", team)
            .bind("channel", channel)
            .map((row, context) -> read(row))
            .list());
  }

  /**
   * An alert of a workspace.
   *
   * @throws StoreException when the database cannot be opened
   */
  public Optional<Alert> find(long id, String team) {
    return database.jdbi()
        .withHandle(handle -> handle.createQuery(FIND)
            .bind("id", id)
            .bind("team", team)
            .map((row, context) -> read(row))
            .findOne());
  }

  /**
   * Whether there are none anywhere.
   *
   * @throws StoreException when the database cannot be opened
   */
  public boolean isEmpty() {
    return all() == 0;
  }

  private int all() {
    return database.jdbi().withHandle(handle -> handle.createQuery(COUNT).mapTo(Integer.class).one());
  }

  private int count(String team) {
    return database.jdbi()
        .withHandle((Handle handle) -> handle.createQuery(COUNT_TEAM).bind("team", team).mapTo(Integer.class).one());
  }

  private static Alert read(ResultSet row) throws SQLException {
    return new Alert(row.getLong("id"), row.getString("team_id"), row.getString("channel_id"),
        row.getString("owner_id"), row.getString("words"), zone(row.getString("zone")),
        new Alert.Choices(row.getBoolean("instant"), row.getBoolean("mentions"), row.getBoolean("rumours")),
        Columns.instant(row, "made"), row.getBoolean("paused"));
  }

  /** A zone that this program no longer knows is UTC. */
  private static ZoneId zone(String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException e) {
      return ZoneOffset.UTC;
    }
  }
}
