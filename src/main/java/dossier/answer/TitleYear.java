package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.text.PartialDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year of a plan of whose sentence it is not clear which of its times is meant, where the title of the article says it: "must
 * stop in 2020 and remove all of it by 2027" under "Tern to go by 2027".
 */
final class TitleYear {
  private static final Pattern YEAR = Pattern.compile("\\b(?:by|until|from|in) ((?:19|20)\\d\\d)\\b");

  private TitleYear() {}

  /** The plan for that year; as it is where it has a time or no title tells one. */
  static MergedFact of(MergedFact plan) {
    Fact fact = plan.fact();
    if (fact.modality() != Modality.PLANNED || fact.date() != null || fact.period() != null) return plan;
    return year(plan.evidence().getFirst()).map(year -> of(plan, new PartialDate(year, 0, 0))).orElse(plan);
  }

  /** The title that tells the time of a plan; nothing where its sentence does. */
  static Optional<Evidence> telling(MergedFact plan) {
    PartialDate date = plan.fact().date();
    Evidence first = plan.evidence().getFirst();
    boolean own = plan.fact().modality() != Modality.PLANNED || plan.fact().period() != null
        || plan.evidence().stream().anyMatch(each -> each.fact().date() != null || each.fact().period() != null);
    if (own || date == null) return Optional.empty();
    return year(first).filter(year -> date.equals(new PartialDate(year, 0, 0))).map(year -> first);
  }

  private static Optional<Integer> year(Evidence evidence) {
    Matcher year = YEAR.matcher(evidence.title());
    PartialDate told = FactDates.appeared(evidence.dating());
    if (told == null || !year.find() || !evidence.quote().contains(year.group(1))) return Optional.empty();
    int named = Integer.parseInt(year.group(1));
    return named > told.year() && !year.find() ? Optional.of(named) : Optional.empty();
  }

  private static MergedFact of(MergedFact plan, PartialDate date) {
    return plan.withFact(plan.fact().withTimes(plan.fact().period(), date));
  }
}
