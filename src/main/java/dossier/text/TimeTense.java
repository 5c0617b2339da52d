package dossier.text;

import dossier.text.Time.Calendar;
import dossier.text.Time.Days;
import dossier.text.TimeExpression.Mod;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chooses the year that a text leaves out by what is said: "will open in October" lies ahead. */
final class TimeTense {
  private static final int BEFORE = 90;
  private static final Pattern AHEAD = Pattern.compile(
      "\\b(?:will|would|won['’]t|going to|plans? (?:to|for)|planning|planned (?:for|to)|expect(?:s|ed)? (?:to|in|for|by)"
          + "|due|coming|scheduled|slated|set (?:to|for)|aims? to|intends? to|hopes? to|upcoming|is to|are to|forthcoming|goes? on sale|on (?:schedule|track|course) (?:to|for))\\b"
          + "(?:[^.!?]|(?<=\\b\\p{L})\\.)*$",
      Pattern.CASE_INSENSITIVE);

  private TimeTense() {}

  /** The days of {@code found}; a month, quarter or half without a year comes next where the words before look ahead. */
  static @Nullable Days resolve(String text, TimeParser.Found found, LocalDate reference) {
    Days days = found.time().at(reference);
    String before = text.substring(Math.max(0, found.start() - BEFORE), found.start());
    if (found.time() instanceof Time.Weekday weekday)
      return AHEAD.matcher(before).find() ? weekday.next(reference) : days;
    boolean open = found.time() instanceof Calendar calendar && calendar.year() == 0 && calendar.grain() != Grain.DAY;
    if (!open || days == null || days.range().to().isAfter(reference) || found.mod() != Mod.NONE) return days;
    return AHEAD.matcher(before).find() ? found.time().at(days.range().from().plusYears(1)) : days;
  }
}
