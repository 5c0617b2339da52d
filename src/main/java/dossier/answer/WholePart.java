package dossier.answer;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What belongs to the name of a part and stands beside it, joined to it: "cars and other new business", "Lyon and Metz sites". */
final class WholePart {
  /** What is told of several parts at once. */
  private static final Set<FactType> TYPES = EnumSet.of(FactType.EARNINGS, FactType.ACQUISITION);
  private static final String OTHERS = ",? (?:and|together with|along with) ((?:its |the )?other (?:[a-z-]+ ){0,2}[a-z-]+s)\\b";
  private static final String NAMES = "((?:\\p{Lu}[\\p{L}-]+, )*\\p{Lu}[\\p{L}-]+,? and )";
  private static final Pattern SEVERAL = Pattern.compile("\\p{Lu}\\S* [a-z]+s");

  private WholePart() {}

  /** The name with all that is joined to it; alone where a sentence joins nothing to it. */
  static String of(String part, MergedFact fact) {
    if (!TYPES.contains(fact.fact().type()) || part.length() < 3) return part;
    return fact.evidence()
        .stream()
        .map(each -> in(each.quote(), part))
        .reduce((one, other) -> one.equals(other) ? one : Optional.empty())
        .flatMap(whole -> whole)
        .orElse(part);
  }

  private static Optional<String> in(String quote, String part) {
    Matcher others = Pattern.compile("\\b" + Pattern.quote(part) + OTHERS, Pattern.CASE_INSENSITIVE).matcher(quote);
    if (others.find()) return Optional.of(part + " and " + others.group(1));
    if (!SEVERAL.matcher(part).matches()) return Optional.empty();
    Matcher names = Pattern.compile("(?<=\\b(?:its|their|the) )" + NAMES + Pattern.quote(part) + "\\b").matcher(quote);
    return names.find() ? Optional.of(names.group(1) + part) : Optional.empty();
  }
}
