package dossier.ingest;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The YAML fields between two lines of {@code ---} at the start of a text, and the text after them. Every plain value
 * is a string as it is written, a date or a number too.
 *
 * @param fields by name
 * @param rest the text without the front matter
 */
record FrontMatter(Map<?, ?> fields, String rest) {
  /** Longest front matter in characters. */
  private static final int MAX_LENGTH = 32_000;
  private static final int MAX_ALIASES = 10;
  private static final int MAX_DEPTH = 10;

  /**
   * Splits a text whose line breaks are {@code \n}.
   *
   * @throws IllegalArgumentException when the front matter does not end or is not a YAML mapping
   */
  static FrontMatter of(String text) {
    if (!text.startsWith("---\n")) return new FrontMatter(Map.of(), text);
    int end = closing(text);
    if (end < 0) throw new IllegalArgumentException("front matter without a closing line of ---");
    if (end > MAX_LENGTH)
      throw new IllegalArgumentException("front matter of " + end + " characters, at most " + MAX_LENGTH);
    int rest = text.indexOf('\n', end + 1);
    return new FrontMatter(parsed(text.substring(4, end + 1)), rest < 0 ? "" : text.substring(rest + 1));
  }

  /** Where the line break before the closing line is, or -1. */
  private static int closing(String text) {
    int at = text.indexOf("\n---", 3);
    while (at >= 0) {
      int lineEnd = text.indexOf('\n', at + 1);
      if (text.substring(at + 4, lineEnd < 0 ? text.length() : lineEnd).isBlank()) return at;
      at = text.indexOf("\n---", at + 1);
    }
    return -1;
  }

  private static Map<?, ?> parsed(String yaml) {
    try {
      Object value = yaml().load(yaml);
      if (value == null || value.equals("")) return Map.of();
      if (value instanceof Map<?, ?> fields) return fields;
      throw new IllegalArgumentException("front matter must be fields, as in \"title: A title\"");
    } catch (MarkedYAMLException e) {
      String line = e.getProblemMark() == null ? "" : " in line " + (e.getProblemMark().getLine() + 2);
      throw new IllegalArgumentException("front matter is not valid YAML" + line + ": " + e.getProblem(), e);
    } catch (YAMLException e) {
      throw new IllegalArgumentException("front matter is not valid YAML: " + e.getMessage(), e);
    }
  }

  private static Yaml yaml() {
    LoaderOptions loading = new LoaderOptions();
    loading.setMaxAliasesForCollections(MAX_ALIASES);
    loading.setNestingDepthLimit(MAX_DEPTH);
    loading.setAllowRecursiveKeys(false);
    loading.setAllowDuplicateKeys(false);
    DumperOptions dumping = new DumperOptions();
    return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new StringsOnly());
  }

  /** The field as written, or null when it is absent or empty. */
  @Nullable
  String field(String name) {
    Object value = fields.get(name);
    if (value == null) return null;
    if (value instanceof String text) return text.isBlank() ? null : text;
    throw new IllegalArgumentException(name + " must be a string, got " + (value instanceof Map ? "fields" : "a list"));
  }

  /** Takes every plain value for a string: {@code 2018-07} and {@code 007} stay what they are. */
  private static final class StringsOnly extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      // none
    }
  }
}
