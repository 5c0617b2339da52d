package dossier.index;

/** Is told how far a reading of all stored articles is. */
public interface RereadProgress {
  /** Tells nobody. */
  RereadProgress NONE = (done, all) -> {};

  /** So many of all articles have been read again and committed. */
  void at(long done, long all);
}
