package dossier.answer;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.text.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the view of plans says for when a plan is and when it was told. */
final class PlanDates {
  private PlanDates() {}

  /** "by 2015" and "reported 3 May 2011"; of a figure the report alone, as its own words say of which period it is. */
  static List<String> notes(MergedFact plan) {
    List<String> notes = new ArrayList<>();
    String when = FactDates.when(plan);
    notes.add(bound(plan, when) + when);
    PartialDate told = FactDates.newest(plan);
    if (told != null && !when.startsWith("reported")) notes.add("reported " + told.display());
    return notes;
  }

  /** "by " before a month or year that is the last of the plan's, "from " before the first; empty before others. */
  private static String bound(MergedFact plan, String when) {
    PartialDate date = plan.fact().date();
    if (date == null || date.day() > 0 || !when.equals(date.display()) || plan.fact().type() == FactType.METRIC)
      return "";
    String month = date.month() == 0 ? "" : " " + date.display().split(" ", 2)[0];
    Matcher bound = Pattern
        .compile("\\b(by|from|through|until)(?: (?:the )?(?:end|middle) of)?" + month + " " + date.year() + "\\b",
            Pattern.CASE_INSENSITIVE)
        .matcher(plan.evidence().getFirst().quote());
    return bound.find() ? bound.group(1).toLowerCase(Locale.ROOT) + " " : "";
  }
}
