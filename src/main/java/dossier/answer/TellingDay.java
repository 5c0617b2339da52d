package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.text.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The day of an event of which the whole only says the year: as most of its reports that name one tell it, else of the first
 * report that year, where its title or lead brings it.
 *
 * @param said what stands before the date: "reported ", "announced " of what was then to come, empty of the day itself
 */
record TellingDay(PartialDate date, String said) {
  private static final int HALF = 2;

  /** Null where more than the year is told already, or no report tells more. */
  static @Nullable TellingDay of(MergedFact fact) {
    PartialDate year = fact.fact().date();
    Modality modality = fact.fact().modality();
    if (year == null || year.month() != 0 || (modality != Modality.ASSERTED && modality != Modality.ENDED)) return null;
    PartialDate named = named(fact, year);
    TellingDay reported = reported(fact, year);
    if (named == null) return reported;
    boolean within = reported != null && named.day() == 0 && named.range().overlaps(reported.date().range());
    return within ? reported : new TellingDay(named, "");
  }

  /** The month or day that more than half of the reports name that name one. */
  private static @Nullable PartialDate named(MergedFact fact, PartialDate year) {
    List<PartialDate> named = fact.evidence()
        .stream()
        .filter(each -> each.fact().modality() == fact.fact().modality())
        .map(each -> each.fact().date())
        .filter(date -> date != null && date.month() != 0 && date.year() == year.year())
        .toList();
    return named.stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .filter(each -> each.getValue() * HALF > named.size())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable TellingDay reported(MergedFact fact, PartialDate year) {
    return fact.evidence()
        .stream()
        .filter(each -> tells(each, fact.fact().modality()) && isOf(year, each))
        .min(Comparator.comparing(Evidence::knownBy).thenComparingInt(Evidence::sentence))
        .filter(each -> each.sentence() < Standing.LEAD)
        .map(TellingDay::day)
        .orElse(null);
  }

  private static boolean tells(Evidence each, Modality modality) {
    Modality told = each.fact().modality();
    return told == modality || (modality == Modality.ASSERTED && told == Modality.PLANNED);
  }

  private static boolean isOf(PartialDate year, Evidence each) {
    PartialDate appeared = FactDates.appeared(each.dating());
    return appeared != null && appeared.day() != 0 && appeared.year() == year.year();
  }

  private static @Nullable TellingDay day(Evidence each) {
    PartialDate appeared = FactDates.appeared(each.dating());
    String said = each.fact().modality() == Modality.PLANNED ? "announced " : "reported ";
    return appeared == null ? null : new TellingDay(appeared, said);
  }

  /** For people. */
  String when() {
    return said + date.display();
  }
}
