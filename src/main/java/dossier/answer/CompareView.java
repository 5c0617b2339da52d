package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.MergedFact;
import dossier.fact.Period;
import dossier.name.Party;
import dossier.text.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sets companies side by side, so that a row holds only what can be compared; what is not sure stays empty. */
final class CompareView {
  /** Most rows of one measure: periods, or markets. */
  private static final int ROWS = 3;
  /** How many times larger a state may be than another of the same year. */
  private static final double FAR = 1.5;
  /** Years by which states of a row may lie apart. */
  private static final int APART_YEARS = 2;

  /** What articles are about before what one mentions in passing. */
  private static final Comparator<MergedFact> NEWS_FIRST = Comparator
      .comparing(fact -> Standing.of(fact) == Standing.MENTIONED);

  /** What the cells of a row must share. */
  private record Kind(@Nullable Period period, String scope) {}

  private final List<Party> companies;
  private final FactWording wording;
  private final Citing citing;
  private final Predicate<MergedFact> own;

  /** @param own whether what tells a fact speaks of the company of the fact itself */
  CompareView(List<Party> companies, Citing citing, Predicate<MergedFact> own) {
    this.companies = companies;
    this.own = own;
    this.citing = citing;
    this.wording = new FactWording(citing);
  }

  /**
   * The rows that at least one company has.
   *
   * @param words what alone is asked for; empty for everything
   */
  List<CompareRow> rows(List<MergedFact> facts, List<FactWord> words) {
    List<ChosenRow> rows = new ArrayList<>();
    for (CompareMeasure measure : CompareMeasure.all()) {
      List<MergedFact> fitting = facts.stream()
          .filter(fact -> measure.fits(fact) && isFirm(measure, fact) && own.test(fact)
              && (words.isEmpty() || words.stream().anyMatch(word -> word.fits(fact))))
          .toList();
      rows.addAll(rows(measure, fitting));
    }
    return (words.isEmpty() ? ChosenRow.laidOut(rows, facts) : rows).stream().map(this::row).toList();
  }

  private List<ChosenRow> rows(CompareMeasure measure, List<MergedFact> facts) {
    Map<Kind, List<MergedFact>> kinds = new LinkedHashMap<>();
    for (MergedFact fact : facts)
      kind(measure, fact).ifPresent(kind -> kinds.computeIfAbsent(kind, any -> new ArrayList<>()).add(fact));
    // The same standing of the same companies, told by other words for what they are, is one row.
    Set<List<Optional<Amount>>> told = new HashSet<>();
    return kinds.entrySet()
        .stream()
        .map(each -> new ChosenRow(measure, each.getKey().period(), each.getKey().scope(),
            chosen(measure, each.getKey(), each.getValue())))
        .filter(each -> each.filled() >= fewest(measure, each.scope()))
        .sorted(Comparator.comparingLong(ChosenRow::filled)
            .reversed()
            .thenComparing(ChosenRow::day, Comparator.reverseOrder())
            .thenComparing(ChosenRow::scope))
        .filter(row -> !row.standing() || told.add(row.amounts()))
        .limit(ROWS)
        .toList();
  }

  /** What sums and events rest on is more than mentioned, or what the title is about; how things stand is mentioned by the way. */
  private static boolean isFirm(CompareMeasure measure, MergedFact fact) {
    boolean standing = measure.what() == CompareMeasure.What.STATE || measure.ofMarket();
    boolean ofMatter = measure.what() == CompareMeasure.What.EVENT
        && CompareMeasure.line(fact).map(ViewLine::title).isPresent();
    return standing || ofMatter || Standing.of(fact) != Standing.MENTIONED;
  }

  /** A figure of a product or place is told only where another company has it too. */
  private static int fewest(CompareMeasure measure, String scope) {
    return measure.what() != CompareMeasure.What.EVENT && !measure.sense().equals("share") && !scope.isEmpty()
        ? 2
        : 1;
  }

  /** Nothing where a figure cannot be compared: without its period, or without its market. */
  private Optional<Kind> kind(CompareMeasure measure, MergedFact fact) {
    if (measure.what() == CompareMeasure.What.EVENT) return Optional.of(new Kind(null, ""));
    String scope = measure.scope(fact);
    boolean blank = measure.what() == CompareMeasure.What.FIGURE && wording.amount(fact).isEmpty();
    if (blank || (measure.ofMarket() && scope.isEmpty()) || !CompareMeasure.tells(scope)) return Optional.empty();
    Period period = fact.fact().period();
    boolean standing = measure.what() == CompareMeasure.What.STATE || measure.ofMarket();
    if (period == null && (!standing || FactDates.date(fact) == null)) return Optional.empty();
    return Optional.of(new Kind(measure.what() == CompareMeasure.What.STATE ? null : period, scope));
  }

  /** What stands for each company: of a period what is agreed on, else the newest where it is no more than one thing. */
  private List<Optional<MergedFact>> chosen(CompareMeasure measure, Kind kind, List<MergedFact> facts) {
    List<Optional<MergedFact>> chosen = new ArrayList<>();
    for (Party company : companies) {
      List<MergedFact> own = facts.stream().filter(fact -> FactAsk.same(company, fact.fact().company())).toList();
      boolean event = measure.what() == CompareMeasure.What.EVENT;
      Comparator<MergedFact> latest = FactDates.NEWEST.thenComparing(TimelineView.MOST_TELLING);
      Comparator<MergedFact> order = event ? NEWS_FIRST.thenComparing(latest) : latest;
      Optional<MergedFact> newest = own.stream().min(order);
      chosen.add(kind.period() != null ? agreed(measure, own) : newest.filter(fact -> event || steady(fact, own)));
    }
    return measure.what() == CompareMeasure.What.STATE || measure.what() == CompareMeasure.What.EVENT
        ? together(chosen)
        : chosen;
  }

