package dossier.slack;

import dossier.fact.Slot;

/** What a person says is right where a fact is wrong. */
public sealed interface Mend {
  /**
   * It is about another company.
   *
   * @param name of the right one as typed; empty where none is known and the fact is to be hidden
   */
  record OtherCompany(String name) implements Mend {}

  /**
   * One slot is wrong.
   *
   * @param value what is right as typed; empty where the slot is to be emptied
   */
  record OtherValue(Slot slot, String value) implements Mend {}

  /** Another fact tells the same event. */
  record SameAs(String fact) implements Mend {}

  /** It is no fact. */
  record NoFact() implements Mend {}
}
