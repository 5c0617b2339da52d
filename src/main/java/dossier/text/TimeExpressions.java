package dossier.text;

import dossier.text.Time.Days;
import dossier.text.TimeExpression.Mod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds days, weeks, months, quarters, halves, years, decades, relative periods and ranges of them in English text. The
 * year that a month or quarter leaves out is the latest in which it has begun at the reference day; the year that a day
 * leaves out is the nearest. A fiscal year is read as the calendar year of its number.
 */
public final class TimeExpressions {
  /** Short names of days that are other words when written small: "who wed", "sat down", "in the sun". */
  private static final Set<String> SHORT_DAYS_IN_SMALL = Set.of("wed", "sat", "sun");
  private static final int SHORT_DAY = 3;

  private TimeExpressions() {}

  /**
   * The times that {@code text} names, by position, none overlapping another.
   *
   * @param reference the day that relative times count from
   */
  public static List<TimeExpression> find(String text, LocalDate reference) {
    return read(PlainSpaces.of(text), reference);
  }

  private static List<TimeExpression> read(String text, LocalDate reference) {
    List<TimeExpression> found = new ArrayList<>();
    TimeParser parser = new TimeParser(text, reference);
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end == at) {
        at++;
        continue;
      }
      TimeExpression time = at(parser, text, at, end, reference);
      if (time == null) at = end;
      else {
        found.add(time);
        at = time.span().end();
      }
    }
    return found;
  }

  private static @Nullable TimeExpression at(TimeParser parser, String text, int at, int end, LocalDate reference) {
    if (partOfNumber(text, at) || (end - at == SHORT_DAY && SHORT_DAYS_IN_SMALL.contains(text.substring(at, end))))
      return null;
    TimeParser.Found found = parser.parse(at, end);
    if (found == null) return null;
    Days days = TimeTense.resolve(text, found, reference);
    if (days == null || (found.mod() == Mod.BEFORE && !TimeRange.EARLIEST.isBefore(days.range().from()))) return null;
    TimeRange range = TimeSpans.open(found.mod(), days.range(), reference);
    return new TimeExpression(new Span(found.start(), found.end()), range, found.mod(), days.named());
  }

  /** "2018" in "$2018", "1.2018" and "12,2018". */
  private static boolean partOfNumber(String text, int at) {
    if (at == 0 || !Character.isDigit(text.charAt(at))) return false;
    char before = text.charAt(at - 1);
    if ("$€£¥".indexOf(before) >= 0 || (before == ' ' && at > 1 && "$€£¥".indexOf(text.charAt(at - 2)) >= 0))
      return true;
    return (before == '.' || before == ',' || before == ':') && at > 1 && Character.isDigit(text.charAt(at - 2));
  }

  /** Where the word of letters and figures that begins at {@code at} ends; {@code at} itself where none begins. */
  static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)))
      end++;
    return end;
  }
}
