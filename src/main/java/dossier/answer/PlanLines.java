package dossier.answer;

import dossier.company.Company;
import dossier.text.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Collectors;

/** What stands above plans, in the same words wherever they are shown. */
public final class PlanLines {
  private PlanLines() {}

  /**
   * How many plans lie ahead of which day, in how many articles, and how old these are: "Xiaomi: 2 plans dated after 30 April
   * 2018, the day of the newest of 1,204 articles".
   */
  public static String ahead(FactView.Upcoming upcoming) {
    String whose = upcoming.among() != null
        ? upcoming.among()
        : upcoming.companies().stream().map(Company::name).collect(Collectors.joining(", "));
    String plans = upcoming.aheadTotal() == 0
        ? whose.isEmpty() ? "No plans" : "no plans"
        : count(upcoming.aheadTotal(), "plan");
    return (whose.isEmpty() ? "" : whose + ": ") + plans + " dated after "
        + PartialDate.of(upcoming.asOf()).display() + articles(upcoming);
  }

  /** Above plans whose date has passed: "Date passed within two years, without a later report: 3 plans, 1 shown". */
  public static String overdue(FactView.Upcoming upcoming) {
    int shown = upcoming.overdue().size();
    return "Date passed within two years, without a later report: " + count(upcoming.overdueTotal(), "plan")
        + (shown < upcoming.overdueTotal() ? ", " + shown + " shown" : "");
  }

  private static String articles(FactView.Upcoming upcoming) {
    Instant newest = upcoming.index().newest();
    String articles = count(upcoming.index().articles(), "article");
    LocalDate day = newest == null ? upcoming.asOf().plusDays(1) : LocalDate.ofInstant(newest, ZoneOffset.UTC);
    if (day.equals(upcoming.asOf())) return ", the day of the newest of " + articles;
    return " in " + articles
        + (day.isBefore(upcoming.asOf()) ? ", the newest of " + PartialDate.of(day).display() : "");
  }

  private static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
