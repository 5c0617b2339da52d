package dossier.answer;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.fact.PartyKey;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Results that were foreseen before the company gave newer results: it has foreseen them anew, or they are known by now. */
final class OldOutlooks {
  /** Days for which an outlook stands: a new one comes with the results of each quarter. */
  private static final int DAYS = 80;

  private OldOutlooks() {}

  /** The facts without outlooks that newer results have overtaken. */
  static List<MergedFact> without(List<MergedFact> facts) {
    Map<String, LocalDate> newest = new HashMap<>();
    for (MergedFact fact : facts)
      if (fact.fact().type() == FactType.EARNINGS)
        newest.merge(PartyKey.of(fact.fact().company()), FactDates.reportedDay(fact),
            (one, other) -> one.isAfter(other) ? one : other);
    return facts.stream().filter(fact -> !isOld(fact, newest)).toList();
  }

  private static boolean isOld(MergedFact fact, Map<String, LocalDate> newest) {
    if (fact.fact().type() != FactType.EARNINGS || fact.fact().modality() != Modality.PLANNED) return false;
    LocalDate told = FactDates.reportedDay(fact);
    LocalDate last = newest.getOrDefault(PartyKey.of(fact.fact().company()), told);
    return !told.equals(LocalDate.MIN) && told.plusDays(DAYS).isBefore(last);
  }
}
