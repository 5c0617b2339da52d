package dossier.answer;

import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.text.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts facts under headings. */
final class FactGroups {
  private static final int OF_A_TYPE = 4;
  private static final String LAUNCH = "launch";
  private static final String REVENUE = "revenue";
  /** What a product costs says less of a company than what it sells and where it stands. */
  private static final String PRICE = "price";
  private static final String OTHER_PRODUCTS = "other product news";

  private static final Comparator<ViewLine> BEST = Comparator
      .comparing((ViewLine line) -> !FactSenses.of(line.fact()).equals(PRICE))
      .thenComparing(Merit::of)
      .thenComparingInt(line -> slots(line.fact()))
      .reversed();

  /** The newest first; of one day a result of the whole before that of a part, and revenue before what is left of it. */
  private static final Comparator<ViewLine> SHOWN = ViewLine.NEWEST.thenComparing(line -> Merit.isOfPart(line.fact()))
      .thenComparing(line -> !FactSenses.of(line.fact()).equals(REVENUE));

  /** The order of the types in a profile. */
  private static final List<FactType> ORDER = List.of(FactType.EARNINGS, FactType.PRODUCT_LAUNCH, FactType.ACQUISITION,
      FactType.EXECUTIVE_CHANGE, FactType.REGULATORY, FactType.LEGAL, FactType.METRIC, FactType.LISTING,
      FactType.FUNDING, FactType.PARTNERSHIP, FactType.WORKFORCE, FactType.SECURITY, FactType.EXPANSION);

  private FactGroups() {}

  /** How many parts of a fact are told. */
  static int slots(MergedFact merged) {
    Fact fact = merged.fact();
    return fact.counterparties().size() + fact.persons().size() + fact.products().size() + fact.places().size()
        + (fact.amount() == null ? 0 : 1) + (fact.change() == null ? 0 : 1) + (fact.period() == null ? 0 : 1)
        + (fact.date() == null ? 0 : 1);
  }

  /** Whether a fact says no more than that something of its type happened. */
  static boolean bare(MergedFact merged) {
    Fact fact = merged.fact();
    return fact.counterparties().isEmpty() && fact.persons().isEmpty() && fact.products().isEmpty()
        && fact.places().isEmpty() && fact.amount() == null && fact.change() == null;
  }

  /** The items without those whose words another one has had before. */
  static List<FactItem> distinct(List<FactItem> items) {
    Set<String> said = new HashSet<>();
    return items.stream().filter(item -> said.add(item.line().words())).toList();
  }

  /** Plans by the month, or where only that is told the year, that they are for; in the order in which they come. */
  static List<FactGroup> byMonth(List<MergedFact> plans, FactWording wording) {
    Map<String, List<FactItem>> months = new LinkedHashMap<>();
    for (MergedFact plan : plans) {
      PartialDate date = Plans.date(plan);
      String heading = date == null ? "" : new PartialDate(date.year(), date.month(), 0).display();
      months.computeIfAbsent(heading, any -> new ArrayList<>()).add(wording.plan(plan));
    }
    return months.entrySet().stream().map(each -> new FactGroup(each.getKey(), distinct(each.getValue()), 0)).toList();
  }

  /** What stands under one heading of a profile: a type, what is no launch apart from launches. */
  private record Heading(FactType type, boolean other) {
    static Heading of(MergedFact fact) {
      FactType type = fact.fact().type();
      return new Heading(type, type == FactType.PRODUCT_LAUNCH && !FactSenses.of(fact).equals(LAUNCH));
    }

    /** What is no launch follows the launches. */
    int place() {
      return 2 * ORDER.indexOf(type) + (other ? 1 : 0);
    }

    String words() {
      String called = other ? OTHER_PRODUCTS : FactWord.of(type).called();
      return called.substring(0, 1).toUpperCase(Locale.ROOT) + called.substring(1);
    }
  }

  /**
   * What is worth telling of each type of fact, the latest and the best told; results and launches first.
   *
   * @param whose whether a title names whose facts they are
   * @param own whether what tells a fact speaks of the company of the fact itself
   * @param further what stands before a type in the command that lists all of it, such as {@code facts Xiaomi}; empty for none
   */
  static List<FactGroup> byType(List<MergedFact> facts, Predicate<String> whose, Predicate<MergedFact> own,
      String further, FactWording wording) {
    Map<Heading, List<MergedFact>> types = new HashMap<>();
    facts.forEach(fact -> types.computeIfAbsent(Heading.of(fact), any -> new ArrayList<>()).add(fact));
    List<MergedFact> news = OldOutlooks.without(facts).stream().filter(fact -> !Background.isRecalled(fact)).toList();
    List<ViewLine> best = ViewLine.of(news, whose).stream().sorted(BEST).toList();
    Map<Heading, List<ViewLine>> lines = new LinkedHashMap<>();
    List<ViewLine> once = Outranked.without(SameMatter.once(best), facts);
    for (ViewLine line : Firm.of(once))
      lines.computeIfAbsent(Heading.of(line.fact()), any -> new ArrayList<>()).add(line);
    lines.replaceAll((_, all) -> distinct(all.stream().filter(line -> line.isOwn(own)), wording)
        .limit(OF_A_TYPE)
        .toList());
    lines.values().removeIf(List::isEmpty);
    return lines.entrySet()
        .stream()
        .sorted(Comparator.comparingInt(each -> each.getKey().place()))
        .map(each -> {
          List<MergedFact> all = types.getOrDefault(each.getKey(), List.of());
          List<ViewLine> shown = withLast(each.getValue(), all, once, own).stream().sorted(SHOWN).toList();
          return group(each.getKey(), shown, all, further, wording);
        })
        .toList();
  }

  /** The lines without those that say of another day what one has said before. */
  private static Stream<ViewLine> distinct(Stream<ViewLine> lines, FactWording wording) {
    Set<String> said = new HashSet<>();
    return lines.filter(line -> said.add(line.title() == null ? wording.event(line.fact()) : line.title().title()));
  }

  /** The lines, with the only one that would be left out, unless that is a rumour. */
  private static List<ViewLine> withLast(List<ViewLine> lines, List<MergedFact> all, List<ViewLine> once,
      Predicate<MergedFact> own) {
    if (all.size() != lines.size() + 1) return lines;
    Set<MergedFact> shown = lines.stream().map(ViewLine::fact).collect(Collectors.toSet());
    return Stream.concat(lines.stream(),
        once.stream()
            .filter(line -> line.fact().fact().modality() != Modality.REPORTED && all.contains(line.fact())
                && !shown.contains(line.fact()) && line.isOwn(own)))
        .toList();
  }

  private static FactGroup group(Heading heading, List<ViewLine> lines, List<MergedFact> all, String further,
      FactWording wording) {
    List<FactItem> items = distinct(lines.stream().map(line -> line.item(wording)).toList());
    String command = further.isEmpty() ? "" : further + " " + FactWord.typed(heading.type());
    // The only one that is left out is no line of its own: it would have stood here.
    int left = all.size() - items.size();
    return new FactGroup(heading.words(), items, left == 1 ? 0 : left, List.of(), command);
  }
}
