package dossier.store;

import dossier.store.FactCorrection.EvidenceName;
import dossier.store.FactCorrection.Logged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The log of decisions on facts. Nothing leaves it: undoing is noted beside the decision. Safe for many threads. */
public final class FactCorrections {
  private static final String ADD = """
      INSERT INTO fact_correction (verdict, fact, line, slot, mended, user_id, team_id, decided)
      VALUES (:verdict, :fact, :line, :slot, :mended, :user, :team, :decided)
      """;
  private static final String ADD_EVIDENCE = """
      INSERT INTO corrected_evidence (correction, part, article, sentence, slots)
      VALUES (:correction, :part, :article, :sentence, :slots)
      """;
  private static final String UNDO = """
      UPDATE fact_correction SET undone = :undone, undone_by = :user WHERE id = :id AND undone IS NULL
      """;
  private static final String COLUMNS = """
      SELECT id, verdict, fact, line, slot, mended, user_id, team_id, decided, undone, undone_by FROM fact_correction
      """;
  private static final String NEWEST = COLUMNS + " ORDER BY decided DESC, id DESC LIMIT :limit";
  private static final String HOLDING = COLUMNS + " WHERE undone IS NULL ORDER BY decided, id";
  private static final String ON = COLUMNS
      + " WHERE fact = :fact AND undone IS NULL ORDER BY decided DESC, id DESC LIMIT 1";
  private static final String EVIDENCE = """
      SELECT correction, part, article, sentence, slots FROM corrected_evidence
      WHERE correction IN (<ids>) ORDER BY article, sentence, slots
      """;
  private static final String STATE = """
      SELECT COALESCE(MAX(id), 0) + COUNT(undone) AS state FROM fact_correction
      """;
  private static final String JUDGED = "judged";
  private static final String OTHER = "other";
  /** Most ids in one question to the database. */
  private static final int AT_ONCE = 500;

  private final Database database;

  /** A log kept in {@code database}. */
  public FactCorrections(Database database) {
    this.database = database;
  }

  /**
   * Adds a decision.
   *
   * @return its number in the log
   * @throws StoreException when the database cannot be opened
   */
  public long add(FactCorrection correction) {
    return database.jdbi().inTransaction(handle -> {
      long number = handle.createUpdate(ADD)
          .bind("verdict", correction.verdict().name())
          .bind("fact", correction.fact())
          .bind("line", correction.line())
          .bind("slot", correction.slot())
          .bind("mended", correction.mended())
          .bind("user", correction.user())
          .bind("team", correction.team())
          .bind("decided", Columns.utc(correction.at()))
          .executeAndReturnGeneratedKeys("id")
          .mapTo(Long.class)
          .one();
      correction.evidence().forEach(name -> add(handle, number, JUDGED, name));
      if (correction.other() != null) add(handle, number, OTHER, correction.other());
      return number;
    });
  }

  private static void add(Handle handle, long number, String part, EvidenceName name) {
    handle.createUpdate(ADD_EVIDENCE)
        .bind("correction", number)
        .bind("part", part)
        .bind("article", name.article())
        .bind("sentence", name.sentence())
        .bind("slots", name.slots())
        .execute();
  }

  /**
   * Takes a decision back; it stays in the log.
   *
   * @return whether there was one of that number that held
   * @throws StoreException when the database cannot be opened
   */
  public boolean undo(long number, String user, Instant at) {
    return database.jdbi()
        .withHandle(handle -> handle.createUpdate(UNDO)
            .bind("undone", Columns.utc(at))
            .bind("user", Columns.cut(user, Feedback.MAX_ID))
            .bind("id", number)
            .execute()) > 0;
  }

  /**
   * The decisions, newest first, those undone too.
   *
   * @param limit how many at most, at least 1
   * @throws StoreException when the database cannot be opened
   */
  public List<Logged> newest(int limit) {
    if (limit < 1) throw new IllegalArgumentException("limit " + limit);
    return database.jdbi()
        .withHandle(handle -> whole(handle,
            handle.createQuery(NEWEST).bind("limit", limit).map((row, context) -> read(row)).list()));
  }

  /**
   * The decisions that hold, oldest first.
   *
   * @throws StoreException when the database cannot be opened
   */
  public List<Logged> holding() {
    return database.jdbi()
        .withHandle(handle -> whole(handle, handle.createQuery(HOLDING).map((row, context) -> read(row)).list()));
  }

  /**
   * The newest decision that holds on a fact of that id, as it was before.
   *
   * @throws StoreException when the database cannot be opened
   */
  public Optional<Logged> on(String fact) {
    return database.jdbi()
        .withHandle(handle -> whole(handle,
            handle.createQuery(ON).bind("fact", fact).map((row, context) -> read(row)).list()))
        .stream()
        .findFirst();
  }

  /**
   * A number that grows with every decision and every undoing, also in another process; 0 before the first.
   *
   * @throws StoreException when the database cannot be opened
   */
  public long state() {
    return database.jdbi().withHandle(handle -> handle.createQuery(STATE).mapTo(Long.class).one());
  }

  /** A row without its evidence. */
  private record Row(long id, FactVerdict verdict, String fact, String line, @Nullable String slot,
      @Nullable String mended, String user, String team, Instant decided, @Nullable Instant undone,
      @Nullable String undoneBy) {
    Logged with(List<EvidenceName> evidence, @Nullable EvidenceName other) {
      return new Logged(id,
          new FactCorrection(verdict, fact, line, slot, mended, evidence, other, user, team, decided), undone,
          undoneBy);
    }
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(row.getLong("id"), FactVerdict.valueOf(row.getString("verdict")), row.getString("fact"),
        row.getString("line"), row.getString("slot"), row.getString("mended"), row.getString("user_id"),
        row.getString("team_id"), Columns.instant(row, "decided"), Columns.optionalInstant(row, "undone"),
        row.getString("undone_by"));
  }

  private static List<Logged> whole(Handle handle, List<Row> rows) {
    Map<Long, List<EvidenceName>> judged = new HashMap<>();
    Map<Long, EvidenceName> others = new HashMap<>();
    for (int from = 0; from < rows.size(); from += AT_ONCE) {
      List<Long> ids = rows.subList(from, Math.min(rows.size(), from + AT_ONCE)).stream().map(Row::id).toList();
      handle.createQuery(EVIDENCE).bindList("ids", ids).map((row, context) -> {
        EvidenceName name = new EvidenceName(row.getString("article"), row.getString("sentence"),
            row.getString("slots"));
        if (row.getString("part").equals(OTHER)) others.put(row.getLong("correction"), name);
        else
          judged.computeIfAbsent(row.getLong("correction"), _ -> new ArrayList<>()).add(name);
        return name;
      }).list();
    }
    return rows.stream().map(row -> row.with(judged.getOrDefault(row.id(), List.of()), others.get(row.id()))).toList();
  }
}
