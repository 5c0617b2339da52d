package dossier.fact;

import dossier.name.Party;
import dossier.text.PartialDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all tellings of one event say together. */
final class Whole {
  /** One telling in so many must name a part for the deal to be over the part. */
  private static final int LEAST_SHARE = 4;
  /** So many later articles outweigh one. */
  private static final int OUTVOTED = 3;
  /** Days before or after the first news of an agreement within which sums are rumoured that are near it: set between two cases, of 35 days and of 52. */
  private static final int RUMOUR = 45;
  /** States that a lone telling must not decide against many. */
  private static final List<Modality> CLAIMS = List.of(Modality.ASSERTED, Modality.ENDED);

  private final List<Profile> tellings;
  private final MergeRule rule;

  private Whole(List<Profile> tellings) {
    this.tellings = tellings.stream().sorted(Profile.OLDEST).toList();
    this.rule = MergeRule.of(this.tellings.getFirst().fact().type());
  }

  /**
   * The fact that {@code tellings} make together.
   *
   * @param ids those given before, to which this one's is added
   */
  static MergedFact of(List<Profile> tellings, Set<String> ids) {
    return tellings.size() == 1 ? single(tellings.getFirst(), ids) : new Whole(tellings).merged(ids);
  }

  /** Most events are told once. */
  private static MergedFact single(Profile telling, Set<String> ids) {
    Evidence evidence = telling.evidence();
    Amount amount = telling.fact().amount();
    return new MergedFact(FactIds.of(evidence, ids), telling.fact(), List.of(evidence), List.of(step(telling)),
        amount == null ? List.of() : List.of(new MergedFact.Told(amount, List.of(evidence))), 1);
  }

  private MergedFact merged(Set<String> ids) {
    List<Evidence> evidence = tellings.stream().map(Profile::evidence).toList();
    List<MergedFact.Step> history = history();
    Modality modality = history.getLast().modality();
    List<Evidence> standing = evidence.stream().filter(each -> each.fact().modality() == modality).toList();
    List<MergedFact.Told> amounts = Told.of(standing);
    if (!Told.isWhole(amounts)) amounts = wholeOr(amounts, Told.of(told(modality)));
    if (!rule.disputes() && amounts.size() > 1) amounts = amounts.subList(0, 1);
    Fact fact = fact(modality, amounts.isEmpty() ? null : amounts.getFirst().amount(), standing);
    return new MergedFact(FactIds.of(evidence.getFirst(), ids), fact, evidence.reversed(), history, amounts,
        Origins.independent(evidence));
  }

  /**
   * The tellings whose sums may stand for what is agreed or done: not what was refused or given up, nor what was rumoured
   * long before. For all else any of them.
   */
  private List<Evidence> told(Modality modality) {
    Profile agreed = tellings.stream()
        .filter(telling -> telling.fact().modality() == Modality.ASSERTED)
        .findFirst()
        .orElse(null);
    boolean buys = rule.type() == FactType.ACQUISITION && modality == Modality.ASSERTED;
    return tellings.stream()
        .filter(telling -> !buys || agreed == null || isOfAgreed(telling, agreed))
        .map(Profile::evidence)
        .toList();
  }

  private static boolean isOfAgreed(Profile telling, Profile agreed) {
    return switch (telling.fact().modality()) {
      case DENIED, ENDED -> false;
      case REPORTED -> isNear(telling.told(), agreed.anchor());
      case ASSERTED, PLANNED -> true;
    };
  }

  private static boolean isNear(@Nullable Days rumour, @Nullable Days agreed) {
    return rumour == null || agreed == null
        || Math.max(agreed.from() - rumour.to(), rumour.from() - agreed.to()) <= RUMOUR;
  }

  /** A price a share or a part in per cent gives way to the sum that others tell. */
  private static List<MergedFact.Told> wholeOr(List<MergedFact.Told> amounts, List<MergedFact.Told> others) {
    return amounts.isEmpty() || Told.isWhole(others) ? others : amounts;
  }

  private List<MergedFact.Step> history() {
    List<Profile> believed = believed();
    List<MergedFact.Step> steps = new ArrayList<>();
    Profile last = believed.getFirst();
    steps.add(step(last));
    for (Profile next : believed)
      if (Moves.moves(last, next)) {
        last = next;
        steps.add(step(next));
      }
    return steps;
  }

  /**
   * The tellings without a lone claim that it is done or over, where several later articles go on as if it were not:
   * most such claims are of another matter in the same sentence.
   */
  private List<Profile> believed() {
    List<Profile> believed = tellings;
    for (Modality state : CLAIMS)
      believed = withoutLone(state, believed);
    return believed;
  }

  private static List<Profile> withoutLone(Modality state, List<Profile> tellings) {
    List<Profile> claims = tellings.stream().filter(telling -> telling.fact().modality() == state).toList();
    if (claims.isEmpty() || articles(claims.stream()) > 1) return tellings;
    Profile claim = claims.getFirst();
    List<Profile> others = tellings.stream().filter(telling -> telling.fact().modality() != state).toList();
    Stream<Profile> against = others.stream()
        .filter(other -> other.moment().isAfter(claim.moment()))
        .filter(other -> contradicts(other.fact().modality(), state));
    return articles(against) < OUTVOTED ? tellings : others;
  }

