package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which lines a view rests on: titles, what the title of an article speaks of too, what articles of several days tell, and changes
 * of office and launches that are told with their date. The rest is shown only where there is little else.
 */
final class Firm {
  /** So many lines are a view of a company. */
  private static final int ENOUGH = 8;
  /** What is often told of others in passing, however many articles do. */
  private static final Set<FactType> TITLED = EnumSet.of(FactType.FUNDING, FactType.LISTING, FactType.EXPANSION);
  /** What is firm where its date is told. */
  private static final Set<FactType> DATED = EnumSet.of(FactType.EXECUTIVE_CHANGE, FactType.PRODUCT_LAUNCH);
  /** A word that names a thing: "Lumia", "iPad", "S4". */
  private static final Pattern NAME = Pattern.compile("\\S*[\\p{Lu}\\d]\\S*");

  private Firm() {}

  /** The firm lines, where there are enough of them for a view; else all. */
  static List<ViewLine> of(List<ViewLine> lines) {
    List<ViewLine> firm = lines.stream().filter(Firm::is).toList();
    return firm.size() >= ENOUGH ? firm : lines;
  }

  private static boolean is(ViewLine line) {
    Fact fact = line.fact().fact();
    if (line.title() != null || (fact.date() != null && DATED.contains(fact.type()))) return true;
    return switch (Standing.of(line.fact())) {
      case NEWS -> isInTitle(line.fact());
      case REPEATED -> !TITLED.contains(fact.type()) || isInTitle(line.fact());
      case MENTIONED -> false;
    };
  }

  /** Whether the title of an article that tells a fact names whom or what it is about, or has a word for it. */
  private static boolean isInTitle(MergedFact merged) {
    Fact fact = merged.fact();
    return switch (fact.type()) {
      case EXECUTIVE_CHANGE -> named(merged, fact.persons().stream().map(Firm::last).toList());
      case PRODUCT_LAUNCH -> named(merged, fact.products().stream().flatMap(Firm::names).toList());
      default -> merged.evidence().stream().map(Evidence::title).anyMatch(title -> Titles.speaksOf(fact.type(), title));
    };
  }

  private static boolean named(MergedFact merged, List<String> names) {
    return merged.evidence().stream().map(Evidence::title).anyMatch(title -> names.stream().anyMatch(title::contains));
  }

  private static Stream<String> names(String product) {
    return NAME.matcher(product).results().map(MatchResult::group);
  }

  private static String last(String person) {
    return person.substring(person.lastIndexOf(' ') + 1);
  }
}
