package dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * The outbox: what is to be posted and what became of it. Several instances may share it: a post belongs to one at a time, and once an
 * instance may have called Slack no other sends it. Keeps the newest {@value #MOST_POSTS} finished posts. Safe for many threads.
 */
public final class PostLedger {
  /** How long an instance has a post to itself; longer than any call to Slack takes. */
  public static final Duration LEASE = Duration.ofMinutes(2);
  /** Most finished posts kept: about 60 MB. */
  static final int MOST_POSTS = 200_000;
  private static final int MAX_REASON = 255;

  private static final String OFFER = """
      INSERT INTO post (post_key, team_id, channel_id, state, due, since, tries)
      VALUES (:key, :team, :channel, 'DUE', :due, :now, 0)
      """;
  private static final String TAKE = """
      UPDATE post SET instance = :instance, since = :now
      WHERE post_key = :key AND state = 'DUE' AND (due <= :now OR due > :far)
        AND (instance IS NULL OR instance = :instance OR since <= :over OR since > :ahead)
      """;
  private static final String SEND = """
      UPDATE post SET state = 'SENDING', since = :now, tries = tries + 1
      WHERE post_key = :key AND state = 'DUE' AND instance = :instance
      """;
  private static final String AGAIN = """
      UPDATE post SET state = 'DUE', instance = NULL, due = :due, since = :now, reason = :reason
      WHERE post_key = :key AND state IN ('SENDING', 'UNKNOWN')
      """;
  private static final String POSTED = """
      UPDATE post SET state = 'POSTED', since = :now, posted_channel = :channel, ts = :ts, reason = NULL
      WHERE post_key = :key AND state IN ('SENDING', 'UNKNOWN')
      """;
  private static final String END = """
      UPDATE post SET state = :state, since = :now, reason = :reason
      WHERE post_key = :key AND state IN ('DUE', 'SENDING', 'UNKNOWN')
      """;
  private static final String LOSE = """
      UPDATE post SET state = 'UNKNOWN', reason = 'the program ended while it was sent'
      WHERE state = 'SENDING' AND (since <= :over OR since > :ahead)
      """;
  private static final String COLUMNS = """
      SELECT post_key, team_id, channel_id, state, due, since, tries, posted_channel, ts, reason FROM post
      """;
  private static final String FIND = COLUMNS + " WHERE post_key = :key";
  private static final String WAITING = COLUMNS + """
       WHERE state = 'DUE' AND (due <= :now OR due > :far) AND post_key LIKE :prefix
         AND (instance IS NULL OR since <= :over OR since > :ahead)
      ORDER BY due, id LIMIT :limit
      """;
  private static final String UNKNOWN = COLUMNS + " WHERE state = 'UNKNOWN' ORDER BY due DESC, id DESC LIMIT :limit";
  private static final String UNKNOWN_IN = COLUMNS
      + " WHERE team_id = :team AND state = 'UNKNOWN' ORDER BY due DESC, id DESC LIMIT :limit";
  private static final String FORGET = """
      DELETE FROM post WHERE id IN
        (SELECT id FROM post WHERE state IN ('POSTED', 'REFUSED', 'SKIPPED', 'UNKNOWN')
         ORDER BY due DESC, id DESC OFFSET :kept ROWS)
      """;

  /** Longer than any post is put off: what is due later was noted by a clock that went wrong. */
  private static final Duration FAR = Duration.ofDays(2);

  private final Database database;
  private final int most;

  /** A ledger kept in {@code database}. */
  public PostLedger(Database database) {
    this(database, MOST_POSTS);
  }

  /** One that keeps fewer posts. */
  PostLedger(Database database, int most) {
    this.database = database;
    this.most = most;
  }

  /**
   * Notes a post that is to be made.
   *
   * @return whether it is new; false where its key is known, whatever became of it
   * @throws StoreException when the database cannot be opened
   */
  public boolean offer(PostSlip slip, Instant now) {
    return Uniqueness.added(() -> database.jdbi()
        .useHandle(handle -> handle.createUpdate(OFFER)
            .bind("key", slip.key())
            .bind("team", Columns.cut(slip.team(), Feedback.MAX_ID))
            .bind("channel", Columns.cut(slip.channel(), Feedback.MAX_ID))
            .bind("due", Columns.utc(slip.due()))
            .bind("now", Columns.utc(now))
            .execute()));
  }

  /**
   * Gives a post that is due to an instance for {@link #LEASE}, unless another has it.
   *
   * @return whether the instance has it now
   * @throws StoreException when the database cannot be opened
   */
  public boolean take(String key, String instance, Instant now) {
    return change(TAKE, key, now,
        update -> bounded(update, now).bind("far", Columns.utc(now.plus(FAR))).bind("instance", instance));
  }

  /**
   * Notes that an instance that took a post calls Slack now; from here on no other will.
   *
   * @return whether it may; false where another took it meanwhile
   * @throws StoreException when the database cannot be opened
   */
  public boolean sending(String key, String instance, Instant now) {
    return change(SEND, key, now, update -> update.bind("instance", instance));
  }

  /**
   * Notes where a post stands.
   *
   * @throws StoreException when the database cannot be opened
   */
  public void posted(String key, String channel, String ts, Instant now) {
    change(POSTED, key, now, update -> update.bind("channel", channel).bind("ts", ts));
  }

  /**
   * Notes that Slack certainly did not take a post, which is due again.
   *
   * @throws StoreException when the database cannot be opened
   */
  public void again(String key, String reason, Instant due, Instant now) {
    change(AGAIN, key, now,
        update -> update.bind("due", Columns.utc(due)).bind("reason", Columns.cut(reason, MAX_REASON)));
  }

  /**
   * Ends a post that is not in Slack, or of which that is unknown.
   *
   * @param state REFUSED, SKIPPED or UNKNOWN
   * @throws StoreException when the database cannot be opened
   */
  public void end(String key, PostState state, String reason, Instant now) {
    if (state != PostState.REFUSED && state != PostState.SKIPPED && state != PostState.UNKNOWN)
      throw new IllegalArgumentException("a post does not end " + state);
    change(END, key, now,
        update -> update.bind("state", state.name()).bind("reason", Columns.cut(reason, MAX_REASON)));
  }

  /**
   * What became of a post; nothing where its key is not known.
   *
   * @throws StoreException when the database cannot be opened
   */
  public Optional<PostEntry> find(String key) {
    return database.jdbi()
        .withHandle(handle -> handle.createQuery(FIND)
            .bind("key", key)
            .map((row, context) -> read(row))
            .findOne());
  }

  /**
   * The posts that are due and that no instance has, longest due first.
   *
   * @param prefix how their keys begin, without {@code %} and {@code _}
   * @throws StoreException when the database cannot be opened
   */
  public List<PostEntry> waiting(String prefix, Instant now, int limit) {
    return database.jdbi()
        .withHandle(handle -> bounded(handle.createQuery(WAITING), now).bind("now", Columns.utc(now))
            .bind("far", Columns.utc(now.plus(FAR)))
            .bind("prefix", prefix + "%")
            .bind("limit", limit)
            .map((row, context) -> read(row))
            .list());
  }

  /**
   * Notes of the posts whose sender has said nothing for {@link #LEASE} that it is unknown what became of them.
   *
   * @return how many they were
   * @throws StoreException when the database cannot be opened
   */
  public int lose(Instant now) {
    return database.jdbi()
        .withHandle(handle -> bounded(handle.createUpdate(LOSE), now).execute());
  }

  /**
   * The posts of which it is unknown whether they are in Slack, newest first.
   *
   * @param team of that workspace alone, or null for all
   * @throws StoreException when the database cannot be opened
   */
  public List<PostEntry> unknown(@Nullable String team, int limit) {
    return database.jdbi()
        .withHandle(handle -> (team == null
            ? handle.createQuery(UNKNOWN)
            : handle.createQuery(UNKNOWN_IN).bind("team", team))
            .bind("limit", limit)
            .map((row, context) -> read(row))
            .list());
  }

  /**
   * Lets go of the oldest finished posts above the number kept.
   *
   * @throws StoreException when the database cannot be opened
   */
  public void tidy() {
    database.jdbi().useHandle(handle -> handle.createUpdate(FORGET).bind("kept", most).execute());
  }

  /** Whether what was noted at a moment is over: long enough ago, or noted by a clock that went wrong and was put back. */
  public static boolean isOver(Instant since, Instant now) {
    return !since.plus(LEASE).isAfter(now) || since.isAfter(now.plus(LEASE));
  }

  private static <T extends SqlStatement<T>> T bounded(T statement, Instant now) {
    return statement.bind("over", Columns.utc(now.minus(LEASE))).bind("ahead", Columns.utc(now.plus(LEASE)));
  }

  private interface Binding {
    Update on(Update update);
  }

  private boolean change(String sql, String key, Instant now, Binding binding) {
    return database.jdbi().withHandle(handle -> changed(handle, sql, key, now, binding));
  }

  private static boolean changed(Handle handle, String sql, String key, Instant now, Binding binding) {
    return binding.on(handle.createUpdate(sql)).bind("key", key).bind("now", Columns.utc(now)).execute() > 0;
  }

  static PostEntry read(ResultSet row) throws SQLException {
    PostSlip slip = new PostSlip(row.getString("post_key"), row.getString("team_id"), row.getString("channel_id"),
        Columns.instant(row, "due"));
    return new PostEntry(slip, PostState.valueOf(row.getString("state")), Columns.instant(row, "since"),
        row.getInt("tries"), row.getString("posted_channel"), row.getString("ts"), row.getString("reason"));
  }
}
