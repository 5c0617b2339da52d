package dossier.ingest;

/** What the index did with an article. */
public enum Outcome {
  /** It is new. */
  ADDED,
  /** The same article with the same text was there. */
  UNCHANGED,
  /** Another version of the article was there and made place. */
  REPLACED,
  /** The text is there already as another article; this one was not stored. */
  DUPLICATE
}
