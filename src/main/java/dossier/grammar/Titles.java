package dossier.grammar;

import dossier.grammar.Scanner.Raw;
import java.util.ArrayList;
import java.util.List;

/** Quotation marks around what something is called: its "Lumen" tablet. They say nothing of who speaks. */
final class Titles {
  /** Words between such marks; more are speech. */
  private static final int LONGEST = 3;

  private Titles() {}

  /** The stretches without the marks around one to three words that all begin with a capital or a figure or are names. */
  static List<Raw> bare(List<Raw> raws, String text) {
    List<Raw> kept = new ArrayList<>(raws.size());
    for (int at = 0; at < raws.size(); at++) {
      int close = raws.get(at).mark() == WordClass.QUOTE ? close(raws, at, text) : -1;
      if (close < 0) {
        kept.add(raws.get(at));
        continue;
      }
      kept.addAll(raws.subList(at + 1, close));
      at = close;
    }
    return kept;
  }

  /** Where the marks that open at a position close around a title, or -1 where they are no such marks. */
  private static int close(List<Raw> raws, int open, String text) {
    if (open == 0 || raws.get(open - 1).mark() != null) return -1;
    for (int at = open + 1; at < raws.size() && at <= open + 1 + LONGEST; at++) {
      Raw raw = raws.get(at);
      if (raw.mark() == WordClass.QUOTE) {
        boolean inside = Character.isLetterOrDigit(text.charAt(raw.span().start() - 1));
        return inside && at > open + 1 && at + 1 < raws.size() ? at : -1;
      }
      boolean capital = text.substring(raw.span().start(), raw.span().end()).chars().anyMatch(Character::isUpperCase);
      if (raw.mark() != null || (raw.atom() == null && !capital)) return -1;
    }
    return -1;
  }
}
