package dossier.answer;

import dossier.fact.Fact;
import dossier.fact.MergedFact;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a company is told to go to court against the other side, and not only to be in court with it. */
final class Opposed {
  private static final String SUIT = "sue";
  /** No word of who is sued stands between a company and what it does. */
  private static final String BETWEEN = "(?:(?! (?:was|were|is|has been|been) )[^.;:]){0,60}? ";
  private static final String SUES = "(?:sue[sd]?|(?:law-?)?suits? against|complaint against) (?:\\S+ ){0,2}?";

  private Opposed() {}

  /** "against" where a sentence has the company as who sues, else "with". */
  static String word(MergedFact merged, String sense) {
    Fact fact = merged.fact();
    if (!sense.equals(SUIT) || fact.counterparties().isEmpty()) return "with";
    String sides = fact.counterparties()
        .stream()
        .map(party -> Pattern.quote(FactSlots.called(party)))
        .collect(Collectors.joining("|"));
    String company = Pattern.quote(FactSlots.called(fact.company()));
    Pattern sues = Pattern.compile("(?<!\\w)" + company + "(?!['’])" + BETWEEN + SUES + "(?:" + sides + ")(?!\\w)");
    return merged.evidence().stream().anyMatch(each -> sues.matcher(each.quote()).find()) ? "against" : "with";
  }
}
