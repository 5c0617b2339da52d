package dossier.slack;

import java.util.Optional;

/** What can be wrong with a fact, in the order that it is offered. */
enum Fault {
  /** It is about another company. */
  COMPANY("company", "Wrong company"),
  /** Something that it tells is wrong. */
  VALUE("value", "Wrong value"),
  /** Another fact tells the same event. */
  DUPLICATE("duplicate", "Duplicate"),
  /** It is no fact. */
  NO_FACT("no-fact", "Not a fact");

  private final String id;
  private final String label;

  Fault(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** Its name in a button. */
  String id() {
    return id;
  }

  /** What people call it, at most 24 characters. */
  String label() {
    return label;
  }

  /** The fault of that name. */
  static Optional<Fault> of(String id) {
    for (Fault fault : values())
      if (fault.id.equals(id)) return Optional.of(fault);
    return Optional.empty();
  }
}
