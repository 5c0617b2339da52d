package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.Modality;
import dossier.name.Party;
import dossier.text.PartialDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether two lines of one view tell the same matter in other words. A list must not say a thing twice, though the facts are
 * not sure enough of each other to be merged.
 */
final class SameMatter {
  /** Money and shares that go one way are one transaction, whichever side tells it. */
  private static final Set<FactType> TRANSACTIONS = EnumSet.of(FactType.ACQUISITION, FactType.FUNDING);
  private static final Set<FactType> CASES = EnumSet.of(FactType.LEGAL, FactType.REGULATORY, FactType.SECURITY);
  /** Days by which two tellings of one transaction, change of office or listing lie apart. */
  private static final int AFFAIR = 400;
  private static final int SEASON = 120;
  private static final int WEEKS = 45;
  private static final int DAYS = 4;
  /** How alike the titles of two articles on one event are. */
  private static final double TITLES = 0.6;
  /** Ratio by which amounts that are rounded may differ. */
  private static final double ROUNDED = 0.02;

  private SameMatter() {}

  static boolean is(ViewLine one, ViewLine two) {
    if (one.title() != null || two.title() != null) return titled(one, two);
    Fact first = one.fact().fact();
    Fact second = two.fact().fact();
    boolean transaction = TRANSACTIONS.contains(first.type()) && TRANSACTIONS.contains(second.type());
    if (transaction)
      return (within(AFFAIR, one, two) && sameSides(first, second) && (within(WEEKS, one, two) || parts(first, second)))
          || (within(WEEKS, one, two) && FactAsk.same(first.company(), second.company()) && stakes(first, second));
    boolean mutual = CASES.contains(first.type()) || first.type() == FactType.PARTNERSHIP;
    return first.type() == second.type() && (mutual || FactAsk.same(first.company(), second.company()))
        && ofType(one, two, first, second);
  }

  private static boolean ofType(ViewLine one, ViewLine two, Fact first, Fact second) {
    boolean sense = FactSenses.of(one.fact()).equals(FactSenses.of(two.fact()));
    return switch (first.type()) {
      case ACQUISITION, FUNDING -> false;
      case LISTING -> within(AFFAIR, one, two);
      case PARTNERSHIP -> within(SEASON, one, two) && sameSides(first, second);
      case PRODUCT_LAUNCH -> within(SEASON, one, two) && sense && shares(first.products(), second.products());
      case EXPANSION -> within(SEASON, one, two) && alike(first.places(), second.places())
          && SameThings.alike(first.products(), second.products());
      case EARNINGS ->
        sense && (figures(first, second) || outlook(one, two)) && alike(first.products(), second.products());
      case METRIC -> figures(first, second) && (isRank(first) || within(AFFAIR, one, two))
          && SameThings.alike(first.products(), second.products()) && alike(first.places(), second.places());
      case EXECUTIVE_CHANGE -> sense && persons(first, second);
      case WORKFORCE -> sense && (within(WEEKS, one, two) || equal(first.amount(), second.amount()));
      case LEGAL, REGULATORY, SECURITY -> within(sense ? AFFAIR : WEEKS, one, two) && sameSides(first, second);
    };
  }

  /** A title tells the same as another of one event, and as what a line of its article's title or lead tells. */
  private static boolean titled(ViewLine one, ViewLine two) {
    Evidence title = one.title() == null ? two.title() : one.title();
    ViewLine other = one.title() == null ? one : two;
    if (title == null) return false;
    if (other.title() != null)
      return title.article().equals(other.title().article()) || title.title().equals(other.title().title())
          || (within(DAYS, one, two) && SameThings.overlap(title.title(), other.title().title()) >= TITLES);
    boolean told = other.fact()
        .evidence()
        .stream()
        .anyMatch(each -> each.article().equals(title.article()) && each.sentence() < Standing.LEAD);
    FactType type = one.fact().fact().type();
    return told || (CASES.contains(type) && type == two.fact().fact().type() && within(WEEKS, one, two)
        && sameSides(one.fact().fact(), two.fact().fact()));
  }

  private static boolean sides(List<Party> some, Fact other) {
    return some.stream().anyMatch(one -> names(one, other.counterparties()));
  }

  /** Whether the two sides of one are those of the other, in either order. */
  static boolean sameSides(Fact one, Fact two) {
    boolean straight = names(one.company(), List.of(two.company())) && sides(one.counterparties(), two);
    return straight || (names(one.company(), two.counterparties()) && names(two.company(), one.counterparties()));
  }

