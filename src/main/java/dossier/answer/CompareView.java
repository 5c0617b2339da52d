package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.fact.Period;
import dossier.name.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sets companies side by side, so that a row holds only what can be compared; what is not sure stays empty. */
final class CompareView {
  /** Most rows of one measure: periods, or markets. */
  private static final int ROWS = 3;
  /** What articles are about before what one mentions in passing. */
  static final Comparator<MergedFact> NEWEST_NEWS = Comparator
      .comparing((MergedFact fact) -> Standing.of(fact) == Standing.MENTIONED)
      .thenComparing(FactDates.NEWEST)
      .thenComparing(TimelineView.MOST_TELLING);

  /** What the cells of a row must share. */
  private record Kind(@Nullable Period period, String scope) {}

  private final List<Party> companies;
  private final FactWording wording;
  private final CompareCells cells;
  private final Predicate<MergedFact> own;

  /** @param own whether what tells a fact speaks of the company of the fact itself */
  CompareView(List<Party> companies, Citing citing, Predicate<MergedFact> own) {
    this.companies = companies;
    this.own = own;
    this.cells = new CompareCells(citing);
    this.wording = new FactWording(citing);
  }

  /**
   * The rows that at least one company has.
   *
   * @param words what alone is asked for; empty for everything
   * @param news titles that stand for a company where they are newer than its facts
   */
  List<CompareRow> rows(List<MergedFact> all, List<FactWord> words, CompareNews news) {
    List<MergedFact> facts = EndedTies.onBothSides(PartialFigures.without(Retold.withoutDeals(OneFigure.joined(all))));
    CompareMatters matters = new CompareMatters(companies, news);
    List<ChosenRow> rows = new ArrayList<>();
    for (CompareMeasure measure : CompareMeasure.all()) {
      List<MergedFact> fitting = facts.stream()
          .filter(fact -> measure.fits(fact) && isFirm(measure, fact) && own.test(fact)
              && (words.isEmpty() || words.stream().anyMatch(word -> word.fits(fact))))
          .toList();
      boolean asked = words.isEmpty() || words.stream().anyMatch(word -> word.types().contains(measure.type()));
      rows.addAll(asked && measure.isOfMatter() ? matters.rows(measure, fitting) : rows(measure, fitting));
    }
    return (words.isEmpty() ? ChosenRow.laidOut(rows, facts) : rows).stream().map(cells::row).toList();
  }

  private List<ChosenRow> rows(CompareMeasure measure, List<MergedFact> facts) {
    Map<Kind, List<MergedFact>> kinds = new LinkedHashMap<>();
    for (MergedFact fact : facts)
      kind(measure, fact).ifPresent(kind -> kinds.computeIfAbsent(kind, any -> new ArrayList<>()).add(fact));
    // The same standing of the same companies, told by other words for what they are, is one row.
    Set<List<Optional<Amount>>> told = new HashSet<>();
    List<ChosenRow> rows = kinds.entrySet()
        .stream()
        .map(each -> new ChosenRow(measure, each.getKey().period(),
            each.getKey().scope().isEmpty() ? "" : measure.scope(each.getValue().getFirst()),
            stands(chosen(measure, each.getKey(), each.getValue()))))
        .filter(each -> each.filled() >= fewest(measure, each.scope()))
        .map(each -> measure.isRank() ? each.held() : each)
        .sorted(Comparator.comparingLong(ChosenRow::filled)
            .reversed()
            .thenComparing(ChosenRow::day, Comparator.reverseOrder())
            .thenComparing(ChosenRow::scope))
        .filter(row -> !row.standing() || told.add(row.amounts()))
        .toList();
    return few(rows);
  }

  /** The first rows, and of each company the first that it has alone. */
  private static List<ChosenRow> few(List<ChosenRow> rows) {
    List<ChosenRow> few = new ArrayList<>();
    Set<Integer> alone = new HashSet<>();
    for (ChosenRow row : rows)
      if ((row.filled() == 1 && alone.add(row.side())) || few.size() < ROWS) few.add(row);
    return few;
  }

  private static List<Optional<Stand>> stands(List<Optional<MergedFact>> facts) {
    return facts.stream().map(fact -> fact.<Stand>map(Stand.Told::new)).toList();
  }

  /** What sums and events rest on is more than mentioned, or what the title is about; how things stand is mentioned by the way. */
  private static boolean isFirm(CompareMeasure measure, MergedFact fact) {
    if (fact.fact().modality() == Modality.ENDED) return Standing.of(fact) == Standing.NEWS;
    boolean standing = measure.what() == CompareMeasure.What.STATE || measure.ofMarket();
    boolean ofMatter = measure.what() == CompareMeasure.What.EVENT
        && CompareMeasure.line(fact).map(ViewLine::title).isPresent();
    return standing || ofMatter || isOfResults(measure, fact) || Standing.of(fact) != Standing.MENTIONED;
  }

  /** Whether an article on results of the company tells it, however far down. */
  private static boolean isOfResults(CompareMeasure measure, MergedFact fact) {
    if (measure.type() != FactType.EARNINGS) return false;
    Predicate<String> named = Titles.naming(List.of(FactSlots.called(fact.fact().company())));
    return fact.evidence()
        .stream()
        .anyMatch(each -> named.test(each.title()) && Titles.speaksOf(FactType.EARNINGS, each.title()));
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
    return Optional
        .of(new Kind(measure.what() == CompareMeasure.What.STATE ? null : period, scope.toLowerCase(Locale.ROOT)));
  }

  /** What stands for each company: of a period what is agreed on, of an event the newest, else how all stand together. */
  private List<Optional<MergedFact>> chosen(CompareMeasure measure, Kind kind, List<MergedFact> facts) {
    boolean event = measure.what() == CompareMeasure.What.EVENT;
    if (kind.period() == null && !event) return new CompareStates(measure, companies, facts).chosen();
    List<Optional<MergedFact>> chosen = new ArrayList<>();
    for (Party company : companies) {
      List<MergedFact> own = facts.stream().filter(fact -> FactAsk.same(company, fact.fact().company())).toList();
      chosen.add(event ? own.stream().min(NEWEST_NEWS) : agreed(measure, own));
    }
    return chosen;
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
        : FactSenses.of(fact) + " " + wording.amount(fact);
  }
}
