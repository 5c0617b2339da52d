package dossier.fact;

import static dossier.fact.FactType.ACQUISITION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/** Merges tellings of one purchase, for tests. */
final class Merging {
  private Merging() {}

  static Tellings deal() {
    return Tellings.of(ACQUISITION).with("Harbour Maps");
  }

  static Tellings deal(Modality modality, String published) {
    return deal().as(modality).published(published);
  }

  static List<MergedFact> merge(Tellings... tellings) {
    return FactMerger.merge(Stream.of(tellings).map(Tellings::told).toList());
  }

  /** The fact that all of them tell; fails where they tell several. */
  static MergedFact one(Tellings... tellings) {
    List<MergedFact> merged = merge(tellings);
    assertThat(merged).hasSize(1);
    return merged.getFirst();
  }

  static List<Modality> steps(MergedFact fact) {
    return fact.history().stream().map(MergedFact.Step::modality).toList();
  }
}
