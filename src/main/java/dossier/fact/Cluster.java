package dossier.fact;

import java.util.ArrayList;
import java.util.List;

/** Tellings of one event while they are gathered. */
final class Cluster {
  private final List<Profile> members = new ArrayList<>();

  Cluster(Profile first) {
    members.add(first);
  }

  List<Profile> members() {
    return members;
  }

  void add(Profile profile) {
    members.add(profile);
  }

  /**
   * How well a telling fits: in how many ways it agrees with a member; 0 where it is of another event. What was done once
   * may be told again years after the rumours that are members too.
   */
  int fit(Profile profile, MergeRule rule) {
    int best = 0;
    boolean late = false;
    boolean retells = false;
    List<Pair> pairs = new ArrayList<>(members.size());
    members.forEach(member -> pairs.add(new Pair(member, profile)));
    for (Pair pair : pairs) {
      if (!rule.agrees(pair, false) && !(rule.agrees(pair, true) && ofSameDeal(pairs))) return 0;
      late |= !rule.timely(pair);
      retells |= rule.retells(pair);
      if (rule.binds(pair)) best = Math.max(best, 1 + agreements(pair));
    }
    return late && !retells ? 0 : best;
  }

  private static boolean ofSameDeal(List<Pair> pairs) {
    for (Pair pair : pairs)
      if (pair.sameDeal()) return true;
    return false;
  }

  private static int agreements(Pair pair) {
    int count = pair.crossed() ? 1 : 0;
    for (Match match : List.of(pair.parties(), pair.products(), pair.persons(), pair.places(), pair.amounts(),
        pair.changes(), pair.periods(), pair.dates()))
      if (match == Match.AGREES) count++;
    return count;
  }
}
