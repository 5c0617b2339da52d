package dossier.fact;

import dossier.text.Span;
import java.util.List;

/**
 * A fact with what it was read from, so that a wrong one can be traced.
 *
 * @param sentence position of the sentence in the body, from 0, or {@link #TITLE}
 * @param pattern name of the pattern that read it
 * @param parts where its slots stand, counted from the start of the title or body; an anaphor ("the company") may stand
 *     for its company, and a company taken over from an earlier sentence has no part
 */
public record FoundFact(Fact fact, int sentence, String pattern, List<Part> parts) {
  /** The position of a title, which is a sentence of its own. */
  public static final int TITLE = -1;

  public FoundFact {
    parts = List.copyOf(parts);
  }

  /** Where a slot stands. */
  public record Part(Slot slot, Span span) {}
}
