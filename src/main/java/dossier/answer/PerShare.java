package dossier.answer;

import dossier.text.Span;
import java.util.regex.Pattern;

/** Sums that are told for one share: "$3.50 a share", "from $3 to $3.50 per share", "earnings per share of 36 cents". */
final class PerShare {
  private static final Pattern BEHIND = Pattern.compile(
      "(?:,? (?:from|to|or|and|up from|down from|versus|compared with) (?:about )?\\$\\d[\\d.]*)?(?: in cash)? (?:per|a|for each|for every)(?: \\w+){0,2} share",
      Pattern.CASE_INSENSITIVE);
  /** Before what one share earns. */
  private static final Pattern BEFORE = Pattern.compile(
      "\\b(?:(?:earnings|profit|loss|income)(?: \\w+)? (?:per|a) share|eps)(?: (?!(?:on|and|or)\\b)[\\p{L}'’]+){0,5} $",
      Pattern.CASE_INSENSITIVE);

  private PerShare() {}

  static boolean isTold(Span sum, String text) {
    return BEHIND.matcher(text).region(sum.end(), text.length()).lookingAt()
        || BEFORE.matcher(text.substring(0, sum.start())).find();
  }
}
