package dossier.fact;

/** How real a fact is, as its text tells it. */
public enum Modality {
  /** It happened, was agreed or announced, or is so. */
  ASSERTED,
  /** It is intended, offered or expected by those who will do it. */
  PLANNED,
  /** Somebody else says so: sources, press reports, rumours, talks. */
  REPORTED,
  /** It is said not to be so, or was refused. */
  DENIED,
  /** It was so or was planned and is no more: withdrawn, scrapped, closed. */
  ENDED
}
