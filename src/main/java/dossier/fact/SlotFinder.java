package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.name.Party;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finds what fills a slot at a site, by the roles that the pattern allows. */
final class SlotFinder {
  /** Types in which only companies and bodies act, no persons for them. */
  private static final Set<FactType> BODIES = EnumSet.of(FactType.ACQUISITION, FactType.FUNDING, FactType.LEGAL,
      FactType.REGULATORY, FactType.SECURITY);
  private static final Set<Role.Kind> FIGURES = EnumSet.of(Role.Kind.MONEY, Role.Kind.OF_MONEY, Role.Kind.PERCENT,
      Role.Kind.COUNT, Role.Kind.OWN_COUNT, Role.Kind.RANK);

  private final Scene scene;
  private final Actors actors;
  private final AmountFinder amounts;
  private final PartyFinder parties;
  private final PersonFinder persons;
  private final ProductFinder products;

  SlotFinder(Scene scene, Actors actors) {
    this.scene = scene;
    this.actors = actors;
    RoleTest test = new RoleTest(scene);
    this.amounts = new AmountFinder(scene);
    this.persons = new PersonFinder(scene);
    this.products = new ProductFinder(scene, actors, test);
    this.parties = new PartyFinder(scene, actors, test, products);
  }

  /**
   * The fillers of a slot by the first role that gives one; empty where none does.
   *
   * @param companies those that the fact is about, which are no other side of it
   */
  List<Found> find(Site site, Slot slot, List<Role> roles, FactType type, List<Found> companies) {
    for (Role role : roles) {
      List<Found> found = FIGURES.contains(role.kind()) ? amounts.find(site, role, type) : find(site, slot, role, type);
      if (slot == Slot.COUNTERPARTY) found = others(found, companies);
      if (slot == Slot.COUNTERPARTY && type == FactType.ACQUISITION)
        found = isOfOther(site, role)
            ? List.of()
            : found.stream()
                .filter(each -> !parties.isMadeByOther(each, companies) && !isOfSame(each, companies))
                .map(this::asNamed)
                .toList();
      if (!found.isEmpty()) return found;
    }
    return List.of();
  }

  /** "Acme Labs will be absorbed by Acme Works": whether both are parts of one company. */
  private boolean isOfSame(Found target, List<Found> companies) {
    Name name = target.to() - target.from() == 1 ? scene.name(target.from()) : null;
    return name != null && actors.isPart(name, target.from()) && companies.stream()
        .anyMatch(each -> each.party() != null && each.party().name().startsWith(name.full() + " "));
  }

  /** "bought Acme Games": a part that has a name is bought, not its company. */
  private Found asNamed(Found target) {
    Name name = target.to() - target.from() == 1 ? scene.name(target.from()) : null;
    if (name == null || !actors.isPart(name, target.from())) return target;
    String own = scene.span(target.from(), target.to()).of(scene.sentence().text());
    return Found.party(new Party(own, null), target.from(), target.to());
  }

  /** "deals including Acme's bid in the race for Initech": what another noun stands before is not of the trigger's. */
  private boolean isOfOther(Site site, Role role) {
    if (role.kind() != Role.Kind.AFTER || site.isVerb()) return false;
    List<Integer> nouns = site.nouns(role);
    if (nouns.isEmpty()) return false;
    NounPhrase first = scene.sentence().noun(nouns.getFirst());
    return first != null && first.from() > 0 && !site.isRightBefore(nouns.getFirst())
        && WordSets.ENGLISH.set("direct-preposition").contains(scene.unit(first.from() - 1).text());
  }

  private static List<Found> others(List<Found> found, List<Found> companies) {
    return found.stream()
        .filter(each -> companies.stream()
            .noneMatch(company -> company.party() != null && each.party() != null
                && PartyKey.of(company.party()).equals(PartyKey.of(each.party()))))
        .toList();
  }

  private List<Found> find(Site site, Slot slot, Role role, FactType type) {
    return switch (slot) {
      case COMPANY -> parties.companies(site, role, BODIES.contains(type),
          type == FactType.EXECUTIVE_CHANGE ? subjects(site) : List.of());
      case COUNTERPARTY -> switch (type) {
        case ACQUISITION -> parties.targets(site, role);
        case LEGAL -> parties.opponents(site, role);
        default -> parties.counterparties(site, role);
      };
      case PERSON -> persons.find(site, role);
      case PRODUCT -> products.find(site, role);
      case PLACE -> places(site, role);
      case TRIGGER, AMOUNT, CHANGE, PERIOD, DATE, MODALITY, ATTRIBUTION -> List.of();
    };
  }

  /** "40 shops, including its first in Spain": one of them is there. */
  private boolean isExample(Site site, int place) {
    for (int unit = place - 1; unit > site.end(); unit--)
      if (WordSets.ENGLISH.set("example-opener").contains(scene.unit(unit).text())) return true;
    return false;
  }

  /** The heads of who does what a site tells. */
  private List<Integer> subjects(Site site) {
    return site.doers(false)
        .stream()
        .map(position -> scene.sentence().noun(position))
        .filter(Objects::nonNull)
        .map(NounPhrase::head)
        .toList();
  }

  private List<Found> places(Site site, Role role) {
    List<Found> places = new ArrayList<>();
    for (int position : site.nouns(role)) {
      NounPhrase noun = scene.sentence().noun(position);
      if (noun == null) continue;
      for (int unit = noun.from(); unit < noun.to(); unit++) {
        Name name = scene.name(unit);
        boolean based = unit + 1 < noun.to() && scene.unit(unit + 1).text().equals("based");
        if (based) continue;
        String before = unit == 0 ? "" : scene.unit(unit - 1).text();
        boolean beyond = WordSets.ENGLISH.set("beyond").contains(before) && role.prepositions().contains(before);
        boolean away = !beyond && WordSets.ENGLISH.set("away-from").contains(before);
        if (name != null && name.type() == NameType.PLACE && !away && !isExample(site, unit))
          places.add(Found.text(beyond ? "markets outside " + name.full() : name.full(), unit, unit + 1));
      }
    }
    return places;
  }
}
