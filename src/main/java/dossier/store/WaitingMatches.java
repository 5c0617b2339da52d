package dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * What alerts matched and did not post yet, a story once for each alert: at most {@value #MOST_HERE} in a channel, and how many stories each
 * channel had on its last days. Survives a restart. Safe for many threads and several instances.
 */
public final class WaitingMatches {
  /** Most that wait in one channel; what comes on top counts as one more. */
  public static final int MOST_HERE = 500;

  private static final String COLUMNS = """
      SELECT alert, team_id, channel_id, story, article, matched FROM alert_match
      """;
  private static final String HERE = COLUMNS
      + " WHERE team_id = :team AND channel_id = :channel ORDER BY matched, id LIMIT :limit";
  private static final String ADD = """
      INSERT INTO alert_match (alert, team_id, channel_id, story, article, matched)
      VALUES (:alert, :team, :channel, :story, :article, :matched)
      """;
  private static final String DONE = """
      DELETE FROM alert_match WHERE team_id = :team AND channel_id = :channel AND story = :story
      """;
  private static final String COUNT_UP = """
      UPDATE alert_day SET posted = posted + :posted, more = more + :more
      WHERE team_id = :team AND channel_id = :channel AND local_day = :day
      """;
  private static final String COUNT = """
      INSERT INTO alert_day (team_id, channel_id, local_day, posted, more) VALUES (:team, :channel, :day, :posted, :more)
      """;
  private static final String DAY = """
      SELECT posted, more FROM alert_day WHERE team_id = :team AND channel_id = :channel AND local_day = :day
      """;
  private static final int DAYS_KEPT = 3;

  private final Database database;

  /** Matches kept in {@code database}. */
  public WaitingMatches(Database database) {
    this.database = database;
  }

  /** A channel of a workspace. */
  public record Channel(String team, String channel) {}

  /**
   * What a channel had on a day.
   *
   * @param posted stories that were posted
   * @param more stories that were too many
   */
  public record Day(int posted, int more) {}

  /**
   * Notes what was matched; a story that waits for the alert already stays as it is.
   *
   * @throws StoreException when the database cannot be opened
   */
  public void add(List<WaitingMatch> matches) {
    for (WaitingMatch match : matches) {
      var _ = Uniqueness.added(() -> database.jdbi()
          .useHandle(handle -> handle.createUpdate(ADD)
              .bind("alert", match.alert())
              .bind("team", match.team())
              .bind("channel", match.channel())
              .bind("story", match.story())
              .bind("article", match.article())
              .bind("matched", Columns.utc(match.matched()))
              .execute()));
    }
  }

  /**
   * The channels in which something waits.
   *
   * @throws StoreException when the database cannot be opened
   */
  public List<Channel> channels() {
    return database.jdbi()
        .withHandle(handle -> handle
            .createQuery("SELECT DISTINCT team_id, channel_id FROM alert_match ORDER BY team_id, channel_id")
            .map((row, context) -> new Channel(row.getString("team_id"), row.getString("channel_id")))
            .list());
  }

  /**
   * What waits in a channel, longest first.
   *
   * @throws StoreException when the database cannot be opened
   */
  public List<WaitingMatch> in(Channel place) {
    return database.jdbi()
        .withHandle(handle -> handle.createQuery(HERE)
            .bind("team", place.team())
            .bind("channel", place.channel())
            .bind("limit", MOST_HERE)
            .map((row, context) -> read(row))
            .list());
  }

  /**
   * Lets go of a story that needs no post in a channel any more.
   *
   * @throws StoreException when the database cannot be opened
   */
  public void done(Channel place, String story) {
    database.jdbi()
        .useHandle(handle -> handle.createUpdate(DONE)
            .bind("team", place.team())
            .bind("channel", place.channel())
            .bind("story", story)
            .execute());
  }

  /**
   * What a channel had on a day of its zone.
   *
   * @throws StoreException when the database cannot be opened
   */
  public Day day(Channel place, LocalDate day) {
    return database.jdbi()
        .withHandle(handle -> handle.createQuery(DAY)
            .bind("team", place.team())
            .bind("channel", place.channel())
            .bind("day", day.toEpochDay())
            .map((row, context) -> new Day(row.getInt("posted"), row.getInt("more")))
            .findOne()
            .orElse(new Day(0, 0)));
  }

  /**
   * Counts stories of a channel's day, and forgets what is three days old.
   *
   * @throws StoreException when the database cannot be opened
   */
  public void count(Channel place, LocalDate day, int posted, int more) {
    if (counted(COUNT_UP, place, day, posted, more) > 0) return;
    boolean first = Uniqueness.added(() -> counted(COUNT, place, day, posted, more));
    if (!first) counted(COUNT_UP, place, day, posted, more); // another instance counted in between
    database.jdbi()
        .useHandle(handle -> handle.createUpdate("DELETE FROM alert_day WHERE local_day < :limit")
            .bind("limit", day.toEpochDay() - DAYS_KEPT)
            .execute());
  }

  private int counted(String sql, Channel place, LocalDate day, int posted, int more) {
    return database.jdbi()
        .withHandle((Handle handle) -> handle.createUpdate(sql)
            .bind("team", place.team())
            .bind("channel", place.channel())
            .bind("day", day.toEpochDay())
            .bind("posted", posted)
            .bind("more", more)
            .execute());
  }

  private static WaitingMatch read(ResultSet row) throws SQLException {
    Instant matched = Columns.instant(row, "matched");
    return new WaitingMatch(row.getLong("alert"), row.getString("team_id"), row.getString("channel_id"),
        row.getString("story"), row.getString("article"), matched);
  }
}
