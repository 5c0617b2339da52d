package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.name.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether somebody else than the company that was found buys or sells. */
final class Dealings {
  private static final String SELLS = "sells";

  private final Scene scene;
  private final Actors actors;
  private final WordSets words = WordSets.ENGLISH;

  Dealings(Scene scene, Actors actors) {
    this.scene = scene;
    this.actors = actors;
  }

  /** Whether the deal is not of {@code company}. */
  boolean isOther(PatternMatch match, Found company) {
    if (isOfOtherAim(match.site()) || isHinderer(match, company) || areApplicants(match)) return true;
    if (!SELLS.equals(match.pattern().way()))
      return isOfUnit(match, company) || isOwnPart(match, company) || isTarget(match, company)
          || hasAlready(match, company);
    return isProposedTo(company) || isOfOthers(match, company) || isSoldByOthers(match, company)
        || mayBeOfOthers(match, company);
  }

  /** "Acme and Tern withdrew their application for approval of a deal": buyer and seller, nobody tells which is which. */
  private boolean areApplicants(PatternMatch match) {
    int verb = match.site().isVerb() ? -1 : match.site().verb();
    return verb >= 0 && match.slots().getOrDefault(Slot.COMPANY, List.of()).size() > 1
        && new VerbForms(scene).isOfFiling(verb, match.site());
  }

  /** "rejected an offer by Acme to support its nominees": an offer of something that is no purchase. */
  private boolean isOfOtherAim(Site site) {
    int at = site.element();
    if (site.isVerb() && !site.objects().isEmpty()) at = site.objects().getLast();
    NounPhrase offer = scene.sentence().noun(at);
    if (offer == null || !words.holds("bid-noun", scene.head(offer))) return false;
    for (int next = at + 1; next < scene.sentence().elements().size(); next++) {
      VerbGroup verb = scene.sentence().verb(next);
      if (verb != null)
        return verb.kind() == VerbGroup.Kind.INFINITIVE && words.set("other-aim").contains(verb.lemma());
      if (scene.sentence().joint(next) != null && scene.sentence().joint(next) != WordClass.PREPOSITION) return false;
    }
    return false;
  }

  /** "Fund's proposal to spin off the unit", "a proposal from Fund": whoever proposes it does not have the unit. */
  private boolean isProposedTo(Found company) {
    if (isProposer(company)) return true;
    if (company.to() + 1 >= scene.size()) return false;
    NounPhrase phrase = scene.unit(company.to()).kind() == WordClass.GENITIVE ? scene.phraseOf(company.to() + 1) : null;
    return phrase != null && words.holds("proposal", scene.head(phrase));
  }

  /** "a proposal from its investor Fund". */
  private boolean isProposer(Found company) {
    NounPhrase own = company.to() > company.from() ? scene.phraseOf(company.from()) : null;
    if (own == null || own.from() < 2 || !isHolder(own)
        || !words.set("proposer-preposition").contains(scene.unit(own.from() - 1).text()))
      return false;
    NounPhrase before = scene.phraseOf(own.from() - 2);
    return before != null && words.holds("proposal", scene.head(before));
  }

  private boolean isHolder(NounPhrase noun) {
    for (int unit = noun.from(); unit < noun.head(); unit++)
      if (words.holds("holder-word", scene.unit(unit).text())) return true;
    return false;
  }

  /** "Fund's effort to derail a takeover of Acme": whoever hinders a deal has no part in it. */
  private boolean isHinderer(PatternMatch match, Found company) {
    Party party = company.party();
    int at = match.site().isVerb() || party == null ? -1 : scene.syntax().verbOf(match.site().element(), false);
    VerbGroup verb = scene.sentence().verb(at);
    NounPhrase effort = verb != null && verb.kind() == VerbGroup.Kind.INFINITIVE
        && (words.set("hindering").contains(verb.lemma()) || words.set("stopping").contains(verb.lemma()))
            ? scene.sentence().noun(scene.syntax().governor(at))
            : null;
    NounPhrase whose = effort == null ? null : effort.possessor();
    return party != null && whose != null && scene.words(whose).endsWith(party.name());
  }

  /** "The fund considers a sale of Acme's unit": whether what is sold is said to be another's. */
  private boolean isOfOthers(PatternMatch match, Found company) {
    if (match.site().isVerb()
        && match.slots().getOrDefault(Slot.COMPANY, List.of()).stream().noneMatch(company::equals))
      return false;
    for (Found product : match.slots().getOrDefault(Slot.PRODUCT, List.of())) {
      NounPhrase phrase = product.to() > product.from() ? scene.phraseOf(product.from()) : null;
      Actor owner = phrase == null || phrase.possessor() == null ? null : actors.of(phrase.possessor());
      if (owner != null && isOther(owner.party(), company)) return true;
    }
    return false;
  }

