package dossier.store;

/**
 * What was read of one entry of a feed.
 *
 * @param entry a key of the entry, see {@link #key}
 * @param fingerprint a key of all that the entry said
 * @param tries how often its page could not be read; 0 once it was
 */
public record EntryMark(String entry, String fingerprint, int tries) {
  /** A key of fixed length for a text of any length. */
  public static String key(String text) {
    return Columns.key(text);
  }
}
