package dossier.question;

/**
 * One of the things that a question asks at once.
 *
 * @param words as typed, to say which part is left open
 * @param label what tells its answer from the others', in a word or two, or empty where the answer does so itself
 * @param question the part as a question in full, or empty where it can only be asked together with the others
 */
public record QuestionPart(String words, String label, String question, Tie tie) {
  /** How a part hangs on the one before. */
  public enum Tie {
    /** Not at all. */
    FREE,
    /** What answers the part before tells it too; where nothing does, it can be asked by itself. */
    BESIDE,
    /** It says too little to be asked by itself: only what answers the part before tells it. */
    WITHIN
  }
}
