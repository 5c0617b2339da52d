package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealOrderTest {
  private static MergedFact deal(Modality modality, String other, String quote) {
    return fact(FactType.ACQUISITION, "Tern").with(other).is(modality).report("2013-09-03", "Wire", quote).merged();
  }

  private static MergedFact vague() {
    return fact(FactType.ACQUISITION, "Tern").products("hardware unit")
        .report("2013-09-03", "Wire", "Tern has bought a hardware unit.")
        .merged();
  }

  @Test
  void whatIsDoneComesBeforeWhatIsPlannedAndRumoured() {
    MergedFact done = deal(Modality.ASSERTED, "Heron", "Tern bought Heron.");
    MergedFact planned = deal(Modality.PLANNED, "Plover", "Tern plans to buy Plover.");
    MergedFact rumour = deal(Modality.REPORTED, "Sable", "Tern may buy Sable, sources said.");
    MergedFact denied = deal(Modality.DENIED, "Swift", "Tern does not want Swift.");
    assertThat(DealOrder.of(List.of(vague(), denied, rumour, planned, done, vague())))
        .extracting(
            fact -> fact.fact().counterparties().isEmpty() ? "" : fact.fact().counterparties().getFirst().name())
        .containsExactly("Heron", "Plover", "Sable", "Swift", "");
  }
}
