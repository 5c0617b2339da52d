package dossier.article;

import dossier.text.Quantities;
import dossier.text.Quantity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way in which a text tells the year of its writing: a row of {@code date-evidence.tsv} over sentences, or of
 * {@code dated-lines.txt} over lines.
 *
 * @param weight 1 where it is enough alone
 * @param offset years from the year named to the year of writing
 */
record DateEvidence(String name, double weight, int offset, Pattern pattern) {
  private static final String YEAR = "(?:19|20)\\\\d\\\\d";
  private static final String MONTH = "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
      + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";

  /** Over sentences. */
  static final List<DateEvidence> SENTENCES = lines("date-evidence.tsv").stream().map(DateEvidence::row).toList();
  /** Over lines that stand alone. */
  static final List<DateEvidence> LINES = lines("dated-lines.txt").stream()
      .map(line -> new DateEvidence("dated line", 1, 0, pattern(line)))
      .toList();

  /** The year that a piece of text tells. */
  record Told(int year, double weight, String name, String words) {}

  private static DateEvidence row(String line) {
    String[] cells = line.split("\t", -1);
    return new DateEvidence(cells[0], Double.parseDouble(cells[1]), Integer.parseInt(cells[2]), pattern(cells[3]));
  }

  private static Pattern pattern(String form) {
    return Pattern.compile(form.replaceAll("\\{year}", YEAR).replaceAll("\\{month}", MONTH),
        Pattern.CASE_INSENSITIVE);
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Objects.requireNonNull(DateEvidence.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code text} tells in this way; null where it does not. */
  @Nullable
  Told told(String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) return null;
    int years = count(matcher);
    int year = year(matcher);
    return years < 0 || year == 0
        ? null
        : new Told(year + offset + years, weight, name, matcher.group().strip());
  }

  private static int year(Matcher matcher) {
    String year = group(matcher, "year");
    String other = group(matcher, "other");
    return Integer.parseInt(year.isEmpty() ? other : year);
  }

  /** "four years ago" adds four; -1 where the word is no number. */
  private static int count(Matcher matcher) {
    String words = group(matcher, "count");
    if (words.isEmpty()) return 0;
    if (words.equalsIgnoreCase("a")) return 1;
    List<Quantity> numbers = Quantities.find(words + " years");
    boolean one = numbers.size() == 1 && numbers.getFirst().value() % 1 == 0;
    return one ? (int) numbers.getFirst().value() : -1;
  }

  @SuppressWarnings("NullAway") // an absent regex group is null by contract
  private static String group(Matcher matcher, String name) {
    if (!matcher.namedGroups().containsKey(name)) return "";
    String words = matcher.group(name);
    return words == null ? "" : words;
  }
}
