package dossier.answer;

import dossier.fact.Amount;
import dossier.index.NewsAnalyzer;
import dossier.name.NameType;
import dossier.question.AskedThing;
import dossier.retrieve.RelatedTerms;
import dossier.text.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of amount or name a question's words ask for. */
final class Wanted {
  private static final List<Row> ROWS = WordRows.of("wanted.tsv", 2)
      .stream()
      .map(cells -> new Row(cells.get(0),
          Pattern.compile("(?<![\\w-])(?:" + cells.get(1) + ")(?![\\w-])", Pattern.CASE_INSENSITIVE)))
      .toList();

  private static final Set<String> DURATIONS = Set.of("seconds", "minutes", "hours", "days", "weeks", "months",
      "quarters",
      "years", "day", "week", "month", "year", "hour");

  /** Kinds that any words of a question tell, beside those that say what is measured. */
  private static final Set<String> WHOLE = Set.of("per share", "sum");

  /** Least sum that a company's result or deal has; smaller ones are told of a share or a thing sold. */
  private static final double LEAST_SUM = 10_000;

  private static final Set<AskedThing.Kind> SOMEBODY = Set.of(AskedThing.Kind.PERSON, AskedThing.Kind.COMPANY,
      AskedThing.Kind.BODY);
  /** Nouns of things that have names. */
  private static final Pattern THING = Pattern.compile(
      "(?<![\\w-])(?:music|songs?|versions?|editions?|codename|chips?|processors?|films?|movies?|shows?|words?|slogans?|mottos?|trojans?|virus(?:es)?|worms?|features?|laws?|diseases?|cancer|illness|schools?|colou?rs?|languages?)\\W*$",
      Pattern.CASE_INSENSITIVE);

  private record Row(String what, Pattern words) {}

  private final Set<String> kinds = new HashSet<>();
  private final Set<String> asked = new HashSet<>();
  private final Optional<String> currency;
  private final boolean counted;

  /**
   * What a question asks for.
   *
   * @param focus the words of it that say what is measured, counted or named, or empty: they decide where they say anything
   */
  Wanted(String question, String focus) {
    Set<String> whole = kinds(question);
    if (!focus.isBlank()) kinds.addAll(kinds(focus));
    if (kinds.isEmpty()) kinds.addAll(whole);
    whole.stream().filter(kind -> WHOLE.contains(kind) || kind.length() == 3).forEach(kinds::add);
    currency = kinds.stream()
        .filter(kind -> kind.length() == 3 && kind.equals(kind.toUpperCase(Locale.ROOT)))
        .findFirst();
    counted = !focus.isBlank();
    NewsAnalyzer.INSTANCE.terms(counted ? focus : question).forEach(term -> {
      asked.add(term.value());
      asked.addAll(RelatedTerms.of(term.value()));
    });
  }

  private static Set<String> kinds(String text) {
    Set<String> kinds = new HashSet<>();
    for (Row row : ROWS)
      if (row.words().matcher(text).find()) kinds.add(row.what());
    return kinds;
  }

  /** Whether words that say what is asked for may mean somebody: they name people or bodies, or are no nouns of the table. */
  static boolean isOfSomebody(String focus) {
    Set<AskedThing.Kind> kinds = AskedThing.kindsOf(focus.strip().replaceFirst("^.* ", ""));
    Set<String> told = kinds(focus);
    return told.contains("person") || told.contains("company") || told.contains("body")
        || kinds.stream().anyMatch(SOMEBODY::contains)
        || (kinds.isEmpty() && told.isEmpty() && !THING.matcher(focus).find());
  }

  boolean asksChange() {
    return kinds.contains("change");
  }

  boolean asksPerson() {
    return kinds.contains("person");
  }

  /** How well an amount answers "how much", 0 to 1. */
  double fit(Amount amount) {
    Figures.Kind kind = Figures.kind(amount.unit());
    boolean money = kind == Figures.Kind.MONEY || kind == Figures.Kind.PER_SHARE;
    if (isOfOtherSize(money, amount.value())) return 0;
    return switch (kind) {
      case MONEY -> money(amount.unit(), false);
      case PER_SHARE -> money(amount.unit().substring(0, 3), true);
      case PERCENT -> percent();
      case COUNT, PEOPLE -> asked(amount.unit()) ? 0.8 : 0;
      case RANK -> kinds.contains("rank") ? 1 : 0;
    };
  }

