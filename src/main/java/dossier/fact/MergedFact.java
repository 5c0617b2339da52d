package dossier.fact;

import dossier.text.PartialDate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event or state as all articles tell it.
 *
 * @param id stable name, made of letters and digits, at most 32: the same evidence gives the same id
 * @param fact the whole: slots that its evidence agrees on or that the fullest evidence fills, with the latest modality
 * @param evidence the sentences that tell it, newest first, at least one
 * @param history how it moved along, oldest first, one step each time that the modality changed
 * @param amounts the amounts told, the most trusted first; more than one where the sources disagree
 * @param sources how many independent sources tell it, at least 1
 */
public record MergedFact(String id, Fact fact, List<Evidence> evidence, List<Step> history, List<Told> amounts,
    int sources) {
  public MergedFact {
    evidence = List.copyOf(evidence);
    history = List.copyOf(history);
    amounts = List.copyOf(amounts);
    if (evidence.isEmpty()) throw new IllegalArgumentException("a fact without evidence");
  }

  /** The same with another whole. */
  public MergedFact withFact(Fact whole) {
    return new MergedFact(id, whole, evidence, history, amounts, sources);
  }

  /** The same with other evidence, newest first, at least one. */
  public MergedFact withEvidence(List<Evidence> other) {
    return new MergedFact(id, fact, other, history, amounts, sources);
  }

  /** A change of modality: rumoured, announced, completed, called off. */
  public record Step(Modality modality, Instant at, @Nullable PartialDate date, Evidence evidence) {}

  /** An amount with the evidence that tells it, newest first. */
  public record Told(Amount amount, List<Evidence> evidence) {
    public Told {
      evidence = List.copyOf(evidence);
    }
  }

  /** Whether it says more than that something of its type happened: who, what, where or how much, as its type needs. */
  public boolean tells() {
    return MergeRule.of(fact.type()).tells(this);
  }

  /** Whether sources tell amounts that cannot both be right. */
  public boolean disagrees() {
    return amounts.size() > 1;
  }
}
