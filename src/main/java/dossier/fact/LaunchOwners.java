package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.name.Party;
import java.util.List;
import java.util.Set;

/** Tells launches of what somebody else has: "gains from the launch of Initech's phone". */
final class LaunchOwners {
  private static final Set<String> BY = Set.of("by");

  private final Scene scene;
  private final Actors actors;

  LaunchOwners(Scene scene, Actors actors) {
    this.scene = scene;
    this.actors = actors;
  }

  /** Whether another has what is launched, and nothing says that the launch is the company's: its own, by it, told of by it. */
  boolean isOther(PatternMatch match, Found company) {
    Site site = match.site();
    NounPhrase launch = scene.sentence().noun(site.element());
    if (launch == null || (company.from() >= launch.from() && company.to() <= launch.to())
        || scene.syntax().after(site.element(), BY).contains(position(company)) || isTold(site))
      return false;
    return match.slots().getOrDefault(Slot.PRODUCT, List.of()).stream().anyMatch(product -> isOf(product, company));
  }

  private boolean isTold(Site site) {
    VerbGroup verb = scene.sentence().verb(scene.syntax().verbOf(site.element(), false));
    return verb != null && ModalityWords.ENGLISH.tells(verb);
  }

  private int position(Found found) {
    NounPhrase phrase = found.to() > found.from() ? scene.phraseOf(found.from()) : null;
    return phrase == null ? -1 : scene.sentence().elements().indexOf(phrase);
  }

  /** Whether somebody else has a product by its phrase. */
  private boolean isOf(Found product, Found company) {
    NounPhrase phrase = product.to() > product.from() ? scene.phraseOf(product.from()) : null;
    NounPhrase having = phrase == null ? null : phrase.possessor();
    Actor owner = having == null || scene.name(having.head()) == null ? null : actors.of(having);
    Party party = owner == null || !owner.isBody() ? null : owner.party();
    return party != null && company.party() != null && !PartyKey.of(party).equals(PartyKey.of(company.party()));
  }
}