  /** The states without those that are years older than the newest: they compare nothing. */
  private static List<Optional<MergedFact>> together(List<Optional<MergedFact>> states) {
    LocalDate newest = states.stream()
        .flatMap(Optional::stream)
        .map(FactDates::day)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
    LocalDate oldest = newest.minusYears(APART_YEARS);
    return states.stream().map(state -> state.filter(fact -> !FactDates.day(fact).isBefore(oldest))).toList();
  }

  /** Whether nothing told within a year of a state is far from it: else it may be of something else. */
  private static boolean steady(MergedFact newest, List<MergedFact> all) {
    Amount state = newest.fact().amount();
    LocalDate since = FactDates.day(newest).minusYears(1);
    for (MergedFact fact : all) {
      Amount other = fact.fact().amount();
      if (state == null || other == null || FactDates.day(fact).isBefore(since)) continue;
      double larger = Math.max(state.value(), other.value());
      if (larger > FAR * Math.min(state.value(), other.value())) return false;
    }
    return true;
  }

  /** The figure that more sources tell than any other, or the only one; nothing where they differ. */
  private Optional<MergedFact> agreed(CompareMeasure measure, List<MergedFact> facts) {
    Map<String, Integer> sources = new LinkedHashMap<>();
    for (MergedFact fact : facts)
      sources.merge(plain(measure, fact), fact.sources(), Integer::sum);
    int most = sources.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> best = sources.entrySet()
        .stream()
        .filter(each -> each.getValue() == most)
        .map(Map.Entry::getKey)
        .toList();
    if (best.size() != 1) return Optional.empty();
    return facts.stream().filter(fact -> plain(measure, fact).equals(best.getFirst())).min(FactDates.NEWEST);
  }

  private String plain(CompareMeasure measure, MergedFact fact) {
    Double change = fact.fact().change();
    return measure.what() == CompareMeasure.What.GROWTH && change != null
        ? Figures.change(change)
        : wording.amount(fact);
  }

  private CompareRow row(ChosenRow row) {
    String scope = row.scope().isEmpty() ? "" : ", " + row.scope();
    return new CompareRow(row.measure().label() + scope + alone(row),
        row.period() == null ? null : FactDates.display(row.period()),
        row.facts().stream().map(fact -> fact.map(each -> cell(row.measure(), each))).toList());
  }

  /** Marks what only one company has. */
  private String alone(ChosenRow row) {
    if (row.filled() > 1) return "";
    for (int at = 0; at < companies.size(); at++)
      if (row.facts().get(at).isPresent()) return " (shown of " + companies.get(at).name() + " only)";
    return "";
  }

  private CompareRow.Cell cell(CompareMeasure measure, MergedFact fact) {
    Evidence title = measure.what() == CompareMeasure.What.EVENT
        ? CompareMeasure.line(fact).map(ViewLine::title).orElse(null)
        : null;
    if (title != null) return titled(fact, title);
    List<Citation> citations = Citing.chosen(fact).stream().map(citing::cite).toList();
    Fact told = fact.fact();
    Period period = told.period();
    Amount amount = amount(measure, told);
    String shown = period != null && measure.what() != CompareMeasure.What.EVENT
        ? FactDates.display(period)
        : told.date() == null ? "" : told.date().display();
    String asOf = Citing.chosen(fact)
        .stream()
        .map(evidence -> FactDates.appeared(evidence.dating()))
        .filter(Objects::nonNull)
        .max(Comparator.comparing(known -> known.range().from()))
        .map(known -> "as of " + known.display())
        .orElse("no date");
    return new CompareRow.Cell(value(measure, fact), amount, shown, asOf, fact, citations);
  }

  private CompareRow.Cell titled(MergedFact fact, Evidence title) {
    PartialDate appeared = FactDates.appeared(title.dating());
    return new CompareRow.Cell("“" + title.title() + "”", null, "",
        appeared == null ? "no date" : "as of " + appeared.display(), fact, List.of(citing.title(title)));
  }

  /** The number that is shown: growth in percent, also where the fact tells how much besides. */
  private static @Nullable Amount amount(CompareMeasure measure, Fact fact) {
    if (measure.what() == CompareMeasure.What.EVENT) return null;
    Double change = fact.change();
    return measure.what() == CompareMeasure.What.GROWTH && change != null
        ? Amount.of(change, "percent")
        : fact.amount();
  }

  private String value(CompareMeasure measure, MergedFact fact) {
    Amount amount = fact.fact().amount();
    Double change = fact.fact().change();
    if (measure.what() == CompareMeasure.What.GROWTH && change != null) return Figures.change(change);
    if (measure.what() != CompareMeasure.What.EVENT && amount != null) {
      boolean percent = Figures.kind(amount.unit()) == Figures.Kind.PERCENT;
      String grown = change == null || percent ? "" : " (" + Figures.change(change) + ")";
      return wording.amount(fact) + grown;
    }
    return wording.event(fact);
  }
}
