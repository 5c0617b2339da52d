package dossier.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of what lines of saved pages say besides the article: {@code saved-text-lines.tsv}. */
final class LinePatterns {
  /** Longest line that is looked at, in characters: what the table describes is shorter. */
  static final int MAX_LINE = 1_000;
  private static final LinePatterns TABLE = load();

  /** A named line of the table. */
  private record Row(String name, Pattern pattern) {}

  private final Map<String, List<Row>> rows = new HashMap<>();

  private LinePatterns() {}

  /** Whether a row of the kind fits the line. */
  static boolean fits(String kind, String line) {
    return line.length() <= MAX_LINE
        && TABLE.of(kind).stream().anyMatch(row -> row.pattern.matcher(line).find());
  }

  /** How many rows of the kind fit the line. */
  static int count(String kind, String line) {
    if (line.length() > MAX_LINE) return 0;
    return (int) TABLE.of(kind).stream().filter(row -> row.pattern.matcher(line).find()).count();
  }

  /** What the first fitting row of the kind finds in the line. */
  static Optional<Matcher> match(String kind, String line) {
    if (line.length() > MAX_LINE) return Optional.empty();
    return TABLE.of(kind).stream().map(row -> row.pattern.matcher(line)).filter(Matcher::find).findFirst();
  }

  private List<Row> of(String kind) {
    List<Row> known = rows.get(kind);
    if (known == null) throw new IllegalArgumentException("no patterns of kind " + kind);
    return known;
  }

  private static LinePatterns load() {
    LinePatterns table = new LinePatterns();
    for (String line : resource("saved-text-lines.tsv"))
      if (!line.startsWith("#")) table.add(line.split("\t", 3));
    return table;
  }

  private void add(String[] columns) {
    Pattern pattern = Pattern.compile(columns[2], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    rows.computeIfAbsent(columns[0], kind -> new ArrayList<>()).add(new Row(columns[1], pattern));
  }

  /** Words that carry grammar rather than content, lower case: prose is full of them, menus are not. */
  static Set<String> functionWords() {
    return words("function-words.txt");
  }

  /** The words of a resource, parted by white space. */
  static Set<String> words(String name) {
    return Set.of(String.join(" ", resource(name)).split(" "));
  }

  static List<String> resource(String name) {
    InputStream in = LinePatterns.class.getResourceAsStream(name);
    if (in == null) throw new IllegalStateException("the program lacks its file " + name);
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.readAllLines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
