package dossier.text;

import dossier.text.Time.Calendar;
import dossier.text.Time.Days;
import dossier.text.TimeExpression.Mod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Arithmetic over times: ranges of two, parts of one, open ranges. */
final class TimeSpans {
  private TimeSpans() {}

  /**
   * The days from the first of {@code first} to the last of {@code last}; counted exactly they end where {@code last}
   * begins. A year that one of the two leaves out is the other's, or the one that puts them in order.
   */
  static @Nullable Days between(Time first, Time last, LocalDate reference) {
    Days from = first.at(reference);
    Days to = last.at(reference);
    if (first instanceof Calendar early && early.year() == 0 && last instanceof Calendar late && late.year() != 0)
      from = inOrder(early, late, reference);
    if (last instanceof Calendar late && late.year() == 0 && from != null) to = following(late, from, reference);
    if (from == null || to == null || !from.range().from().isBefore(to.range().from())) return null;
    if (!from.range().from().isBefore(to.range().to()) || !from.named().from().isBefore(to.named().from())) return null;
    TimeRange range = new TimeRange(from.range().from(), to.range().to());
    return new Days(range, new TimeRange(from.named().from(), to.named().from()), finer(from.grain(), to.grain()));
  }

  private static @Nullable Days inOrder(Calendar early, Calendar late, LocalDate reference) {
    Days to = late.at(reference);
    Days sameYear = early.in(late.year()).at(reference);
    boolean ordered = to != null && sameYear != null && sameYear.range().from().isBefore(to.range().to());
    return ordered ? sameYear : early.in(late.year() - 1).at(reference);
  }

  private static @Nullable Days following(Calendar late, Days from, LocalDate reference) {
    Days sameYear = late.in(from.range().from().getYear()).at(reference);
    boolean ordered = sameYear != null && from.range().from().isBefore(sameYear.range().from());
    return ordered ? sameYear : late.in(from.range().from().getYear() + 1).at(reference);
  }

  private static Grain finer(Grain one, Grain other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** The early, middle or late part of a week, month, quarter, half, year or decade; null for other times. */
  static @Nullable Days part(TimeOpening.Kind kind, Days days, LocalDate reference) {
    TimeRange whole = days.range();
    boolean unit = days.grain() != Grain.DAY && whole.equals(days.named());
    if (!unit) return null;
    return switch (kind) {
      case EARLY -> ordered(whole.from(), cut(days, Cut.EARLY_END), days.grain());
      case MIDDLE -> ordered(cut(days, Cut.MIDDLE_START), cut(days, Cut.MIDDLE_END), days.grain());
      case LATE -> ordered(cut(days, Cut.LATE_START), whole.to(), days.grain());
      case EARLIER -> earlier(days, whole, reference);
      case LATER -> later(days, whole, reference);
      default -> null;
    };
  }

  /** The days between two, or null where they are out of order: a part of what is itself a part. */
  private static @Nullable Days ordered(LocalDate from, LocalDate to, Grain grain) {
    return from.isBefore(to) ? Days.of(new TimeRange(from, to), grain) : null;
  }

  /** "earlier this year" may be any day up to the reference; counted exactly it is the early part of it. */
  private static @Nullable Days earlier(Days days, TimeRange whole, LocalDate reference) {
    if (!whole.contains(reference)) return null;
    LocalDate end = cut(days, Cut.EARLY_END);
    LocalDate named = end.isBefore(reference) ? end : reference;
    TimeRange range = new TimeRange(whole.from(), reference.plusDays(1));
    return new Days(range, named.isAfter(whole.from()) ? new TimeRange(whole.from(), named) : range, days.grain());
  }

  private static @Nullable Days later(Days days, TimeRange whole, LocalDate reference) {
    if (!whole.contains(reference)) return null;
    LocalDate start = cut(days, Cut.LATE_START);
    LocalDate named = start.isAfter(reference) ? start : reference;
    return new Days(new TimeRange(reference, whole.to()), new TimeRange(named, whole.to()), days.grain());
  }

  private enum Cut {
    EARLY_END, MIDDLE_START, MIDDLE_END, LATE_START
  }

  /**
   * Where a part of a unit begins or ends. Weeks: Monday to Wednesday, Tuesday to Friday, Thursday to Sunday. Months:
   * to the 15th, the 10th to the 20th, from the 16th. Longer units: halves, and the two middle quarters. (The
   * conventions of the Recognizers-Text specifications.)
   */
  private static LocalDate cut(Days days, Cut cut) {
    LocalDate from = days.range().from();
    long length = days.range().to().toEpochDay() - from.toEpochDay();
    if (length <= 7) return from.plusDays(cut == Cut.MIDDLE_START ? 1 : cut == Cut.MIDDLE_END ? 5 : 3);
    if (length <= 31) return from.plusDays(cut == Cut.MIDDLE_START ? 9 : cut == Cut.MIDDLE_END ? 20 : 15);
    if (length == 365 || length == 366)
      return from.plusMonths(cut == Cut.MIDDLE_START ? 3 : cut == Cut.MIDDLE_END ? 9 : 6);
    long quarters = cut == Cut.MIDDLE_START ? 1 : cut == Cut.MIDDLE_END ? 3 : 2;
    return from.plusDays(length * quarters / 4);
  }

  /** The days that an expression may mean: those of the time, or what its opening leaves open, bounded. */
  static TimeRange open(Mod mod, TimeRange days, LocalDate reference) {
    LocalDate now = reference.plusDays(1);
    return switch (mod) {
      case NONE -> days;
      case SINCE -> new TimeRange(days.from(), now);
      case BEFORE -> new TimeRange(TimeRange.EARLIEST, days.from());
      case AFTER -> new TimeRange(days.to(), TimeRange.LATEST);
      case FROM -> new TimeRange(days.from(), TimeRange.LATEST);
      case UNTIL -> new TimeRange(days.to().isAfter(now) ? reference : TimeRange.EARLIEST, days.to());
    };
  }
}
