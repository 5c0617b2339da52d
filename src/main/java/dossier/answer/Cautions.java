package dossier.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** When a reader must be warned. */
final class Cautions {
  private Cautions() {}

  /** Whether all the evidence is dated and the newest of it is more than twelve months older than {@code asked}. */
  static boolean old(List<Citation> citations, Instant asked) {
    LocalDate limit = LocalDate.ofInstant(asked, ZoneOffset.UTC).minusMonths(12);
    return citations.stream()
        .allMatch(citation -> citation.published() != null && !citation.published().date().range().to().isAfter(limit));
  }
}
