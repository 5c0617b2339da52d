package dossier.retrieve;

import dossier.index.NewsAnalyzer;
import dossier.question.RelatedWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The groups of related words as they are indexed. */
public final class RelatedTerms {
  private static final Map<String, Set<String>> BY_TERM = byTerm();

  private RelatedTerms() {}

  /** The terms of the groups in which {@code term} stands, without itself, and those of a narrower meaning. */
  public static Set<String> of(String term) {
    return BY_TERM.getOrDefault(term, Set.of());
  }

  private static Map<String, Set<String>> byTerm() {
    Map<String, Set<String>> related = new HashMap<>();
    for (List<String> group : RelatedWords.groups()) {
      List<String> terms = group.stream().flatMap(RelatedTerms::forms).distinct().toList();
      for (String term : terms) {
        Set<String> others = related.computeIfAbsent(term, key -> new HashSet<>());
        terms.stream().filter(other -> !other.equals(term)).forEach(others::add);
      }
    }
    for (List<String> row : RelatedWords.narrower())
      forms(row.getFirst()).forEach(term -> related.computeIfAbsent(term, key -> new HashSet<>())
          .addAll(row.stream().skip(1).flatMap(RelatedTerms::forms).filter(other -> !other.equals(term)).toList()));
    return related;
  }

  /** The word and its form in s, which the stemmer leaves as it is for some words, "stores" and "falls" among them. */
  private static Stream<String> forms(String word) {
    String inflected = word.endsWith("s") ? word : word + "s";
    return NewsAnalyzer.INSTANCE.terms(word + " " + inflected).stream().map(NewsAnalyzer.Term::value);
  }
}
