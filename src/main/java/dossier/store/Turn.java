package dossier.store;

import java.time.Instant;

/**
 * A question that was asked in a thread.
 *
 * @param question in full, at most {@value Feedback#MAX_TEXT} characters; longer ones are cut
 * @param asked when
 * @param shown how many further passages were shown for it, 0 where none were asked for
 */
public record Turn(String question, Instant asked, int shown) {
  public Turn {
    question = Columns.cut(question, Feedback.MAX_TEXT);
    if (shown < 0) throw new IllegalArgumentException(shown + " passages shown");
  }

  /** A question for which no further passages were shown yet. */
  public Turn(String question, Instant asked) {
    this(question, asked, 0);
  }
}
