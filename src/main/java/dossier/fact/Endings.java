package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.Sentence;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds words behind a trigger that tell what became of it: "the talks failed", "but lost out". */
final class Endings {
  private final Scene scene;
  private final Sentence sentence;
  private final ModalityWords words = ModalityWords.ENGLISH;
  private final WordSets sets = WordSets.ENGLISH;

  Endings(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
  }

  /** What a verb, with the word behind it, says of what it governs; null where it says nothing. */
  @Nullable
  Modality said(VerbGroup verb) {
    String particle = verb.to() < scene.size() ? " " + scene.unit(verb.to()).text() : "";
    Modality said = words.verb(verb.lemma() + particle, verb.passive());
    return said == null ? words.verb(verb.lemma(), verb.passive()) : said;
  }

  /** "the talks failed", "the offer was rejected": what became of the noun at a position; null where nothing is told. */
  @Nullable
  Modality of(int noun) {
    VerbGroup after = sentence.verb(scene.syntax().verbAfter(noun));
    if (after == null || after.negated()) return null;
    Modality done = after.passive() && after.modal() == null ? words.verb(after.lemma(), true) : null;
    if (done == Modality.ENDED || done == Modality.DENIED) return done;
    return sets.set("failing").contains(after.lemma()) ? Modality.ENDED : null;
  }

  /** "tried to buy Acme, but the deal fell through": what a clause behind says of the deal; null where it says nothing. */
  @Nullable
  Modality later(Site site) {
    Modality told = null;
    for (int at = site.element() + 1; at < sentence.elements().size(); at++) {
      VerbGroup verb = sentence.verb(at);
      if (verb == null || verb.kind() != VerbGroup.Kind.FINITE) continue;
      for (int subject : scene.syntax().subjects(at)) {
        Modality end = subject > site.element() && isThatMatter(sentence.noun(subject)) ? of(subject) : null;
        if (end != null) told = end;
      }
    }
    return told;
  }

  private boolean isThatMatter(@Nullable NounPhrase noun) {
    return noun != null && sets.set("that-one").contains(scene.unit(noun.from()).text())
        && (sets.holds("agreed-noun", scene.head(noun)) || sets.holds("bid-noun", scene.head(noun))
            || sets.holds("intent-noun", scene.head(noun)));
  }

  /** "tried to buy Acme but lost out": the end of what was tried; null where no verb right behind "but" tells it. */
  @Nullable
  Modality lost(Site site) {
    for (int at = site.element() + 1; at < sentence.elements().size(); at++) {
      VerbGroup verb = sentence.verb(at);
      if (verb != null && verb.kind() == VerbGroup.Kind.FINITE && isLost(at, verb)) return Modality.ENDED;
    }
    return null;
  }

  private boolean isLost(int at, VerbGroup verb) {
    boolean but = sentence.joint(at - 1) == WordClass.CONJUNCTION && sentence.word(at - 1).equals("but");
    if (!but || verb.negated()) return false;
    return said(verb) == Modality.ENDED || sets.set("failing").contains(verb.lemma())
        || sets.set("lost-to").contains(verb.lemma());
  }
}
