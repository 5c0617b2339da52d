package dossier.company;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads the rows of a catalogue file and collects what is wrong by line. Used once. */
final class CatalogReader {
  static final Set<String> SECTORS = Set.of("advertising", "ai", "cars", "chips", "cloud", "crypto", "displays",
      "e-commerce", "electronics", "energy", "games", "hardware", "health", "internet", "it-services", "media",
      "mobility",
      "networks", "payments", "phones", "retail", "security", "social", "software", "space", "storage", "telecoms",
      "travel");
  private static final Set<String> REQUIRED = Set.of("id", "name", "aliases", "former", "ticker", "domain", "country",
      "sector");
  private static final Set<String> OPTIONAL = Set.of("ambiguous", "shared", "unless", "with", "against");
  private static final int MAX_CODE_POINTS = 16_000_000;

  private final String file;
  private final List<CatalogProblem> problems = new ArrayList<>();

  CatalogReader(String file) {
    this.file = file;
  }

  /** The rows; a {@link CatalogException} when there is any problem. */
  List<CatalogEntry> read(String yaml) {
    var entries = new ArrayList<CatalogEntry>();
    if (compose(yaml) instanceof SequenceNode rows) {
      for (var row : rows.getValue()) {
        var entry = entry(row);
        if (entry != null) entries.add(entry);
      }
      new CatalogChecks(this::problem).check(entries);
    }
    problems.sort(Comparator.comparingInt(CatalogProblem::line));
    if (!problems.isEmpty()) throw new CatalogException(problems);
    return entries;
  }

  private @Nullable Node compose(String yaml) {
    var options = new LoaderOptions();
    options.setCodePointLimit(MAX_CODE_POINTS);
    try {
      var parser = new ParserImpl(new StreamReader(new StringReader(yaml)), options);
      var root = new Composer(parser, new Resolver(), options).getSingleNode();
      if (root instanceof SequenceNode) return root;
      problem(root == null ? 0 : line(root), "a list of companies is expected");
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      problem(mark == null ? 0 : mark.getLine() + 1, "not YAML: " + e.getProblem());
    } catch (YAMLException e) {
      problem(0, "not YAML: " + e.getMessage());
    }
    return null;
  }

  private @Nullable CatalogEntry entry(Node row) {
    if (!(row instanceof MappingNode map)) {
      problem(line(row), "a map of fields is expected");
      return null;
    }
    var fields = fields(map);
    int before = problems.size();
    for (var field : REQUIRED.stream().sorted().toList()) {
      if (!fields.containsKey(field)) problem(line(row), "missing field \"" + field + "\"");
    }
    var id = id(fields.get("id"));
    var company = new Company(id, text(fields, "name"), list(fields, "aliases"), list(fields, "former"),
        list(fields, "ticker"), text(fields, "domain"), text(fields, "country"), text(fields, "sector"));
    var entry = new CatalogEntry(company, list(fields, "ambiguous"), list(fields, "shared"), list(fields, "unless"),
        list(fields, "with"), list(fields, "against"), line(row));
    return problems.size() == before ? entry : null;
  }

  private Map<String, Node> fields(MappingNode map) {
    var fields = new HashMap<String, Node>();
    var seen = new HashSet<String>();
    for (var tuple : map.getValue()) {
      var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (!REQUIRED.contains(key) && !OPTIONAL.contains(key)) {
        problem(line(tuple.getKeyNode()), "unknown key \"" + key + "\"");
      } else if (!seen.add(key)) {
        problem(line(tuple.getKeyNode()), "key \"" + key + "\" stands twice");
      }
      fields.putIfAbsent(key, tuple.getValueNode());
    }
    return fields;
  }

  private CompanyId id(@Nullable Node node) {
    var value = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    try {
      return new CompanyId(value);
    } catch (IllegalArgumentException e) {
      if (node != null) problem(line(node), "id \"" + value + "\" is not lower-case letters, digits and hyphens");
      return new CompanyId("unknown");
    }
  }

  private String text(Map<String, Node> fields, String key) {
    var node = fields.get(key);
    if (node == null) return "";
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) return scalar.getValue().strip();
    problem(line(node), "\"" + key + "\" must be a text that is not blank");
    return "";
  }

  private List<String> list(Map<String, Node> fields, String key) {
    var node = fields.get(key);
    var values = new ArrayList<String>();
    switch (node) {
      case null -> {
      }
      case ScalarNode scalar -> add(values, scalar, key);
      case SequenceNode sequence -> sequence.getValue().forEach(item -> add(values, item, key));
      default -> problem(line(node), "\"" + key + "\" must be a text or a list of texts");
    }
    return values;
  }

  private void add(List<String> values, Node item, String key) {
    if (item instanceof ScalarNode scalar) {
      if (!scalar.getValue().isBlank()) values.add(scalar.getValue().strip());
    } else {
      problem(line(item), "\"" + key + "\" holds something that is not a text");
    }
  }

  private void problem(int line, String message) {
    problems.add(new CatalogProblem(file, line, message));
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