  /** "Acme would buy a stake in Initech after selling its unit": whether what is sold beside another deed may be another's. */
  private boolean mayBeOfOthers(PatternMatch match, Found company) {
    VerbGroup verb = scene.sentence().verb(match.site().element());
    Party party = company.party();
    if (verb == null || party == null || verb.kind() != VerbGroup.Kind.GERUND
        || scene.syntax().leftJoint(match.site().element()) != WordClass.PREPOSITION)
      return false;
    boolean own = match.site()
        .objects()
        .stream()
        .map(scene.sentence()::noun)
        .anyMatch(noun -> noun != null && noun.pronoun() >= 0);
    return own && actors.named().namesOther(party, Math.min(company.to(), verb.from()), verb.from());
  }

  /** "Funds could sell Acme's unit": whether others than its owner would do it. */
  private boolean isSoldByOthers(PatternMatch match, Found company) {
    if (!match.site().isVerb()) return false;
    for (int position : match.site().doers(false)) {
      NounPhrase noun = scene.sentence().noun(position);
      if (noun != null && actors.of(noun) == null && scene.head(noun).endsWith("s")
          && words.holds("company-noun", scene.head(noun)))
        return !isOf(noun, company);
    }
    return false;
  }

  private static boolean isOf(NounPhrase noun, Found company) {
    return company.from() >= noun.from() && company.from() < noun.to();
  }

  /** "Acme will sell Initech's unit": who is named as the seller, not whose it was. */
  Found seller(PatternMatch match, Found company) {
    if (!SELLS.equals(match.pattern().way()) || !match.site().isVerb()) return company;
    Found named = null;
    for (int position : match.site().doers(false)) {
      NounPhrase noun = scene.sentence().noun(position);
      Name name = noun == null ? null : scene.name(noun.head());
      Actor doer = noun == null || name == null || name.type() != NameType.COMPANY ? null : actors.of(noun);
      if (doer == null || doer.party() == null) return company;
      if (!isOther(doer.party(), company)) return company;
      named = Found.party(doer.party(), doer.first(), doer.last());
    }
    return named == null ? company : named;
  }

  /** "Acme Labs will take over Acme Works": a part of a company does not buy the company. */
  private static boolean isOfUnit(PatternMatch match, Found company) {
    return match.slots()
        .getOrDefault(Slot.COUNTERPARTY, List.of())
        .stream()
        .anyMatch(other -> isPart(company.party(), other.party()));
  }

  /** "attempts to buy Acme's maps unit": nobody buys a part that is named as his own. */
  private boolean isOwnPart(PatternMatch match, Found company) {
    VerbGroup buying = scene.sentence().verb(match.site().element());
    if (buying == null || !words.set("dealing").contains(buying.lemma())) return false;
    for (int position : match.site().objects()) {
      NounPhrase object = position < match.site().element() ? null : scene.sentence().noun(position);
      NounPhrase whose = object == null || !words.holds("sold-asset", scene.head(object)) ? null : object.possessor();
      if (whose == null || scene.name(whose.head()) == null || company.from() == whose.from()) continue;
      Actor owner = actors.of(whose);
      if (owner != null && SentenceCompanies.isSame(owner.party(), company.party())) return true;
    }
    return false;
  }

  /** "Acme could be a target after the buyout of Initech": who is himself to be bought has no part in the other deal. */
  private boolean isTarget(PatternMatch match, Found company) {
    if (match.site().isVerb() || match.slots().getOrDefault(Slot.COMPANY, List.of()).isEmpty()) return false;
    for (int at = match.site().element() - 1; at > 0; at--) {
      VerbGroup be = scene.sentence().verb(at);
      if (be == null || be.kind() != VerbGroup.Kind.FINITE) continue;
      NounPhrase said = words.set("seeming").contains(be.lemma()) ? scene.sentence().noun(at + 1) : null;
      return said != null && words.holds("target-noun", scene.head(said)) && scene.syntax()
          .subjects(at)
          .stream()
          .map(scene.sentence()::noun)
          .map(noun -> noun == null ? null : actors.of(noun))
          .anyMatch(actor -> actor != null && SentenceCompanies.isSame(actor.party(), company.party()));
    }
    return false;
  }

  /** "combined it with its Acme unit": who is said to be the company's already. */
  private boolean hasAlready(PatternMatch match, Found company) {
    for (Found other : match.slots().getOrDefault(Slot.COUNTERPARTY, List.of())) {
      NounPhrase unit = other.to() > other.from() ? scene.phraseOf(other.from()) : null;
      if (unit == null || unit.pronoun() < 0 || other.from() == unit.from()
          || !words.holds("unit-noun", scene.head(unit)) || !match.pattern().name().equals("acquisition.control"))
        continue;
      Actor owner = actors.owner(unit);
      if (owner != null && owner.party() != null && !isOther(owner.party(), company)) return true;
    }
    return false;
  }

  private static boolean isPart(@Nullable Party unit, @Nullable Party whole) {
    return unit != null && whole != null && unit.company() == null && unit.name().startsWith(whole.name() + " ");
  }

  private static boolean isOther(@Nullable Party party, Found company) {
    return party != null && company.party() != null && !SentenceCompanies.isSame(party, company.party());
  }
}
