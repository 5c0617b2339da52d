package dossier.answer;

import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.fact.Deals;
import dossier.fact.FactTimes;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.fact.PartyKey;
import dossier.name.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which facts are meant, and how they are listed.
 *
 * @param choice as it is shown
 * @param parties whose facts; empty for all
 * @param words any of which must fit; empty for all facts
 * @param otherSides one of whom must stand on the other side; empty for anybody
 * @param eitherSide whether a party may stand on either side
 * @param modalities empty for all
 * @param limit how large the amount must be; null for facts of any amount and of none
 */
record FactAsk(FactChoice choice, List<Party> parties, List<FactWord> words, List<Party> otherSides,
    boolean eitherSide, Set<Modality> modalities, @Nullable AmountLimit limit) {
  /** Types whose two sides are alike, so that a fact of one is a fact of the other. */
  private static final Set<FactType> MUTUAL = EnumSet.of(FactType.PARTNERSHIP, FactType.LEGAL, FactType.REGULATORY);

  /** All facts. */
  static final FactAsk ALL = FactAskHeading
      .headed(new FactAsk(new FactChoice(List.of(), List.of(), List.of(), null, null,
          FactChoice.Order.NEWEST, false, ""), List.of(), List.of(), List.of(), true, Set.of(), null), LocalDate.EPOCH);

  /** The same with the parties on either side. */
  FactAsk onEitherSide() {
    return new FactAsk(choice, parties, words, otherSides, true, modalities, limit);
  }

  /** The same shown as {@code chosen}, of these parties with these on the other side. */
  FactAsk choosing(FactChoice chosen, List<Party> whose, List<Party> others) {
    return new FactAsk(chosen, whose, words, others, eitherSide, modalities, limit);
  }

  /** The same shown as {@code chosen}. */
  FactAsk choosing(FactChoice chosen) {
    return choosing(chosen, parties, otherSides);
  }

  /** The same of the kinds that {@code kinds} name. */
  FactAsk ofKinds(List<FactWord> kinds) {
    return new FactAsk(choice, parties, kinds, otherSides, kinds.isEmpty(), modalities, limit);
  }

  /** The first company of the catalogue whose facts are meant, or null. */
  @Nullable
  Company company() {
    return choice.companies().isEmpty() ? null : choice.companies().getFirst();
  }

  /** All companies of the catalogue that are named: "with" and "against" only stand between them. */
  List<Company> compared(CompanyCatalog companies) {
    List<Company> compared = new ArrayList<>(choice.companies());
    for (Party other : otherSides)
      if (other.company() != null) companies.find(other.company()).ifPresent(compared::add);
    return compared;
  }

  /** The name of somebody who is no company of the catalogue, as typed; null where all are. */
  @Nullable
  String untracked() {
    if (!choice.others().isEmpty()) return choice.others().getFirst();
    return otherSides.stream().filter(side -> side.company() == null).map(Party::name).findFirst().orElse(null);
  }

  boolean fitsPeriod(MergedFact fact) {
    return choice.period() == null || FactTimes.in(choice.period(), fact);
  }

  /** What such facts are called, in the plural. */
  String called() {
    return words.isEmpty() ? "facts" : words.getFirst().called();
  }

  boolean fits(MergedFact fact) {
    return isMeant(fact) && onOtherSide(fact)
        && (modalities.isEmpty() || modalities.contains(fact.fact().modality()))
        && (limit == null || limit.fits(fact)) && fitsPeriod(fact);
  }

  private boolean isMeant(MergedFact fact) {
    if (words.isEmpty()) return ofParty(fact);
    if (ofParty(fact) && words.stream().anyMatch(word -> word.fits(fact))) return true;
    return parties.stream().anyMatch(party -> counters(fact, party))
        && words.stream().anyMatch(word -> word.fitsOtherSide(fact));
  }

  private boolean ofParty(MergedFact fact) {
    if (parties.isEmpty() || parties.stream().anyMatch(party -> same(party, fact.fact().company()))) return true;
    return alike(fact) && parties.stream().anyMatch(party -> counters(fact, party));
  }

  private boolean alike(MergedFact fact) {
    return eitherSide || MUTUAL.contains(fact.fact().type());
  }

  /** "With" and "against" mean both sides of what is mutual; of all facts where no kind is asked for. */
  private boolean onOtherSide(MergedFact fact) {
    if (otherSides.isEmpty() || otherSides.stream().anyMatch(other -> counters(fact, other))) return true;
    boolean turned = alike(fact) && otherSides.stream().anyMatch(other -> same(other, fact.fact().company()));
    return turned && (parties.isEmpty() || parties.stream().anyMatch(party -> counters(fact, party)));
  }

  private static boolean counters(MergedFact fact, Party party) {
    return fact.fact().counterparties().stream().anyMatch(other -> same(party, other));
  }

  static boolean same(Party one, Party other) {
    return PartyKey.of(one).equals(PartyKey.of(other));
  }

  Comparator<MergedFact> order() {
    Comparator<MergedFact> size = Comparator.comparingDouble(FactAsk::size);
    return switch (choice.order()) {
      case NEWEST -> FactDates.NEWEST;
      case OLDEST -> FactDates.OLDEST;
      case LARGEST -> size.reversed().thenComparing(FactDates.NEWEST);
      case SMALLEST -> Comparator.comparing((MergedFact fact) -> fact.fact().amount() == null)
          .thenComparing(size)
          .thenComparing(FactDates.NEWEST);
    };
  }

  private static double size(MergedFact fact) {
    return fact.fact().amount() == null || !Deals.isOne(fact.fact())
        ? Double.NEGATIVE_INFINITY
        : fact.fact().amount().value();
  }
}
