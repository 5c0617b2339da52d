package dossier.index;

import java.time.Instant;

/**
 * An older text of an article, kept when its publisher replaced it.
 *
 * @param replaced when the newer text was taken in
 */
public record Version(String title, String body, Instant replaced) {
  /** Most older texts that are kept of one article; the oldest go first. */
  public static final int MAX_KEPT = 10;
}
