package dossier.answer;

import dossier.text.Span;
import java.util.regex.Pattern;

/**
 * Tells sums by which something differs from sums that it comes to: "pays $350 million less", "cut the price by $70 to
 * $189".
 */
final class Difference {
  private static final Pattern BEHIND = Pattern.compile("^,? ?(?:less|more|lower|higher|cheaper|fewer|off|extra)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE = Pattern.compile(
      "\\b(?:by|another|additional|extra|further)(?: (?:about|around|almost|nearly|some|roughly|up to|as much as|an?|another|additional|extra|further))* $",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern LEVEL = Pattern.compile(
      "\\b(?:to|at|from)(?: (?:about|around|almost|nearly|just))* (?:\\d[\\d.,]*(?: \\p{L}+){1,2} \\()?$",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern MOVES = Pattern.compile(
      "\\b(?:less|more|lower|higher|cheaper|difference|discount|cut|raise[ds]?|rise|rose|fall|fell|drop(?:ped|s)?|increase[ds]?|decrease[ds]?|grow|grew|gain(?:ed|s)?|los[et]|change[ds]?|reduce[ds]?|slash(?:ed|es)?|save[ds]?|add(?:ed|s)?|beat|miss(?:ed)?|exceed(?:ed)?)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern BY_HOW_MUCH = Pattern.compile(
      "\\bby (?:how much|what)\\b|\\bhow much (?:more|less|lower|higher|cheaper)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final int NEAR = 40;

  private Difference() {}

  /** Whether a sum in a sentence is of another kind than the question asks for: a difference, or what came of one. */
  static boolean isOtherThanAsked(String question, String sentence, Span sum) {
    String before = sentence.substring(Math.max(0, sum.start() - NEAR), sum.start());
    if (BY_HOW_MUCH.matcher(question).find()) return LEVEL.matcher(before).find();
    boolean difference = BEFORE.matcher(before).find() || BEHIND.matcher(sentence.substring(sum.end())).find();
    return difference && !MOVES.matcher(question).find();
  }
}
