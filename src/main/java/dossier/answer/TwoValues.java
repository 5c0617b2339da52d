package dossier.answer;

import dossier.article.ArticleId;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds results of which one sentence seems to tell two values for the same measure and period: one of them is of something else. */
final class TwoValues {
  private record Place(ArticleId article, int sentence, String measure) {}

  private TwoValues() {}

  /** The facts without those of which it is not clear which value is meant. */
  static List<MergedFact> without(List<MergedFact> facts) {
    Map<Place, Integer> told = new HashMap<>();
    for (MergedFact fact : facts)
      places(fact).forEach(place -> told.merge(place, 1, Integer::sum));
    return facts.stream()
        .filter(fact -> places(fact).stream().allMatch(place -> told.getOrDefault(place, 0) < 2))
        .toList();
  }

  private static Set<Place> places(MergedFact merged) {
    Fact fact = merged.fact();
    Set<Place> places = new HashSet<>();
    if (fact.type() != FactType.EARNINGS || fact.amount() == null || fact.period() == null) return places;
    String measure = String.join(" ", FactSenses.of(merged), fact.company().name(), fact.amount().unit(),
        fact.period().toString(), fact.modality().name(), fact.products().toString(), fact.places().toString());
    for (Evidence evidence : merged.evidence())
      if (evidence.sentence() >= 0) places.add(new Place(evidence.article(), evidence.sentence(), measure));
    return places;
  }
}
