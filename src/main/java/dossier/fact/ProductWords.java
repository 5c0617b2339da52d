package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.text.Quantity;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a noun phrase that tell what a thing is, without articles, possessors and empty adjectives. */
final class ProductWords {
  private static final Set<String> OF = Set.of("of");
  private static final Set<String> FOR = Set.of("for", "to", "in", "on");

  private ProductWords() {}

  /** From unit {@code from} to the head, or null where nothing is left. */
  static @Nullable Found of(Scene scene, NounPhrase noun, int from) {
    boolean had = noun.pronoun() >= 0 || noun.possessor() != null;
    int first = from;
    while (first < noun.head() && isEmpty(scene, first) && !(had && isBody(scene, first)))
      first++;
    if (first > noun.from() && isHyphened(scene, first)) first--;
    int to = noun.head() + 1;
    Quantity counted = scene.quantity(noun.head());
    if (counted != null) return counted.unit().isEmpty() ? null : Found.text(counted.unit(), first, to);
    if (first == noun.head() && WordSets.ENGLISH.holds("market", scene.head(noun))) return Found.text("", first, to);
    String words = scene.span(first, to).of(scene.sentence().text());
    NounPhrase form = formOf(scene, noun);
    Found of = form == null ? null : of(scene, form, ownFrom(form));
    if (form == null || of == null || of.text() == null || of.text().isEmpty()) return Found.text(words, first, to);
    String joint = scene.sentence().word(scene.sentence().elements().indexOf(noun) + 1);
    return Found.text(words + " " + joint + " " + of.text(), first, form.head() + 1);
  }

  /**
   * What stands behind "of" or "for" and tells what the thing is, where the head says no more than that it is a form or a
   * feature of it, as in "a new version of its search engine"; else null.
   */
  private static @Nullable NounPhrase formOf(Scene scene, NounPhrase noun) {
    Set<String> joining = joining(scene.head(noun));
    int position = scene.sentence().elements().indexOf(noun);
    boolean joined = scene.sentence().joint(position + 1) == WordClass.PREPOSITION
        && joining.contains(scene.sentence().word(position + 1));
    NounPhrase of = joined ? scene.sentence().noun(position + 2) : null;
    if (of == null || scene.unit(of.head()).is(WordClass.TIME, WordClass.PRONOUN)) return null;
    Name name = scene.name(of.head());
    boolean other = name != null && (name.type() == NameType.PLACE || name.type() == NameType.PERSON);
    return other ? null : of;
  }

  private static int ownFrom(NounPhrase noun) {
    return noun.possessor() == null ? noun.from() : Math.min(noun.possessor().to() + 1, noun.head());
  }

  private static Set<String> joining(String head) {
    if (WordSets.ENGLISH.holds("form-noun", head)) return OF;
    return WordSets.ENGLISH.holds("feature-noun", head) ? FOR : Set.of();
  }

  /** "Facebook-like features": whether a unit goes on with the word before it. */
  private static boolean isHyphened(Scene scene, int unit) {
    return scene.sentence().text().charAt(scene.unit(unit).span().start()) == '-';
  }

  private static boolean isEmpty(Scene scene, int unit) {
    return scene.unit(unit).kind() == WordClass.DETERMINER || scene.unit(unit).kind() == WordClass.POSSESSIVE
        || scene.unit(unit).is(WordClass.GENITIVE, WordClass.ADVERB, WordClass.PREPOSITION, WordClass.CONJUNCTION)
        || scene.unit(unit).kind() == WordClass.QUANTITY
        || isBody(scene, unit)
        || (unit > 0 && scene.unit(unit - 1).kind() == WordClass.QUANTITY
            && WordSets.ENGLISH.set("behind-count").contains(scene.unit(unit).text()))
        || WordSets.ENGLISH.set("empty-adjective").contains(scene.unit(unit).text());
  }

  private static boolean isBody(Scene scene, int unit) {
    Name name = scene.name(unit);
    return name != null && name.isBody();
  }
}
