package dossier.digest;

/** What comes of a request to track a company or not. */
public sealed interface TrackReply {
  /**
   * It is done.
   *
   * @param sentence what, for the person who asked
   * @param name the company's
   * @param linking whether stored articles are linked now
   */
  record Done(String sentence, String name, boolean linking) implements TrackReply {}

  /**
   * Nothing was changed.
   *
   * @param sentence why, for the person who asked
   * @param field which field of a form it is about
   */
  record Refused(String sentence, Field field) implements TrackReply {}

  /** A field of a form. */
  enum Field {
    NAME,
    ALIASES
  }
}
