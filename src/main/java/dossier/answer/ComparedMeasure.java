package dossier.answer;

import dossier.text.Quantities;
import dossier.text.Quantity;
import dossier.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two figures measure the same: users beside shops do not, nor does a rise of some percent beside a share of some percent. */
final class ComparedMeasure {
  private static final List<Row> THINGS = rows("counted-things.tsv");
  private static final List<Row> MOVES = rows("moves.tsv");
  /** What stands between a word for a move and how far it went: "fell by about". */
  private static final Pattern BY = Pattern.compile(
      "^\\s*(?:by |about |some |nearly |almost |more than |over |around |roughly )*$",
      Pattern.CASE_INSENSITIVE);
  /** The figure itself stands before what moved: "a 5 percent drop". */
  private static final Pattern NOUN = Pattern.compile("^[ -](?:\\w+ )?", Pattern.CASE_INSENSITIVE);

  private record Row(String name, Pattern words) {}

  private ComparedMeasure() {}

  private static List<Row> rows(String table) {
    return WordRows.of(table, 2)
        .stream()
        .map(cells -> new Row(cells.get(0), Pattern.compile("(?<![\\w-])(?:" + cells.get(1) + ")(?![\\w-])",
            Pattern.CASE_INSENSITIVE)))
        .toList();
  }

  static boolean isOne(Proposal one, Proposal other) {
    Optional<Quantity> first = figure(one.answer());
    Optional<Quantity> second = figure(other.answer());
    if (first.isEmpty() || second.isEmpty()) return true;
    if (first.get().kind() != second.get().kind()) return false;
    return switch (first.get().kind()) {
      case PERCENT -> isMove(one) == isMove(other);
      case COUNT -> isOneThing(one.answer(), other.answer());
      default -> true;
    };
  }

  private static Optional<Quantity> figure(String answer) {
    List<Quantity> figures = Quantities.find(answer);
    return figures.size() == 1 ? Optional.of(figures.getFirst()) : Optional.empty();
  }

  private static boolean isOneThing(String one, String other) {
    Set<String> first = things(one);
    Set<String> second = things(other);
    return first.isEmpty() || second.isEmpty() || first.stream().anyMatch(second::contains);
  }

  private static Set<String> things(String answer) {
    return THINGS.stream().filter(row -> row.words().matcher(answer).find()).map(Row::name).collect(Collectors.toSet());
  }

  /** Whether its sentence has the figure as how far something rose or fell. */
  private static boolean isMove(Proposal part) {
    String text = part.backing().getFirst().text();
    int at = text.indexOf(part.answer());
    if (at < 0) return false;
    Span figure = new Span(at, at + part.answer().length());
    String behind = NOUN.matcher(text.substring(figure.end())).replaceFirst("");
    return MOVES.stream()
        .anyMatch(row -> row.words().matcher(behind).lookingAt() || row.words()
            .matcher(text.substring(0, figure.start()))
            .results()
            .anyMatch(move -> BY.matcher(text.substring(move.end(), figure.start())).matches()));
  }
}
