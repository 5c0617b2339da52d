package dossier.fact;

import dossier.article.DateEstimate;
import dossier.article.Dating;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;

/** In which order sentences were told. */
final class Telling {
  /** Oldest first, the undated before all; at one moment what is more certain comes later. A total order. */
  static final Comparator<Evidence> OLDEST = Comparator.comparing(Telling::moment)
      .thenComparingInt(evidence -> rank(evidence.fact().modality()))
      .thenComparing(evidence -> evidence.article().value())
      .thenComparingInt(Evidence::sentence)
      .thenComparing(evidence -> evidence.fact().toString())
      .thenComparing(Evidence::pattern)
      .thenComparing(Evidence::quote);

  private Telling() {}

  /** When it was told, as far as known. */
  static Instant moment(Evidence evidence) {
    Dating dating = evidence.dating();
    if (dating.published() != null) return dating.published().earliest();
    DateEstimate estimate = dating.estimate();
    return estimate == null
        ? Instant.MIN
        : estimate.date().range().from().atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static int rank(Modality modality) {
    return switch (modality) {
      case REPORTED -> 0;
      case PLANNED -> 1;
      case ASSERTED -> 2;
      case DENIED -> 3;
      case ENDED -> 4;
    };
  }
}
