package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.Sentence;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import java.util.ArrayList;
import java.util.List;

/** Finds words behind which a sentence tells what nobody who is named says: "reports that", "it appeared that". */
final class Hearsay {
  private final Scene scene;
  private final Sentence sentence;
  private final WordSets words = WordSets.ENGLISH;

  Hearsay(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
  }

  /** The units behind which hearsay is told. */
  List<Integer> units() {
    List<Integer> units = new ArrayList<>();
    for (int at = 0; at < sentence.elements().size(); at++) {
      NounPhrase noun = sentence.noun(at);
      VerbGroup verb = sentence.verb(at);
      int unit = noun == null ? -1 : talk(noun, at);
      if (unit >= 0 && !isConfirmed(at)) units.add(unit);
      if (verb != null && isAppearance(at, verb)) units.add(verb.from());
    }
    return units;
  }

  /** "reports that", "speculation Acme", "reports the company was": the unit of the word for talk that a clause follows, or -1. */
  private int talk(NounPhrase noun, int at) {
    for (int unit = noun.from(); unit < noun.head(); unit++)
      if (words.holds("talk-noun", scene.unit(unit).text()) && scene.unit(unit + 1).kind() == WordClass.NAME)
        return unit;
    if (!words.holds("hearsay-noun", scene.head(noun)) || noun.to() >= scene.size()) return -1;
    if (scene.unit(noun.to()).text().equals("that")) return noun.head();
    if (words.holds("speculation-noun", scene.head(noun)) && isOfMatter(noun.to())) return noun.head();
    VerbGroup verb = sentence.noun(at + 1) == null ? null : sentence.verb(scene.syntax().verbAfter(at + 1));
    return verb != null && verb.kind() == VerbGroup.Kind.FINITE ? noun.head() : -1;
  }

  /** "over plans", "mounted about a deal": what talk is about, its own verb before or not. */
  private boolean isOfMatter(int unit) {
    int at = scene.unit(unit).kind() == WordClass.VERB ? unit + 1 : unit;
    boolean about = at + 1 < scene.size() && words.set("talk-preposition").contains(scene.unit(at).text());
    NounPhrase matter = about ? scene.phraseOf(at + 1) : null;
    return matter != null && words.holds("intent-noun", scene.head(matter));
  }

  /** "confirmed a report that". */
  private boolean isConfirmed(int noun) {
    VerbGroup verb = sentence.verb(scene.syntax().verbOf(noun, false));
    return verb != null && verb.lemma().equals("confirm") && !verb.negated();
  }

  /** "it appeared that". */
  private boolean isAppearance(int at, VerbGroup verb) {
    boolean that = words.set("appearing").contains(verb.lemma()) && sentence.joint(at + 1) != null
        && sentence.word(at + 1).equals("that");
    return that && !verb.passive() && verb.from() > 0 && scene.unit(verb.from() - 1).text().equals("it");
  }
}
