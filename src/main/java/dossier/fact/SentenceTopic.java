package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.Unit;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.name.Party;
import org.jspecify.annotations.Nullable;

/** Tells which company a sentence speaks of, and leaves for the next one to speak of. */
final class SentenceTopic {
  private final Scene scene;
  private final Actors actors;
  private final WordSets words = WordSets.ENGLISH;

  SentenceTopic(Scene scene, Actors actors) {
    this.scene = scene;
    this.actors = actors;
  }

  /** The company that the next sentence may speak of: the subject, else the first that is named. */
  @Nullable
  Party left() {
    Actor actor = mainSubject();
    if (actor == null) actor = actors.referents().subjectBefore(scene.size(), false);
    if (actor == null) actor = firstNamed();
    return actor == null ? null : actor.party();
  }

  /** The company that is the subject of the sentence's first finite verb. */
  @Nullable
  Actor mainSubject() {
    for (int i = 0; i < scene.sentence().elements().size(); i++) {
      VerbGroup verb = scene.sentence().verb(i);
      if (verb == null || verb.kind() != VerbGroup.Kind.FINITE) continue;
      for (int subject : scene.syntax().subjects(i)) {
        NounPhrase noun = scene.sentence().noun(subject);
        if (noun == null || scene.unit(noun.head()).kind() == WordClass.PRONOUN || isBesideClause(subject)) continue;
        Actor actor = actors.of(noun);
        if (actors.referents().speaksFor(actor, noun) && !words.holds("analyst", scene.head(noun))) return actor;
      }
    }
    return null;
  }

  /** "With Acme set to pay, Initech is": whose state is only told beside what the clause says. */
  private boolean isBesideClause(int subject) {
    return subject == 1 && scene.sentence().joint(0) == WordClass.PREPOSITION
        && scene.sentence().word(0).equals("with");
  }

  /** The first company named that no preposition stands before, nor a gerund with one, nor before the list it stands in. */
  private @Nullable Actor firstNamed() {
    for (int i = 0; i < scene.size(); i++) {
      Name name = scene.name(i);
      boolean company = name != null && name.type() == NameType.COMPANY;
      if (name != null && company && !isLed(i) && !actors.isAnalystFirm(name, i)) return actors.actor(name, i);
    }
    return null;
  }

  /** "by consumers and Acme's rivals": whether a preposition or a gerund behind one governs the phrase or list of a name. */
  private boolean isLed(int unit) {
    NounPhrase noun = scene.phraseOf(unit);
    int first = noun == null
        ? -1
        : scene.syntax().listBefore(scene.sentence().elements().indexOf(noun)).getFirst();
    NounPhrase listed = scene.sentence().noun(first);
    int opening = listed == null ? unit : listed.from();
    if (opening == 0) return false;
    Unit before = scene.unit(opening - 1);
    boolean gerund = before.gerund() && opening > 1 && scene.unit(opening - 2).kind() == WordClass.PREPOSITION;
    return before.kind() == WordClass.PREPOSITION || gerund;
  }
}
