package dossier.text;

/**
 * A time named in a text.
 *
 * @param span where it stands, with the words that open or bound it ("since", "before", "early")
 * @param range the days it may mean, never more exact than the text: "four years ago" is a year, "from 2014 to 2016"
 *          three; an open range is bounded by the reference day, or by {@link TimeRange#EARLIEST} and
 *          {@link TimeRange#LATEST}
 * @param mod how the range stands to the time that is named
 * @param named the named time itself counted exactly: "before 2018" names the year 2018, "four years ago" the day four
 *          years before, and a range of two times ends where the second begins
 */
public record TimeExpression(Span span, TimeRange range, Mod mod, TimeRange named) {
  /** How a range stands to the time that the text names. */
  public enum Mod {
    /** The range is the time named. */
    NONE,
    /** From the time named to the reference day: "since 2016". */
    SINCE,
    /** What ends before the time named: "before 2018". */
    BEFORE,
    /** What begins after the time named: "after 2018". */
    AFTER,
    /** Up to the end of the time named: "until 2018", "by the end of March". */
    UNTIL,
    /** From the time named on: "from May on", "starting in 2019". */
    FROM
  }

  /** A time that is just its days. */
  public TimeExpression(Span span, TimeRange range) {
    this(span, range, Mod.NONE, range);
  }
}
