package dossier.slack;

import org.jspecify.annotations.Nullable;

/**
 * Who sees a reply and what it must therefore say.
 *
 * @param visibility who sees it
 * @param repeats whether the question stands above the reply
 * @param sharedBy Slack's id of who shared it, or null where nobody did
 */
record Showing(Visibility visibility, boolean repeats, @Nullable String sharedBy) {
  /** Who sees a message. */
  enum Visibility {
    /** Only the person who asked. */
    PRIVATE("p"),
    /** Everybody who reads the thread. */
    THREAD("t"),
    /** Everybody in the channel. */
    SHARED("s");

    private final String letter;

    Visibility(String letter) {
      this.letter = letter;
    }

    /** Its short name in a button's value. */
    String letter() {
      return letter;
    }

    /** The visibility of a letter; an unknown one is private. */
    static Visibility of(String letter) {
      for (Visibility visibility : values())
        if (visibility.letter.equals(letter)) return visibility;
      return PRIVATE;
    }
  }

  /** For the person who asked. */
  static final Showing PRIVATE = new Showing(Visibility.PRIVATE, false, null);
  /** For the person who clicked a question that stands elsewhere. */
  static final Showing PRIVATE_REPEATED = new Showing(Visibility.PRIVATE, true, null);
  /** Below the message that asked. */
  static final Showing THREAD = new Showing(Visibility.THREAD, false, null);
  /** Below a message whose suggested question was clicked. */
  static final Showing THREAD_REPEATED = new Showing(Visibility.THREAD, true, null);

  /** For the channel, shared by a person. */
  static Showing sharedBy(String user) {
    return new Showing(Visibility.SHARED, true, user);
  }
}
