package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactTimes;
import dossier.fact.FactType;
import dossier.fact.FoundFact;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.fact.Period;
import dossier.text.PartialDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells facts that an article recalls from those that it reports: the day of the article says nothing of when they happened. */
final class Background {
  private static final Pattern WORDS = Pattern.compile(
      "\\b(?:" + String.join("|", WordRows.lines("background.txt")) + ")\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  /** "The largest since Alibaba's in 2014": that year is not that of what is told. */
  private static final Pattern SINCE = Pattern.compile("\\bsince (?:\\S+ ){0,3}(?:19|20)\\d\\d\\b(?!, when\\b)",
      Pattern.CASE_INSENSITIVE);
  private static final List<String> MONTHS_OF_YEAR = List.of("January", "February", "March", "April", "May", "June",
      "July", "August", "September", "October", "November", "December");
  private static final Pattern MONTH = Pattern.compile("\\b(" + String.join("|", MONTHS_OF_YEAR) + ")\\b");
  /** Days after a purchase within which articles may still speak of it as to come. */
  private static final int SETTLED_DAYS = 100;
  /** One report of so many that speaks of it as to come says that the day is that of something else. */
  private static final int SHARE = 4;
  /** How long after its end the figures of a period are news. */
  private static final int MONTHS = 6;

  private Background() {}

  /**
   * Whether all that tell it, without a day and in no title, do so with a year long past, or all further down in words of
   * what was before.
   */
  static boolean isRecalled(MergedFact fact) {
    PartialDate date = fact.fact().date();
    if (date != null) return isOfSomethingElse(fact, date);
    if (isOfHistory(fact)) return true;
    boolean down = Standing.of(fact) != Standing.NEWS;
    return fact.evidence()
        .stream()
        .allMatch(each -> recalls(each, fact.fact(), down) || isBeforeEnd(each, fact.fact()));
  }

  /** What is told of a deal before it ended does not say when that was. */
  private static boolean isBeforeEnd(Evidence evidence, Fact fact) {
    return fact.modality() == Modality.ENDED && evidence.fact().modality() != Modality.ENDED;
  }

  /** Whether a list of what happened over years tells it, or another version of that list whose title says no such thing. */
  private static boolean isOfHistory(MergedFact fact) {
    Set<String> listed = fact.evidence()
        .stream()
        .filter(each -> Titles.isHistory(each.title()))
        .map(Evidence::quote)
        .collect(Collectors.toSet());
    return fact.fact().period() == null && fact.evidence().stream().map(Evidence::quote).allMatch(listed::contains);
  }

  /** The report that brought the fact where it stands; where that only recalls it, the first that tells it as news. */
  static Evidence telling(MergedFact fact) {
    Evidence telling = FactTimes.telling(fact);
    if (fact.fact().date() != null || !recalls(telling, fact.fact(), false)) return telling;
    return fact.evidence()
        .reversed()
        .stream()
        .filter(each -> each.fact().modality() == fact.fact().modality() && !recalls(each, fact.fact(), false))
        .findFirst()
        .orElse(telling);
  }

  /** A purchase that is planned or rumoured long after the day on which it is said to be done. */
  private static boolean isStillAhead(Evidence evidence, PartialDate date) {
    PartialDate told = FactDates.appeared(evidence.dating());
    Modality modality = evidence.fact().modality();
    return (modality == Modality.PLANNED || modality == Modality.REPORTED) && told != null
        && date.range().to().plusDays(SETTLED_DAYS).isBefore(told.range().from());
  }

  /** A change of office that a title or lead tells happened of late: a date years before is that of another event. */
  private static boolean isOfSomethingElse(MergedFact fact, PartialDate date) {
    if (fact.fact().type() == FactType.ACQUISITION && fact.fact().modality() == Modality.ASSERTED)
      return fact.evidence().stream().filter(each -> isStillAhead(each, date)).count() * SHARE >= fact.evidence()
          .size();
    return fact.fact().type() == FactType.EXECUTIVE_CHANGE && fact.evidence().stream().allMatch(each -> {
      PartialDate told = FactDates.appeared(each.dating());
      return each.sentence() < Standing.LEAD && told != null && told.year() > date.year() + 1;
    });
  }

  /** @param down whether no title or lead tells it, so that words of what was before are about it */
  private static boolean recalls(Evidence evidence, Fact fact, boolean down) {
    if (evidence.sentence() == FoundFact.TITLE) return false;
    PartialDate told = FactDates.appeared(evidence.dating());
    Period period = fact.period();
    if (period != null)
      return told != null && period.range().to().plusMonths(MONTHS).isBefore(told.range().from());
    if (told != null && earlier(evidence.quote(), told.year())) return true;
    if (told != null && otherMonth(evidence, told)) return true;
    boolean figure = fact.type() == FactType.METRIC || fact.type() == FactType.EARNINGS;
    return down && !figure && WORDS.matcher(evidence.quote()).find();
  }

  /** Whether all months that a sentence further down names lie before the one of its article or the one before that. */
  private static boolean otherMonth(Evidence evidence, PartialDate told) {
    if (evidence.sentence() < Standing.LEAD || told.month() == 0) return false;
    Matcher months = MONTH.matcher(evidence.quote());
    boolean other = false;
    while (months.find()) {
      int month = MONTHS_OF_YEAR.indexOf(months.group(1)) + 1;
      int ago = Math.floorMod(told.month() - month, 12);
      if (ago < 2 || ago > 9) return false;
      other = true;
    }
    return other;
  }

  private static boolean earlier(String quote, int year) {
    Matcher years = YEAR.matcher(SINCE.matcher(quote).replaceAll(""));
    while (years.find())
      if (Integer.parseInt(years.group()) < year) return true;
    return false;
  }
}
