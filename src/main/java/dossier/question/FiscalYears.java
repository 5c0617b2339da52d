package dossier.question;

import dossier.company.CompanyId;
import dossier.text.ResourceLines;
import dossier.text.TimeRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** When companies' fiscal years end, from {@code fiscal-years.tsv}: the third quarter of fiscal 2007 is over in February 2007 where they end in May. */
public final class FiscalYears {
  private static final Map<CompanyId, Integer> ENDS = ends();
  private static final Pattern FISCAL = Pattern.compile("\\b(?:fiscal|FY)", Pattern.CASE_INSENSITIVE);
  private static final int MONTHS = 12;

  private FiscalYears() {}

  private static Map<CompanyId, Integer> ends() {
    Map<CompanyId, Integer> ends = new HashMap<>();
    for (String line : ResourceLines.of(FiscalYears.class, "fiscal-years.tsv")) {
      String[] cells = line.split("\t", -1);
      for (String company : cells[1].split(" ", -1))
        ends.put(new CompanyId(company), Integer.valueOf(cells[0]));
    }
    return ends;
  }

  /** The last day of the fiscal year of this number of a company whose fiscal years are known; nothing of others. */
  public static Optional<LocalDate> end(CompanyId company, int year) {
    return Optional.ofNullable(ENDS.get(company)).map(month -> YearMonth.of(year, month).atEndOfMonth());
  }

  /**
   * What a time means for the company that a question names.
   *
   * @param words of the time with the word before it
   * @param range as a part of a calendar year
   */
  static TimeRange meant(String words, TimeRange range, List<CompanyId> companies) {
    Optional<Integer> end = companies.stream().map(ENDS::get).filter(month -> month != null).findFirst();
    boolean year = range.equals(TimeRange.year(range.from().getYear()));
    boolean quarter = range
        .equals(TimeRange.quarter(range.from().getYear(), 1 + (range.from().getMonthValue() - 1) / 3));
    if (end.isEmpty() || !(year || quarter) || !FISCAL.matcher(words).find()) return range;
    return new TimeRange(before(range.from(), end.get()), before(range.to(), end.get()));
  }

  private static LocalDate before(LocalDate day, int end) {
    return day.minusMonths(MONTHS - end);
  }
}
