package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.text.Quantity;
import org.jspecify.annotations.Nullable;

/** The words of a noun phrase that tell what a thing is, without articles, possessors and empty adjectives. */
final class ProductWords {
  private ProductWords() {}

  /** From unit {@code from} to the head, or null where nothing is left. */
  static @Nullable Found of(Scene scene, NounPhrase noun, int from) {
    boolean had = noun.pronoun() >= 0 || noun.possessor() != null;
    int first = from;
    while (first < noun.head() && isEmpty(scene, first) && !(had && isBody(scene, first)))
      first++;
    int to = noun.head() + 1;
    Quantity counted = scene.quantity(noun.head());
    if (counted != null) return counted.unit().isEmpty() ? null : Found.text(counted.unit(), first, to);
    if (first == noun.head() && WordSets.ENGLISH.holds("market", scene.head(noun))) return Found.text("", first, to);
    return Found.text(scene.span(first, to).of(scene.sentence().text()), first, to);
  }

  private static boolean isEmpty(Scene scene, int unit) {
    return scene.unit(unit).kind() == WordClass.DETERMINER || scene.unit(unit).kind() == WordClass.POSSESSIVE
        || scene.unit(unit).is(WordClass.GENITIVE, WordClass.ADVERB, WordClass.PREPOSITION, WordClass.CONJUNCTION)
        || scene.unit(unit).kind() == WordClass.QUANTITY
        || isBody(scene, unit)
        || WordSets.ENGLISH.set("empty-adjective").contains(scene.unit(unit).text());
  }

  private static boolean isBody(Scene scene, int unit) {
    Name name = scene.name(unit);
    return name != null && name.isBody();
  }
}
