package dossier.answer;

import dossier.company.CompanyId;
import dossier.company.CompanyLinker;
import dossier.fact.CatalogOwners;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.index.IndexSnapshot;
import dossier.name.Party;
import dossier.retrieve.FactQuery;
import dossier.retrieve.FactSearch;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces mentions of a company by what it did or has: "the company that bought Instagram", "the maker of the Galaxy phones". */
final class Indirect {
  private static final String NAME = "(?<name>(?:[\\p{Lu}0-9]|[a-z][\\p{Lu}])[\\w+.&-]*(?: (?:[\\p{Lu}0-9]|[a-z][\\p{Lu}])[\\w+.&-]*){0,3})";
  private static final List<Row> ROWS = WordRows.of("indirect.tsv", 3)
      .stream()
      .map(cells -> new Row(Way.valueOf(cells.get(1)), Pattern.compile(cells.get(2).replace("NAME", NAME))))
      .toList();
  private static final Pattern IT = Pattern.compile("(?<=\\b(?:for|buy|bought|acquire|acquired) )it\\b");
  private static final Pattern FORMER = Pattern.compile("^.+ \\((?<former>.+)\\)$");
  /** Share of the facts on a product that must be of one company. */
  private static final double MOST = 2 / 3.0;

  private enum Way {
    OWNER, MAKER
  }

  private record Row(Way way, Pattern words) {}

  private final CatalogOwners products;
  private final FactSearch search;
  private final CompanyLinker linker;

  Indirect(CatalogOwners products, FactSearch search, CompanyLinker linker) {
    this.products = products;
    this.search = search;
    this.linker = linker;
  }

  /** The same from facts that {@code other} finds. */
  Indirect with(FactSearch other) {
    return new Indirect(products, other, linker);
  }

  /** The question with the company's own name; nothing where none is mentioned so, or facts do not tell which it is. */
  Optional<String> resolved(String question, Instant asked, IndexSnapshot snapshot) {
    for (Row row : ROWS) {
      Matcher matcher = row.words().matcher(question);
      if (!matcher.find()) continue;
      String name = matcher.group("name");
      Optional<String> company = switch (row.way()) {
        case OWNER -> owner(name, asked, snapshot);
        case MAKER -> maker(name, asked, snapshot);
      };
      if (company.isEmpty()) continue;
      String read = question.substring(0, matcher.start()) + company.get() + question.substring(matcher.end());
      return Optional.of(IT.matcher(read).replaceFirst(Matcher.quoteReplacement(name)));
    }
    return Optional.empty();
  }

  private Optional<String> owner(String name, Instant asked, IndexSnapshot snapshot) {
    CompanyId company = linker.readQuestion(name)
        .certain()
        .stream()
        .filter(mention -> mention.span().length() == name.length())
        .map(mention -> mention.company())
        .findFirst()
        .orElse(null);
    return new Owners(search, snapshot).deal(name, company, asked)
        .map(deal -> deal.fact().company())
        .or(() -> Optional.ofNullable(products.owner(name)))
        .map(Indirect::called);
  }

  private Optional<String> maker(String name, Instant asked, IndexSnapshot snapshot) {
    Party known = products.owner(name);
    if (known != null) return Optional.of(called(known));
    FactQuery query = FactQuery.asOf(asked)
        .ofTypes(Set.of(FactType.PRODUCT_LAUNCH, FactType.METRIC))
        .withProduct(name);
    Map<Party, Integer> makers = new HashMap<>();
    int all = 0;
    for (MergedFact fact : search.facts(query, snapshot)) {
      if (fact.fact().products().stream().noneMatch(product -> isOf(product, name))) continue;
      makers.merge(fact.fact().company(), 1, Integer::sum);
      all++;
    }
    int total = all;
    return makers.entrySet()
        .stream()
        .filter(each -> each.getValue() > MOST * total)
        .map(each -> called(each.getKey()))
        .findFirst();
  }

  /** "Falcon 9" and "the Falcon" are of Falcon; "Red Falcon" is not. */
  private static boolean isOf(String product, String name) {
    String words = product.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|its|their|a|an) ", "");
    return (words + " ").startsWith(name.toLowerCase(Locale.ROOT) + " ");
  }

  /** By the name that it had, where it is told with that. */
  private static String called(Party party) {
    Matcher former = FORMER.matcher(party.name());
    return former.matches() ? former.group("former") : party.name();
  }
}