  /**
   * The same for an amount in a text.
   *
   * @param each whether it is told for one share
   */
  double fit(Quantity quantity, boolean each) {
    return switch (quantity.kind()) {
      case MONEY -> size(quantity) * money(quantity.unit(), each);
      case PERCENT -> percent();
      case FRACTION -> kinds.contains("percent") ? 0.7 : 0.2;
      case COUNT -> asked(quantity.unit()) ? 0.8 : 0.1;
      case RANK -> kinds.contains("rank") ? 1 : 0.1;
    };
  }

  /** A sum that is too small for a price, result or fine of a company. */
  private double size(Quantity quantity) {
    boolean small = quantity.kind() == Quantity.Kind.MONEY && quantity.value() < LEAST_SUM;
    return small && kinds.contains("large") && !kinds.contains("per share") ? 0.3 : 1;
  }

  /**
   * What can be no answer: a large sum, and whatever is no sum, where the price of a share is asked for; what is no sum where one is
   * paid, lent or awarded; a sum where a percentage is asked for.
   */
  boolean isOfOtherSize(Quantity quantity) {
    return isOfOtherSize(quantity.kind() == Quantity.Kind.MONEY, quantity.value());
  }

  private boolean isOfOtherSize(boolean money, double value) {
    if (money ? asksPercentage() : kinds.contains("sum") && !kinds.contains("percent")) return true;
    if (!kinds.contains("per share") || kinds.contains("percent") || kinds.contains("change")) return false;
    return !money || value >= LEAST_SUM;
  }

  private boolean asksPercentage() {
    return kinds.contains("percentage") && !kinds.contains("per share");
  }

  private double money(String unit, boolean each) {
    if (asksPercentage()) return 0;
    boolean perShare = kinds.contains("per share");
    double fit = kinds.contains("percent") && !kinds.contains("money")
        ? 0.2
        : perShare == each ? 1 : perShare ? 0.2 : 0.4;
    return currency.isEmpty() || currency.get().equals(unit) ? fit : 0.3 * fit;
  }

  private double percent() {
    if (kinds.contains("percent") || kinds.contains("change")) return 1;
    return kinds.contains("money") ? 0.2 : 0.6;
  }

  /** How well an amount answers "how many", 0 to 1. */
  double countFit(Amount amount) {
    return switch (Figures.kind(amount.unit())) {
      case MONEY, PER_SHARE, PERCENT, RANK -> 0;
      case PEOPLE -> 1;
      case COUNT -> asked(amount.unit()) ? 1 : 0.5;
    };
  }

  double countFit(Quantity quantity) {
    if (quantity.kind() != Quantity.Kind.COUNT) return 0;
    boolean asked = asked(quantity.unit());
    if (DURATIONS.contains(quantity.unit())) return asked && counted ? 1 : 0;
    return asked ? 1 : quantity.unit().isEmpty() ? 0.5 : 0.1;
  }

  /** How well a name of that type answers "who" or "which", 0 to 1. */
  double fit(NameType type) {
    boolean company = kinds.contains("company");
    boolean person = kinds.contains("person");
    boolean product = kinds.contains("product") && !company && !person && counted;
    return switch (type) {
      case PERSON -> (company && !person) || product ? 0.2 : 1;
      case COMPANY -> (person && !company) || product ? 0.2 : 1;
      case ORGANISATION -> person ? 0.2 : kinds.contains("body") ? 1 : 0.7;
      case PRODUCT -> kinds.contains("product") ? 1 : 0.2;
      case PLACE -> kinds.contains("place") ? 1 : 0;
    };
  }

  private boolean asked(String noun) {
    return !noun.isEmpty() && NewsAnalyzer.INSTANCE.terms(noun).stream().anyMatch(term -> asked.contains(term.value()));
  }
}
