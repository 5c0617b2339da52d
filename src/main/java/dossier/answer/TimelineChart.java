package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.fact.Period;
import dossier.name.Party;
import dossier.text.PartialDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a company's timeline: how one of its figures went, or what its purchases cost. Only what is so, in one unit and of
 * periods of one length; where sources differ nothing is drawn.
 */
final class TimelineChart {
  /** Most purchases: their names stand below the bars. */
  private static final int MOST_DEALS = 10;
  /** Longest name below a bar: with its year it fits in the labels of Slack's charts. */
  private static final int NAME = 15;

  /** How many times larger no figure of a kind is than another. */
  private static final double TOO_SMALL = 1_000;

  /** Figures that one line may show. */
  private record Kind(String measure, Period.Kind length, String unit) {}

  private final List<MergedFact> events;

  private TimelineChart(List<MergedFact> events) {
    this.events = events;
  }

  /**
   * The picture; nothing where there are fewer than {@value Chart#LEAST_POINTS} figures of a kind.
   *
   * @param events what the timeline tells
   */
  static Optional<Chart> of(Party company, List<MergedFact> events) {
    List<MergedFact> own = events.stream().filter(fact -> FactAsk.same(company, fact.fact().company())).toList();
    TimelineChart chart = new TimelineChart(own);
    return chart.figure().or(chart::deals);
  }

  /** The figure of most periods; of several the most telling one. */
  private Optional<Chart> figure() {
    Map<Kind, Map<Period, List<Amount>>> kinds = new LinkedHashMap<>();
    for (CompareMeasure measure : CompareMeasure.all())
      for (MergedFact fact : events)
        add(kinds, measure, fact);
    Map<Period, Amount> most = Map.of();
    Kind best = null;
    for (Map.Entry<Kind, Map<Period, List<Amount>>> each : kinds.entrySet()) {
      Map<Period, Amount> known = agreed(each.getValue());
      if (known.size() <= most.size()) continue;
      most = known;
      best = each.getKey();
    }
    return best == null || most.size() < Chart.LEAST_POINTS ? Optional.empty() : drawn(best.measure(), most);
  }

  private static void add(Map<Kind, Map<Period, List<Amount>>> kinds, CompareMeasure measure, MergedFact fact) {
    Amount amount = fact.fact().amount();
    Period period = fact.fact().period();
    if (measure.what() != CompareMeasure.What.FIGURE || amount == null || period == null || !measure.fits(fact)) return;
    String scope = measure.scope(fact);
    if ((measure.ofMarket() && scope.isEmpty()) || !CompareMeasure.tells(scope)) return;
    Kind kind = new Kind(measure.label() + (scope.isEmpty() ? "" : ", " + scope), period.kind(), amount.unit());
    kinds.computeIfAbsent(kind, any -> new LinkedHashMap<>())
        .computeIfAbsent(period, any -> new ArrayList<>())
        .add(amount);
  }

  /** The periods whose figure is one, in order, the latest ones. */
  private static Map<Period, Amount> agreed(Map<Period, List<Amount>> told) {
    TreeMap<Period, Amount> agreed = new TreeMap<>(Comparator.comparing(period -> period.range().from()));
    told.forEach((period, amounts) -> {
      Amount amount = amounts.getFirst();
      boolean one = amounts.stream().distinct().count() == 1 && amount.upper() == amount.value();
      if (one) agreed.put(period, amount);
    });
    double least = least(agreed.values());
    agreed.values().removeIf(amount -> Math.abs(amount.value()) < least);
    while (agreed.size() > Chart.MOST_POINTS)
      agreed.pollFirstEntry();
    return agreed;
  }

  /** What is smaller beside the largest was not told so, but read without its million or billion. */
  private static double least(Collection<Amount> amounts) {
    return amounts.stream().mapToDouble(amount -> Math.abs(amount.value())).max().orElse(0) / TOO_SMALL;
  }

