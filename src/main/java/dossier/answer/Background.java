package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.FoundFact;
import dossier.fact.MergedFact;
import dossier.fact.Period;
import dossier.text.PartialDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells facts that an article recalls from those that it reports: the day of the article says nothing of when they happened. */
final class Background {
  private static final Pattern WORDS = Pattern.compile(
      "\\b(?:" + String.join("|", WordRows.lines("background.txt")) + ")\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  /** How long after its end the figures of a period are news. */
  private static final int MONTHS = 6;

  private Background() {}

  /**
   * Whether all that tell it, without a day and in no title, do so with a year long past, or the only article that does further
   * down in words of what was before.
   */
  static boolean isRecalled(MergedFact fact) {
    boolean mentioned = Standing.of(fact) == Standing.MENTIONED;
    return fact.fact().date() == null
        && fact.evidence().stream().allMatch(each -> recalls(each, fact.fact(), mentioned));
  }

  private static boolean recalls(Evidence evidence, Fact fact, boolean mentioned) {
    if (evidence.sentence() == FoundFact.TITLE) return false;
    PartialDate told = FactDates.appeared(evidence.dating());
    Period period = fact.period();
    if (period != null)
      return told != null && period.range().to().plusMonths(MONTHS).isBefore(told.range().from());
    if (told != null && earlier(evidence.quote(), told.year())) return true;
    boolean figure = fact.type() == FactType.METRIC || fact.type() == FactType.EARNINGS;
    return mentioned && !figure && WORDS.matcher(evidence.quote()).find();
  }

  private static boolean earlier(String quote, int year) {
    Matcher years = YEAR.matcher(quote);
    while (years.find())
      if (Integer.parseInt(years.group()) < year) return true;
    return false;
  }
}
