package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.WordClass;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How sources who are not named are called, as whole as a sentence has it: "two people familiar with the matter". */
final class UnnamedSources {
  private final Scene scene;
  private final WordSets words = WordSets.ENGLISH;

  UnnamedSources(Scene scene) {
    this.scene = scene;
  }

  /** Whether who stands behind a word such as "citing" is cited: not "without citing sources". */
  boolean areCited(int citing) {
    return citing == 0
        || !(words.set("lacking").contains(scene.unit(citing - 1).text()) || scene.unit(citing - 1)
            .is(WordClass.NEGATION));
  }

  /** The words of a phrase with what tells what the people have to do with the matter; empty where they say nothing. */
  String whole(NounPhrase noun) {
    int from = noun.from();
    while (from < noun.to() - 1 && scene.unit(from).kind() == WordClass.DETERMINER)
      from++;
    int to = end(noun);
    boolean bare = to - from == 1 && words.set("bare-source").contains(scene.unit(from).text());
    boolean one = from > 0 && scene.unit(from - 1).text().matches("an?");
    if (bare && !one) return "";
    return text(bare || (one && words.holds("bare-source", scene.unit(noun.head()).text())) ? from - 1 : from, to);
  }

  /** The same of the phrase in which a word stands. */
  String whole(int unit) {
    NounPhrase noun = scene.phraseOf(unit);
    if (noun != null) return whole(noun);
    return words.set("bare-source").contains(scene.unit(unit).text()) ? "" : text(unit, unit + 1);
  }

  /** What a headline calls them, which leaves articles out: "a report". */
  String inHeadline(int unit) {
    String word = scene.unit(unit).text();
    if (!words.set("bare-source").contains(word)) return text(unit, unit + 1);
    return word.equals("people") ? "" : "a " + word;
  }

  private String text(int from, int to) {
    String text = scene.span(from, to).of(scene.sentence().text());
    boolean article = text.startsWith("A ") || text.startsWith("An ");
    return article ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
  }

  /** Where what is told of the people ends, from the phrase that they are called by on. */
  private int end(NounPhrase noun) {
    int at = noun.to();
    boolean know = words.set("in-the-know").contains(scene.unit(at - 1).text());
    if (at < scene.size() && words.set("in-the-know").contains(scene.unit(at).text())) {
      at++;
      know = true;
    }
    NounPhrase next = behind(at);
    if (next == null || !(know || opens(at, next))) return at;
    while (next != null) {
      at = next.to();
      next = behind(at);
    }
    return at;
  }

  /** "with knowledge", "at the company". */
  private boolean opens(int preposition, NounPhrase next) {
    String word = scene.unit(preposition).text();
    return word.equals("with")
        ? words.holds("knowing-noun", scene.head(next))
        : words.set("source-place").contains(word);
  }

  /** The phrase behind a preposition at a unit, or null. */
  private @Nullable NounPhrase behind(int unit) {
    if (unit + 1 >= scene.size() || !scene.unit(unit).is(WordClass.PREPOSITION, WordClass.TO)) return null;
    NounPhrase noun = scene.phraseOf(unit + 1);
    return noun == null || noun.from() != unit + 1 ? null : noun;
  }
}
