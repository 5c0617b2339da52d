package dossier.fact;

import dossier.text.PartialDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes facts of the matches of a sentence; matches that tell one fact in two ways become one. */
final class Drafts {
  private final Scene scene;
  private final List<FoundFact> facts = new ArrayList<>();
  private final int sentence;
  private final FactDraft.Tools tools;
  private final Offices offices;

  /**
   * Drafts of a sentence.
   *
   * @param ofPart whether the sentence before speaks of a part of its company
   */
  Drafts(Scene scene, Actors actors, int sentence, boolean ofPart) {
    this.scene = scene;
    this.sentence = sentence;
    this.tools = FactDraft.Tools.of(scene, actors, ofPart);
    this.offices = new Offices(scene, actors);
  }

  List<FoundFact> facts() {
    return facts.stream().filter(fact -> !isTalkOnly(fact)).toList();
  }

  /** Whom a company talks with of a deal is the seller, not the target, where the sentence also tells the deal. */
  private boolean isTalkOnly(FoundFact fact) {
    return fact.pattern().equals("acquisition.talks-about") && facts.stream()
        .anyMatch(other -> !other.equals(fact) && other.fact().type() == FactType.ACQUISITION
            && other.fact().company().equals(fact.fact().company()));
  }

  /** Adds what a match tells: one fact for each company. */
  void add(PatternMatch match, Judgement judgement) {
    List<Found> companies = apart(match.slots().getOrDefault(Slot.COMPANY, List.of()));
    if (match.pattern().plural() && companies.size() < 2) return;
    boolean together = companies.size() > 1 && !match.slots().containsKey(Slot.COUNTERPARTY)
        && (match.pattern().type() == FactType.PARTNERSHIP || match.pattern().together());
    boolean shared = match.pattern().type() == FactType.ACQUISITION
        ? match.slots().containsKey(Slot.PRODUCT)
        : match.pattern().type() != FactType.METRIC && areExamples(companies);
    if (companies.size() > 1 && shared && match.slots().containsKey(Slot.AMOUNT)) {
      Map<Slot, List<Found>> priceless = new EnumMap<>(match.slots());
      priceless.remove(Slot.AMOUNT);
      companies.forEach(company -> add(new PatternMatch(match.pattern(), match.site(), priceless), company, judgement));
      return;
    }
    if (together && areExamples(companies)) return;
    if (together) {
      Map<Slot, List<Found>> sides = new EnumMap<>(match.slots());
      sides.put(Slot.COUNTERPARTY, companies.subList(1, companies.size()));
      add(new PatternMatch(match.pattern(), match.site(), sides), companies.getFirst(), judgement);
      return;
    }
    for (Found company : companies) {
      Found meant = switch (match.pattern().type()) {
        case EXECUTIVE_CHANGE -> offices.company(match, company);
        case ACQUISITION -> tools.doubts().dealings().seller(match, company);
        default -> company;
      };
      if (meant != null && !tools.doubts().isOther(match, meant, companies)) add(match, meant, judgement);
    }
  }

  /** "firms including Acme and Initech cut 5,000 jobs": what more than they did. */
  private boolean areExamples(List<Found> companies) {
    int from = companies.isEmpty() ? 0 : companies.getFirst().from();
    return from > 0 && WordSets.ENGLISH.set("example-opener").contains(scene.unit(from - 1).text());
  }

  private void add(PatternMatch match, Found company, Judgement judgement) {
    FoundFact fact = new FactDraft(scene, tools, match, company, judgement).fact(sentence);
    if (fact != null) merge(fact);
  }

  /** Each company once, as "Jack Ma, the founder of Alibaba" may name it twice. */
  private static List<Found> apart(List<Found> companies) {
    Map<String, Found> apart = new LinkedHashMap<>();
    for (Found each : companies)
      if (each.party() != null) apart.putIfAbsent(PartyKey.of(each.party()), each);
    return List.copyOf(apart.values());
  }

  /** Adds a fact, or what it tells more to an earlier one that is the same. */
  private void merge(FoundFact fact) {
    for (int i = 0; i < facts.size(); i++) {
      if (!isSame(facts.get(i).fact(), fact.fact())) continue;
      boolean sameWay = isSameWay(facts.get(i), fact);
      if (sameWay) facts.set(i, union(facts.get(i), fact));
      if (sameWay || isOfSameThing(facts.get(i).fact(), fact.fact())) return;
    }
    facts.add(fact);
  }

