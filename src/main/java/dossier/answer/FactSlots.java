package dossier.answer;

import dossier.answer.FactLine.Cites;
import dossier.answer.FactLine.Piece;
import dossier.answer.FactLine.Words;
import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.fact.PartyKey;
import dossier.name.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The slots of a fact as words for its line.
 *
 * @param cites the numbers of the citations that tell each amount; used where amounts disagree
 * @param most how many of several names are told before the rest is counted
 * @param longest most words of one name
 */
record FactSlots(MergedFact merged, String sense, Map<Amount, List<Integer>> cites, int most, int longest)
    implements
      LineTemplate.Slots {
  /** The kind under which the table of wordings asks for people counted as jobs. */
  private static final String JOBS = "jobs";
  /** The kind under which it asks for people, whatever the text calls them. */
  private static final String STAFF = "staff";

  /** The kind under which it asks for a sum that a contract may be worth, no price of a piece. */
  private static final String SUM = "sum";
  /** Behind a name: that it sells a stake, and nothing that says in whom. */
  private static final String SELLS_STAKE = "\\b[^.;:]{0,80}? (?:sells?|selling|sold) (?:\\S+ ){0,6}?stakes?\\b(?! (?:in|of) [A-Z])";
  private static final double LEAST_SUM = 10_000;
  /** The kind under which it asks for as many people as a company of the news employs. */
  private static final String CROWD = "crowd";
  private static final double LEAST_CROWD = 100;

  /** The kind under which it asks for a part of a company's capital. */
  private static final String STAKE = "stake";
  /** The kind under which it asks for a product that has a name of its own, and not only a word for its kind. */
  private static final String NAMED = "named";
  /** The kind under which it asks for a single person. */
  private static final String ONE = "one";
  /** What ends "Acme CEO" or "Tern's new chief executive", who is not named. */
  private static final Pattern OFFICE = Pattern.compile(
      "\\b(?:CEO|CFO|COO|CTO|chief|executive|president|chairman|chairwoman|director|officer|head|boss|founder)$",
      Pattern.CASE_INSENSITIVE);
  /** The kind under which it asks for a market: "smartphone market". */
  private static final String MARKET = "market";
  /** The kind under which it asks for a number with what exactly it counts: "2 million Kindle users". */
  private static final String THINGS = "things";
  private static final Set<String> NO_PRODUCTS = Set.copyOf(WordRows.lines("no-products.txt"));
  private static final Pattern NAMES = Pattern.compile("\\p{Lu}|\\d");
  private static final String TOLD = "told";
  private static final Pattern ITS = Pattern.compile("\\b(?:[Tt]he (?:company|firm|group)|[Ii]ts?)\\b");
  private static final Pattern FORMER = Pattern.compile("(.+) \\((.+)\\)");
  /** Places that have an article. */
  private static final Pattern ARTICLED = Pattern.compile(
      "world|U\\.?S\\.?A?\\.?|U\\.?K\\.?|E\\.?U\\.?|United .*|European Union|Netherlands|Philippines|Middle East");
  private static final Pattern STAKES = Pattern.compile(
      "\\b(?:stakes?|interests?|holdings?|shares|control|majority)\\b",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern STAKE_IN = Pattern.compile(STAKES.pattern() + " (?:in|of) \\p{Lu}");

  /** All that a line without citations tells. */
  static FactSlots of(MergedFact fact) {
    return new FactSlots(fact, FactSenses.of(fact), Map.of(), 2, 6);
  }

  @Override
  public List<Piece> of(String slot, String kind) {
    Fact fact = merged.fact();
    return switch (slot) {
      case "amount" -> amount(kind);
      case "company" -> kind.equals(TOLD) && !isTold() ? List.of() : words(called(fact.company()));
      case "counterparty" ->
        words(names(fact.counterparties().stream().map(party -> FullName.of(party, merged)).toList()));
      case "partner" -> words(fact.modality() == Modality.ENDED ? "" : partner());
      case "person" -> words(isOfPersons(kind) ? names(fact.persons()) : "");
      case "product" ->
        isKind(kind, products()) && !(kind.equals(STAKE) && isFromOtherSide()) ? words(names(products())) : List.of();
      case "place" -> words(names(fact.places().stream().filter(this::isNew).map(FactSlots::place).toList()));
      case "change" -> words(fact.change() == null ? "" : Figures.change(fact.change()));
      case "date" -> words(fact.date() == null ? "" : fact.date().display());
      case "period" -> words(fact.period() == null ? "" : FactDates.period(merged));
      case "sense" -> words(sense.equals(FactSenses.UNKNOWN) ? "" : FactSenses.label(fact.type(), sense));
      case "kind" -> words(Adjusted.word(merged) + FactSenses.label(fact.type(), sense));
      case "against" -> words(Opposed.word(merged, sense));
      case "office" -> words(OfficeOfChange.of(merged, sense));
      case "valuation" -> words(Valuation.of(merged));
      case "purpose", "span", "task" -> words(Beside.of(slot, merged));
      default -> throw new IllegalStateException("no slot \"" + slot + "\"");
    };
  }

  /** Who bought with the company; empty where nobody is told of. */
  String partner() {
    return CoBuyer.of(merged).map(name -> cut(name, longest)).orElse("");
  }

  private boolean isOfPersons(String kind) {
    List<String> persons = merged.fact().persons();
    return switch (kind) {
      case NAMED -> persons.stream().noneMatch(FactSlots::isNoPerson);
      case ONE -> persons.size() == 1;
      default -> true;
    };
  }

  /** "Acme CEO" and "Tern Corp" are no persons. */
  private static boolean isNoPerson(String name) {
    return OFFICE.matcher(name).find() || PartyKey.isDesignated(name);
  }

  /** Whether a sentence names the company, or speaks of it by a word for it. */
  private boolean isTold() {
    String first = called(merged.fact().company()).split(" ", 2)[0];
    return merged.evidence()
        .stream()
        .map(Evidence::quote)
        .anyMatch(quote -> quote.contains(first) || ITS.matcher(quote).find());
  }

  /** "Siemens' stake" is bought from Siemens, as are what "Siemens sold" and a "stake in Acme"; none is a stake in Siemens. */
  private boolean isFromOtherSide() {
    return products().stream().anyMatch(STAKE_IN.asPredicate()) || merged.fact()
        .counterparties()
        .stream()
        .map(party -> Pattern
            .compile(Pattern.quote(called(party)) + "(?: AG| Inc| Corp| Co)?['’](?:s|) (?:\\S+ ){0,3}stake|"
                + Pattern.quote(called(party)) + SELLS_STAKE))
        .anyMatch(owned -> merged.evidence().stream().anyMatch(each -> owned.matcher(each.quote()).find()));
  }

  /** Whether a place is not told by a product's name: "North Carolina plant". */
  private boolean isNew(String place) {
    return products().stream().noneMatch(product -> product.contains(place));
  }

  /** The products without words that name none. */
  private List<String> products() {
    return merged.fact()
        .products()
        .stream()
        .filter(name -> !NO_PRODUCTS.contains(name))
        .map(name -> WholePart.of(name, merged))
        .toList();
  }

  private static boolean isKind(String kind, List<String> products) {
    return switch (kind) {
      case STAKE -> products.stream().anyMatch(STAKES.asPredicate());
      case MARKET -> products.stream().anyMatch(product -> product.endsWith(" " + MARKET));
      case NAMED -> products.stream().anyMatch(NAMES.asPredicate());
      default -> true;
    };
  }

  /** The name that the articles give a company: "Facebook" where they tell of "Meta (Facebook)". */
  static String called(Party party) {
    Matcher former = FORMER.matcher(party.name());
    if (party.company() == null || !former.matches()) return party.name();
    // "Alcatel" is how the name "Alcatel-Lucent" begins.
    return former.group(1).startsWith(former.group(2)) ? former.group(1) : former.group(2);
  }

  private static String place(String place) {
    return ARTICLED.matcher(place).matches() ? "the " + place : place;
  }

  /** Whether the slot is filled, with an amount of that kind where one is named. */
  boolean has(String slot, String kind) {
    return !of(slot, kind).isEmpty();
  }

  private List<Piece> amount(String kind) {
    Amount first = merged.fact().amount();
    if (first == null || !fits(first, kind) || isChange(first) || LaunchPrice.isOfAnotherDay(merged)) return List.of();
    List<Piece> pieces = new ArrayList<>();
    Set<Integer> told = new TreeSet<>();
    List<MergedFact.Told> amounts = disputed(first);
    if (amounts.size() < 2) return List.of(new Words(text(first, kind)));
    for (MergedFact.Told each : amounts) {
      pieces.add(new Words((pieces.isEmpty() ? "" : " or ") + text(each.amount(), kind)));
      List<Integer> numbers = cites.getOrDefault(each.amount(), List.of());
      for (int number : numbers)
        if (told.add(number)) {
          pieces.add(new Words(" "));
          pieces.add(new Cites(number));
        }
    }
    return pieces;
  }

  /** The first two amounts that read differently, both of the same unit. */
  private List<MergedFact.Told> disputed(Amount first) {
    List<MergedFact.Told> differing = new ArrayList<>();
    for (MergedFact.Told told : merged.amounts())
      if (told.amount().unit().equals(first.unit()) && differing.size() < 2
          && differing.stream().noneMatch(other -> Figures.of(other.amount()).equals(Figures.of(told.amount()))))
        differing.add(told);
    return differing;
  }

  /** Whether the percentage is that of the growth and no figure of its own. */
  private boolean isChange(Amount amount) {
    Double change = merged.fact().change();
    return change != null && Figures.kind(amount.unit()) == Figures.Kind.PERCENT
        && Math.abs(change) == Math.abs(amount.value());
  }

  private static boolean fits(Amount amount, String kind) {
    if (kind.isEmpty() || kind.equals(THINGS)) return true;
    Figures.Kind has = Figures.kind(amount.unit());
    if (kind.equals(SUM)) return has == Figures.Kind.MONEY && Math.abs(amount.upper()) >= LEAST_SUM;
    if (kind.equals(CROWD)) return has == Figures.Kind.PEOPLE && amount.upper() >= LEAST_CROWD;
    boolean people = kind.equals(JOBS) || kind.equals(STAFF);
    return people
        ? has == Figures.Kind.PEOPLE
        : has == Figures.Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private String text(Amount amount, String kind) {
    return AmountBound.of(merged, amount) + switch (kind) {
      case THINGS -> Figures.of(amount, things(amount.unit()));
      case JOBS -> Figures.of(amount, JOBS);
      case STAFF -> Figures.of(amount, "people");
      default -> Figures.of(amount);
    };
  }

  /** The product that is counted before the noun that counts it: "Kindle users"; either alone where one holds the other. */
  private String things(String unit) {
    List<String> products = merged.fact().products();
    if (products.size() != 1) return unit;
    String product = cut(products.getFirst(), longest);
    String last = product.substring(product.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    String stem = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    if (!Figures.counts(unit) || last.equals(unit) || last.equals(stem)) return product;
    return product + " " + unit;
  }

  /** "A, B and C", or "A and 2 others". */
  private String names(List<String> all) {
    List<String> names = all.stream().map(name -> cut(name, longest)).distinct().toList();
    if (names.isEmpty()) return "";
    if (names.size() == 1) return names.getFirst();
    int rest = names.size() - most;
    if (rest <= 0) return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    return String.join(", ", names.subList(0, most)) + " and " + rest + (rest == 1 ? " other" : " others");
  }

  static String cut(String text, int words) {
    String[] all = text.strip().split("\\s+");
    return all.length <= words ? text.strip() : String.join(" ", List.of(all).subList(0, words)) + " …";
  }

  private static List<Piece> words(String text) {
    return text.isEmpty() ? List.of() : List.of(new Words(text));
  }
}
