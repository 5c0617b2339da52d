package dossier.answer;

import dossier.article.ArticleId;
import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.MergedFact;
import dossier.fact.Period;
import dossier.name.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
  private final CompareCells cells;
  private final Predicate<MergedFact> own;

  /** @param own whether what tells a fact speaks of the company of the fact itself */
  CompareView(List<Party> companies, Citing citing, Predicate<MergedFact> own) {
    this.companies = companies;
    this.own = own;
    this.cells = new CompareCells(companies, citing);
    this.wording = new FactWording(citing);
  }

  /**
   * The rows that at least one company has.
   *
   * @param words what alone is asked for; empty for everything
   * @param news titles that stand for a company where they are newer than its facts
   */
  List<CompareRow> rows(List<MergedFact> all, List<FactWord> words, CompareNews news) {
    List<MergedFact> facts = Retold.withoutDeals(OneFigure.joined(all));
    List<ChosenRow> rows = new ArrayList<>();
    for (CompareMeasure measure : CompareMeasure.all()) {
      List<MergedFact> fitting = facts.stream()
          .filter(fact -> measure.fits(fact) && isFirm(measure, fact) && own.test(fact)
              && (words.isEmpty() || words.stream().anyMatch(word -> word.fits(fact))))
          .toList();
      boolean asked = words.isEmpty() || words.stream().anyMatch(word -> word.types().contains(measure.type()));
      rows.addAll(asked && measure.isOfMatter() ? matter(measure, fitting, news) : rows(measure, fitting));
    }
    return (words.isEmpty() ? ChosenRow.laidOut(rows, facts) : rows).stream().map(cells::row).toList();
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
            stands(chosen(measure, each.getKey(), each.getValue()))))
        .filter(each -> each.filled() >= fewest(measure, each.scope()))
        .map(each -> measure.isRank() ? each.held() : each)
        .sorted(Comparator.comparingLong(ChosenRow::filled)
            .reversed()
            .thenComparing(ChosenRow::day, Comparator.reverseOrder())
            .thenComparing(ChosenRow::scope))
        .filter(row -> !row.standing() || told.add(row.amounts()))
        .limit(ROWS)
        .toList();
  }

  private static List<Optional<Stand>> stands(List<Optional<MergedFact>> facts) {
    return facts.stream().map(fact -> fact.<Stand>map(Stand.Told::new)).toList();
  }

  /** The row of what goes on for months: of each company the newest fact or title. */
  private List<ChosenRow> matter(CompareMeasure measure, List<MergedFact> facts, CompareNews news) {
    List<MergedFact> ownFacts = facts.stream().filter(fact -> !isOfSeveral(fact, news)).toList();
    List<Optional<MergedFact>> chosen = chosen(measure, new Kind(null, ""), ownFacts);
    List<Optional<Stand>> stands = new ArrayList<>();
    for (int at = 0; at < companies.size(); at++) {
      Stream<Stand> told = chosen.get(at).stream().map(fact -> new Stand.Told(fact));
      Stream<Stand> titled = news.newest(companies.get(at).name(), measure.type()).stream().map(Stand.Titled::new);
      stands.add(Stream.concat(told, titled)
          .max(Comparator.comparing((Stand stand) -> !isLesser(stand)).thenComparing(Stand::day)));
    }
    ChosenRow row = new ChosenRow(measure, null, "", stands);
    return row.filled() == 0 || (row.filled() == 1 && namesOthers(stands, news)) ? List.of() : List.of(row);
  }

  /** Whether the article of what stands for one company names another, of which an empty cell would say that there is nothing. */
  private boolean namesOthers(List<Optional<Stand>> stands, CompareNews news) {
    for (int at = 0; at < companies.size(); at++) {
      ArticleId article = stands.get(at).map(CompareView::article).orElse(null);
      if (article != null && news.namesOthers(article, companies.get(at).name())) return true;
    }
    return false;
  }

  private static ArticleId article(Stand stand) {
    return switch (stand) {
      case Stand.Titled(var title) -> title.entry().article().id();
      case Stand.Told(var fact) -> CompareMeasure.line(fact)
          .map(ViewLine::title)
          .orElseGet(() -> Citing.chosen(fact).getFirst())
          .article();
    };
  }

  private static boolean isLesser(Stand stand) {
    MergedFact fact = stand.fact();
    return fact != null && CompareMeasure.line(fact)
        .map(ViewLine::title)
        .filter(title -> TitleKinds.isLesser(title.title()))
        .isPresent();
  }

  private static boolean isOfSeveral(MergedFact fact, CompareNews news) {
    Evidence title = CompareMeasure.line(fact).map(ViewLine::title).orElse(null);
    return title != null && news.isOfSeveral(title.article());
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
    if (measure.what() != CompareMeasure.What.STATE) return chosen;
    return measure.isRank() ? ofOneArticle(facts).orElseGet(() -> together(chosen)) : together(chosen);
  }

  /** The states of all companies that one article tells, the newest that does; nothing where none does. */
  private Optional<List<Optional<MergedFact>>> ofOneArticle(List<MergedFact> facts) {
    return facts.stream()
        .sorted(FactDates.NEWEST)
        .flatMap(fact -> fact.evidence().stream())
        .map(Evidence::article)
        .distinct()
        .map(article -> companies.stream().map(company -> told(company, article, facts)).toList())
        .filter(told -> told.stream().allMatch(Optional::isPresent))
        .findFirst();
  }

  private static Optional<MergedFact> told(Party company, ArticleId article, List<MergedFact> facts) {
    return facts.stream()
        .filter(fact -> FactAsk.same(company, fact.fact().company())
            && fact.evidence().stream().anyMatch(each -> each.article().equals(article)))
        .findFirst();
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
        : FactSenses.of(fact) + " " + wording.amount(fact);
  }
}
