package dossier.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a fact. Longer texts are cut to the limits.
 *
 * @param fact id of the fact as it was shown, at most {@value Feedback#MAX_ID} characters
 * @param line the fact as it was shown, for people, at most {@value Feedback#MAX_TEXT} characters
 * @param slot the slot that is mended, or null where none is
 * @param mended the right company or value, for a duplicate the other fact as it was shown, or null where the fact is
 *          hidden or the slot emptied; at most {@value Feedback#MAX_TEXT} characters
 * @param evidence the evidence that is judged, at least one
 * @param other evidence of the fact that tells the same, for a duplicate; null for others and where the fact is hidden
 * @param user Slack's id of who decided, or another name of theirs, at most {@value Feedback#MAX_ID} characters
 * @param team Slack's id of the workspace; empty in a terminal
 * @param at when it was decided
 */
public record FactCorrection(FactVerdict verdict, String fact, String line, @Nullable String slot,
    @Nullable String mended, List<EvidenceName> evidence, @Nullable EvidenceName other, String user, String team,
    Instant at) {
  /** Longest name of a slot. */
  private static final int MAX_SLOT = 16;

  public FactCorrection {
    if (evidence.isEmpty()) throw new IllegalArgumentException("a decision on no evidence");
    evidence = List.copyOf(evidence);
    fact = Columns.cut(fact, Feedback.MAX_ID);
    line = Columns.cut(line, Feedback.MAX_TEXT);
    slot = Columns.cutOrNull(slot, MAX_SLOT);
    mended = Columns.cutOrNull(mended, Feedback.MAX_TEXT);
    user = Columns.cut(user, Feedback.MAX_ID);
    team = Columns.cut(team, Feedback.MAX_ID);
  }

  /** The same decision, with the other fact of a duplicate as it was shown. */
  public FactCorrection of(String otherLine) {
    return new FactCorrection(verdict, fact, line, slot, otherLine, evidence, other, user, team, at);
  }

  /** What was decided, for people: "wrong value, amount is $325 million  ←  ZTE to buy …". */
  public String decided() {
    String how = verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String where = slot == null ? "" : ", " + slot.toLowerCase(Locale.ROOT);
    String becomes = verdict == FactVerdict.DUPLICATE ? " of " : " is ";
    return how + where + (mended == null ? "" : becomes + mended) + "  ←  " + line;
  }

  /**
   * A piece of evidence by its content.
   *
   * @param article 32 hexadecimal digits
   * @param sentence 16 hexadecimal digits
   * @param slots 16 hexadecimal digits
   */
  public record EvidenceName(String article, String sentence, String slots) {}

  /**
   * A decision as the log keeps it.
   *
   * @param number names it in the log
   * @param undone when it was undone, or null while it holds
   * @param undoneBy who undid it, or null
   */
  public record Logged(long number, FactCorrection correction, @Nullable Instant undone, @Nullable String undoneBy) {
    /** Whether it holds. */
    public boolean holds() {
      return undone == null;
    }
  }
}
