package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.name.Party;
import java.util.Collection;
import java.util.List;

/** Tells which two companies "the companies", "both firms" and "the pair" are: those that the sentences before name. */
final class BothMeant {
  private final Scene scene;
  private final List<Party> pair;
  private final WordSets words = WordSets.ENGLISH;

  /** @param pair the two companies named before, or nobody where there are not just two */
  BothMeant(Scene scene, List<Party> pair) {
    this.scene = scene;
    this.pair = pair;
  }

  /** The two companies, where the doers at a site are such words and the sentence itself lists none; else nobody. */
  List<Found> at(Site site) {
    if (pair.size() != 2) return List.of();
    for (int position : site.doers(false)) {
      NounPhrase noun = scene.sentence().noun(position);
      if (noun != null && means(noun))
        return pair.stream().map(party -> Found.party(party, noun.from(), noun.from())).toList();
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
