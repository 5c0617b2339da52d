package dossier.fact;

import dossier.grammar.WordClass;
import dossier.text.PartialDate;
import dossier.text.TimeExpression;
import dossier.text.TimeRange;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of a chronology: it begins with a time and a dash or colon, and may hold more such entries. */
final class Chronology {
  private static final Pattern MARK = Pattern.compile("[-\u2010-\u2015:]+");
  private static final Pattern WITH_YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  /** Furthest unit that the first time may be: after a bullet, or "In". */
  private static final int FIRST = 1;

  private final Scene scene;
  private final boolean line;

  Chronology(Scene scene) {
    this.scene = scene;
    boolean begins = false;
    for (int unit = 0; unit <= FIRST && !begins; unit++) {
      boolean open = unit == 0 || scene.unit(0).is(WordClass.STOP, WordClass.PREPOSITION);
      begins = open && isMarked(unit);
    }
    this.line = begins;
  }

  /**
   * What begins an entry.
   *
   * @param unit the unit that tells the time
   */
  record Entry(TimeRange days, int unit) {}

  /** "a few years ago". */
  boolean isVague(int unit) {
    String[] told = scene.unit(unit).text().split(" ", -1);
    return Arrays.stream(told).anyMatch(WordSets.ENGLISH.set("vague-number")::contains);
  }

  /** Whether a unit is the time that an entry begins with. */
  boolean isEntry(int unit) {
    return line && isMarked(unit);
  }

  /** The beginning of the entry that a unit stands in, or null. */
  @Nullable
  Entry entry(int of) {
    for (int unit = of - 1; line && unit >= 0; unit--) {
      TimeRange days = isMarked(unit) ? days(unit) : null;
      if (days != null) return new Entry(days, unit);
    }
    return null;
  }

  /** Whether a time names its year, which is not to be guessed where older events are told in a list. */
  boolean hasYear(int unit) {
    return WITH_YEAR.matcher(scene.unit(unit).text()).find();
  }

  /** A month that an entry tells is one of the year that the entry begins with. */
  @Nullable
  PartialDate inYear(@Nullable PartialDate date, int unit) {
    Entry entry = date == null || date.month() == 0 || hasYear(unit) ? null : entry(unit);
    boolean year = entry != null && YEAR.matcher(scene.unit(entry.unit()).text()).matches();
    return date == null || entry == null || !year
        ? date
        : new PartialDate(entry.days().from().getYear(), date.month(), date.day());
  }

  private boolean isMarked(int unit) {
    return unit + 1 < scene.size() && MARK.matcher(scene.unit(unit + 1).text()).matches() && days(unit) != null;
  }

  /** The day of a place line, "BERLIN, May 14 -", is the article's own. */
  private boolean isToday(TimeRange days) {
    return days.from().equals(scene.today()) && days.to().equals(days.from().plusDays(1));
  }

  private @Nullable TimeRange days(int unit) {
    TimeExpression time = scene.time(unit);
    if (time != null) return time.mod() == TimeExpression.Mod.NONE && !isToday(time.range()) ? time.range() : null;
    String text = scene.unit(unit).text();
    return YEAR.matcher(text).matches() ? TimeRange.year(Integer.parseInt(text)) : null;
  }
}
