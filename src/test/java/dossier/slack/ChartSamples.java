package dossier.slack;

import dossier.answer.Chart;
import dossier.answer.CompareRow;
import dossier.answer.FactView;
import dossier.answer.View;
import dossier.digest.Digest;
import dossier.digest.DigestPlan;
import dossier.digest.Rhythm;
import dossier.digest.Schedule;
import dossier.digest.Scope;
import dossier.fact.Amount;
import dossier.fact.Fact;
import dossier.fact.MergedFact;
import dossier.fact.Period;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Views with something to look at. */
final class ChartSamples {
  private ChartSamples() {}

  static Chart coverage() {
    return chart(Chart.Kind.BAR, "Articles about Xiaomi by year", "", "2016", 4, "2017", 11, "2018", 9, "2019", 33);
  }

  static Chart revenue() {
    return chart(Chart.Kind.LINE, "Revenue", "$ billion", "Q1 2016", 3.2, "Q2 2016", 3.05, "Q3 2016", 3.61, "Q4 2016",
        4.4);
  }

  private static Chart chart(Chart.Kind kind, String title, String unit, Object... labelsAndValues) {
    List<Chart.Point> points = new ArrayList<>();
    for (int at = 0; at < labelsAndValues.length; at += 2)
      points.add(new Chart.Point(labelsAndValues[at].toString(), ((Number) labelsAndValues[at + 1]).doubleValue()));
    return Chart.of(kind, title, unit, points);
  }

  static View.Profile profile() {
    View.Profile plain = Samples.profile();
    return new View.Profile(plain.company(), plain.about(), plain.mentioned(), plain.years(), plain.latest(),
        plain.facts(), plain.related(), coverage(), plain.index());
  }

  static FactView.Timeline timeline() {
    FactView.Timeline plain = FactSamples.timeline();
    return new FactView.Timeline(plain.company(), null, null, plain.groups(), plain.total(), revenue(), plain.index());
  }

  static FactView.Compare compare() {
    return new FactView.Compare(FactSamples.compare().companies(), "revenue",
        List.of(row("2015", 3.2, 4), row("2016", 3.6, 5.1)), Samples.INDEX);
  }

  private static CompareRow row(String year, double one, double other) {
    return new CompareRow("Revenue", year, List.of(cell(year, one), cell(year, other)));
  }

  private static Optional<CompareRow.Cell> cell(String year, double billions) {
    MergedFact merged = FactSamples.deal().fact();
    Fact fact = merged.fact();
    Fact of = new Fact(fact.type(), fact.company(), List.of(), List.of(), List.of(), List.of(), null, null,
        Period.parse(year), null, fact.modality(), null);
    return Optional.of(new CompareRow.Cell("$" + billions + " billion", Amount.of(billions * 1e9, "USD"), year,
        "as of 13 June 2016", new MergedFact(merged.id(), of, merged.evidence(), List.of(), List.of(), 1),
        List.of(FactSamples.wire(1))));
  }

  /** A digest as it is kept until it is posted. */
  static dossier.digest.DigestDrawing.Drawn digest() {
    Chart days = chart(Chart.Kind.BAR, "Articles a day", "", "24 Nov", 3, "25 Nov", 0, "26 Nov", 7, "27 Nov", 4);
    Digest.Item item = new Digest.Item(Samples.news().items().getFirst(), "s1", 60, Set.of());
    Digest digest = new Digest(Scope.ALL, Samples.NOW.minusSeconds(86_400), Samples.NOW,
        List.of(new Digest.Group("Xiaomi", List.of(item))), 0, days, Samples.INDEX);
    Schedule daily = new Schedule(Rhythm.DAILY, 0, LocalTime.of(9, 0), ZoneOffset.UTC);
    return new DigestBlocks().draw(
        DigestPlan.starting("T1", "C1", "U1", false, daily, "xiaomi", false, Samples.NOW), digest);
  }
}
