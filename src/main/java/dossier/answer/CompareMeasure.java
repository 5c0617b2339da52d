package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something in which companies are compared: a row of {@code compare-rows.tsv}.
 *
 * @param label for people
 * @param sense what the fact must be about, senses set apart by spaces, or empty
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

  /** A word that some articles have short. */
  private static final Pattern SHORT = Pattern.compile("\\b[Tt]elecoms?\\b");
  /** A word for equipment. */
  private static final Pattern GEAR = Pattern.compile("\\bgear\\b");
  /** Words that name no market before "market". */
  private static final String STOPS = "(?:an?|the|its|their|of|in|on|to|for|and|or|with|has|had|have|percent|total|overall"
      + "|whole|entire|this|that|stock|share|open|mass|free|growing|fast-growing|largest|biggest|own|massive|huge|vast"
      + "|big|key|crucial|important|lucrative|crowded|competitive|booming|emerging|saturated|local|home) ";
  private static final Pattern MARKET = Pattern.compile(
      "(?<![\\p{L}'’])((?:(?!" + STOPS + ")[\\p{L}\\p{N}.-]+ ){1,2})(?:market(?! share)|shipments|industry)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern MARGIN = Pattern.compile("\\b(gross|operating|net|EBITDA|pretax)(?: profit)? margin",
      Pattern.CASE_INSENSITIVE);
  /** What stands before the place of a market, and behind it. */
  private static final Pattern IN = Pattern.compile("\\b(?:in|across|throughout)(?: the)? $");
  private static final Pattern MARKET_OF = Pattern
      .compile("^(?:['’]s)?(?: [\\p{L}\\p{N}-]+){0,3} (?:market|shipments|industry)\\b");
  /** Senses of figures that tell what came or went, not what there is. */
  private static final Set<String> FLOWS = Set.of("added", "lost");
  private static final Set<String> PRONOUNS = Set.of("it", "they", "them", "this", "that", "these", "those", "its");
  /** What goes on for months, so that the title of a later article tells how it stands. */
  private static final Set<FactType> OF_MATTER = EnumSet.of(FactType.LEGAL, FactType.REGULATORY, FactType.SECURITY);
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

  /** Whether a fact can stand in this row: only what is so, not what is planned, forecast, rumoured or denied. */
  boolean fits(MergedFact merged) {
    Fact fact = merged.fact();
    if (fact.type() != type || !(fact.modality() == Modality.ASSERTED || isEnded(fact)) || !isOfSense(merged)
        || (what != What.EVENT && !SureFigure.is(this, merged))
        || (what != What.EVENT && type != FactType.METRIC && ViewRow.form(merged) == ViewRow.Form.HIDDEN))
      return false;
    if (what == What.STATE && FLOWS.contains(FactSenses.of(merged))) return false;
    return switch (what) {
      case FIGURE -> fits(fact.amount()) && !merged.disagrees();
      case GROWTH -> fact.change() != null;
      case STATE -> fits(fact.amount());
      case EVENT -> FactDates.date(merged) != null && !Background.isRecalled(merged) && line(merged).isPresent();
    };
  }

  /** A partnership that is over is news of it. */
  private static boolean isEnded(Fact fact) {
    return fact.type() == FactType.PARTNERSHIP && fact.modality() == Modality.ENDED;
  }

  /** How an event is shown. A title that does not name the company is news of somebody else. */
  static Optional<ViewLine> line(MergedFact merged) {
    Predicate<String> named = Titles.naming(List.of(FactSlots.called(merged.fact().company())));
    Optional<ViewLine> line = ViewLine.of(List.of(merged), named).stream().findFirst();
    return line.isPresent() || !OF_MATTER.contains(merged.fact().type()) ? line : ViewLine.ofMatter(merged, named);
  }

  private boolean isOfSense(MergedFact merged) {
    return sense.isEmpty() || List.of(sense.split(" ", -1)).contains(FactSenses.of(merged));
  }

  /** The sentences that tell the number of the row itself; all where none does. */
  List<Evidence> telling(MergedFact merged) {
    List<Evidence> telling = merged.evidence()
        .stream()
        .filter(each -> (what == What.GROWTH ? each.fact().change() : each.fact().amount()) != null)
        .toList();
    return telling.isEmpty() ? merged.evidence() : telling;
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
    places(merged).forEach(scope::add);
    if (sense.equals("margin")) margin(merged).ifPresent(scope::add);
    String whole = SHORT.matcher(String.join(", ", scope)).replaceAll("telecommunications");
    return isRank() ? GEAR.matcher(whole).replaceAll("equipment") : whole;
  }

  /** What a margin is of: gross and operating ones do not compare. */
  private static Optional<String> margin(MergedFact merged) {
    return merged.evidence()
        .stream()
        .flatMap(each -> MARGIN.matcher(each.quote()).results())
        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
        .findFirst();
  }

  /** The places of the figure: those of the fact, else of the market that its sentence names. */
  private Set<String> places(MergedFact merged) {
    Set<String> places = new LinkedHashSet<>();
    merged.fact().places().stream().map(Places::canonical).forEach(places::add);
    if (!places.isEmpty() || !ofMarket()) return places;
    String quote = merged.evidence().getFirst().quote();
    for (Span place : Places.named(quote))
      if (IN.matcher(quote.substring(0, place.start())).find()
          || MARKET_OF.matcher(quote.substring(place.end())).find())
        places.add(Places.canonical(place.of(quote)));
    return places;
  }

  /** Whether a scope says what it is of: a pronoun does not. */
  static boolean tells(String scope) {
    return !PRONOUNS.contains(scope.toLowerCase(Locale.ROOT));
  }

  /** Whether it is a figure of several senses, which its cells name where they differ. */
  boolean isOfSenses() {
    return what == What.FIGURE && sense.contains(" ");
  }

  /** Whether it goes on for months and is told by titles. */
  boolean isOfMatter() {
    return what == What.EVENT && OF_MATTER.contains(type);
  }

  boolean isRank() {
    return units.contains("RANK");
  }

  /** Whether its figures mean nothing without their market. */
  boolean ofMarket() {
    return sense.equals("share") || isRank();
  }
}
