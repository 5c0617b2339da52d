package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.PartyKey;
import dossier.fact.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a comparison before it is drawn.
 *
 * @param period what period all cells are of, or null
 * @param scope what product, place or market they are of, empty for the whole company
 * @param earlier whether it tells what came before the row above it
 * @param stands what stands for each company
 */
record ChosenRow(CompareMeasure measure, @Nullable Period period, String scope, boolean earlier,
    List<Optional<Stand>> stands) {
  /** Most rows of which only one company has something. */
  private static final int ALONE = 8;
  /** Years by which a row may be older than the newest of its measure, and what only one company has than its newest fact. */
  private static final int OLDER_YEARS = 2;
  private static final int OLD_YEARS = 4;

  ChosenRow(CompareMeasure measure, @Nullable Period period, String scope, List<Optional<Stand>> stands) {
    this(measure, period, scope, false, stands);
  }

  /** How many companies have something. */
  long filled() {
    return stands.stream().filter(Optional::isPresent).count();
  }

  /** Whether it tells how companies stand, of no period. */
  boolean standing() {
    return measure.what() == CompareMeasure.What.STATE;
  }

  /** Whether its cells are of one period, or of one kind of period. */
  boolean figure() {
    return measure.what() == CompareMeasure.What.FIGURE || measure.what() == CompareMeasure.What.GROWTH;
  }

  /** What the cells tell, in the order of the companies. */
  List<Optional<Amount>> amounts() {
    return stands.stream().map(stand -> stand.flatMap(ChosenRow::amount)).toList();
  }

  private List<MergedFact> told() {
    return stands.stream().flatMap(Optional::stream).map(Stand::fact).filter(Objects::nonNull).toList();
  }

  /** When the newest period in it began, or what has none was told. */
  LocalDate day() {
    return stands.stream()
        .flatMap(Optional::stream)
        .map(Stand::day)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  /**
   * What compares first; of what only one company has little, and nothing old; nothing that another row tells. Of a figure the
   * newest of each company comes before what both have of one period, which is never too old where one of them has nothing newer.
   */
  static List<ChosenRow> laidOut(List<ChosenRow> rows, List<MergedFact> facts) {
    Map<String, LocalDate> known = new HashMap<>();
    for (MergedFact fact : facts)
      known.merge(PartyKey.of(fact.fact().company()), FactDates.reportedDay(fact), ChosenRow::later);
    Set<MergedFact> told = new HashSet<>();
    List<ChosenRow> fresh = rows.stream()
        .map(row -> row.isNewestOfOne(rows, known) ? row : row.withoutOld(known))
        .filter(row -> row.filled() > 0 && (row.told().isEmpty() || told.addAll(row.told())))
        .toList();
    Map<CompareMeasure, LocalDate> newest = new HashMap<>();
    fresh.forEach(row -> newest.merge(row.measure(), row.day(), ChosenRow::later));
    List<ChosenRow> alone = alone(fresh);
    List<ChosenRow> laid = new ArrayList<>();
    Set<ChosenRow> paired = new HashSet<>();
    for (CompareMeasure measure : CompareMeasure.all()) {
      newestOfEach(alone.stream().filter(row -> row.measure().equals(measure)).toList(), fresh, paired)
          .ifPresent(laid::add);
      fresh.stream()
          .filter(row -> row.measure().equals(measure) && (row.filled() > 1 || row.isBelow(fresh))
              && (row.earlier() || row.isNewestOfOne(fresh, known)
                  || !row.day().plusYears(OLDER_YEARS).isBefore(newest.getOrDefault(measure, LocalDate.MIN))))
          .forEach(laid::add);
    }
    alone.stream().filter(row -> !paired.contains(row)).forEach(laid::add);
    return laid;
  }

  /**
   * The newest figures of a measure of each company, of periods of one kind; nothing where they are of one period, or only one
   * has any.
   *
   * @param paired receives the rows that the new one tells
   */
  private static Optional<ChosenRow> newestOfEach(List<ChosenRow> alone, List<ChosenRow> all, Set<ChosenRow> paired) {
    if (alone.isEmpty() || !alone.getFirst().figure() || !alone.getFirst().isOfPeriod()) return Optional.empty();
    ChosenRow newest = alone.stream().max(Comparator.comparing(ChosenRow::day)).orElseThrow();
    List<Optional<Stand>> stands = new ArrayList<>();
    for (int at = 0; at < newest.stands().size(); at++) {
      int side = at;
      stands.add(all.stream()
          .filter(row -> row.isLike(newest) && row.stands().get(side).isPresent())
          .flatMap(row -> row.stands().get(side).stream())
          .max(Comparator.comparing(Stand::day)));
    }
    ChosenRow row = new ChosenRow(newest.measure(), null, newest.scope(), stands);
    if (row.filled() < 2) return Optional.empty();
    alone.stream().filter(each -> each.isLike(newest)).forEach(paired::add);
    boolean apart = row.stands().stream().flatMap(Optional::stream).map(Stand::day).distinct().count() > 1;
    return apart ? Optional.of(row) : Optional.empty();
  }

  /** Whether it sets the newest that one company has of a measure, and that is not old, beside what others have of its period. */
  private boolean isNewestOfOne(List<ChosenRow> rows, Map<String, LocalDate> known) {
    if (!figure() || !isOfPeriod() || filled() < 2) return false;
    for (int at = 0; at < stands.size(); at++) {
      int side = at;
      Stand stand = stands.get(at).orElse(null);
      if (stand != null && !isOld(stand, known) && rows.stream()
          .filter(row -> row.isLike(this))
          .flatMap(row -> row.stands().get(side).stream())
          .noneMatch(other -> other.day().isAfter(stand.day())))
        return true;
    }
    return false;
  }

  /** The same without ranks that another company holds since. */
  ChosenRow held() {
    return new ChosenRow(measure, period, scope, earlier,
        stands.stream().map(stand -> stand.filter(each -> !isTaken(each))).toList());
  }

  private boolean isTaken(Stand rank) {
    return stands.stream()
        .flatMap(Optional::stream)
        .anyMatch(other -> amount(other).equals(amount(rank)) && other.day().isAfter(rank.day()));
  }

  /** Whether it tells what came before a row that compares. */
  private boolean isBelow(List<ChosenRow> rows) {
    return earlier && rows.stream().anyMatch(row -> row.measure().equals(measure) && row.filled() > 1);
  }

  private static Optional<Amount> amount(Stand stand) {
    return Optional.ofNullable(stand.fact()).map(fact -> fact.fact().amount());
  }

  private boolean isOfPeriod() {
    return period != null;
  }

  /** Whether a row is of the same measure, of a period as long. */
  private boolean isLike(ChosenRow other) {
    return measure.equals(other.measure()) && scope.equalsIgnoreCase(other.scope()) && period != null
        && other.period() != null
        && period.kind() == other.period().kind();
  }

  /** The newest row of each measure of each company that no other has. */
  private static List<ChosenRow> alone(List<ChosenRow> rows) {
    Set<String> shown = new HashSet<>();
    return rows.stream()
        .filter(row -> row.filled() == 1 && !row.isBelow(rows)
            && shown.add(row.measure().label() + " " + row.earlier() + row.side()))
        .limit(ALONE)
        .toList();
  }

  /** The same without what is years older than the newest fact of its company; a company goes public once. */
  private ChosenRow withoutOld(Map<String, LocalDate> known) {
    if (measure.type() == FactType.LISTING) return this;
    return new ChosenRow(measure, period, scope, earlier,
        stands.stream().map(stand -> stand.filter(each -> !isOld(each, known))).toList());
  }

  private static boolean isOld(Stand stand, Map<String, LocalDate> known) {
    MergedFact fact = stand.fact();
    return fact != null && stand.day()
        .plusYears(OLD_YEARS)
        .isBefore(known.getOrDefault(PartyKey.of(fact.fact().company()), LocalDate.MIN));
  }

  /** Where the first that has something stands. */
  int side() {
    for (int at = 0; at < stands.size(); at++)
      if (stands.get(at).isPresent()) return at;
    return stands.size();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
