package dossier.retrieve;

import dossier.index.NewsAnalyzer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Expressions of several words, "turn down", as they stand among the terms of a text; linear in its length. */
final class Phrases {
  /** What may stand behind a verb's object: "turned the bid down". */
  private static final Set<String> PARTICLES = Set.of("up", "down", "off", "out", "over", "away", "back",
      "aside", "into");
  /** What stands in no object of so few words. */
  private static final Set<String> NO_OBJECT = Set.of("to", "and", "or", "but", "of", "in", "on", "at", "for", "with",
      "from", "by", "as", "that", "which", "who", "into", "than");
  /** Most terms between a verb and its particle. */
  private static final int OBJECT = 3;

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  /**
   * An expression.
   *
   * @param value its terms with a space between them, as it is told apart from others and from single terms
   * @param parts terms that each of its words may be
   */
  record Phrase(String value, List<Set<String>> parts) {
    boolean isSeparable() {
      return parts.size() == 2 && parts.getLast().stream().anyMatch(PARTICLES::contains);
    }
  }

  /**
   * Where an expression stands.
   *
   * @param at its places among the terms, in order
   */
  record Found(String value, List<Integer> at) {}

  Phrases(List<Phrase> phrases) {
    for (Phrase phrase : phrases)
      for (String first : phrase.parts().getFirst())
        byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(phrase);
    byFirst.values().forEach(each -> each.sort(Comparator.comparingInt((Phrase one) -> -one.parts().size())));
  }

  /** The longest expression that begins at each term, those without an object in between before others. */
  List<Found> in(List<NewsAnalyzer.Term> terms) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      List<Phrase> phrases = byFirst.get(terms.get(i).value());
      if (phrases == null) continue;
      Found one = first(phrases, terms, i);
      if (one != null) found.add(one);
    }
    return found;
  }

  private static @Nullable Found first(List<Phrase> phrases, List<NewsAnalyzer.Term> terms, int at) {
    for (Phrase phrase : phrases)
      if (follows(phrase, terms, at)) return new Found(phrase.value(), places(at, phrase.parts().size()));
    for (Phrase phrase : phrases) {
      int particle = phrase.isSeparable() ? particle(phrase, terms, at) : -1;
      if (particle >= 0) return new Found(phrase.value(), List.of(at, particle));
    }
    return null;
  }

  private static boolean follows(Phrase phrase, List<NewsAnalyzer.Term> terms, int at) {
    List<Set<String>> parts = phrase.parts();
    if (at + parts.size() > terms.size()) return false;
    for (int i = 1; i < parts.size(); i++)
      if (!parts.get(i).contains(terms.get(at + i).value())) return false;
    return true;
  }

  private static List<Integer> places(int at, int length) {
    return IntStream.range(at, at + length).boxed().toList();
  }

  /** Where the particle stands behind a short object; -1 where it does not. */
  private static int particle(Phrase phrase, List<NewsAnalyzer.Term> terms, int at) {
    for (int i = at + 1; i < Math.min(terms.size(), at + OBJECT + 2); i++) {
      String term = terms.get(i).value();
      if (phrase.parts().getLast().contains(term)) return i;
      if (NO_OBJECT.contains(term)) return -1;
    }
    return -1;
  }
}
