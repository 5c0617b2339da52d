package dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The verdicts that readers gave, one for each reader and answer: the last one counts. Safe for many threads. */
public final class FeedbackLog {
  private static final String REMOVE = """
      DELETE FROM feedback
      WHERE user_id = :user AND team_id = :team AND asked = :asked AND question = :question
      """;
  private static final String ADD = """
      INSERT INTO feedback (verdict, question, asked, answer, user_id, team_id, channel_id, judged)
      VALUES (:verdict, :question, :asked, :answer, :user, :team, :channel, :judged)
      """;
  private static final String NEWEST = """
      SELECT verdict, question, asked, answer, user_id, team_id, channel_id, judged
      FROM feedback ORDER BY judged DESC, id DESC LIMIT :limit
      """;

  private final Database database;

  /** A log kept in {@code database}. */
  public FeedbackLog(Database database) {
    this.database = database;
  }

  /**
   * Adds a verdict, in place of an earlier one of the same reader on the same question and moment.
   *
   * @throws StoreException when the database cannot be opened
   */
  public void add(Feedback feedback) {
    database.jdbi().useTransaction(handle -> {
      handle.createUpdate(REMOVE)
          .bind("user", feedback.user())
          .bind("team", feedback.team())
          .bind("asked", Columns.utc(feedback.asked()))
          .bind("question", feedback.question())
          .execute();
      insert(handle, feedback);
    });
  }

  private static void insert(Handle handle, Feedback feedback) {
    handle.createUpdate(ADD)
        .bind("verdict", feedback.verdict().name())
        .bind("question", feedback.question())
        .bind("asked", Columns.utc(feedback.asked()))
        .bind("answer", feedback.answer())
        .bind("user", feedback.user())
        .bind("team", feedback.team())
        .bind("channel", feedback.channel())
        .bind("judged", Columns.utc(feedback.at()))
        .execute();
  }

  /**
   * The verdicts, newest first.
   *
   * @param limit how many at most, at least 1
   * @throws StoreException when the database cannot be opened
   */
  public List<Feedback> newest(int limit) {
    if (limit < 1) throw new IllegalArgumentException("limit " + limit);
    return database.jdbi()
        .withHandle(handle -> handle.createQuery(NEWEST)
            .bind("limit", limit)
            .map((row, context) -> read(row))
            .list());
  }

  private static Feedback read(ResultSet row) throws SQLException {
    return new Feedback(Verdict.valueOf(row.getString("verdict")), row.getString("question"),
        Columns.instant(row, "asked"),
        row.getString("answer"), row.getString("user_id"), row.getString("team_id"), row.getString("channel_id"),
        Columns.instant(row, "judged"));
  }
}
