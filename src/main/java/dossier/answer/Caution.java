package dossier.answer;

/** What a reader must know before relying on an answer. */
public enum Caution {
  /** It is likelier right than wrong, but no more than that: its quote is to be read. */
  UNSURE,
  /** The newest evidence is more than twelve months older than the question. */
  OLD_EVIDENCE,
  /** The evidence is attributed to rumour or to unnamed sources. */
  RUMOUR,
  /** Independent sources tell different things, all of which are shown. */
  DISPUTED
}
