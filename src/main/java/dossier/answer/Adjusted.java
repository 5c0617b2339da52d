package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import java.util.List;
import java.util.regex.Pattern;

/** Tells results that leave out some items from those that count all. */
final class Adjusted {
  private static final String WORD = "adjusted ";
  private static final Pattern BEFORE = Pattern.compile(
      "\\b(?:adjusted|non-GAAP) (?:[\\w-]+ ){0,2}(?:profits?|loss(?:es)?|income|earnings|EBITDA?)\\b[^.;,]*$",
      Pattern.CASE_INSENSITIVE);

  private Adjusted() {}

  /** "adjusted " where each sentence that tells a result calls it so; else empty. */
  static String word(MergedFact fact) {
    List<Evidence> telling = fact.evidence().stream().filter(each -> each.fact().amount() != null).toList();
    boolean adjusted = fact.fact().type() == FactType.EARNINGS && !telling.isEmpty()
        && telling.stream().allMatch(each -> isSo(each, fact));
    return adjusted ? WORD : "";
  }

  private static boolean isSo(Evidence evidence, MergedFact fact) {
    return FigurePlace.in(evidence, fact.fact())
        .filter(at -> BEFORE.matcher(evidence.quote().substring(0, at.start())).find())
        .isPresent();
  }
}
