package dossier.answer;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.text.Span;
import dossier.text.TextMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that chooses facts, such as "layoffs": a row of {@code fact-words.tsv}.
 *
 * @param words the word in its forms
 * @param types any of them
 * @param senses what the facts must be about, any of them; none for anything
 * @param not what they must not be about
 * @param fromOtherSide whether they are also told from the other side: what a company sold is what another bought from it
 * @param units one of which the amount must have; none for any
 * @param called what such facts are called, in the plural
 */
record FactWord(Pattern words, List<FactType> types, List<String> senses, List<String> not, boolean fromOtherSide,
    List<String> units, String called) {
  /** The first plain word of an expression. */
  private static final Pattern FIRST = Pattern.compile("\\p{L}{4,}");
  private static final String NOT = "-";
  private static final String OTHER_SIDE = "^";

  private static final List<FactWord> ROWS = rows();
  private static final TextMemory<List<At>> KNOWN = new TextMemory<>(FactWord::find);

  private static List<FactWord> rows() {
    List<FactWord> rows = new ArrayList<>();
    for (List<String> cells : WordRows.of("fact-words.tsv", 5)) {
      List<String> senses = split(cells.get(2));
      rows.add(new FactWord(
          Pattern.compile("(?<![\\w-])(?:" + cells.get(0) + ")(?![\\w-])", Pattern.CASE_INSENSITIVE),
          split(cells.get(1)).stream().map(FactType::valueOf).toList(),
          senses.stream().filter(sense -> !sense.startsWith(NOT) && !sense.equals(OTHER_SIDE)).toList(),
          senses.stream().filter(sense -> sense.startsWith(NOT)).map(sense -> sense.substring(1)).toList(),
          senses.contains(OTHER_SIDE), split(cells.get(3)), cells.get(4)));
    }
    return List.copyOf(rows);
  }

  private static List<String> split(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
  }

  /** All rows. */
  static List<FactWord> all() {
    return ROWS;
  }

  /** A word with where it stands. */
  record At(FactWord word, Span span) {}

  /** The words that stand in {@code text}, those left out that lie within longer ones: "share" in "market share". */
  static List<FactWord> in(String text) {
    return places(text).stream().map(At::word).distinct().toList();
  }

  /** The same with where they stand, the longest first. */
  static List<At> places(CharSequence text) {
    return KNOWN.of(text.toString());
  }

  private static List<At> find(String text) {
    List<At> found = new ArrayList<>();
    StringBuilder left = new StringBuilder(text);
    List<FactWord> there = ROWS.stream().filter(row -> row.words().matcher(text).find()).toList();
    while (true) {
      At longest = null;
      for (FactWord row : there) {
        Matcher matcher = row.words().matcher(left);
        while (matcher.find())
          if (longest == null || matcher.end() - matcher.start() > longest.span().length())
            longest = new At(row, new Span(matcher.start(), matcher.end()));
      }
      if (longest == null) return List.copyOf(found);
      found.add(longest);
      left.replace(longest.span().start(), longest.span().end(), " ".repeat(longest.span().length()));
    }
  }

  /** The word for all facts of a type. */
  static FactWord of(FactType type) {
    Optional<FactWord> plain = ROWS.stream()
        .filter(row -> row.types().equals(List.of(type)) && row.senses().isEmpty() && row.not().isEmpty()
            && row.units().isEmpty())
        .findFirst();
    return plain.orElseThrow(() -> new IllegalStateException("no word for " + type));
  }

  /** A word that chooses all facts of a type when it is typed: what they are called, unless that means others. */
  static String typed(FactType type) {
    FactWord word = of(type);
    boolean own = in(word.called()).stream().allMatch(meant -> meant.types().equals(word.types()));
    return own ? word.called() : FIRST.matcher(word.words().pattern()).results().findFirst().orElseThrow().group();
  }

  /** Whether the fact is meant. */
  boolean fits(MergedFact fact) {
    if (!types.contains(fact.fact().type())) return false;
    if (!units.isEmpty()) {
      String unit = fact.fact().amount() == null ? "" : fact.fact().amount().unit();
      if (!units.contains(unit)) return false;
    }
    return (senses.isEmpty() && not.isEmpty()) || fitsSense(fact);
  }

  private boolean fitsSense(MergedFact fact) {
    String sense = FactSenses.of(fact);
    return (senses.isEmpty() || senses.stream().anyMatch(sense::startsWith))
        && not.stream().noneMatch(sense::startsWith);
  }

  /** Whether the fact is meant of the company that stands on its other side: another one bought from it. */
  boolean fitsOtherSide(MergedFact fact) {
    if (!fromOtherSide || !types.contains(fact.fact().type())) return false;
    String sense = FactSenses.of(fact);
    return senses.stream().noneMatch(sense::startsWith) && not.stream().noneMatch(sense::startsWith);
  }
}
