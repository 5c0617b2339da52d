package dossier.fact;

import dossier.name.Party;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two tellings, compared slot by slot; each slot but once. For one thread. */
final class Pair {
  /** Tellings so many days apart are told with the same news: a week and the weeklies of the next. */
  static final int NEAR = 14;
  /** After so many days another amount is another event: bids are raised within weeks. */
  static final int LATER = 180;
  /** AmountGap differ by at most this share of the larger when one is the other rounded. */
  static final double SAME = 0.02;
  /** The same for estimates of one thing by two sources. */
  static final double ROUGHLY = 0.2;
  /** Sums from here on tell a deal also where they are round; in units of a currency. */
  private static final double LARGE = 2e9;
  /** Length of a currency's code, which prices a share go beyond. */
  private static final int CODE = 3;
  private static final Set<String> RELATIVE = Set.of("rank", "percent");

  private final Profile one;
  private final Profile two;
  private @Nullable Match parties;
  private @Nullable Match products;
  private @Nullable Match amounts;
  private @Nullable Boolean crossed;
  private @Nullable Boolean price;

  Pair(Profile one, Profile two) {
    this.one = one;
    this.two = two;
  }

  Match parties() {
    Match known = parties;
    if (known == null) parties = known = comparedParties();
    return known;
  }

  private Match comparedParties() {
    return match(one.parties(), two.parties(), (i, j) -> sameParty(one.fact().counterparties().get(i),
        one.parties().get(i), two.fact().counterparties().get(j), two.parties().get(j)));
  }

  private static boolean sameParty(Party first, NameWords firstWords, Party second, NameWords secondWords) {
    if (first.company() != null && second.company() != null) return first.company().equals(second.company());
    if (first.company() != null || second.company() != null) return firstWords.words().equals(secondWords.words());
    return firstWords.same(secondWords);
  }

  Match products() {
    Match known = products;
    if (known == null) products = known = comparedProducts();
    return known;
  }

  private Match comparedProducts() {
    return match(one.things(), two.things(),
        (i, j) -> Things.alike(one.fact().type(), one.things().get(i), two.things().get(j)));
  }

  /** Whether they name the same model of a product. */
  boolean model() {
    for (int i = 0; i < one.things().size(); i++)
      if (one.isModel(i) && two.things().contains(one.things().get(i))) return true;
    return false;
  }

  /** Whether what one calls the other side is a product of the other. */
  boolean crossed() {
    Boolean known = crossed;
    if (known == null)
      crossed = known = crossed(one.parties(), two.products()) || crossed(two.parties(), one.products());
    return known;
  }

  private static boolean crossed(List<NameWords> parties, List<NameWords> products) {
    for (NameWords party : parties)
      for (NameWords product : products)
        if (party.same(product) || party.words().equals(product.withoutThing().words())) return true;
    return false;
  }

  Match persons() {
    return match(one.persons(), two.persons(), (i, j) -> one.persons().get(i).samePerson(two.persons().get(j)));
  }

  Match places() {
    return match(one.places(), two.places(), (i, j) -> one.places().get(i).same(two.places().get(j)));
  }

  /** Whether only one of them is of a product or place. */
  boolean scopesDiffer() {
    return one.fact().products().isEmpty() != two.fact().products().isEmpty()
        || one.fact().places().isEmpty() != two.fact().places().isEmpty();
  }

  private interface Same {
    boolean of(int i, int j);
  }

  private static Match match(List<?> first, List<?> second, Same same) {
    if (first.isEmpty() || second.isEmpty()) return Match.OPEN;
    for (int i = 0; i < first.size(); i++)
      for (int j = 0; j < second.size(); j++)
        if (same.of(i, j)) return Match.AGREES;
    return Match.DIFFERS;
  }

  Match amounts() {
    Match known = amounts;
    if (known == null) amounts = known = comparedAmounts();
    return known;
  }

  private Match comparedAmounts() {
    Amount first = one.fact().amount();
    Amount second = two.fact().amount();
    if (first == null || second == null || !first.unit().equals(second.unit())) return Match.OPEN;
    return AmountGap.of(first, second) <= SAME ? Match.AGREES : Match.DIFFERS;
  }

  boolean amountsFarApart() {
    Amount first = one.fact().amount();
    Amount second = two.fact().amount();
    return amounts() == Match.DIFFERS && first != null && second != null && AmountGap.of(first, second) > ROUGHLY;
  }

  boolean unitsDiffer() {
    Amount first = one.fact().amount();
    Amount second = two.fact().amount();
    return first != null && second != null && !first.unit().equals(second.unit());
  }

  Match changes() {
    Double first = one.fact().change();
    Double second = two.fact().change();
    if (first == null || second == null) return Match.OPEN;
    return Math.abs(first - second) <= 0.5 ? Match.AGREES : Match.DIFFERS; // whole percents are often rounded
  }

  Match periods() {
    Period first = one.fact().period();
    Period second = two.fact().period();
    if (first == null || second == null) return Match.OPEN;
    return first.equals(second) ? Match.AGREES : Match.DIFFERS;
  }

