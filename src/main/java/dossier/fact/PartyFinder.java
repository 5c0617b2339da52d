package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.NoNames;
import dossier.name.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the companies and bodies in a role. */
final class PartyFinder {
  private final Scene scene;
  private final Actors actors;
  private final Referents referents;
  private final RoleTest test;
  private final ProductFinder products;
  private final ListedCompanies listed;
  private final Targets targets;
  private final WordSets words = WordSets.ENGLISH;

  PartyFinder(Scene scene, Actors actors, RoleTest test, ProductFinder products) {
    this.scene = scene;
    this.actors = actors;
    this.referents = actors.referents();
    this.test = test;
    this.products = products;
    this.listed = new ListedCompanies(scene);
    this.targets = new Targets(scene);
  }

  /**
   * Whom a fact is about.
   *
   * @param bodies whether only companies and bodies act in facts of the type, not persons for them
   * @param persons units of names that can only be persons'
   */
  List<Found> companies(Site site, Role role, boolean bodies, List<Integer> persons) {
    List<Found> found = belonging(site, role, true, persons);
    if (found.isEmpty() && !isTheirs(site, role))
      for (int position : site.nouns(role)) {
        NounPhrase noun = scene.sentence().noun(position);
        if (noun == null || !test.fits(role, noun)) continue;
        List<NounPhrase> members = listed.of(noun);
        members.forEach(member -> add(found, actors.of(member)));
        if (!members.isEmpty()) continue;
        Actor actor = employed(acting(noun));
        if (actor == null && role.kind() == Role.Kind.CLAUSE) actor = actors.owner(noun);
        if (actor != null && (!bodies || actor.isBody())) add(found, actor);
      }
    if (found.isEmpty()) return found;
    return found.stream()
        .filter(each -> !isAuthority(each.party()) && !isNobody(each)
            && !(bodies && new Bystanders(scene).isPerson(each)))
        .distinct()
        .toList();
  }

  /** "finances their bid": what several have, of whom nobody is known, is not the subject's deed. */
  private boolean isTheirs(Site site, Role role) {
    NounPhrase own = scene.sentence().noun(site.element());
    return own != null && own.pronoun() >= 0 && (role.kind() == Role.Kind.AGENT || role.kind() == Role.Kind.DOER)
        && words.set("of-many").contains(scene.unit(own.pronoun()).text());
  }

  /** "Total revenue", "iPhones": a word that only opens the sentence, or the name of somebody's product. */
  private boolean isNobody(Found found) {
    Party party = found.party();
    if (party == null || party.company() != null || party.name().contains(" ")) return false;
    String name = party.name();
    if (actors.owners().owner(name) != null || Bystanders.isKind(name)) return true;
    return found.from() == 0 && found.to() == 1 && scene.size() > 1
        && name.chars().skip(1).allMatch(Character::isLowerCase)
        && (words.holds("measure", scene.unit(1).text()) || words.set("measure").contains(scene.unit(0).text()));
  }

  /** The other sides of a fact. */
  List<Found> counterparties(Site site, Role role) {
    List<Found> found = belonging(site, role, false, List.of());
    if (!found.isEmpty()) return found;
    for (int position : site.nouns(role)) {
      NounPhrase noun = scene.sentence().noun(position);
      if (noun == null) continue;
      if (RoleTest.isOfficial(role)) {
        NounPhrase meant = referents.referent(noun);
        if (test.fits(role, meant)) found.add(authority(meant));
      } else if (test.fits(role, noun)) counterparty(noun, role, found);
    }
    return found;
  }

  /** The other sides of a suit: not the court that it is before. */
  List<Found> opponents(Site site, Role role) {
    List<Found> found = counterparties(site, role);
    if (RoleTest.isOfficial(role)) return found;
    return found.stream().filter(each -> each.party() == null || !Targets.holdsWord(each.party(), "venue")).toList();
  }

  /** The other sides of a deal, which are neither authorities nor goods: "bought iPhones". */
  List<Found> targets(Site site, Role role) {
    if (targets.areNone(site.nouns(role))) return List.of();
    return counterparties(site, role).stream().filter(each -> targets.mayBe(each, role)).toList();
  }

  /** "Acme bought Windows for its staff": what is known to be made by somebody else than the buyers is goods. */
  boolean isMadeByOther(Found target, List<Found> buyers) {
    Party party = target.party();
    boolean known = party != null && party.company() != null;
    Party maker = party == null || known || party.name().contains(" ") ? null : actors.owners().owner(party.name());
    return maker != null && !isCalledCompany(target)
        && buyers.stream().noneMatch(buyer -> SentenceCompanies.isSame(buyer.party(), maker));
  }

