package dossier.fact;

/** How one slot of two tellings compares. */
enum Match {
  /** Both tell it, and it is the same. */
  AGREES,
  /** At least one does not tell it. */
  OPEN,
  /** Both tell it, and it is not the same. */
  DIFFERS
}
