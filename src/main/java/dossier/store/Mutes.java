package dossier.store;

import java.time.Instant;
import java.util.List;

/**
 * What channels do not want to hear of for a while. What is over is forgotten when something else is muted; at most {@value #MOST_HERE}
 * at once in a channel. Safe for many threads and several instances.
 */
public final class Mutes {
  /** Most at once in one channel. */
  public static final int MOST_HERE = 100;
  private static final int MAX_WHAT = 255;

  private final Database database;

  /** Mutes kept in {@code database}. */
  public Mutes(Database database) {
    this.database = database;
  }

  /**
   * Something muted.
   *
   * @param what its key, which whoever mutes and asks agrees on: {@code company:xiaomi}, {@code alert:17}
   */
  public record Mute(String what, Instant until, String by) {}

  /**
   * Mutes something in a channel until a moment, in place of an earlier such moment.
   *
   * @return false where the channel has too many
   * @throws StoreException when the database cannot be opened
   */
  public boolean mute(String team, String channel, Mute mute, Instant now) {
    boolean known = in(team, channel, now).stream().anyMatch(each -> each.what().equals(mute.what()));
    if (!known && in(team, channel, now).size() >= MOST_HERE) return false;
    unmute(team, channel, mute.what());
    database.jdbi()
        .useHandle(handle -> handle.createUpdate("DELETE FROM mute WHERE until_when <= :now")
            .bind("now", Columns.utc(now))
            .execute());
    var _ = Uniqueness.added(() -> database.jdbi()
        .useHandle(handle -> handle
            .createUpdate("""
                INSERT INTO mute (team_id, channel_id, what, until_when, muted_by)
                VALUES (:team, :channel, :what, :until, :by)
                """)
            .bind("team", team)
            .bind("channel", channel)
            .bind("what", Columns.cut(mute.what(), MAX_WHAT))
            .bind("until", Columns.utc(mute.until()))
            .bind("by", Columns.cut(mute.by(), Feedback.MAX_ID))
            .execute()));
    return true;
  }

  /**
   * Ends a mute.
   *
   * @return whether there was one
   * @throws StoreException when the database cannot be opened
   */
  public boolean unmute(String team, String channel, String what) {
    return database.jdbi()
        .withHandle(handle -> handle
            .createUpdate("DELETE FROM mute WHERE team_id = :team AND channel_id = :channel AND what = :what")
            .bind("team", team)
            .bind("channel", channel)
            .bind("what", Columns.cut(what, MAX_WHAT))
            .execute()) > 0;
  }

  /**
   * What is muted in a channel, the soonest over first.
   *
   * @throws StoreException when the database cannot be opened
   */
  public List<Mute> in(String team, String channel, Instant now) {
    return database.jdbi()
        .withHandle(handle -> handle
            .createQuery("""
                SELECT what, until_when, muted_by FROM mute
                WHERE team_id = :team AND channel_id = :channel AND until_when > :now ORDER BY until_when, id
                """)
            .bind("team", team)
            .bind("channel", channel)
            .bind("now", Columns.utc(now))
            .map((row, context) -> new Mute(row.getString("what"), Columns.instant(row, "until_when"),
                row.getString("muted_by")))
            .list());
  }
}
