package dossier.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.yaml.snakeyaml.Yaml;

/**
 * How well questions were answered: shares of 0 to 1, rounded to four places.
 *
 * @param groups by "overall" and kind of question, then by name
 */
record OwnFigures(Map<String, Map<String, Double>> groups) {
  static final String OVERALL = "overall";
  /** The one figure that is better when lower. */
  private static final String WRONG = "wrong_answers";
  private static final String HEAD = """
      # What the answers to questions.jsonl are expected to score; see README.md. A figure that gets worse fails the build.
      # Written anew by: mvn test -Dtest=OwnQuestionsTest -Dexpected.write=true
      """;

  /**
   * What became of a question.
   *
   * @param answered whether it was answered at all
   * @param right whether the answer is right
   * @param gold whether it cites an article that answers it
   */
  record Outcome(OwnQuestion question, boolean answered, boolean right, boolean gold) {}

  static OwnFigures of(List<Outcome> outcomes) {
    Map<String, List<Outcome>> kinds = new TreeMap<>();
    outcomes.forEach(each -> kinds.computeIfAbsent(each.question().kind(), any -> new ArrayList<>()).add(each));
    Map<String, Map<String, Double>> groups = new LinkedHashMap<>();
    groups.put(OVERALL, figures(outcomes));
    kinds.forEach((kind, some) -> groups.put(kind, figures(some)));
    return new OwnFigures(groups);
  }

  private static Map<String, Double> figures(List<Outcome> outcomes) {
    Map<String, Double> figures = new LinkedHashMap<>();
    share(figures, "accuracy_answerable", outcomes, each -> each.question().answerable(), Outcome::right);
    share(figures, WRONG, outcomes, any -> true, each -> each.answered() && !each.right());
    share(figures, "unanswerable_refused", outcomes, each -> !each.question().answerable(), each -> !each.answered());
    share(figures, "false_premises_refused", outcomes, each -> each.question().falsePremise(),
        each -> !each.answered());
    share(figures, "answered_with_gold_citation", outcomes, each -> each.question().answerable() && each.answered(),
        Outcome::gold);
    return figures;
  }

  private static void share(Map<String, Double> figures, String name, List<Outcome> outcomes, Predicate<Outcome> of,
      Predicate<Outcome> counted) {
    List<Outcome> all = outcomes.stream().filter(of).toList();
    if (all.isEmpty()) return;
    figures.put(name, Math.round(1e4 * all.stream().filter(counted).count() / all.size()) / 1e4);
  }

  /** From what {@link #yaml} gives. */
  static OwnFigures read(String yaml) {
    Map<String, Map<String, Number>> read = new Yaml().load(yaml);
    Map<String, Map<String, Double>> groups = new LinkedHashMap<>();
    read.forEach((group, figures) -> {
      Map<String, Double> doubles = new LinkedHashMap<>();
      figures.forEach((name, value) -> doubles.put(name, value.doubleValue()));
      groups.put(group, doubles);
    });
    return new OwnFigures(groups);
  }

  String yaml() {
    StringBuilder text = new StringBuilder(HEAD);
    groups.forEach((group, figures) -> {
      text.append(group).append(":\n");
      figures.forEach((name, value) -> text.append("  ").append(line(name, value)).append('\n'));
    });
    return text.toString();
  }

  private static String line(String name, double value) {
    return String.format(Locale.ROOT, "%s: %.4f", name, value);
  }

  /** The figures that are worse here than in {@code expected} or missing from one of the two, a line each. */
  List<String> worseThan(OwnFigures expected) {
    return compared(expected, true);
  }

  /** The figures that are better here than in {@code expected}: the lines to put there. */
  List<String> betterThan(OwnFigures expected) {
    return compared(expected, false);
  }

  private List<String> compared(OwnFigures expected, boolean worse) {
    List<String> lines = new ArrayList<>();
    groups.forEach((group, figures) -> figures.forEach((name, value) -> {
      Double before = expected.groups.getOrDefault(group, Map.of()).get(name);
      double gain = before == null ? Double.NEGATIVE_INFINITY : name.equals(WRONG) ? before - value : value - before;
      if (worse ? gain < 0 : gain > 0) lines.add(group + ": " + line(name, value) + " (expected " + before + ")");
    }));
    expected.groups.forEach((group, figures) -> figures.keySet()
        .stream()
        .filter(name -> worse && !groups.getOrDefault(group, Map.of()).containsKey(name))
        .forEach(name -> lines.add(group + ": " + name + " is no longer measured")));
    return lines;
  }
}