  /** A line where the periods follow each other, else bars: a line over a gap would tell what nobody told. */
  private static Optional<Chart> drawn(String title, Map<Period, Amount> figures) {
    return ChartUnit.of(List.copyOf(figures.values())).map(unit -> {
      List<Chart.Point> points = new ArrayList<>();
      Period before = null;
      boolean whole = true;
      for (Map.Entry<Period, Amount> each : figures.entrySet()) {
        whole &= before == null || before.range().to().equals(each.getKey().range().from());
        before = each.getKey();
        points.add(new Chart.Point(FactDates.display(before), unit.value(each.getValue())));
      }
      return Chart.of(whole ? Chart.Kind.LINE : Chart.Kind.BAR, title, unit.name(), points);
    });
  }

  /** What was paid for companies, the largest sums of the currency that most were paid in, in the order of the deals. */
  private Optional<Chart> deals() {
    Map<String, List<MergedFact>> currencies = new LinkedHashMap<>();
    for (MergedFact fact : events) {
      Amount paid = paid(fact);
      if (paid != null) currencies.computeIfAbsent(paid.unit(), any -> new ArrayList<>()).add(fact);
    }
    Comparator<MergedFact> largest = Comparator.comparingDouble((MergedFact fact) -> value(fact)).reversed();
    return currencies.values()
        .stream()
        .max(Comparator.comparingInt(List::size))
        .flatMap(same -> bars(same.stream().sorted(largest).limit(MOST_DEALS).sorted(FactDates.OLDEST).toList()));
  }

  private static double value(MergedFact fact) {
    Amount paid = paid(fact);
    return paid == null ? 0 : paid.value();
  }

  /** The one price of a purchase that was agreed or done and is news, not told in passing; null where there is none. */
  private static @Nullable Amount paid(MergedFact merged) {
    Fact fact = merged.fact();
    Amount amount = fact.amount();
    boolean deal = fact.type() == FactType.ACQUISITION && fact.counterparties().size() == 1 && !merged.disagrees()
        && Standing.of(merged) != Standing.MENTIONED
        && (fact.modality() == Modality.ASSERTED || fact.modality() == Modality.PLANNED);
    return deal && amount != null && FactDates.date(merged) != null && amount.upper() == amount.value()
        && Figures.kind(amount.unit()) == Figures.Kind.MONEY ? amount : null;
  }

  private static Optional<Chart> bars(List<MergedFact> deals) {
    List<Amount> amounts = deals.stream().flatMap(deal -> Optional.ofNullable(paid(deal)).stream()).toList();
    Map<String, Double> bars = new LinkedHashMap<>();
    Optional<ChartUnit> unit = ChartUnit.of(amounts);
    if (unit.isEmpty()) return Optional.empty();
    double least = least(amounts);
    for (MergedFact deal : deals)
      if (value(deal) >= least && !isTold(bars, deal, unit.get()))
        bars.putIfAbsent(label(deal), value(deal) / unit.get().scale());
    if (bars.size() < Chart.LEAST_POINTS) return Optional.empty();
    return Optional.of(Chart.of(Chart.Kind.BAR, "Prices of acquisitions", unit.get().name(),
        bars.entrySet().stream().map(bar -> new Chart.Point(bar.getKey(), bar.getValue())).toList()));
  }

  /** Whether a bar has its price and the first word of its name: the same deal under another name. */
  private static boolean isTold(Map<String, Double> bars, MergedFact deal, ChartUnit unit) {
    String first = deal.fact().counterparties().getFirst().name().split(" ", 2)[0];
    double price = value(deal) / unit.scale();
    return bars.entrySet().stream().anyMatch(bar -> bar.getValue() == price && bar.getKey().startsWith(first));
  }

  private static String label(MergedFact deal) {
    String name = deal.fact().counterparties().getFirst().name();
    PartialDate date = FactDates.date(deal);
    String shown = name.length() > NAME ? name.substring(0, NAME - 1).strip() + "…" : name;
    return date == null ? shown : shown + " " + date.year();
  }
}
