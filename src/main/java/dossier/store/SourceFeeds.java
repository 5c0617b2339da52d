package dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The feeds that are or may be read, and what was read of their entries. Safe for many threads. */
public final class SourceFeeds {
  private static final String ALL = """
      SELECT address, title, site, folder, switched_on, added, polled, next_poll, failures, problem, newest,
        habit_seconds, etag, last_modified, taken
      FROM source_feed
      """;
  private static final String INSERT = """
      INSERT INTO source_feed (id, address, title, site, folder, switched_on, added, polled, next_poll, failures,
        problem, newest, habit_seconds, etag, last_modified, taken)
      VALUES (:id, :address, :title, :site, :folder, :on, :added, :polled, :next, :failures, :problem, :newest, :habit,
        :etag, :modified, :taken)
      """;
  private static final String UPDATE = """
      UPDATE source_feed SET title = :title, site = :site, folder = :folder, switched_on = :on, polled = :polled,
        next_poll = :next, failures = :failures, problem = :problem, newest = :newest, habit_seconds = :habit,
        etag = :etag, last_modified = :modified, taken = :taken
      WHERE id = :id
      """;

  private static final String CLAIM = """
      UPDATE source_feed SET next_poll = :until WHERE id = :id AND switched_on = TRUE AND next_poll <= :now
      """;
  /** Longer than any feed is left alone: what is due later was noted by a clock that went wrong. */
  private static final Duration FAR = Duration.ofDays(2);

  private final Database database;

  /** Feeds kept in {@code database}. */
  public SourceFeeds(Database database) {
    this.database = database;
  }

  /** All feeds: those that are on first, by name. */
  public List<SourceFeed> all() {
    return database.jdbi()
        .withHandle(handle -> handle.createQuery(ALL + "ORDER BY switched_on DESC, LOWER(COALESCE(title, address)), id")
            .map((row, context) -> read(row))
            .list());
  }

  /** The feed at an address. */
  public Optional<SourceFeed> find(String address) {
    return database.jdbi()
        .withHandle(handle -> handle.createQuery(ALL + "WHERE id = :id")
            .bind("id", Columns.key(address))
            .map((row, context) -> read(row))
            .findOne());
  }

  /** The feeds that are on and due at {@code now}, longest due first. */
  public List<SourceFeed> due(Instant now) {
    return database.jdbi()
        .withHandle(handle -> handle
            .createQuery(
                ALL + "WHERE switched_on = TRUE AND (next_poll <= :now OR next_poll > :far) ORDER BY next_poll, id")
            .bind("now", Columns.utc(now))
            .bind("far", Columns.utc(now.plus(FAR)))
            .map((row, context) -> read(row))
            .list());
  }

  /**
   * Takes a feed that is due, so that no other instance polls it: it is due again at {@code until}, unless it was kept with another moment by then.
   *
   * @return whether the caller has it; one of all who ask does
   */
  public boolean claim(String address, Instant now, Instant until) {
    return database.jdbi()
        .withHandle(handle -> handle.createUpdate(CLAIM)
            .bind("id", Columns.key(address))
            .bind("now", Columns.utc(now))
            .bind("until", Columns.utc(until))
            .execute()) > 0;
  }

  /** Keeps a feed as it is now, in place of what was known of that address. */
  public void put(SourceFeed feed) {
    database.jdbi().useTransaction(handle -> {
      if (bound(handle.createUpdate(UPDATE), feed).execute() == 0)
        bound(handle.createUpdate(INSERT), feed).bind("address", feed.address())
            .bind("added", Columns.utc(feed.added()))
            .execute();
    });
  }

  private static <T extends SqlStatement<T>> T bound(T statement, SourceFeed feed) {
    Polling polling = feed.polling();
    return statement.bind("id", Columns.key(feed.address()))
        .bind("title", feed.title())
        .bind("site", feed.site())
        .bind("folder", feed.folder())
        .bind("on", feed.on())
        .bind("polled", Columns.utc(polling.polled()))
        .bind("next", Columns.utc(polling.next()))
        .bind("failures", polling.failures())
        .bind("problem", Columns.cutOrNull(polling.problem(), 300))
        .bind("newest", Columns.utc(polling.newest()))
        .bind("habit", polling.habit() == null ? null : polling.habit().toSeconds())
        .bind("etag", shortEnough(polling.etag(), 1_000))
        .bind("modified", shortEnough(polling.lastModified(), 200))
        .bind("taken", polling.taken());
  }

  /** A validator that is cut would never match again. */
  private static @Nullable String shortEnough(
      @Nullable String validator, int limit) {
    return validator == null || validator.length() > limit ? null : validator;
  }

  /** Forgets a feed and its entries; whether it was there. */
  public boolean remove(String address) {
    String id = Columns.key(address);
    return database.jdbi().inTransaction(handle -> {
      handle.createUpdate("DELETE FROM source_entry WHERE feed = :id").bind("id", id).execute();
      return handle.createUpdate("DELETE FROM source_feed WHERE id = :id").bind("id", id).execute() > 0;
    });
  }

  /** What was read of a feed's entries, by the entry's key. */
  public Map<String, EntryMark> marks(String address) {
    Map<String, EntryMark> marks = new HashMap<>();
    database.jdbi()
        .useHandle(
            handle -> handle.createQuery("SELECT entry, fingerprint, tries FROM source_entry WHERE feed = :feed")
                .bind("feed", Columns.key(address))
                .map((row, context) -> new EntryMark(row.getString(1), row.getString(2), row.getInt(3)))
                .forEach(mark -> marks.put(mark.entry(), mark)));
    return marks;
  }

  /** Keeps a feed's marks in place of all that it had: entries that have left the feed are forgotten. */
  public void replaceMarks(String address, Collection<EntryMark> marks) {
    String feed = Columns.key(address);
    database.jdbi().useTransaction(handle -> {
      handle.createUpdate("DELETE FROM source_entry WHERE feed = :feed").bind("feed", feed).execute();
      insert(handle, feed, marks);
    });
  }

  private static void insert(Handle handle, String feed, Collection<EntryMark> marks) {
    if (marks.isEmpty()) return;
    PreparedBatch batch = handle.prepareBatch(
        "INSERT INTO source_entry (feed, entry, fingerprint, tries) VALUES (:feed, :entry, :fingerprint, :tries)");
    for (EntryMark mark : marks)
      batch.bind("feed", feed)
          .bind("entry", mark.entry())
          .bind("fingerprint", mark.fingerprint())
          .bind("tries", mark.tries())
          .add();
    batch.execute();
  }

  private static SourceFeed read(ResultSet row) throws SQLException {
    Object habit = row.getObject("habit_seconds");
    Polling polling = new Polling(Columns.optionalInstant(row, "polled"), Columns.instant(row, "next_poll"),
        row.getInt("failures"), row.getString("problem"), Columns.optionalInstant(row, "newest"),
        habit == null ? null : Duration.ofSeconds(row.getLong("habit_seconds")), row.getString("etag"),
        row.getString("last_modified"), row.getLong("taken"));
    return new SourceFeed(row.getString("address"), row.getString("title"), row.getString("site"),
        row.getString("folder"), row.getBoolean("switched_on"), Columns.instant(row, "added"), polling);
  }
}
