package dossier.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When two tellings of facts of one type and company are of the same event; a row of {@code merging.tsv}, where the columns
 * are explained.
 */
record MergeRule(FactType type, int lead, int echo, boolean once, boolean undated, boolean disputes,
    List<Set<Condition>> binds, List<Difference> differs, Set<Substance> tells) {
  private static final int COLUMNS = 10;
  private static final Map<FactType, MergeRule> RULES = read();

  MergeRule {
    binds = binds.stream().map(Set::copyOf).toList();
    differs = List.copyOf(EnumSet.copyOf(differs)); // in their order
    tells = Set.copyOf(tells);
  }

  static MergeRule of(FactType type) {
    MergeRule rule = RULES.get(type);
    if (rule == null) throw new IllegalStateException("merging.tsv has no row " + type);
    return rule;
  }

  private static Map<FactType, MergeRule> read() {
    Map<FactType, MergeRule> rules = new EnumMap<>(FactType.class);
    for (String line : MergeTables.lines("merging.tsv")) {
      String[] row = line.split("\t", -1);
      if (row.length != COLUMNS) throw new IllegalStateException("merging.tsv: " + row.length + " columns: " + line);
      FactType type = FactType.valueOf(row[0]);
      rules.put(type, new MergeRule(type, Integer.parseInt(row[1]), Integer.parseInt(row[2]), row[3].equals("yes"),
          row[4].equals("yes"), row[5].equals("yes"), Stream.of(row[6].split(";", -1)).map(MergeRule::bind).toList(),
          differences(row[7]), substances(row[8])));
    }
    return rules;
  }

  private static Set<Condition> bind(String alternative) {
    Set<Condition> all = EnumSet.noneOf(Condition.class);
    for (String name : alternative.split("\\+", -1))
      all.add(Condition.named(name));
    return all;
  }

  private static List<Difference> differences(String names) {
    List<Difference> all = new ArrayList<>();
    for (String name : names.split(",", -1))
      all.add(Difference.named(name));
    return all;
  }

  private static Set<Substance> substances(String names) {
    Set<Substance> all = EnumSet.noneOf(Substance.class);
    for (String name : names.split(",", -1))
      all.add(Substance.named(name));
    return all;
  }

  /** Whether a fact says more than that something of its type happened. */
  boolean tells(MergedFact fact) {
    for (Substance substance : tells)
      if (substance.in(fact)) return true;
    return false;
  }

  /** One condition of each alternative, the one that least often holds by chance: whatever binds shares a key of one. */
  Set<Condition> keys() {
    Set<Condition> keys = EnumSet.noneOf(Condition.class);
    for (Set<Condition> all : binds)
      keys.add(Collections.max(all));
    return keys;
  }

  /** Whether the two agree on enough. */
  boolean binds(Pair pair) {
    for (int i = 0; i < binds.size(); i++)
      if (holds(binds.get(i), pair)) return true;
    return false;
  }

  private static boolean holds(Set<Condition> all, Pair pair) {
    for (Condition condition : all)
      if (!condition.holds(pair)) return false;
    return true;
  }

  /** Whether a telling's price alone says which event it is of. */
  boolean isToldByPrice(Profile profile) {
    return binds.contains(Set.of(Condition.PRICE)) && new Pair(profile, profile).price();
  }

  /** Whether one tells again, however late, what the other tells and a company does but once. */
  boolean retells(Pair pair) {
    return once && pair.retold() && binds(pair);
  }

  /**
   * Whether nothing but the time says that the two are different events.
   *
   * @param same whether another telling of the event is surely of the same deal, so that parts and sums may differ
   */
  boolean agrees(Pair pair, boolean same) {
    for (int i = 0; i < differs.size(); i++) { // millions of times for a large company
      Difference difference = differs.get(i);
      if (!(same && difference.isOfDetail()) && difference.between(pair)) return false;
    }
    return true;
  }

  /** Whether the two lie as close as tellings of one event do; a figure of a period may be told again at any time. */
  boolean timely(Pair pair) {
    if (pair.periods() == Match.AGREES && pair.amounts() == Match.AGREES) return true;
    if (!pair.timed()) return undated;
    if (pair.days() <= (pair.bothHappened() ? echo : lead)) return true;
    return once && pair.retold();
  }
}
