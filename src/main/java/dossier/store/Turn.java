package dossier.store;

import java.time.Instant;

/**
 * A question that was asked in a thread.
 *
 * @param question in full, at most {@value Feedback#MAX_TEXT} characters; longer ones are cut
 * @param asked when
 */
public record Turn(String question, Instant asked) {
  public Turn {
    question = Columns.cut(question, Feedback.MAX_TEXT);
  }
}
