package dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The digests on a schedule. They are kept until somebody deletes them. Safe for many threads and several instances. */
public final class Digests {
  /** Most digests of a workspace. */
  public static final int MOST = 500;
  private static final String ADD = """
      INSERT INTO digest (team_id, channel_id, owner_id, direct, rhythm, day_number, at_minute, zone, scope, says_empty,
        covered, next_due, made)
      VALUES (:team, :channel, :owner, :direct, :rhythm, :day, :minute, :zone, :scope, :saysEmpty, :covered, :next, :now)
      """;
  private static final String CHANGE = """
      UPDATE digest SET rhythm = :rhythm, day_number = :day, at_minute = :minute, zone = :zone, scope = :scope,
        says_empty = :saysEmpty, next_due = :next, problem = NULL
      WHERE id = :id AND team_id = :team
      """;
  private static final String SET_NEXT = "UPDATE digest SET next_due = :next WHERE id = :id AND team_id = :team";
  private static final String ADVANCE = "UPDATE digest SET next_due = :next WHERE id = :id AND next_due = :due";
  private static final String COVERED = """
      UPDATE digest SET covered = :to, problem = NULL WHERE id = :id AND covered < :to
      """;
  private static final String PROBLEM = "UPDATE digest SET problem = :problem WHERE id = :id";
  private static final String PAUSE_TEAM = "UPDATE digest SET next_due = NULL, problem = :problem WHERE team_id = :team";
  private static final String DELETE = "DELETE FROM digest WHERE id = :id AND team_id = :team";
  private static final String COLUMNS = """
      SELECT id, team_id, channel_id, owner_id, direct, rhythm, day_number, at_minute, zone, scope, says_empty, covered,
        next_due, problem FROM digest
      """;
  private static final String FIND = COLUMNS + " WHERE id = :id";
  private static final String IN = COLUMNS + " WHERE team_id = :team AND channel_id = :channel ORDER BY id";
  private static final String OF = COLUMNS + " WHERE team_id = :team AND owner_id = :owner ORDER BY id";
  private static final String ALL_OF = COLUMNS + " WHERE team_id = :team ORDER BY id";
  private static final String DUE = COLUMNS + " WHERE next_due <= :now ORDER BY next_due, id LIMIT :limit";
  private static final String AFTER = COLUMNS + " WHERE next_due > :now ORDER BY id";
  private static final String COUNT = "SELECT COUNT(*) FROM digest WHERE team_id = :team";

  private final Database database;

  /** Digests kept in {@code database}. */
  public Digests(Database database) {
    this.database = database;
  }

  /**
   * Adds a digest.
   *
   * @return its number
   * @throws StoreException when the database cannot be opened
   */
  public long add(StoredDigest digest, Instant now) {
    return database.jdbi()
        .withHandle(handle -> when(handle.createUpdate(ADD), digest).bind("channel", digest.channel())
            .bind("owner", digest.owner())
            .bind("direct", digest.direct())
            .bind("covered", Columns.utc(digest.covered()))
            .bind("now", Columns.utc(now))
            .executeAndReturnGeneratedKeys("id")
            .mapTo(Long.class)
            .one());
  }

  /**
   * Changes when a digest comes and what it is about; its place and owner stay.
   *
   * @return whether it is there
   * @throws StoreException when the database cannot be opened
   */
  public boolean change(StoredDigest digest) {
    return update(CHANGE, update -> when(update, digest).bind("id", digest.id()));
  }

  private static Update when(Update update, StoredDigest digest) {
    return update.bind("team", digest.team())
        .bind("rhythm", digest.rhythm())
        .bind("day", digest.day())
        .bind("minute", digest.minute())
        .bind("zone", digest.zone())
        .bind("scope", Columns.cut(digest.scope(), StoredDigest.MAX_SCOPE))
        .bind("saysEmpty", digest.saysEmpty())
        .bind("next", Columns.utc(digest.next()));
  }

  /**
   * Sets when a digest is due next.
   *
   * @param next null pauses it
   * @return whether it is there
   * @throws StoreException when the database cannot be opened
   */
  public boolean setNext(String team, long id, @Nullable Instant next) {
    return update(SET_NEXT, update -> update.bind("id", id).bind("team", team).bind("next", Columns.utc(next)));
  }

