package dossier.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The last two questions of each thread: for seven days, of {@value #MAX_THREADS} threads at most, those in which nothing was
 * asked for longest go. Nothing of any answer is kept. Safe for many threads of the program.
 */
public final class Threads {
  /** How long a question can be followed up. */
  public static final Duration KEPT = Duration.ofDays(7);
  /** Most threads kept: about 3 MB. */
  static final int MAX_THREADS = 10_000;
  /** Threads held in memory. */
  private static final int CACHED = 1_000;
  /** While as many threads come as are kept, it is looked so often which are too much. */
  private static final int SWEEPS = 100;

  private static final String FIND = """
      SELECT question, asked, earlier, earlier_asked, shown FROM threads
      WHERE team_id = :team AND channel_id = :channel AND thread_ts = :thread
      """;
  private static final String REMOVE = """
      DELETE FROM threads WHERE team_id = :team AND channel_id = :channel AND thread_ts = :thread
      """;
  private static final String ADD = """
      INSERT INTO threads (team_id, channel_id, thread_ts, question, asked, earlier, earlier_asked)
      VALUES (:team, :channel, :thread, :question, :asked, :earlier, :earlierAsked)
      """;
  private static final String SHOW = """
      UPDATE threads SET shown = :shown WHERE team_id = :team AND channel_id = :channel AND thread_ts = :thread
      """;
  private static final String EXPIRE = "DELETE FROM threads WHERE asked <= :limit";
  private static final String FORGET = """
      DELETE FROM threads WHERE id IN (SELECT id FROM threads ORDER BY asked DESC, id DESC OFFSET :kept ROWS)
      """;

  private final Database database;
  private final int most;
  private final Cache<ThreadPlace, List<Turn>> recent;
  private int added;

  /** Threads kept in {@code database}. */
  public Threads(Database database) {
    this(database, MAX_THREADS);
  }

  /** One that keeps fewer threads. */
  Threads(Database database, int most) {
    this.database = database;
    this.most = most;
    // Where other instances add questions, what is in memory may be an old one.
    this.recent = Caffeine.newBuilder().maximumSize(database.isShared() ? 0 : Math.min(most, CACHED)).build();
  }

  /**
   * The last questions of a thread, newest first, at most two; those of the last seven days.
   *
   * @throws StoreException when the database cannot be opened or used
   */
  public List<Turn> turns(ThreadPlace place, Instant now) {
    List<Turn> turns = database.isShared() ? stored(place) : recent.get(place, this::stored);
    return turns.stream().filter(turn -> turn.asked().isAfter(now.minus(KEPT))).toList();
  }

  private List<Turn> stored(ThreadPlace place) {
    try {
      return database.jdbi().withHandle(handle -> stored(handle, place));
    } catch (JdbiException e) {
      throw new StoreException("The store cannot be used: " + e.getMessage(), e);
    }
  }

  private static List<Turn> stored(Handle handle, ThreadPlace place) {
    return handle.createQuery(FIND)
        .bind("team", place.team())
        .bind("channel", place.channel())
        .bind("thread", place.thread())
        .map((row, context) -> read(row))
        .findOne()
        .orElse(List.of());
  }

  private static List<Turn> read(ResultSet row) throws SQLException {
    List<Turn> turns = new ArrayList<>();
    turns.add(new Turn(row.getString("question"), Columns.instant(row, "asked"), row.getInt("shown")));
    @Nullable
    String earlier = row.getString("earlier");
    Instant asked = Columns.optionalInstant(row, "earlier_asked");
    if (earlier != null && asked != null) turns.add(new Turn(earlier, asked));
    return List.copyOf(turns);
  }

  /**
   * Adds a question to its thread, whose last but one goes; lets go of what is too old, and now and then of what is too much.
   *
   * @throws StoreException when the database cannot be opened or used
   */
  public synchronized void add(ThreadPlace place, Turn turn) {
    try {
      recent.put(place, database.jdbi().inTransaction(handle -> {
        List<Turn> before = stored(handle, place);
        List<Turn> turns = new ArrayList<>(List.of(turn));
        before.stream().limit(1).forEach(last -> turns.add(new Turn(last.question(), last.asked())));
        replace(handle, place, turns);
        handle.createUpdate(EXPIRE).bind("limit", Columns.utc(turn.asked().minus(KEPT))).execute();
        // looks at all threads
        if (added++ % Math.max(1, most / SWEEPS) == 0) handle.createUpdate(FORGET).bind("kept", most).execute();
        return List.copyOf(turns);
      }));
    } catch (JdbiException e) {
      throw new StoreException("The store cannot be used: " + e.getMessage(), e);
    }
  }

  /**
   * Notes how many further passages were shown for the last question of a thread; nothing where the thread has none.
   *
   * @throws StoreException when the database cannot be opened or used
   */
  public synchronized void shown(ThreadPlace place, int passages) {
    try {
      database.jdbi()
          .useHandle(handle -> handle.createUpdate(SHOW)
              .bind("shown", passages)
              .bind("team", place.team())
              .bind("channel", place.channel())
              .bind("thread", place.thread())
              .execute());
      recent.invalidate(place);
    } catch (JdbiException e) {
      throw new StoreException("The store cannot be used: " + e.getMessage(), e);
    }
  }

  private static void replace(Handle handle, ThreadPlace place, List<Turn> turns) {
    @Nullable
    Turn earlier = turns.size() > 1 ? turns.getLast() : null;
    handle.createUpdate(REMOVE)
        .bind("team", place.team())
        .bind("channel", place.channel())
        .bind("thread", place.thread())
        .execute();
    handle.createUpdate(ADD)
        .bind("team", place.team())
        .bind("channel", place.channel())
        .bind("thread", place.thread())
        .bind("question", turns.getFirst().question())
        .bind("asked", Columns.utc(turns.getFirst().asked()))
        .bind("earlier", earlier == null ? null : earlier.question())
        .bind("earlierAsked", earlier == null ? null : Columns.utc(earlier.asked()))
        .execute();
  }
}
