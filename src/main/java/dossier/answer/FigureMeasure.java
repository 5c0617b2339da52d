package dossier.answer;

import dossier.question.Question;
import dossier.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a figure measures what is asked for as far as its clause says what it measures: revenue is no loss, an investment no
 * profit. The measures stand in {@code measures.tsv}.
 */
final class FigureMeasure {
  private record Measure(String name, Pattern words) {}

  private static final List<Measure> MEASURES = WordRows.of("measures.tsv", 2)
      .stream()
      .map(row -> new Measure(row.get(0),
          Pattern.compile("(?<![\\w-])(?:" + row.get(1) + ")(?![\\w-])", Pattern.CASE_INSENSITIVE)))
      .toList();

  private final Set<String> asked;

  FigureMeasure(Question question) {
    this.asked = named(question.text());
  }

  boolean bears(String text, Span figure) {
    if (asked.isEmpty()) return true;
    Span clause = FigureScope.clause(text, figure);
    String before = text.substring(clause.start(), Math.max(clause.start(), figure.start()));
    String behind = text.substring(figure.end(), Math.max(figure.end(), clause.end()));
    Set<String> said = named(before);
    said.addAll(named(behind));
    return said.isEmpty() || said.stream().anyMatch(asked::contains);
  }

  private static Set<String> named(String text) {
    Set<String> named = new HashSet<>();
    for (Measure measure : MEASURES) {
      Matcher words = measure.words().matcher(text);
      if (words.find()) named.add(measure.name());
    }
    return named;
  }
}