  /**
   * Moves a digest from the time it was due to its next, once however many instances try.
   *
   * @return whether this call moved it
   * @throws StoreException when the database cannot be opened
   */
  public boolean advance(long id, Instant due, Instant next) {
    return update(ADVANCE,
        update -> update.bind("id", id).bind("due", Columns.utc(due)).bind("next", Columns.utc(next)));
  }

  /** The digests that are due after a moment. */
  public List<StoredDigest> after(Instant now) {
    return database.jdbi()
        .withHandle(handle -> handle.createQuery(AFTER)
            .bind("now", Columns.utc(now))
            .map((row, context) -> read(row))
            .list());
  }

  /**
   * Notes up to when a digest has looked at stories.
   *
   * @throws StoreException when the database cannot be opened
   */
  public void covered(long id, Instant to) {
    update(COVERED, update -> update.bind("id", id).bind("to", Columns.utc(to)));
  }

  /**
   * Notes why a digest was not posted.
   *
   * @throws StoreException when the database cannot be opened
   */
  public void problem(long id, String sentence) {
    update(PROBLEM, update -> update.bind("id", id).bind("problem", Columns.cut(sentence, 255)));
  }

  /**
   * Pauses all digests of a workspace.
   *
   * @throws StoreException when the database cannot be opened
   */
  public void pauseAll(String team, String sentence) {
    update(PAUSE_TEAM, update -> update.bind("team", team).bind("problem", Columns.cut(sentence, 255)));
  }

  /**
   * Deletes a digest.
   *
   * @return whether it was there
   * @throws StoreException when the database cannot be opened
   */
  public boolean delete(String team, long id) {
    return update(DELETE, update -> update.bind("id", id).bind("team", team));
  }

  /**
   * The digest of that number.
   *
   * @throws StoreException when the database cannot be opened
   */
  public Optional<StoredDigest> find(long id) {
    return read(FIND, query -> query.bind("id", id)).stream().findFirst();
  }

  /**
   * The digests that go to a channel, oldest first.
   *
   * @throws StoreException when the database cannot be opened
   */
  public List<StoredDigest> in(String team, String channel) {
    return read(IN, query -> query.bind("team", team).bind("channel", channel));
  }

  /**
   * The digests that a person made, oldest first.
   *
   * @throws StoreException when the database cannot be opened
   */
  public List<StoredDigest> of(String team, String owner) {
    return read(OF, query -> query.bind("team", team).bind("owner", owner));
  }

  /**
   * The digests of a workspace, oldest first.
   *
   * @throws StoreException when the database cannot be opened
   */
  public List<StoredDigest> of(String team) {
    return read(ALL_OF, query -> query.bind("team", team));
  }

  /**
   * The digests that are due, longest due first.
   *
   * @throws StoreException when the database cannot be opened
   */
  public List<StoredDigest> due(Instant now, int limit) {
    return read(DUE, query -> query.bind("now", Columns.utc(now)).bind("limit", limit));
  }

  /**
   * How many a workspace has.
   *
   * @throws StoreException when the database cannot be opened
   */
  public int count(String team) {
    return database.jdbi()
        .withHandle(handle -> handle.createQuery(COUNT).bind("team", team).mapTo(Integer.class).one());
  }

  private interface Updating {
    Update on(Update update);
  }

  private interface Asking {
    Query on(Query query);
  }

  private boolean update(String sql, Updating binding) {
    return database.jdbi().withHandle(handle -> binding.on(handle.createUpdate(sql)).execute()) > 0;
  }

  private List<StoredDigest> read(String sql, Asking binding) {
    return database.jdbi()
        .withHandle(handle -> binding.on(handle.createQuery(sql)).map((row, context) -> read(row)).list());
  }

  private static StoredDigest read(ResultSet row) throws SQLException {
    return new StoredDigest(row.getLong("id"), row.getString("team_id"), row.getString("channel_id"),
        row.getString("owner_id"), row.getBoolean("direct"), row.getString("rhythm"), row.getInt("day_number"),
        row.getInt("at_minute"), row.getString("zone"), row.getString("scope"), row.getBoolean("says_empty"),
        Columns.instant(row, "covered"), Columns.optionalInstant(row, "next_due"), row.getString("problem"));
  }
}
