package dossier.store;

import java.time.Instant;

/**
 * A reader's verdict on one answer. Longer texts are cut to the limits.
 *
 * @param question as it was asked, at most {@value #MAX_TEXT} characters
 * @param asked the moment that the question was asked for
 * @param answer the line that was shown, empty when nothing was found, at most {@value #MAX_TEXT} characters
 * @param user Slack's id of who judged, at most {@value #MAX_ID} characters
 * @param team Slack's id of the workspace, at most {@value #MAX_ID} characters
 * @param channel Slack's id of where the answer stood, at most {@value #MAX_ID} characters
 * @param at when it was judged
 */
public record Feedback(Verdict verdict, String question, Instant asked, String answer, String user, String team,
    String channel, Instant at) {
  /** Longest question and answer kept. */
  public static final int MAX_TEXT = 2_000;
  /** Longest id kept. */
  public static final int MAX_ID = 64;

  public Feedback {
    question = Columns.cut(question, MAX_TEXT);
    answer = Columns.cut(answer, MAX_TEXT);
    user = Columns.cut(user, MAX_ID);
    team = Columns.cut(team, MAX_ID);
    channel = Columns.cut(channel, MAX_ID);
  }
}
