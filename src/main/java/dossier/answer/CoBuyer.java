package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** With whom a company buys: who is joined to it by "and" in the sentences that tell the purchase. */
final class CoBuyer {
  private static final String NAME = "\\p{Lu}[\\p{L}\\p{N}&.'-]*(?: \\p{Lu}[\\p{L}\\p{N}&.-]*){0,2}";
  /** Words that open a sentence or stand for a country before a name. */
  private static final String BEFORE = "(?:(?:its|the|\\p{Lu}\\p{L}+['’]s|[\\p{Ll}-]+) ){0,4}";

  private static final Set<Modality> OPEN_OR_DONE = EnumSet.of(Modality.ASSERTED, Modality.PLANNED, Modality.ENDED);
  private static final int ENOUGH = 2;

  private CoBuyer() {}

  /** Nothing unless sentences of several words name the same. */
  static Optional<String> of(MergedFact fact) {
    if (fact.fact().type() != FactType.ACQUISITION || !OPEN_OR_DONE.contains(fact.fact().modality()))
      return Optional.empty();
    Pattern joined = joined(FactSlots.called(fact.fact().company()));
    Map<String, Integer> told = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (String quote : fact.evidence().stream().map(Evidence::quote).distinct().toList()) {
      Matcher found = joined.matcher(quote);
      if (!found.find()) continue;
      String name = found.group(1) == null ? found.group(2) : found.group(1);
      String first = name.split(" ", 2)[0];
      told.merge(first, 1, Integer::sum);
      names.merge(first, name, (one, two) -> one.length() <= two.length() && one.contains(" ") ? one : two);
    }
    return told.entrySet()
        .stream()
        .filter(each -> each.getValue() >= ENOUGH && !isOtherSide(each.getKey(), fact))
        .max(Map.Entry.comparingByValue())
        .map(each -> names.get(each.getKey()));
  }

  private static Pattern joined(String company) {
    String own = Pattern.quote(company);
    return Pattern
        .compile("(" + NAME + ") and " + BEFORE + own + "\\b|\\b" + own + "(?: \\p{Lu}[\\p{L}.]*)* and " + BEFORE
            + "(" + NAME + ")");
  }

  private static boolean isOtherSide(String first, MergedFact fact) {
    return fact.fact().counterparties().stream().anyMatch(party -> FactSlots.called(party).startsWith(first))
        || FactSlots.called(fact.fact().company()).startsWith(first);
  }
}
