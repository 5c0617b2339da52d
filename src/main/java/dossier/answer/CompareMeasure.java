package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.fact.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something in which companies are compared: a row of {@code compare-rows.tsv}.
 *
 * @param label for people
 * @param sense what the fact must be about, or empty
 * @param units kinds of amounts or units that may stand in it; none for any
 */
record CompareMeasure(String label, What what, FactType type, String sense, List<String> units) {
  /** What kind of thing it is. */
  enum What {
    /** Of a period: only the same periods stand side by side. */
    FIGURE,
    /** How much it grew in a period. */
    GROWTH,
    /** How it stands at some day, which each cell shows. */
    STATE,
    /** The latest event, whose day each cell shows. */
    EVENT
  }

  /** Words that name no market before "market". */
  private static final String STOPS = "(?:an?|the|its|their|of|in|on|to|for|and|or|with|has|had|have|percent|total|overall"
      + "|whole|entire|this|that|stock|share|open|mass|free|growing|largest|biggest|own) ";
  private static final Pattern MARKET = Pattern.compile(
      "(?<![\\p{L}'’])((?:(?!" + STOPS + ")[\\p{L}\\p{N}.-]+ ){1,2})(?:market(?! share)|shipments|industry)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final List<Pattern> PARTIAL = patterns("partial-figures.txt");
  private static final List<Pattern> SHORTER = patterns("shorter-periods.txt");
  private static final List<CompareMeasure> ROWS = rows();

  private static List<CompareMeasure> rows() {
    List<CompareMeasure> rows = new ArrayList<>();
    for (List<String> cells : WordRows.of("compare-rows.tsv", 5))
      rows.add(new CompareMeasure(cells.get(0), What.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
          FactType.valueOf(cells.get(2)), cells.get(3),
          cells.get(4).isEmpty() ? List.of() : List.of(cells.get(4).split(" ", -1))));
    return List.copyOf(rows);
  }

  /** All measures, most telling first. */
  static List<CompareMeasure> all() {
    return ROWS;
  }

  /** Whether a fact can stand in this row: figures only where they are so, not where they are planned or rumoured. */
  boolean fits(MergedFact merged) {
    Fact fact = merged.fact();
    if (fact.type() != type || unsure(merged) || (!sense.isEmpty() && !FactSenses.of(merged).equals(sense)))
      return false;
    return switch (what) {
      case FIGURE -> fact.modality() == Modality.ASSERTED && fits(fact.amount()) && !merged.disagrees();
      case GROWTH -> fact.modality() == Modality.ASSERTED && fact.change() != null;
      case STATE -> fact.modality() == Modality.ASSERTED && fits(fact.amount());
      case EVENT -> fact.modality() != Modality.DENIED && FactDates.date(merged) != null && !FactGroups.bare(merged);
    };
  }

  /** Whether a sentence tells the figure of a part of the company, or of less than the year that the fact names. */
  private boolean unsure(MergedFact merged) {
    if (type != FactType.EARNINGS) return false;
    Period period = merged.fact().period();
    boolean year = period != null && (period.kind() == Period.Kind.YEAR || period.kind() == Period.Kind.FISCAL_YEAR);
    return merged.evidence()
        .stream()
        .map(Evidence::quote)
        .anyMatch(quote -> PARTIAL.stream().anyMatch(part -> part.matcher(quote).find())
            || (year && SHORTER.stream().anyMatch(shorter -> shorter.matcher(quote).find())));
  }

  private static List<Pattern> patterns(String resource) {
    return WordRows.lines(resource).stream().map(Pattern::compile).toList();
  }

  private boolean fits(@Nullable Amount amount) {
    if (amount == null) return false;
    return units.isEmpty() || units.contains(amount.unit()) || units.contains(Figures.kind(amount.unit()).name());
  }

  /**
   * What else two figures must share to be comparable: product, place and, for shares and ranks, the market that the
   * sentence names. Empty for a figure of the whole company.
   */
  String scope(MergedFact merged) {
    Fact fact = merged.fact();
    List<String> scope = new ArrayList<>(fact.products());
    if (ofMarket() && scope.isEmpty()) {
      Matcher market = MARKET.matcher(merged.evidence().getFirst().quote());
      if (market.find()) scope.add(market.group().strip());
    }
    scope.addAll(fact.places());
    return String.join(", ", scope).toLowerCase(Locale.ROOT);
  }

  /** Whether its figures mean nothing without their market. */
  boolean ofMarket() {
    return sense.equals("share") || units.contains("RANK");
  }
}