  /** "may sell the unit that it bought": when it came by what it sells is told beside, and tells neither sum nor day of the sale. */
  private static boolean isOfSameThing(Fact one, Fact two) {
    return one.products().stream().anyMatch(product -> two.products().contains(product) && !Things.isWhole(product));
  }

  /** What a company buys is not what it sells. */
  private static boolean isSameWay(FoundFact one, FoundFact two) {
    return Objects.equals(PatternTable.ENGLISH.way(one.pattern()), PatternTable.ENGLISH.way(two.pattern()));
  }

  private static boolean isSame(Fact one, Fact two) {
    if (one.type() != two.type() || !one.company().equals(two.company())) return false;
    if (one.type() == FactType.METRIC || one.type() == FactType.EARNINGS)
      return isSameFigure(one, two);
    if (one.type() == FactType.EXPANSION && one.modality() != two.modality()) return false;
    if (one.type() == FactType.WORKFORCE && !agree(one.amount(), two.amount())) return false;
    if (one.type() == FactType.ACQUISITION && isRefusedWhole(one, two)) return false;
    return compatible(one.counterparties(), two.counterparties()) && compatible(one.persons(), two.persons())
        && (one.type() == FactType.ACQUISITION || compatible(one.places(), two.places()))
        && compatible(one.products(), two.products());
  }

  /** "proposed to buy its search assets after it rejected the offer": one is of a part, the other was turned down. */
  private static boolean isRefusedWhole(Fact one, Fact two) {
    return one.products().isEmpty() != two.products().isEmpty()
        && (one.modality() == Modality.DENIED) != (two.modality() == Modality.DENIED);
  }

  /** One figure, or one that tells none beside one that does; what rose and what it came to may be of two measures. */
  private static boolean isSameFigure(Fact one, Fact two) {
    if (!agree(one.amount(), two.amount()) || !agree(one.change(), two.change())) return false;
    boolean shared = (one.amount() != null && one.amount().equals(two.amount()))
        || (one.change() != null && one.change().equals(two.change()));
    return shared || ((isBare(one) || isBare(two)) && one.modality() == two.modality());
  }

  private static boolean isBare(Fact fact) {
    return fact.amount() == null && fact.change() == null;
  }

  private static boolean agree(@Nullable Object one, @Nullable Object two) {
    return one == null || two == null || one.equals(two);
  }

  private static <T> boolean compatible(List<T> one, List<T> two) {
    return one.isEmpty() || two.isEmpty() || one.stream().anyMatch(two::contains);
  }

  private static FoundFact union(FoundFact one, FoundFact two) {
    Fact a = one.fact();
    Fact b = two.fact();
    PartialDate date = a.date() == null ? b.date() : a.date();
    Fact all = new Fact(a.type(), a.company(), more(a.counterparties(), b.counterparties()),
        more(a.persons(), b.persons()), products(a, b), more(a.places(), b.places()),
        a.amount() == null ? b.amount() : a.amount(), a.change() == null ? b.change() : a.change(),
        a.period() == null ? b.period() : a.period(), date, a.modality(),
        a.attributedTo() == null ? b.attributedTo() : a.attributedTo());
    List<FoundFact.Part> parts = new ArrayList<>(one.parts());
    two.parts().stream().filter(part -> part.slot() != Slot.TRIGGER && !parts.contains(part)).forEach(parts::add);
    return new FoundFact(all, one.sentence(), one.pattern(), parts);
  }

  /** What either tells; "the company" is no part of one that the other names. */
  private static List<String> products(Fact a, Fact b) {
    List<String> products = more(a.products(), b.products());
    if (a.type() != FactType.ACQUISITION || more(a.counterparties(), b.counterparties()).isEmpty()) return products;
    return products.stream().filter(product -> !WordSets.ENGLISH.set("body-noun").contains(product)).toList();
  }

  private static <T> List<T> more(List<T> one, List<T> two) {
    return one.isEmpty() ? two : one;
  }
}
