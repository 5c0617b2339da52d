package dossier.retrieve;

import dossier.grammar.Verbs;
import dossier.index.NewsAnalyzer;
import dossier.question.RelatedWords;
import dossier.text.TextMemory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The groups of related words as they are indexed, and the forms of irregular verbs. An expression of several words is its
 * terms with spaces between them, "turn down".
 */
public final class RelatedTerms {
  private static final Map<String, Set<String>> BY_TERM = byTerm();
  private static final Phrases PHRASES = phrases();
  private static final TextMemory<Set<String>> TOLD = new TextMemory<>(RelatedTerms::read);

  private RelatedTerms() {}

  /**
   * A term of a text.
   *
   * @param related what news says for it where it stands, without itself: for "turn" in "turn down" what it says for both
   */
  public record Placed(NewsAnalyzer.Term term, Set<String> related) {
    /** Whether {@code told} has it or one of those related to it. */
    public boolean isIn(Set<String> told) {
      return told.contains(term.value()) || related.stream().anyMatch(told::contains);
    }
  }

  /** The terms of the groups in which {@code term} stands, without itself, and those of a narrower meaning. */
  public static Set<String> of(String term) {
    return BY_TERM.getOrDefault(term, Set.of());
  }

  /** Whether a related term is an expression of several words. */
  public static boolean isPhrase(String term) {
    return term.contains(" ");
  }

  /** The terms of {@code text} in order, each with its related ones. */
  public static List<Placed> in(String text) {
    List<NewsAnalyzer.Term> terms = NewsAnalyzer.INSTANCE.terms(text);
    List<Placed> placed = new ArrayList<>(terms.stream().map(term -> new Placed(term, of(term.value()))).toList());
    for (Phrases.Found phrase : PHRASES.in(terms))
      for (int at : phrase.at())
        placed.set(at, new Placed(terms.get(at), withItself(phrase.value())));
    return placed;
  }

  /** The terms of {@code text} and the expressions of several words that they make, each once; unmodifiable. */
  public static Set<String> told(String text) {
    return TOLD.of(text);
  }

  private static Set<String> read(String text) {
    List<NewsAnalyzer.Term> terms = NewsAnalyzer.INSTANCE.terms(text);
    List<Phrases.Found> phrases = PHRASES.in(terms);
    if (phrases.isEmpty()) return NewsAnalyzer.INSTANCE.values(text);
    Set<String> told = new HashSet<>(NewsAnalyzer.INSTANCE.values(text));
    phrases.forEach(phrase -> told.add(phrase.value()));
    return Set.copyOf(told);
  }

  /** The expression is found by its other words too: "took over" where "take over" is told. */
  private static Set<String> withItself(String phrase) {
    Set<String> all = new HashSet<>(of(phrase));
    all.add(phrase);
    return all;
  }

  private static Map<String, Set<String>> byTerm() {
    Map<String, Set<String>> related = new HashMap<>();
    Verbs.irregular().keySet().forEach(verb -> add(related, forms(verb).toList()));
    for (List<String> group : RelatedWords.groups())
      add(related, group.stream().flatMap(RelatedTerms::terms).distinct().toList());
    for (List<String> row : RelatedWords.narrower())
      terms(row.getFirst()).forEach(term -> related.computeIfAbsent(term, key -> new HashSet<>())
          .addAll(row.stream().skip(1).flatMap(RelatedTerms::terms).filter(other -> !other.equals(term)).toList()));
    return related;
  }

  private static void add(Map<String, Set<String>> related, List<String> terms) {
    for (String term : terms) {
      Set<String> others = related.computeIfAbsent(term, key -> new HashSet<>());
      terms.stream().filter(other -> !other.equals(term)).forEach(others::add);
    }
  }

  private static Phrases phrases() {
    return new Phrases(Stream.concat(RelatedWords.groups().stream(), RelatedWords.narrower().stream())
        .flatMap(List::stream)
        .distinct()
        .filter(RelatedTerms::hasSeveral)
        .map(words -> new Phrases.Phrase(value(words), parts(words)))
        .toList());
  }

  private static boolean hasSeveral(String entry) {
    return words(entry).length > 1;
  }

  /** The words of an entry; "r&d" has two, as it is indexed. */
  private static String[] words(String entry) {
    return entry.split("[ &-]", -1);
  }

  private static String value(String phrase) {
    return NewsAnalyzer.INSTANCE.terms(phrase)
        .stream()
        .map(NewsAnalyzer.Term::value)
        .collect(Collectors.joining(" "));
  }

  private static List<Set<String>> parts(String phrase) {
    return Stream.of(words(phrase)).map(word -> forms(word).collect(Collectors.toUnmodifiableSet())).toList();
  }

  private static Stream<String> terms(String words) {
    return hasSeveral(words) ? Stream.of(value(words)) : forms(words);
  }

  /** The word, its form in s, which the stemmer leaves as it is for some words, "stores" and "falls" among them, and irregular ones. */
  private static Stream<String> forms(String word) {
    String inflected = word.endsWith("s") ? word : word + "s";
    String past = String.join(" ", Verbs.irregular().getOrDefault(word, Set.of()));
    return NewsAnalyzer.INSTANCE.terms(word + " " + inflected + " " + past)
        .stream()
        .map(NewsAnalyzer.Term::value)
        .distinct();
  }
}
