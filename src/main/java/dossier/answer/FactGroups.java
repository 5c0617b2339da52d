package dossier.answer;

import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.text.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Puts facts under headings. */
final class FactGroups {
  private static final int OF_A_TYPE = 3;
  /** Facts worded for them, since some say the same. */
  private static final int LOOKED_AT = 6;

  private FactGroups() {}

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
      months.computeIfAbsent(heading, any -> new ArrayList<>()).add(wording.item(plan));
    }
    return months.entrySet().stream().map(each -> new FactGroup(each.getKey(), distinct(each.getValue()), 0)).toList();
  }

  /**
   * The latest facts of each type, those that are told as news before those that are only mentioned; the type with the newest
   * fact first.
   */
  static List<FactGroup> byType(List<MergedFact> facts, FactWording wording) {
    Map<FactType, List<MergedFact>> types = new LinkedHashMap<>();
    facts.stream()
        .sorted(FactDates.NEWEST)
        .forEach(fact -> types.computeIfAbsent(fact.fact().type(), any -> new ArrayList<>()).add(fact));
    return types.entrySet()
        .stream()
        .sorted(Comparator.comparing(each -> each.getValue().getFirst(), FactDates.NEWEST))
        .map(each -> group(each.getKey(), each.getValue(), wording))
        .toList();
  }

  private static FactGroup group(FactType type, List<MergedFact> facts, FactWording wording) {
    List<MergedFact> telling = facts.stream().filter(fact -> !bare(fact)).toList();
    FactWording unnumbered = new FactWording(new Citing(Citing::alone));
    List<FactItem> items = distinct(Standing.firm(telling.isEmpty() ? facts : telling, 1)
        .stream()
        .sorted(Comparator.comparing(Standing::of))
        .limit(LOOKED_AT)
        .map(unnumbered::item)
        .toList()).stream()
        .limit(OF_A_TYPE)
        .map(FactItem::fact)
        .sorted(FactDates.NEWEST)
        .map(wording::item)
        .toList();
    String called = FactWord.of(type).called();
    return new FactGroup(called.substring(0, 1).toUpperCase(Locale.ROOT) + called.substring(1), items,
        facts.size() - items.size());
  }
}
