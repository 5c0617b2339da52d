package dossier.answer;

import dossier.article.Dating;
import dossier.text.PartialDate;
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
        .allMatch(citation -> before(citation.dating(), limit));
  }

  /** An estimated date counts like a stated one: an undated article from years ago is old. */
  private static boolean before(Dating dating, LocalDate limit) {
    PartialDate date = dating.published() != null
        ? dating.published().date()
        : dating.estimate() != null ? dating.estimate().date() : null;
    return date != null && !date.range().to().isAfter(limit);
  }
}
