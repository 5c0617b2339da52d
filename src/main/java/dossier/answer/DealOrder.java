package dossier.answer;

import dossier.fact.Deals;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.PartyKey;
import dossier.text.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How lists of deals are ordered before anything else: what is agreed or done, what is planned, what is rumoured, what came to nothing. */
final class DealOrder {
  private static final int UNCLEAR = 4;
  /** Senses of deals in which a company gives something away, which need not say to whom. */
  private static final Set<String> AWAY = Set.of("sell", "spin");

  private DealOrder() {}

  /** Whether deals alone are listed, not by their dates as they came. */
  static boolean isOf(FactAsk ask) {
    return ask.choice().types().equals(List.of(FactType.ACQUISITION))
        && ask.choice().order() != FactChoice.Order.OLDEST;
  }

  /**
   * The facts by how far they have come, else in their order; those that do not say which deal is meant last, once for one thing
   * and year.
   */
  static List<MergedFact> of(List<MergedFact> facts) {
    Map<String, Integer> places = new HashMap<>();
    Set<Vague> vague = new HashSet<>();
    List<MergedFact> once = new ArrayList<>();
    for (MergedFact fact : facts) {
      boolean clear = isClear(fact);
      if (!clear && !vague.add(Vague.of(fact))) continue;
      places.put(fact.id(), clear ? place(fact) : UNCLEAR);
      once.add(fact);
    }
    once.sort(Comparator.comparingInt(fact -> places.getOrDefault(fact.id(), UNCLEAR)));
    return List.copyOf(once);
  }

  /** What a fact says that names neither the other side nor a sum. */
  private record Vague(String company, List<String> products, @Nullable Integer year) {
    static Vague of(MergedFact fact) {
      PartialDate date = FactDates.date(fact);
      return new Vague(PartyKey.of(fact.fact().company()), fact.fact().products(), date == null ? null : date.year());
    }
  }

  private static boolean isClear(MergedFact fact) {
    if (!fact.fact().counterparties().isEmpty()) return true;
    return Deals.isOne(fact.fact()) && (fact.fact().amount() != null || AWAY.contains(FactSenses.of(fact)));
  }

  private static int place(MergedFact fact) {
    return switch (fact.fact().modality()) {
      case ASSERTED -> 0;
      case PLANNED -> 1;
      case REPORTED -> FactState.isTold(fact) ? 0 : 2;
      case DENIED, ENDED -> 3;
    };
  }
}
