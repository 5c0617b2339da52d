package dossier.answer;

import dossier.text.PartialDate;
import dossier.text.TimeRange;
import java.time.LocalDate;

/** Periods as they stand in headings. */
final class PeriodWords {
  private PeriodWords() {}

  /** "in 2011", "in March 2011", "on 3 May 2011", "since 1 March 2018", "before 2012", "from 1 May 2011 to 3 June 2012"; what ends with the day asked is "since". */
  static String of(TimeRange period, LocalDate asked) {
    boolean now = period.to().equals(asked.plusDays(1)) && period.from().isBefore(asked);
    boolean open = now || period.to().equals(TimeRange.LATEST);
    if (period.from().equals(TimeRange.EARLIEST))
      return open ? "at any time" : "before " + display(period.to());
    if (open) return "since " + display(period.from());
    PartialDate first = PartialDate.of(period.from());
    if (period.equals(TimeRange.day(period.from()))) return "on " + first.display();
    if (period.equals(TimeRange.year(first.year()))) return "in " + first.year();
    PartialDate month = new PartialDate(first.year(), first.month(), 0);
    if (period.equals(month.range())) return "in " + month.display();
    return "from " + first.display() + " to " + PartialDate.of(period.to().minusDays(1)).display();
  }

  /** A year or month where the day begins it. */
  private static String display(LocalDate day) {
    if (day.getDayOfYear() == 1) return String.valueOf(day.getYear());
    return day.getDayOfMonth() == 1
        ? new PartialDate(day.getYear(), day.getMonthValue(), 0).display()
        : PartialDate.of(day).display();
  }
}