  /** "the software firm Office": whether a word before the name says that it is a company. */
  private boolean isCalledCompany(Found target) {
    return target.from() > 0 && words.holds("company-noun", scene.unit(target.from() - 1).text());
  }

  /** Whom a noun phrase means, or whose plan it is: "Acme's plan to buy", "the Acme bid to buy". */
  private @Nullable Actor acting(NounPhrase noun) {
    Actor actor = actors.of(noun);
    boolean meant = noun.pronoun() >= 0 || words.holds("intent-noun", scene.head(noun));
    if (actor != null || !meant) return actor;
    Actor owner = actors.owner(noun);
    int verb = noun.pronoun() < 0
        ? -1
        : scene.syntax().verbOf(scene.sentence().elements().indexOf(noun), false);
    VerbGroup judging = scene.sentence().verb(verb);
    boolean rejected = judging != null && words.set("rejecting").contains(judging.lemma());
    return owner == null || !rejected ? owner : otherThan(scene.syntax().subjects(verb), owner);
  }

  private void counterparty(NounPhrase noun, Role role, List<Found> found) {
    Actor actor = actors.of(noun);
    boolean national = words.set("national").contains(scene.head(noun));
    Found proper = actor == null && role.name() && !national ? products.properName(noun, noun.from()) : null;
    if (proper != null && proper.text() != null && !NoNames.contains(proper.text())
        && !words.holds("company-noun", proper.text().toLowerCase(Locale.ROOT))
        && !words.holds("exec-title", proper.text().toLowerCase(Locale.ROOT))
        && !words.set("abbreviation").contains(proper.text().toLowerCase(Locale.ROOT)))
      found.add(Found.party(new Party(proper.text(), null), proper.from(), proper.to()));
    if (actor != null && actor.isBody()) add(found, actor);
  }

  /** A person of whom no company is known acts for the company that is spoken of. */
  private @Nullable Actor employed(@Nullable Actor actor) {
    if (actor == null || actor.person() == null || actor.party() != null || scene.topic() == null) return actor;
    if (actors.named().namesOther(scene.topic(), actor.first())) return actor;
    return new Actor(scene.topic(), actor.person(), null, actor.first(), actor.last());
  }

  /** Whom the nouns of a role belong to, for the roles that ask so. */
  private List<Found> belonging(Site site, Role role, boolean company, List<Integer> persons) {
    List<Found> found = new ArrayList<>();
    NounPhrase own = scene.sentence().noun(site.element());
    switch (role.kind()) {
      case TOPIC -> add(found, topic(site.unit(), persons));
      case OWNER -> add(found, own == null ? null : owner(own, company));
      case DOER, AGENT -> add(found, own == null || !company ? null : owner(own, true));
      case COMPOUND -> add(found, own == null ? null : actors.compound(own));
      case POSSESSOR -> add(found, own == null ? null : owner(own, false));
      case OBJECT_OWNER -> owners(site, site.objects(), role, found);
      case OBJECT_POSSESSOR -> possessors(site.objects(), found);
      case AFTER_OWNER -> owners(site, scene.syntax().after(site.element(), role.prepositions()), role, found);
      case SUBJECT_OWNER -> owners(site, site.doers(false), role, found);
      default -> {
      }
    }
    return found;
  }

  /** Whom noun phrases belong to: a possessor, a name before the head, or one after "of" and "at". */
  private void owners(Site site, List<Integer> positions, Role role, List<Found> found) {
    for (int position : positions) {
      NounPhrase noun = scene.sentence().noun(position);
      if (noun == null || !test.fits(role, noun)) continue;
      Actor owner = actors.owner(noun);
      boolean bid = words.holds("bid-noun", scene.head(noun));
      if (owner != null && noun.pronoun() >= 0 && bid) owner = otherThan(site.doers(false), owner);
      if (owner == null && !bid) owner = ownerAfter(position, role.kind() != Role.Kind.SUBJECT_OWNER);
      if (owner == null && role.kind() == Role.Kind.SUBJECT_OWNER && namesNobody(noun) && !isOfWorld(noun))
        owner = topic(noun.from(), List.of());
      add(found, owner);
    }
  }

  /** "Acme made an offer, but Initech rejected its bid": nobody rejects a bid of its own, so whom the clause before is about. */
  private @Nullable Actor otherThan(List<Integer> doers, Actor owner) {
    NounPhrase doer = doers.isEmpty() ? null : scene.sentence().noun(doers.getFirst());
    Actor subject = doer == null ? null : actors.of(doer);
    boolean own = subject != null && subject.party() != null && owner.party() != null
        && PartyKey.of(subject.party()).equals(PartyKey.of(owner.party()));
    if (!own || doer == null) return owner;
    Party before = referents.subjectRightBefore(doer.from());
    return before == null || before.equals(owner.party())
        ? null
        : new Actor(before, null, null, doer.from(), doer.from());
  }

