package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.MergedFact;
import dossier.text.PartialDate;

/** Which office a change of office is about, as the sentences that tell it say. */
final class OfficeOfChange {
  /** Days within which reports of a change of office tell of the same office. */
  private static final int ONE_AFFAIR = 120;
  /** The sense of changes of office in which somebody takes one. */
  private static final String JOIN = "join";

  private OfficeOfChange() {}

  /** Empty where no sentence names one, or several people come or go. */
  static String of(MergedFact merged, String sense) {
    return merged.evidence()
        .stream()
        .filter(evidence -> isOfThatTime(evidence, merged))
        .map(evidence -> in(evidence, merged.fact(), sense))
        .filter(office -> !office.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String in(Evidence evidence, Fact fact, String sense) {
    if (fact.persons().size() != 1) return "";
    String quote = evidence.quote();
    String person = fact.persons().getFirst();
    if (!sense.equals(JOIN)) return Offices.of(quote, person).orElse("");
    return Offices.taken(quote, person)
        .or(() -> Offices.succeeding(quote, evidence.title(), person))
        .orElse("");
  }

  /** Whether a sentence is told near the report that the line is dated by: who rose once may have risen again. */
  private static boolean isOfThatTime(Evidence evidence, MergedFact merged) {
    PartialDate told = FactDates.date(merged);
    PartialDate appeared = FactDates.appeared(evidence.dating());
    return merged.fact().date() != null || told == null || appeared == null
        || !appeared.range().from().isAfter(told.range().to().plusDays(ONE_AFFAIR));
  }
}
