package dossier.answer;

import dossier.index.NewsAnalyzer;
import dossier.text.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How near things of a sentence stand to a question's words. */
final class Closeness {
  /** Characters between two words that halve how much they belong together. */
  private static final double HALF = 40;
  /** Characters that the end of a clause between two words counts for. */
  private static final int CLAUSE = 60;
  /** What is read of a sentence without any word of the question. */
  private static final double OPEN = 0.5;

  private final Map<String, Double> weights;
  private final Map<String, Double> focus = new HashMap<>();
  private final double whole;

  /**
   * @param weights the question's terms with their weights
   * @param focus those that say what is measured, counted or named; none where that is open
   */
  Closeness(Map<String, Double> weights, Set<String> focus) {
    this.weights = new LinkedHashMap<>(weights); // sums come out the same in every run
    focus.forEach(term -> this.focus.put(term, 1.0));
    this.whole = weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /**
   * How near the question's words stand to one thing.
   *
   * @param words mean over the question's words in the sentence of 1 / (1 + distance / 40 characters), weighed by the words
   * @param focus the same of the words that say what is measured, counted or named; 0 where none of them is there
   * @param claim share of the question's words in the sentence, by weight, to which no other thing of the kind is nearer
   * @param clause share of the question's words, by weight, that its own clause says
   * @param crowd logarithm to base 2 of how many things of the kind the sentence has
   */
  record Near(double words, double focus, double claim, double clause, double crowd) {}

  /**
   * @param all the things of the kind asked for in the sentence, {@code thing} among them
   * @param clauses of the sentence
   */
  Near of(Sentence sentence, Span thing, List<Span> all, List<Span> clauses) {
    return new Near(mean(sentence, thing, weights), focused(sentence, thing), claim(sentence, thing, all, clauses),
        clause(sentence, thing, clauses), Math.log(Math.max(1, all.size())) / Math.log(2));
  }

  private double focused(Sentence sentence, Span thing) {
    if (focus.isEmpty()) return mean(sentence, thing, weights);
    return sentence.terms().stream().noneMatch(term -> focus.containsKey(term.value()))
        ? 0
        : mean(sentence, thing, focus);
  }

  private static double mean(Sentence sentence, Span thing, Map<String, Double> weights) {
    double sum = 0;
    double all = 0;
    for (NewsAnalyzer.Term term : sentence.terms()) {
      Double weight = weights.get(term.value());
      if (weight == null || thing.overlaps(term.span())) continue;
      sum += weight / (1 + gap(thing, term.span()) / HALF);
      all += weight;
    }
    return all == 0 ? OPEN : sum / all;
  }

  private double claim(Sentence sentence, Span thing, List<Span> all, List<Span> clauses) {
    double claimed = 0;
    double words = 0;
    for (NewsAnalyzer.Term term : sentence.terms()) {
      Double weight = weights.get(term.value());
      if (weight == null) continue;
      words += weight;
      int own = distance(thing, term.span(), clauses);
      if (all.stream().allMatch(other -> own <= distance(other, term.span(), clauses))) claimed += weight;
    }
    return words == 0 ? OPEN : claimed / words;
  }

  private double clause(Sentence sentence, Span thing, List<Span> clauses) {
    double said = 0;
    for (Map.Entry<String, Double> term : weights.entrySet())
      if (sentence.terms()
          .stream()
          .anyMatch(each -> each.value().equals(term.getKey()) && !isParted(thing, each.span(), clauses)))
        said += term.getValue();
    return whole == 0 ? OPEN : said / whole;
  }

  private static int distance(Span thing, Span word, List<Span> clauses) {
    return gap(thing, word) + (isParted(thing, word, clauses) ? CLAUSE : 0);
  }

  private static boolean isParted(Span thing, Span word, List<Span> clauses) {
    return clauses.stream().noneMatch(clause -> clause.overlaps(thing) && clause.overlaps(word));
  }

  private static int gap(Span thing, Span word) {
    return Math.max(0, Math.max(thing.start() - word.end(), word.start() - thing.end()));
  }
}
