package dossier.answer;

import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.name.Party;
import java.util.List;
import java.util.stream.Stream;

/** Partnerships that ended are over for either side, whoever ended them. */
final class EndedTies {
  private EndedTies() {}

  /** The facts, and behind each partnership that ended the same of its other sides. */
  static List<MergedFact> onBothSides(List<MergedFact> facts) {
    return facts.stream().flatMap(EndedTies::ofEachSide).toList();
  }

  private static Stream<MergedFact> ofEachSide(MergedFact merged) {
    Fact fact = merged.fact();
    if (fact.type() != FactType.PARTNERSHIP || fact.modality() != Modality.ENDED) return Stream.of(merged);
    return Stream.concat(Stream.of(merged), fact.counterparties().stream().map(side -> of(side, merged)));
  }

  private static MergedFact of(Party side, MergedFact merged) {
    return merged.withFact(merged.fact().withSides(side, List.of(merged.fact().company())));
  }
}