  private static boolean names(Party party, List<Party> others) {
    return others.stream()
        .anyMatch(other -> FactAsk.same(party, other) || isBrief(party, other) || isBrief(other, party));
  }

  /** A stake is told as one in the venture, or as one of who sells it. */
  private static boolean stakes(Fact one, Fact two) {
    return SameThings.words(one.products()).contains("stake") && SameThings.words(two.products()).contains("stake");
  }

  /** "Beats" for "Beats Electronics", "Icahn" for "Carl Icahn". */
  private static boolean isBrief(Party brief, Party full) {
    return full.name().startsWith(brief.name() + " ") || full.name().endsWith(" " + brief.name());
  }

  /** Parts of a company that are told by other words may be one; told in the same weeks they are. */
  private static boolean parts(Fact one, Fact two) {
    return one.type() != two.type() || SameThings.alike(one.products(), two.products());
  }

  /** One value of one period, or of a period that only one tells; two values of one period cannot both be shown. */
  private static boolean figures(Fact one, Fact two) {
    boolean period = Objects.equals(one.period(), two.period());
    boolean open = one.period() == null || two.period() == null;
    boolean value = equal(one.amount(), two.amount())
        || (one.amount() == null && two.amount() == null && Objects.equals(one.change(), two.change()));
    if (value && (period || open)) return true;
    Amount first = one.amount();
    Amount second = two.amount();
    boolean money = one.type() == FactType.EARNINGS && first != null && second != null
        && first.unit().equals(second.unit());
    return money && period && !open && one.modality() == two.modality();
  }

  /** A rank that is told again years later is the same standing. */
  private static boolean isRank(Fact fact) {
    return fact.amount() != null && Figures.kind(fact.amount().unit()) == Figures.Kind.RANK;
  }

  /** One outlook, whose quarter is told by the calendar and by the fiscal year. */
  private static boolean outlook(ViewLine one, ViewLine two) {
    Fact first = one.fact().fact();
    Fact second = two.fact().fact();
    boolean planned = first.modality() == Modality.PLANNED && second.modality() == Modality.PLANNED;
    boolean value = equal(first.amount(), second.amount())
        || (first.change() != null && Objects.equals(first.change(), second.change()));
    return planned && value && within(DAYS, one, two);
  }

  private static boolean equal(@Nullable Amount one, @Nullable Amount two) {
    if (one == null || two == null || Figures.kind(one.unit()) != Figures.kind(two.unit())) return false;
    if (Figures.kind(one.unit()) == Figures.Kind.MONEY && !one.unit().equals(two.unit())) return false;
    double larger = Math.max(Math.abs(one.value()), Math.abs(two.value()));
    return Math.abs(one.value() - two.value()) <= ROUNDED * larger;
  }

  /** Nothing told on either side agrees with anything. */
  private static boolean alike(List<String> some, List<String> others) {
    return some.isEmpty() || others.isEmpty() || shares(some, others);
  }

  private static boolean shares(List<String> some, List<String> others) {
    if (some.stream().anyMatch(one -> others.stream().anyMatch(one::equalsIgnoreCase))) return true;
    Set<String> words = SameThings.words(some);
    return SameThings.words(others).stream().anyMatch(words::contains);
  }

  private static boolean persons(Fact one, Fact two) {
    Set<String> names = lasts(one);
    return lasts(two).stream().anyMatch(names::contains);
  }

  private static Set<String> lasts(Fact fact) {
    return Set.copyOf(fact.persons().stream().map(name -> name.substring(name.lastIndexOf(' ') + 1)).toList());
  }

  private static boolean within(int days, ViewLine one, ViewLine two) {
    PartialDate first = one.date();
    PartialDate second = two.date();
    if (first == null || second == null || first.range().overlaps(second.range())) return true;
    return Stream.of(ChronoUnit.DAYS.between(first.range().to(), second.range().from()),
        ChronoUnit.DAYS.between(second.range().to(), first.range().from())).allMatch(apart -> apart <= days);
  }

  /** The best of each matter, its own line before a title, in the order given. */
  static List<ViewLine> once(List<ViewLine> bestFirst) {
    Set<ViewLine> kept = new LinkedHashSet<>();
    Stream.of(true, false)
        .forEach(typed -> bestFirst.stream()
            .filter(line -> (line.title() == null) == typed && kept.stream().noneMatch(each -> is(each, line)))
            .forEach(kept::add));
    return bestFirst.stream().filter(kept::contains).toList();
  }
}
