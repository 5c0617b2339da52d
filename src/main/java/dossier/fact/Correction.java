package dossier.fact;

import dossier.name.Party;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
   * @param of evidence of the other fact, with which this is put together; null where the other is about another
   *          company, so that this is hidden
   */
  record Duplicate(List<EvidenceKey> evidence, @Nullable EvidenceKey of) implements Correction {
    public Duplicate {
      evidence = List.copyOf(evidence);
    }

    /**
     * That {@code fact} tells what {@code other} tells.
     *
     * @throws IllegalArgumentException when the two can tell no event together; the message says why
     */
    public static Duplicate of(MergedFact fact, MergedFact other) {
      Optional<String> apart = apart(fact, other);
      if (apart.isPresent()) throw new IllegalArgumentException(apart.get());
      boolean together = PartyKey.of(fact.fact().company()).equals(PartyKey.of(other.fact().company()));
      return new Duplicate(keys(fact), together ? keys(other).getLast() : null);
    }

    /** Why two facts can tell no event together: another type, or companies of which neither is the other's other side. */
    public static Optional<String> apart(MergedFact fact, MergedFact other) {
      Fact one = fact.fact();
      Fact two = other.fact();
      if (fact.id().equals(other.id())) return Optional.of("a fact is no duplicate of itself");
      if (one.type() != two.type())
        return Optional.of("they are of different types, " + one.type() + " and " + two.type());
      if (takesPart(one.company(), two) || takesPart(two.company(), one)) return Optional.empty();
      return Optional.of("they are about different companies, " + one.company().name() + " and " + two.company().name()
          + ", and neither is on the other side");
    }

    private static boolean takesPart(Party party, Fact fact) {
      return Stream.concat(Stream.of(fact.company()), fact.counterparties().stream())
          .anyMatch(each -> PartyKey.of(each).equals(PartyKey.of(party)));
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
