package dossier.story;

/**
 * An article that is being placed.
 *
 * @param trace what it left
 * @param vector its keywords' weights as of now, of unit length
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one look-up and is never compared
record Subject(Trace trace, double[] vector) {
  Keywords words() {
    return trace.words();
  }

  boolean dated() {
    return trace.minute() != Trace.UNDATED;
  }
}
