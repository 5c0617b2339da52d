package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.name.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Tells which two companies "the companies", "both firms" and "the pair" are: those that the sentences before name. */
final class BothMeant {
  private final Scene scene;
  private final Actors actors;
  private final List<Party> pair;
  private final WordSets words = WordSets.ENGLISH;

  /** @param pair the two companies named before, or nobody where there are not just two */
  BothMeant(Scene scene, Actors actors, List<Party> pair) {
    this.scene = scene;
    this.actors = actors;
    this.pair = pair;
  }

  /** The two companies, where the doers at a site are such words and the sentence itself lists none; else nobody. */
  List<Found> at(Site site) {
    for (int position : site.doers(false)) {
      NounPhrase noun = scene.sentence().noun(position);
      if (noun != null && scene.head(noun).equals("they")) return listed(noun);
      if (pair.size() != 2) return List.of();
      if (noun != null && means(noun))
        return pair.stream().map(party -> Found.party(party, noun.from(), noun.from())).toList();
    }
    return List.of();
  }

  /** "Acme and Initech said they": the two companies that are the subject before; after "the companies" the pair. */
  private List<Found> listed(NounPhrase they) {
    for (int at = scene.sentence().elements().indexOf(they) - 1; at >= 0; at--) {
      VerbGroup verb = scene.sentence().verb(at);
      if (verb == null || verb.kind() != VerbGroup.Kind.FINITE) continue;
      List<NounPhrase> subjects = scene.syntax()
          .subjects(at)
          .stream()
          .map(scene.sentence()::noun)
          .filter(Objects::nonNull)
          .toList();
      if (subjects.size() == 1 && pair.size() == 2 && means(subjects.getFirst()))
        return pair.stream().map(party -> Found.party(party, they.from(), they.from())).toList();
      List<Found> parties = new ArrayList<>();
      for (NounPhrase subject : subjects) {
        Actor actor = actors.of(subject);
        if (actor != null && actor.isBody() && actor.party() != null)
          parties.add(Found.party(actor.party(), actor.first(), actor.last()));
      }
      return parties.size() == 2 ? parties : List.of();
    }
    return List.of();
  }

  private boolean means(NounPhrase noun) {
    String head = scene.head(noun);
    boolean definite = words.set("both-opener").contains(scene.unit(noun.from()).text());
    return definite && noun.possessor() == null && noun.to() - noun.from() <= 3
        && (words.set("both").contains(head) || (head.endsWith("s") && words.holds("company-noun", head)));
  }

  /** The pair that a sentence leaves, which names {@code named}: those if they are two, else the one before if it names no other. */
  List<Party> left(Collection<Party> named) {
    if (named.size() == 2) return List.copyOf(named);
    boolean same = named.stream()
        .allMatch(each -> pair.stream().anyMatch(party -> SentenceCompanies.isSame(each, party)));
    return same ? pair : List.of();
  }
}
