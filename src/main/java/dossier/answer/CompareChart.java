package dossier.answer;

import dossier.company.Company;
import dossier.fact.Amount;
import dossier.fact.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The picture of a comparison: the first measure of which enough can be drawn side by side. */
final class CompareChart {
  /**
   * What companies have in one period.
   *
   * @param amounts one for each company, null where none can be drawn
   */
  private record Column(Period period, List<Optional<Amount>> amounts) {
    long filled() {
      return amounts.stream().filter(Optional::isPresent).count();
    }
  }

  private final List<String> companies;

  private CompareChart(List<String> companies) {
    this.companies = companies;
  }

  /** The picture; nothing where no measure has {@value Chart#LEAST_POINTS} figures of one unit and comparable periods. */
  static Optional<Chart> of(FactView.Compare compare) {
    Map<String, List<CompareRow>> measures = new LinkedHashMap<>();
    for (CompareRow row : compare.rows())
      if (row.period() != null) measures.computeIfAbsent(row.measure(), any -> new ArrayList<>()).add(row);
    CompareChart chart = new CompareChart(compare.companies().stream().map(Company::name).toList());
    return measures.entrySet()
        .stream()
        .flatMap(measure -> chart.of(measure.getKey(), measure.getValue()).stream())
        .findFirst();
  }

  private Optional<Chart> of(String measure, List<CompareRow> rows) {
    List<Column> columns = rows.stream()
        .flatMap(row -> column(row).stream())
        .sorted(Comparator.comparing(column -> column.period().range().from()))
        .toList();
    Map<Period.Kind, List<Column>> full = new LinkedHashMap<>();
    for (Column column : columns)
      if (column.filled() == companies.size())
        full.computeIfAbsent(column.period().kind(), any -> new ArrayList<>()).add(column);
    return full.values()
        .stream()
        .filter(same -> same.size() > 1)
        .max(Comparator.comparingInt(List::size))
        .flatMap(same -> overTime(measure, same))
        .or(() -> columns.stream()
            .max(Comparator.comparingLong(Column::filled).thenComparing(column -> column.period().range().from()))
            .flatMap(column -> beside(measure, column)));
  }

  private Optional<Column> column(CompareRow row) {
    Optional<Period> period = row.cells()
        .stream()
        .flatMap(Optional::stream)
        .flatMap(cell -> period(cell).stream())
        .findFirst();
    return period.map(found -> new Column(found,
        row.cells().stream().map(cell -> cell.flatMap(known -> amount(known, found))).toList()));
  }

  private static Optional<Amount> amount(CompareRow.Cell cell, Period period) {
    Amount amount = cell.amount();
    return amount == null || amount.upper() > amount.value() || !Optional.of(period).equals(period(cell))
        ? Optional.empty()
        : Optional.of(amount);
  }

  private static Optional<Period> period(CompareRow.Cell cell) {
    return Optional.ofNullable(cell.fact()).map(fact -> fact.fact().period());
  }

  /** A group of bars for each period. */
  private Optional<Chart> overTime(String measure, List<Column> columns) {
    List<Amount> all = columns.stream().flatMap(column -> column.amounts().stream()).flatMap(Optional::stream).toList();
    return ChartUnit.of(all).map(unit -> {
      List<Chart.Series> series = new ArrayList<>();
      for (int at = 0; at < companies.size(); at++) {
        List<Chart.Point> points = new ArrayList<>();
        for (Column column : columns)
          points.add(new Chart.Point(FactDates.display(column.period()),
              unit.value(column.amounts().get(at).orElseThrow())));
        series.add(new Chart.Series(companies.get(at), points));
      }
      return new Chart(Chart.Kind.BAR, measure, unit.name(), series);
    });
  }

  /** A bar for each company. */
  private Optional<Chart> beside(String measure, Column column) {
    if (column.filled() < Chart.LEAST_POINTS) return Optional.empty();
    return ChartUnit.of(column.amounts().stream().flatMap(Optional::stream).toList()).map(unit -> {
      List<Chart.Point> points = new ArrayList<>();
      for (int at = 0; at < companies.size(); at++) {
        String company = companies.get(at);
        column.amounts().get(at).ifPresent(amount -> points.add(new Chart.Point(company, unit.value(amount))));
      }
      return Chart.of(Chart.Kind.BAR, FactDates.display(column.period()) + ": " + measure, unit.name(), points);
    });
  }
}
