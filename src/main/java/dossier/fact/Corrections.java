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

  /** A decision with the piece of evidence that it is found by. */
  private record Placed(EvidenceKey key, Correction correction) {}

  /**
   * @param version grows with every decision or undoing: equal versions are equal corrections
   * @param corrections those that hold, oldest first
   */
  public Corrections(long version, List<Correction> corrections) {
    this.version = version;
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
   * @param same sentences that tell one event each because people said so
   */
  public record Corrected(List<Evidence> evidence, List<Set<Evidence>> same) {
    public Corrected {
      evidence = List.copyOf(evidence);
      same = same.stream().map(Set::copyOf).toList();
    }
  }

  /** The evidence without what is hidden, with what is mended. */
  public Corrected apply(List<Evidence> evidence) {
    if (byArticle.isEmpty()) return new Corrected(evidence, List.of());
    Map<EvidenceKey, Integer> sentences = sentences(evidence);
    List<Evidence> kept = new ArrayList<>(evidence.size());
    Map<Correction, Set<Evidence>> same = new HashMap<>();
    for (Evidence each : evidence) {
      List<Placed> here = byArticle.getOrDefault(each.article(), List.of());
      boolean only = !here.isEmpty() && sentences.getOrDefault(sentence(EvidenceKey.of(each)), 0) == 1;
      List<Correction> duplicates = new ArrayList<>();
      Evidence now = each;
      for (Placed placed : here) {
        if (now == null || !holds(placed, EvidenceKey.of(now), only)) continue;
        now = mended(now, placed.correction());
        if (placed.correction() instanceof Correction.Duplicate) duplicates.add(placed.correction());
      }
      if (now == null) continue;
      kept.add(now);
      for (Correction duplicate : duplicates)
        same.computeIfAbsent(duplicate, _ -> new HashSet<>()).add(now);
    }
    return new Corrected(kept, List.copyOf(same.values()));
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

  private static @Nullable Evidence mended(Evidence evidence, Correction correction) {
    Fact fact = evidence.fact();
    return switch (correction) {
      case Correction.NotAFact _ -> null;
      case Correction.Duplicate(var _, var of) -> of == null ? null : evidence;
      case Correction.WrongCompany(var _, var company) -> company == null
          ? null
          : telling(evidence, new Fact(fact.type(), company, fact.counterparties(), fact.persons(), fact.products(),
              fact.places(), fact.amount(), fact.change(), fact.period(), fact.date(), fact.modality(),
              fact.attributedTo()));
      case Correction.WrongValue(var _, var slot, var value) -> telling(evidence, SlotText.with(fact, slot, value));
    };
  }

  private static Evidence telling(Evidence evidence, Fact fact) {
    return new Evidence(fact, evidence.pattern(), evidence.article(), evidence.url(), evidence.title(),
        evidence.source(), evidence.dating(), evidence.knownBy(), evidence.sentence(), evidence.quote(),
        evidence.origin());
  }
}
