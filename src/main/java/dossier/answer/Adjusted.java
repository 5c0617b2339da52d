package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells which of several results a result is: one that leaves out some items, the margin before or after taxes. */
final class Adjusted {
  private static final String WORD = "adjusted ";
  private static final Pattern BEFORE = Pattern.compile(
      "\\b(?:adjusted|non-GAAP) (?:[\\w-]+ ){0,2}(?:profits?|loss(?:es)?|income|earnings|EBITDA?)\\b(?:[^.;,]|(?<=\\d)[.,](?=\\d))*$",
      Pattern.CASE_INSENSITIVE);

  private static final String MARGIN = "margin";
  private static final Pattern MARGINS = Pattern.compile("\\b(net|gross|operating)(?: profit| income)? margins?\\b",
      Pattern.CASE_INSENSITIVE);

  private Adjusted() {}

  /** "adjusted " where each sentence that tells a result calls it so, of a margin "net " or "gross "; else empty. */
  static String word(MergedFact fact) {
    List<Evidence> telling = fact.evidence().stream().filter(each -> each.fact().amount() != null).toList();
    if (fact.fact().type() == FactType.EARNINGS && FactSenses.of(fact).equals(MARGIN)) return margin(telling);
    boolean adjusted = fact.fact().type() == FactType.EARNINGS && !telling.isEmpty()
        && telling.stream().allMatch(each -> isSo(each, fact));
    return adjusted ? WORD : "";
  }

  private static boolean isSo(Evidence evidence, MergedFact fact) {
    return FigurePlace.in(evidence, fact.fact())
        .filter(at -> BEFORE.matcher(evidence.quote().substring(0, at.start())).find())
        .isPresent();
  }

  /** The only kind of margin that the sentences name. */
  private static String margin(List<Evidence> telling) {
    Set<String> kinds = telling.stream()
        .flatMap(each -> MARGINS.matcher(each.quote()).results())
        .map(found -> found.group(1).toLowerCase(Locale.ROOT) + " ")
        .collect(Collectors.toSet());
    return kinds.size() == 1 ? kinds.iterator().next() : "";
  }
}
