package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.Sentence;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.NameType;
import org.jspecify.annotations.Nullable;

/** Tells whom words are about by what stands at the beginning or the end of their sentence. */
final class SentenceEdges {
  private final Scene scene;
  private final Actors actors;

  SentenceEdges(Scene scene, Actors actors) {
    this.scene = scene;
    this.actors = actors;
  }

  /** "Since Roe became chief executive, Acme has": whom the main clause is about, for a unit in the clause before it. */
  @Nullable
  Actor behindClause(int unit) {
    Sentence sentence = scene.sentence();
    if (sentence.joint(0) != WordClass.SUBORDINATOR) return null;
    int comma = 0;
    while (comma < sentence.elements().size() && sentence.joint(comma) != WordClass.COMMA)
      comma++;
    NounPhrase subject = sentence.noun(comma + 1);
    if (subject == null || subject.from() < unit) return null;
    Actor actor = actors.of(subject);
    if (actor != null && actor.isBody()) return actor;
    return subject.possessor() == null ? actors.compound(subject) : actors.of(subject.possessor());
  }

  /** Whether no finite verb stands before a unit. */
  boolean isVerbless(int unit) {
    for (int i = 0; i < scene.sentence().elements().size(); i++) {
      VerbGroup verb = scene.sentence().verb(i);
      if (verb != null && verb.to() <= unit && verb.kind() == VerbGroup.Kind.FINITE) return false;
    }
    return true;
  }

  /** "Revenue rose to $2 billion, Acme said": a company that says so behind a comma speaks of itself. */
  @Nullable
  Actor closingSpeaker(int unit) {
    for (int i = scene.sentence().elements().size() - 1; i > 1; i--) {
      VerbGroup verb = scene.sentence().verb(i);
      if (verb == null) continue;
      boolean says = WordSets.ENGLISH.set("saying").contains(verb.lemma()) && !verb.passive();
      NounPhrase noun = says ? scene.sentence().noun(i - 1) : null;
      return noun == null || noun.from() <= unit || scene.sentence().joint(i - 2) != WordClass.COMMA
          ? null
          : company(noun);
    }
    return null;
  }

  /** The known company that a noun phrase names, unless it is the press or an analyst's firm. */
  private @Nullable Actor company(NounPhrase noun) {
    Name name = scene.name(noun.head());
    if (name == null || name.type() != NameType.COMPANY || name.company() == null) return null;
    if (actors.isAnalystFirm(name, noun.head())) return null;
    Actor actor = actors.actor(name, noun.head());
    return actor.party() == null || actors.named().isPress(actor.party()) ? null : actor;
  }
}
