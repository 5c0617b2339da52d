package dossier.answer;

import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.fact.PartyKey;
import dossier.text.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Leaves out of lists what another of their facts tells too, and more of it: "Tern cuts jobs" beside "Tern cuts 300 jobs". */
final class ToldOnce {
  /** Days by which reports of one matter lie apart; of an offering, which a company makes once. */
  private static final int APART = 45;
  private static final int APART_OFFERING = 400;

  private ToldOnce() {}

  /** Whose facts of which type. */
  private record Subject(String company, FactType type) {
    static Subject of(MergedFact fact) {
      return new Subject(PartyKey.of(fact.fact().company()), fact.fact().type());
    }
  }

  /** The facts that say something of their own, in their order. */
  static List<MergedFact> of(List<MergedFact> facts) {
    Map<Subject, List<MergedFact>> subjects = facts.stream().collect(Collectors.groupingBy(Subject::of));
    IdentityHashMap<MergedFact, Integer> places = new IdentityHashMap<>();
    for (MergedFact fact : facts)
      places.putIfAbsent(fact, places.size());
    return facts.stream()
        .filter(fact -> subjects.getOrDefault(Subject.of(fact), List.of())
            .stream()
            .noneMatch(other -> isToldBy(fact, other, places)))
        .toList();
  }

  private static boolean isToldBy(MergedFact fact, MergedFact other, Map<MergedFact, Integer> places) {
    int more = FactGroups.slots(other) - FactGroups.slots(fact);
    boolean itself = Objects.equals(places.get(fact), places.get(other));
    if (itself || more < 0 || !isWithin(fact.fact(), other.fact()) || !isAsSure(fact.fact(), other.fact()))
      return false;
    boolean alike = more == 0 && sureness(fact.fact()) == sureness(other.fact());
    if (alike && places.getOrDefault(other, 0) > places.getOrDefault(fact, 0)) return false;
    return isNear(fact, other) && FactSenses.of(fact).equals(FactSenses.of(other));
  }

  private static boolean isNear(MergedFact fact, MergedFact other) {
    PartialDate one = FactDates.date(fact);
    PartialDate two = FactDates.date(other);
    if (one == null || two == null) return false;
    int apart = fact.fact().type() == FactType.LISTING ? APART_OFFERING : APART;
    return days(one, two) <= apart;
  }

  /** Days between two dates, none where one lies in the other. */
  private static long days(PartialDate one, PartialDate two) {
    if (one.range().overlaps(two.range())) return 0;
    LocalDate from = one.range().from();
    return Math.min(Math.abs(ChronoUnit.DAYS.between(from, two.range().from())),
        Math.abs(ChronoUnit.DAYS.between(from, two.range().to())));
  }

  /** Whether one says nothing that the other does not say too. */
  private static boolean isWithin(Fact fact, Fact other) {
    return isLeft(fact.amount(), other.amount()) && isLeft(fact.change(), other.change())
        && isLeft(fact.period(), other.period()) && isLeft(fact.date(), other.date())
        && isLeft(fact.attributedTo(), other.attributedTo()) && other.products().containsAll(fact.products())
        && other.places().containsAll(fact.places()) && other.persons().containsAll(fact.persons())
        && sides(other).containsAll(sides(fact));
  }

  private static boolean isLeft(@Nullable Object own, @Nullable Object others) {
    return own == null || own.equals(others);
  }

  private static Set<String> sides(Fact fact) {
    return fact.counterparties().stream().map(PartyKey::of).collect(Collectors.toSet());
  }

  /** What was denied or is over is told by nothing but the same. */
  private static boolean isAsSure(Fact fact, Fact other) {
    if (sureness(fact) == 0 || sureness(other) == 0) return Objects.equals(fact.modality(), other.modality());
    return sureness(other) >= sureness(fact);
  }

  /** Jobs that are to be cut are told as cut when that is announced. */
  private static int sureness(Fact fact) {
    Modality modality = fact.modality();
    return switch (modality) {
      case ASSERTED -> 3;
      case PLANNED -> fact.type() == FactType.WORKFORCE ? 3 : 2;
      case REPORTED -> 1;
      case DENIED, ENDED -> 0;
    };
  }
}
