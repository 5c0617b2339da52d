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
    for (Profile member : members) {
      Pair pair = new Pair(member, profile);
      if (!rule.agrees(pair, false) && !(rule.agrees(pair, true) && hasSameDeal(profile))) return 0;
      late |= !rule.timely(pair);
      retells |= rule.retells(pair);
      if (rule.binds(pair)) best = Math.max(best, 1 + agreements(pair));
    }
    return late && !retells ? 0 : best;
  }

  private boolean hasSameDeal(Profile profile) {
    for (Profile member : members)
      if (new Pair(member, profile).sameDeal()) return true;
    return false;
  }

  private static int agreements(Pair pair) {
    return (pair.crossed() ? 1 : 0) + one(pair.parties()) + one(pair.products()) + one(pair.persons())
        + one(pair.places()) + one(pair.amounts()) + one(pair.changes()) + one(pair.periods()) + one(pair.dates());
  }

  private static int one(Match match) {
    return match == Match.AGREES ? 1 : 0;
  }
}
