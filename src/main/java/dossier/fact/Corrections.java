package dossier.fact;

import dossier.article.ArticleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people decided on facts, laid over the evidence before it is merged: a hidden or mended fact shows so everywhere. Of
 * two decisions on one thing the later counts. Immutable.
 */
public final class Corrections {
  /** None. */
  public static final Corrections NONE = new Corrections(0, List.of());

  private final long version;
  private final Map<ArticleId, List<Placed>> byArticle = new HashMap<>();
  private final Map<String, Set<ArticleId>> movedTo = new HashMap<>();

  private final Set<ArticleId> mended = new HashSet<>();
  /** Oldest first. */
  private final List<Correction.Duplicate> duplicates;

  /** A decision with the piece of evidence that it is found by. */
  private record Placed(EvidenceKey key, Correction correction) {}

  /**
   * @param version grows with every decision or undoing: equal versions are equal corrections
   * @param corrections those that hold, oldest first
   */
  public Corrections(long version, List<Correction> corrections) {
    this.version = version;
    this.duplicates = corrections.stream()
        .filter(Correction.Duplicate.class::isInstance)
        .map(Correction.Duplicate.class::cast)
        .distinct()
        .toList();
    for (Correction correction : corrections)
      for (EvidenceKey key : correction.evidence()) {
        place(key, correction);
        switch (correction) {
          case Correction.WrongCompany(var _, var company) when company != null -> {
            mended.add(key.article());
            movedTo.computeIfAbsent(PartyKey.of(company), _ -> new HashSet<>()).add(key.article());
          }
          case Correction.WrongValue _ -> mended.add(key.article());
          default -> {
          }
        }
      }
  }

  private void place(EvidenceKey key, Correction correction) {
    byArticle.computeIfAbsent(key.article(), _ -> new ArrayList<>()).add(new Placed(key, correction));
    if (correction instanceof Correction.Duplicate(var _, var of) && of != null)
      byArticle.computeIfAbsent(of.article(), _ -> new ArrayList<>()).add(new Placed(of, correction));
  }

  /** Equal versions are equal corrections. */
  public long version() {
    return version;
  }

  /** Articles with evidence that was given to a party which it does not name. */
  public Set<ArticleId> movedTo(String partyKey) {
    return Set.copyOf(movedTo.getOrDefault(partyKey, Set.of()));
  }

  /** Articles with evidence that no query finds by what it tells now: it was given to a party or has another value. */
  public Set<ArticleId> mended() {
    return Set.copyOf(mended);
  }

  /**
   * Evidence as it is to be used.
   *
   * @param same sentences that tell one event each because people said so, in the order in which they said it
   */
  public record Corrected(List<Evidence> evidence, List<Same> same) {
    public Corrected {
      evidence = List.copyOf(evidence);
      same = List.copyOf(same);
    }
  }

  /**
   * Sentences that tell one event.
   *
   * @param kept those of the fact that stays as it tells it
   * @param others those that become evidence of that fact and change nothing else in it
   */
  public record Same(Set<Evidence> kept, Set<Evidence> others) {
    public Same {
      kept = Set.copyOf(kept);
      others = Set.copyOf(others);
    }
  }

  /** The evidence without what is hidden, with what is mended. */
  public Corrected apply(List<Evidence> evidence) {
    if (byArticle.isEmpty()) return new Corrected(evidence, List.of());
    Map<EvidenceKey, Integer> sentences = sentences(evidence);
    List<Evidence> left = new ArrayList<>(evidence.size());
    Map<Correction.Duplicate, Set<Evidence>> kept = new HashMap<>();
    Map<Correction.Duplicate, Set<Evidence>> others = new HashMap<>();
    for (Evidence each : evidence) {
      List<Step> steps = steps(each, sentences);
      Evidence last = steps.isEmpty() ? each : steps.getLast().after();
      if (last == null) continue;
      left.add(last);
      for (Step step : steps)
        if (step.placed().correction() instanceof Correction.Duplicate duplicate)
          (step.placed().key().equals(duplicate.of()) ? kept : others)
              .computeIfAbsent(duplicate, _ -> new HashSet<>())
              .add(last);
    }
    List<Same> same = duplicates.stream()
        .map(each -> new Same(kept.getOrDefault(each, Set.of()), others.getOrDefault(each, Set.of())))
        .filter(each -> !each.kept().isEmpty() && !each.others().isEmpty())
        .toList();
    return new Corrected(left, same);
  }

  /** What pieces of evidence have become that {@code key} names, or named at any time; none where they are hidden. */
  public List<Evidence> became(EvidenceKey key, List<Evidence> evidence) {
    Map<EvidenceKey, Integer> sentences = sentences(evidence);
    List<Evidence> became = new ArrayList<>();
    for (Evidence each : evidence) {
      List<Step> steps = steps(each, sentences);
      boolean named = EvidenceKey.of(each).equals(key)
          || steps.stream().anyMatch(step -> step.after() != null && EvidenceKey.of(step.after()).equals(key));
      Evidence last = steps.isEmpty() ? each : steps.getLast().after();
      if (named && last != null) became.add(last);
    }
    return became;
  }

  /** A decision on a piece of evidence, and what it made of it; null where it hides it. */
  private record Step(Placed placed, @Nullable Evidence after) {}

  private List<Step> steps(Evidence evidence, Map<EvidenceKey, Integer> sentences) {
    List<Placed> here = byArticle.getOrDefault(evidence.article(), List.of());
    boolean only = !here.isEmpty() && sentences.getOrDefault(sentence(EvidenceKey.of(evidence)), 0) == 1;
    List<Step> steps = new ArrayList<>();
    Evidence now = evidence;
    for (Placed placed : here) {
      if (now == null || !holds(placed, EvidenceKey.of(now), only)) continue;
      now = mended(now, placed);
      steps.add(new Step(placed, now));
    }
    return steps;
  }

  /**
   * A decision holds for the only such fact of its sentence, else for the one that tells the same. One on what was mended
   * before is about the mended form.
   */
  private static boolean holds(Placed placed, EvidenceKey key, boolean only) {
    return placed.key().besides(key) && (only || placed.key().slots().equals(key.slots()));
  }

  /** How many facts of one type and company each sentence has, where any is corrected. */
  private Map<EvidenceKey, Integer> sentences(List<Evidence> evidence) {
    Map<EvidenceKey, Integer> counts = new HashMap<>();
    for (Evidence each : evidence)
      if (byArticle.containsKey(each.article())) counts.merge(sentence(EvidenceKey.of(each)), 1, Integer::sum);
    return counts;
  }

  private static EvidenceKey sentence(EvidenceKey key) {
    return new EvidenceKey(key.article(), key.sentence(), "");
  }

  private static @Nullable Evidence mended(Evidence evidence, Placed placed) {
    Fact fact = evidence.fact();
    return switch (placed.correction()) {
      case Correction.NotAFact _ -> null;
      case Correction.Duplicate(var _, var of) -> of == null ? null : evidence;
      case Correction.WrongCompany(var _, var company) -> company == null
          ? null
          : telling(evidence, fact.withSides(company, fact.counterparties()));
      case Correction.WrongValue(var _, var slot, var value) -> telling(evidence, SlotText.with(fact, slot, value));
    };
  }

  private static Evidence telling(Evidence evidence, Fact fact) {
    return new Evidence(fact, evidence.pattern(), evidence.article(), evidence.url(), evidence.title(),
        evidence.source(), evidence.dating(), evidence.knownBy(), evidence.sentence(), evidence.quote(),
        evidence.origin());
  }
}
