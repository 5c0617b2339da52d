package dossier.fact;

import dossier.fact.Corrections.Same;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Puts sentences that tell one event together. A pure function: the same sentences give the same facts, in whatever order
 * they come. Which sentences belong together is a matter of tables ({@code merging.tsv}, {@code moves.tsv}); where in
 * doubt, two facts are made.
 */
public final class FactMerger {
  private FactMerger() {}

  /** The events that sentences tell, the one with the newest change first. */
  public static List<MergedFact> merge(List<Evidence> evidence) {
    return merge(evidence, List.of());
  }

  /**
   * The same where people said what is the same.
   *
   * @param same sentences that tell one event each, of one type and company; others of theirs come along
   */
  public static List<MergedFact> merge(List<Evidence> evidence, List<Same> same) {
    Map<String, List<Profile>> subjects = new TreeMap<>();
    for (Evidence each : new LinkedHashSet<>(evidence))
      subjects.computeIfAbsent(subject(each), key -> new ArrayList<>()).add(Profile.of(each));
    List<MergedFact> merged = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (List<Profile> profiles : subjects.values()) {
      profiles.sort(Profile.OLDEST);
      for (Joined joined : joined(clusters(profiles), same))
        merged.add(joined.merged(ids));
    }
    merged.sort(Comparator.comparing((MergedFact fact) -> fact.history().getLast().at())
        .reversed()
        .thenComparing(MergedFact::id));
    return merged;
  }

  private static String subject(Evidence evidence) {
    return evidence.fact().type() + " " + PartyKey.of(evidence.fact().company());
  }

  /** In order of time; what tells nothing but the company comes last, so that it can see all that it may belong to. */
  private static List<Cluster> clusters(List<Profile> oldestFirst) {
    MergeRule rule = MergeRule.of(oldestFirst.getFirst().fact().type());
    Clusters clusters = new Clusters(rule);
    for (Profile profile : oldestFirst)
      if (!profile.vague()) clusters.add(profile, false);
    for (Profile profile : oldestFirst)
      if (profile.vague()) clusters.add(profile, true);
    return clusters.all;
  }

  private static final class Clusters {
    private final MergeRule rule;
    private final List<Cluster> all = new ArrayList<>();
    private final Map<String, Set<Cluster>> byKey = new HashMap<>();

    Clusters(MergeRule rule) {
      this.rule = rule;
    }

    void add(Profile profile, boolean vague) {
      Set<String> keys = profile.keys(rule.keys());
      Cluster cluster = best(profile, keys, vague);
      if (cluster == null) {
        cluster = new Cluster(profile);
        all.add(cluster);
      } else {
        cluster.add(profile);
      }
      for (String key : keys)
        byKey.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(cluster);
    }

    /** The cluster that fits best, the earliest of equals; none where a vague telling without a telling price fits several. */
    private @org.jspecify.annotations.Nullable Cluster best(Profile profile, Set<String> keys, boolean vague) {
      Set<Cluster> candidates = new LinkedHashSet<>();
      for (String key : keys)
        candidates.addAll(byKey.getOrDefault(key, Set.of()));
      Cluster best = null;
      int most = 0;
      boolean several = false;
      for (Cluster candidate : candidates) {
        int fit = candidate.fit(profile, rule);
        if (fit == most && fit > 0) several = true;
        else if (fit > most) several = false;
        if (fit > most) best = candidate;
        most = Math.max(most, fit);
      }
      return vague && several && !rule.isToldByPrice(profile) ? null : best;
    }
  }

  /** The clusters with those put together that people say are one. */
  private static Collection<Joined> joined(List<Cluster> clusters, List<Same> same) {
    List<Joined> all = new ArrayList<>();
    clusters.forEach(cluster -> all.add(new Joined(cluster.members(), new ArrayList<>())));
    for (Same one : same) {
      Joined kept = all.stream().filter(each -> each.has(one.kept())).findFirst().orElse(null);
      if (kept == null) continue;
      List<Joined> others = all.stream().filter(each -> !each.has(one.kept()) && each.has(one.others())).toList();
      others.forEach(kept::add);
      all.removeAll(others);
    }
    return all;
  }

  /**
   * Tellings of one event.
   *
   * @param members those that say what the fact is
   * @param added those that people say tell the same: evidence, and nothing else
   */
  private record Joined(List<Profile> members, List<Profile> added) {
    void add(Joined other) {
      added.addAll(other.members);
      added.addAll(other.added);
    }

    boolean has(Set<Evidence> any) {
      return Stream.concat(members.stream(), added.stream()).anyMatch(each -> any.contains(each.evidence()));
    }

    MergedFact merged(Set<String> ids) {
      MergedFact fact = Whole.of(members, ids);
      if (added.isEmpty()) return fact;
      List<Evidence> evidence = Stream.concat(members.stream(), added.stream())
          .sorted(Profile.OLDEST)
          .map(Profile::evidence)
          .toList();
      return new MergedFact(fact.id(), fact.fact(), evidence.reversed(), fact.history(), fact.amounts(),
          Origins.independent(evidence));
    }
  }
}
