package dossier.company;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold between the rows of a catalogue and within each. */
final class CatalogChecks {
  /** Takes what is wrong. */
  interface Sink {
    void problem(int line, String message);
  }

  private final Sink sink;

  CatalogChecks(Sink sink) {
    this.sink = sink;
  }

  void check(List<CatalogEntry> entries) {
    var ids = new HashMap<CompanyId, Integer>();
    var names = new HashMap<String, CatalogEntry>();
    var tickers = new HashMap<String, CatalogEntry>();
    for (var entry : entries) {
      var first = ids.putIfAbsent(entry.company().id(), entry.line());
      if (first != null) problem(entry, "duplicate id \"" + entry.company().id() + "\", first on line " + first);
      vocabulary(entry);
      names(entry, names);
      for (var ticker : entry.company().tickers())
        unique(entry, tickers, Tickers.key(ticker), "ticker", ticker);
    }
  }

  private void names(CatalogEntry entry, Map<String, CatalogEntry> taken) {
    var shared = keys(entry.shared());
    for (var name : entry.names()) {
      var key = Tokens.key(name);
      if (key.isEmpty()) problem(entry, "name \"" + name + "\" has no letter or digit");
      else if (!shared.contains(key)) unique(entry, taken, key, "alias", name);
    }
    var own = keys(entry.names());
    for (var name : entry.ambiguous()) {
      if (!own.contains(Tokens.key(name))) problem(entry, "ambiguous name \"" + name + "\" is no name of the row");
    }
    for (var name : entry.shared()) {
      if (!own.contains(Tokens.key(name))) problem(entry, "shared name \"" + name + "\" is no name of the row");
    }
  }

  private void unique(CatalogEntry entry, Map<String, CatalogEntry> taken, String key, String kind, String value) {
    var first = taken.putIfAbsent(key, entry);
    if (first != null && !first.equals(entry)) {
      problem(entry, "duplicate " + kind + " \"" + value + "\" of \"" + entry.company().id() + "\", already of \""
          + first.company().id() + "\" on line " + first.line());
    }
  }

  private void vocabulary(CatalogEntry entry) {
    var company = entry.company();
    if (!CatalogReader.SECTORS.contains(company.sector()))
      problem(entry, "unknown sector \"" + company.sector() + "\"");
    if (!company.country().matches("[A-Z]{2}"))
      problem(entry, "country \"" + company.country() + "\" is not two letters");
  }

  private void problem(CatalogEntry entry, String message) {
    sink.problem(entry.line(), message);
  }

  private static Set<String> keys(List<String> names) {
    return names.stream().map(Tokens::key).collect(Collectors.toSet());
  }
}