  /** Whether who tells {@code later} does not hold what was claimed; an old rumour or plan is told again after the end. */
  private static boolean contradicts(Modality later, Modality claimed) {
    return claimed == Modality.ASSERTED || later == Modality.ASSERTED;
  }

  private static long articles(Stream<Profile> tellings) {
    return tellings.map(telling -> telling.evidence().article()).distinct().count();
  }

  private static MergedFact.Step step(Profile telling) {
    Evidence evidence = telling.evidence();
    Instant moment = Telling.moment(evidence);
    return new MergedFact.Step(telling.fact().modality(), moment.equals(Instant.MIN) ? evidence.knownBy() : moment,
        telling.fact().date(), evidence);
  }

  private Fact fact(Modality modality, @Nullable Amount amount, List<Evidence> standing) {
    List<Party> parties = list(Fact::counterparties, PartyKey::of);
    return new Fact(rule.type(), company(), parties, list(Fact::persons, name -> NameWords.of(name).last()),
        products(parties),
        list(Fact::places, Function.identity()), amount, most(Fact::change, change -> 0),
        most(fact -> period(fact, modality), period -> 0), date(standing), modality, attribution());
  }

  /** When an agreed deal is to be closed is not when it was agreed. */
  private @Nullable Period period(Fact fact, Modality standing) {
    return rule.type() == FactType.ACQUISITION && fact.modality() != standing ? null : fact.period();
  }

  /** What is bought is a part only where a good share of the tellings names one. */
  private List<String> products(List<Party> parties) {
    boolean bought = rule.type() == FactType.ACQUISITION && !parties.isEmpty();
    long naming = tellings.stream().filter(telling -> !telling.things().isEmpty()).count();
    if (bought && naming * LEAST_SHARE < tellings.size()) return List.of();
    List<String> products = list(fact -> fact.products()
        .stream()
        .filter(product -> !bought || !Things.isWhole(product))
        .toList(), Function.identity());
    return products.stream().filter(product -> !named(product, parties)).toList();
  }

  private Party company() {
    Party most = most(Fact::company, party -> party.name().length());
    return most == null ? tellings.getFirst().fact().company() : most;
  }

  private static boolean named(String product, List<Party> parties) {
    return parties.stream().anyMatch(party -> NameWords.of(party.name()).same(NameWords.of(product)));
  }

  /** The list that most tellings give, the fuller of equals; in the longest spelling. */
  private <T> List<T> list(Function<Fact, List<T>> slot, Function<T, String> key) {
    Map<Set<String>, List<List<T>>> told = new LinkedHashMap<>();
    for (Profile telling : tellings) {
      List<T> values = slot.apply(telling.fact());
      Set<String> keys = new TreeSet<>();
      values.forEach(value -> keys.add(key.apply(value)));
      if (!values.isEmpty()) told.computeIfAbsent(keys, _ -> new ArrayList<>()).add(values);
    }
    return told.entrySet()
        .stream()
        .max(Comparator.comparingInt((Map.Entry<Set<String>, List<List<T>>> list) -> list.getValue().size())
            .thenComparingInt(list -> list.getKey().size())
            .thenComparing(list -> list.getKey().toString()))
        .flatMap(list -> list.getValue()
            .stream()
            .max(Comparator.comparingInt((List<T> values) -> values.toString().length()).thenComparing(List::toString)))
        .orElse(List.of());
  }

  /** What most tellings give, the larger by {@code size} of equals, then the first told. */
  private <T> @Nullable T most(Function<Fact, @Nullable T> slot, ToIntFunction<T> size) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    for (Profile telling : tellings) {
      T value = slot.apply(telling.fact());
      if (value != null) counts.merge(value, 1, Integer::sum);
    }
    T best = null;
    int most = 0;
    for (Map.Entry<T, Integer> each : counts.entrySet()) {
      int count = each.getValue();
      boolean smaller = best != null && size.applyAsInt(each.getKey()) <= size.applyAsInt(best);
      if (count < most || (count == most && smaller)) continue;
      best = each.getKey();
      most = count;
    }
    return best;
  }

  /** Of the days that tellings of the present state give, the one that most agree with, the most exact of equals. */
  private static @Nullable PartialDate date(List<Evidence> standing) {
    List<PartialDate> dates = standing.stream().map(each -> each.fact().date()).filter(Objects::nonNull).toList();
    Map<PartialDate, Long> agreeing = new HashMap<>();
    for (PartialDate date : dates)
      agreeing.computeIfAbsent(date,
          _ -> dates.stream().filter(other -> other.range().overlaps(date.range())).count());
    return agreeing.entrySet()
        .stream()
        .max(Comparator.comparingLong((Map.Entry<PartialDate, Long> date) -> date.getValue())
            .thenComparingInt(date -> date.getKey().toString().length())
            .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** Who claims it, where no telling makes it its own. */
  private @Nullable String attribution() {
    boolean all = tellings.stream().allMatch(telling -> telling.fact().attributedTo() != null);
    return all ? most(Fact::attributedTo, String::length) : null;
  }
}
