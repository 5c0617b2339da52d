package dossier.fact;

import dossier.text.TimeRange;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year of a quarter that a text names by its number alone. It is the calendar's quarter where that fits the day of
 * the report; else one of a fiscal year, whose number is that of the year in which it ends.
 */
final class Quarters {
  /** Results are told within about four months of the end of their quarter, and quarters foreseen as long before they begin. */
  private static final int TOLD_WITHIN_DAYS = 120;
  /** How long after its end a quarter may still be spoken of as one to come: its figures are not known yet. */
  private static final int OPEN_DAYS = 30;
  /** Results come out about a month after the end of their quarter. */
  private static final int MONTHS_TO_REPORT = 1;
  /** From the report of one quarter to the end of the next, which is the one that is foreseen. */
  private static final int MONTHS_AHEAD = 2;

  private static final Pattern BARE = Pattern.compile(
      "(?:(?:fiscal|financial)[ -])?(?:(first|1st)|(second|2nd)|(third|3rd)|(fourth|4th))[ -](?:fiscal[ -])?quarter"
          + "|q([1-4])|([1-4])q");

  private Quarters() {}

  /** 1 to 4 where the words name a quarter and no year, else 0. */
  static int number(String words) {
    Matcher bare = BARE.matcher(words);
    if (!bare.matches()) return 0;
    for (int group = 1; group <= 4; group++)
      if (bare.group(group) != null) return group;
    return Integer.parseInt(bare.group(5) == null ? bare.group(6) : bare.group(5));
  }

  /** The year of the quarter whose results were told on a day. */
  static int ofResults(int number, LocalDate told, boolean fiscal) {
    if (!fiscal)
      for (int year = told.getYear(); year >= told.getYear() - 1; year--) {
        LocalDate end = TimeRange.quarter(year, number).to();
        if (!end.isAfter(told)) {
          if (end.plusDays(TOLD_WITHIN_DAYS).isBefore(told)) break;
          return year;
        }
      }
    return yearEnding(told.minusMonths(MONTHS_TO_REPORT), number);
  }

  /** The year of the quarter for which something was foreseen on a day. */
  static int ofForecast(int number, LocalDate told, boolean fiscal) {
    if (!fiscal)
      for (int year = told.getYear() - 1; year <= told.getYear() + 1; year++) {
        TimeRange quarter = TimeRange.quarter(year, number);
        if (quarter.to().plusDays(OPEN_DAYS).isBefore(told)) continue;
        if (quarter.from().minusDays(TOLD_WITHIN_DAYS).isAfter(told)) break;
        return year;
      }
    return yearEnding(told.plusMonths(MONTHS_AHEAD), number);
  }

  /** The year in which the fiscal year ends whose quarter ends about then. */
  private static int yearEnding(LocalDate end, int number) {
    return end.plusMonths((4L - number) * 3).getYear();
  }
}
