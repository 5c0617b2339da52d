package dossier.cli;

import dossier.article.Published;
import java.time.Instant;

/** Moments of asking as they are typed. */
final class Asked {
  private Asked() {}

  /**
   * The moment that {@code text} names; of a day, month or year its last one, so that what appeared then counts.
   *
   * @throws IllegalArgumentException when it is no date; the message says what was expected
   */
  static Instant at(String text) {
    return Published.parse(text).latest();
  }
}
