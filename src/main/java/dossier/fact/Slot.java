package dossier.fact;

/** The parts of a fact that stand somewhere in its sentence. */
public enum Slot {
  /** The word or words that the pattern hangs on. */
  TRIGGER,
  COMPANY,
  COUNTERPARTY,
  PERSON,
  PRODUCT,
  PLACE,
  AMOUNT,
  CHANGE,
  PERIOD,
  DATE,
  /** Words that decide the modality. */
  MODALITY,
  /** Who claims it. */
  ATTRIBUTION
}
