package dossier.fact;

import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.name.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Companies by the catalogue, products by the table {@code product-owners.tsv}. Immutable. */
public final class CatalogOwners implements ProductOwners {
  private final Map<CompanyId, String> names = new HashMap<>();
  private final Map<CompanyId, List<String>> formers = new HashMap<>();
  /** What a company is or was called. */
  private final Map<CompanyId, List<NameWords>> called = new HashMap<>();
  private final Map<CompanyId, String> countries = new HashMap<>();
  private final Map<String, Party> owners = new HashMap<>();
  private final Map<CompanyId, String> sectors = new HashMap<>();
  /** The sectors that a word of a trade may mean. */
  private final Map<String, Set<String>> trades = new HashMap<>();
  /** The code of a country by the words for what is of it. */
  private final Map<String, String> nations = new HashMap<>();

  /** Names companies as {@code catalog} does. */
  public CatalogOwners(CompanyCatalog catalog) {
    for (Company company : catalog.companies()) {
      names.put(company.id(), company.name());
      formers.put(company.id(), company.former());
      called.put(company.id(), Stream.of(List.of(company.name()), company.aliases(), company.former())
          .flatMap(List::stream)
          .map(NameWords::of)
          .toList());
      countries.put(company.id(), company.country());
      sectors.put(company.id(), company.sector());
    }
    for (List<String> row : Tables.rows("nations.tsv", 2))
      for (String word : row.get(1).split(", ", -1))
        nations.put(word, row.get(0));
    for (List<String> row : Tables.rows("trades.tsv", 2))
      for (String word : row.get(0).split(", ", -1))
        trades.put(word, Set.of(row.get(1).split(", ", -1)));
    for (List<String> row : Tables.rows("product-owners.tsv", 2)) {
      CompanyId id = new CompanyId(row.get(0));
      String name = names.get(id);
      if (name == null) continue;
      for (String product : row.get(1).split(", ", -1))
        owners.put(product.toLowerCase(Locale.ROOT), new Party(name, id));
    }
  }

  @Override
  public Party named(String name, @Nullable CompanyId company) {
    String catalogued = company == null ? null : names.get(company);
    return new Party(catalogued == null ? name : catalogued, company);
  }

  @Override
  public Party surface(String surface, String full, @Nullable CompanyId company) {
    Party party = named(full, company);
    if (company == null) return party;
    for (String former : formers.getOrDefault(company, List.of()))
      if (surface.regionMatches(true, 0, former, 0, former.length()))
        return new Party(party.name() + " (" + former + ")", company);
    return party;
  }

  @Override
  public boolean isPart(String surface, CompanyId company) {
    NameWords words = NameWords.of(surface);
    List<NameWords> known = called.getOrDefault(company, List.of());
    return known.stream().noneMatch(name -> name.words().equals(words.words()))
        && known.stream().anyMatch(words::goesOnFrom);
  }

  @Override
  public boolean isOfElsewhere(Party party, String word) {
    String sector = party.company() == null ? null : sectors.get(party.company());
    Set<String> trade = trades.get(word);
    if (sector != null && trade != null && !trade.contains(sector)) return true;
    String country = party.company() == null ? null : countries.get(party.company());
    String nation = nations.get(word);
    return country != null && nation != null && nations.containsValue(country) && !nation.equals(country);
  }

  @Override
  public boolean isTrade(String word) {
    return trades.containsKey(word);
  }

  /** By the product's whole name, in the plural too, else by its first words: "iPhone" for "iPhone 5" and "iPhones". */
  @Override
  public @Nullable Party owner(String product) {
    String words = product.toLowerCase(Locale.ROOT);
    while (!words.isEmpty()) {
      Party owner = owners.get(words);
      if (owner == null && words.endsWith("s")) owner = owners.get(words.substring(0, words.length() - 1));
      if (owner != null) return owner;
      int space = words.lastIndexOf(' ');
      words = space < 0 ? "" : words.substring(0, space);
    }
    return null;
  }
}
