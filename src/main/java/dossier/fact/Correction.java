package dossier.fact;

import dossier.name.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person decided on pieces of evidence. */
public sealed interface Correction {
  /** The evidence that it is about, at least one. */
  List<EvidenceKey> evidence();

  /**
   * The fact is about another company.
   *
   * @param company the right one, or null where none is known and the evidence is hidden
   */
  record WrongCompany(List<EvidenceKey> evidence, @Nullable Party company) implements Correction {
    public WrongCompany {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * One slot is wrong.
   *
   * @param slot one of those that {@link SlotText} reads
   * @param value what is right in the form of {@link SlotText}, or null where the slot is emptied
   */
  record WrongValue(List<EvidenceKey> evidence, Slot slot, @Nullable String value) implements Correction {
    public WrongValue {
      evidence = List.copyOf(evidence);
      SlotText.check(slot, value);
    }
  }

  /**
   * Another fact tells the same event.
   *
   * @param of evidence of the other fact, with which this is put together; null where the other is of another type or
   *          company, so that this is hidden
   */
  record Duplicate(List<EvidenceKey> evidence, @Nullable EvidenceKey of) implements Correction {
    public Duplicate {
      evidence = List.copyOf(evidence);
    }

    /** That {@code fact} tells what {@code other} tells. */
    public static Duplicate of(MergedFact fact, MergedFact other) {
      boolean together = fact.fact().type() == other.fact().type()
          && PartyKey.of(fact.fact().company()).equals(PartyKey.of(other.fact().company()));
      return new Duplicate(keys(fact), together ? keys(other).getLast() : null);
    }
  }

  /** It is no fact. */
  record NotAFact(List<EvidenceKey> evidence) implements Correction {
    public NotAFact {
      evidence = List.copyOf(evidence);
    }
  }

  /** The keys of all evidence of a fact, newest first. */
  static List<EvidenceKey> keys(MergedFact fact) {
    return fact.evidence().stream().map(EvidenceKey::of).toList();
  }
}
