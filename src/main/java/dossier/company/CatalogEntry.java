package dossier.company;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row of the catalogue: the company and what tells its names from other things of the same name.
 *
 * @param company the company
 * @param ambiguous names that also mean something else
 * @param shared names that other rows carry too, on purpose
 * @param unless phrases in which a name is not the company
 * @param with words that speak for the company when they are near an ambiguous name
 * @param against words that speak against it
 * @param line of the row in its file
 */
record CatalogEntry(Company company, List<String> ambiguous, List<String> shared, List<String> unless,
    List<String> with, List<String> against, int line) {
  /** Name, aliases and former names, in this order. */
  List<String> names() {
    return Stream.of(List.of(company.name()), company.aliases(), company.former()).flatMap(List::stream).toList();
  }
}
