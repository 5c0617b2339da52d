package dossier.digest;

import org.jspecify.annotations.Nullable;

/** How a digest looks in Slack. */
public interface DigestDrawing {
  /** Draws one. */
  Drawn draw(DigestPlan plan, Digest digest);

  /**
   * A message and what goes into its thread.
   *
   * @param text what shows where blocks do not
   * @param blocks Slack's blocks as a JSON array
   * @param details the message below it, or null where there is nothing to add
   */
  record Drawn(String text, String blocks, @Nullable Drawn details) {}
}
