package dossier.answer;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question with what became of it.
 *
 * @param question as it was asked
 * @param readAs the question in full and with its spelling mended, or null where it was read as it stands
 * @param asked the moment that relative dates count from and after which nothing published is used
 * @param answer what became of it
 * @param index the moment of the index that was asked
 * @param took from question to answer
 */
public record Answered(String question, @Nullable String readAs, Instant asked, Answer answer, IndexState index,
    Duration took) {
  /** The same for who typed something shorter, which was read as this question. */
  public Answered typed(String words) {
    return new Answered(words, readAs == null ? question : readAs, asked, answer, index, took);
  }
}
