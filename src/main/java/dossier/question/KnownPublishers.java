package dossier.question;

/** Whose articles there are, and whom else the program knows as a publisher. */
public interface KnownPublishers {
  /** Where the name ends that begins at {@code start} of {@code text} and is a stored publisher's in full; -1 where none is. */
  int storedAt(String text, int start);

  /** Whether articles of the publisher {@code name} are stored. */
  boolean isStored(String name);

  /** Whether {@code name} is a publisher's by a table or by its last word: "Times", "Herald". */
  boolean isPublisher(String name);

  /** Its normal form, by which two names of one publisher are equal. */
  String normal(String name);
}