  /** "the world's largest network": a description, not what somebody has. */
  private boolean isOfWorld(NounPhrase noun) {
    NounPhrase possessor = noun.possessor();
    return possessor != null && words.set("scope").contains(scene.head(possessor));
  }

  /** Whether only a preposition, and what else is listed after it, stands between two noun phrases. */
  private boolean isNext(int position, int after) {
    for (int at = position + 2; at < after; at++)
      if (scene.sentence().joint(at) == WordClass.PREPOSITION) return false;
    return true;
  }

  private void possessors(List<Integer> positions, List<Found> found) {
    for (int position : positions) {
      NounPhrase noun = scene.sentence().noun(position);
      NounPhrase possessor = noun == null ? null : noun.possessor();
      Name name = possessor == null ? null : scene.name(possessor.head());
      if (possessor != null && name != null && name.isBody()) add(found, actors.of(possessor));
    }
  }

  private @Nullable Actor ownerAfter(int position, boolean next) {
    Actor owner = null;
    for (int after : scene.syntax().after(position, words.set("figure-preposition"))) {
      NounPhrase owning = scene.sentence().noun(after);
      if (owning == null || (next && !isNext(position, after))) continue;
      Actor actor = actors.of(owning);
      if (actor == null && owning.possessor() != null) actor = actors.of(owning.possessor());
      if (actor != null || owner == null) owner = actor;
    }
    return owner;
  }

  /** "revenue", "quarterly profit". */
  private boolean namesNobody(NounPhrase noun) {
    for (int unit = noun.from(); unit < noun.to(); unit++)
      if (scene.name(unit) != null) return false;
    return true;
  }

  /** Whom a noun belongs to; a company that stands before a trigger inside the same noun phrase owns it too. */
  private @Nullable Actor owner(NounPhrase noun, boolean company) {
    if (noun.possessor() != null || noun.pronoun() >= 0) return actors.owner(noun);
    return company ? actors.compound(noun) : null;
  }

  /** The company that is spoken of before a unit, unless the sentence may speak of somebody unknown. */
  private @Nullable Actor topic(int unit, List<Integer> persons) {
    Party party = referents.topicBefore(unit);
    if (party == null || actors.named().namesOther(party, unit)) return null;
    boolean inferred = party.equals(scene.topic()) && !referents.speaksOf(party, unit);
    if (inferred && (new Bystanders(scene).isExample(unit) || actors.named().hasStranger(persons)
        || (isOfMarket() && !actors.named().names(party))))
      return null;
    return new Actor(party, null, null, unit, unit);
  }

  /** Whether the sentence tells of a whole market: "PC sales fell, Gartner said". */
  private boolean isOfMarket() {
    return !Collections.disjoint(words.set("market-tracker"), scene.vocabulary());
  }

  private Found authority(NounPhrase noun) {
    Name name = scene.name(noun.head());
    NounPhrase of = name == null ? remit(noun) : null;
    if (of != null) {
      String whole = scene.words(noun) + " of " + scene.span(of.from(), of.to()).of(scene.sentence().text());
      return Found.party(new Party(whole, null), noun.from(), noun.to());
    }
    Party party = name == null ? new Party(scene.words(noun), null) : new Party(name.full(), name.company());
    return Found.party(party, noun.from(), noun.to());
  }

  /** "the U.S. Department of Justice": what a department is of, where that is written as a name is. */
  private @Nullable NounPhrase remit(NounPhrase noun) {
    int position = scene.sentence().elements().indexOf(noun);
    boolean of = scene.capital(noun.head()) && words.set("department").contains(scene.head(noun))
        && scene.sentence().joint(position + 1) == WordClass.PREPOSITION
        && scene.sentence().word(position + 1).equals("of");
    NounPhrase remit = of ? scene.sentence().noun(position + 2) : null;
    return remit != null && scene.capital(remit.head()) ? remit : null;
  }

  private static void add(List<Found> found, @Nullable Actor actor) {
    if (actor != null && actor.party() != null) found.add(Found.party(actor.party(), actor.first(), actor.last()));
  }

  /** Courts, authorities and the press are never whom a fact is about. */
  private boolean isAuthority(@Nullable Party party) {
    if (party == null) return false;
    if (words.set("agency").contains(party.name().toLowerCase(Locale.ROOT))) return true;
    if (party.company() != null) return false;
    if (words.holds("no-company", party.name().toLowerCase(Locale.ROOT))) return true;
    return Targets.isOffice(party) || Targets.holdsWord(party, "press");
  }
}