  Match dates() {
    if (one.event() == null || two.event() == null) return Match.OPEN;
    return one.event().overlaps(two.event()) ? Match.AGREES : Match.DIFFERS;
  }

  boolean measure() {
    if (products() == Match.AGREES) return true;
    Amount amount = one.fact().amount();
    return one.products().isEmpty() && two.products().isEmpty() && amount != null
        && !RELATIVE.contains(amount.unit());
  }

  /** Whether one goes on about what the other tells: in its article, naming nothing itself and telling no other amount. */
  boolean goesOn() {
    return one.evidence().article().equals(two.evidence().article()) && (one.vague() || two.vague())
        && amounts() != Match.DIFFERS && dates() != Match.DIFFERS && !isHistory();
  }

  /** Whether one tells of what is over before the article in which the other tells what is still to come. */
  private boolean isHistory() {
    return (isDone(one) && open(two)) || (isDone(two) && open(one));
  }

  private static boolean isDone(Profile profile) {
    return profile.fact().modality() == Modality.ASSERTED && profile.retrospective();
  }

  /** Whether one denies the whole and the other tells of a part or share, or the other way round. */
  boolean denialsDiffer() {
    boolean denied = one.fact().modality() == Modality.DENIED;
    Profile denial = denied ? one : two; // of talks: of whatever they are said to be about
    return denied != (two.fact().modality() == Modality.DENIED) && one.whole() != two.whole()
        && !one.parties().isEmpty() && !two.parties().isEmpty() && !denial.ofTalks();
  }

  boolean bare() {
    return one.bare() && two.bare();
  }

  /** Whether it is known for both when it was told or happened. */
  boolean timed() {
    return one.anchor() != null && two.anchor() != null;
  }

  /** Days between the two, 0 where they may be the same; without meaning where they are not {@link #timed}. */
  long days() {
    long apart = Days.between(one.anchor(), two.anchor());
    boolean bothEvents = one.event() != null && two.event() != null;
    if (bothEvents || one.retrospective() || two.retrospective()) return apart;
    return Math.min(apart, Days.between(one.told(), two.told()));
  }

  boolean near() {
    return timed() && days() <= NEAR;
  }

  boolean later() {
    return timed() && days() > LATER;
  }

  boolean bothHappened() {
    return one.fact().modality() == Modality.ASSERTED && two.fact().modality() == Modality.ASSERTED;
  }

  /**
   * Whether both say that it happened, and neither tells a day that the other excludes. What is bought whole is bought
   * once, whatever else is told; of a part the later telling must bring nothing new, and a part that was bought before is
   * no first telling of the whole.
   */
  boolean retold() {
    if (!bothHappened() || one.told() == null || two.told() == null) return false;
    if (one.whole() && two.whole()) return canBeOf(one, two) && canBeOf(two, one) && !amountsFarApart();
    if (one.fact().type() == FactType.EXECUTIVE_CHANGE && !sameWay()) return false;
    boolean swapped = one.told().from() > two.told().from();
    Profile later = swapped ? one : two;
    Amount before = (swapped ? two : one).fact().amount();
    boolean part = before != null && RELATIVE.contains(before.unit());
    return later.event() == null && !part && (later.fact().amount() == null || amounts() == Match.AGREES);
  }

  /** Whether the event, where its days are told, had begun when the other was told and is not another than its own. */
  private static boolean canBeOf(Profile dated, Profile other) {
    Days event = dated.event();
    if (event == null) return true;
    if (other.event() != null) return Days.between(event, other.event()) <= LATER;
    return other.told() != null && event.from() <= other.told().to();
  }

  /** Whether both tell one sum of money that is telling: not a round one that many things cost. */
  boolean price() {
    Boolean known = price;
    if (known == null) price = known = isPrice();
    return known;
  }

  private boolean isPrice() {
    Amount amount = one.fact().amount();
    if (amount == null || amounts() != Match.AGREES || amount.unit().length() != CODE) return false;
    int digits = java.math.BigDecimal.valueOf(amount.value()).stripTrailingZeros().precision();
    return digits > 1 || amount.value() >= LARGE;
  }

  /** Whether both tell a purchase from one other side for one telling price. */
  boolean sameDeal() {
    return one.fact().type() == FactType.ACQUISITION && price() && parties() == Match.AGREES;
  }

  boolean sidesDiffer() {
    if (one.fact().type() == FactType.ACQUISITION) return one.sells() != two.sells();
    if (one.fact().type() == FactType.METRIC) return flows(one) != flows(two) || (flows(one) && !sameWay());
    return one.way() != null && two.way() != null && !sameWay();
  }

  /** Whether it tells what came or went and not what there is. */
  private static boolean flows(Profile profile) {
    return "added".equals(profile.way()) || "lost".equals(profile.way());
  }

  private boolean sameWay() {
    return one.way() != null && one.way().equals(two.way());
  }

  boolean stagesDiffer() {
    return open(one) != open(two);
  }

  private static boolean open(Profile profile) {
    Modality modality = profile.fact().modality();
    return modality == Modality.PLANNED || modality == Modality.REPORTED;
  }
}
