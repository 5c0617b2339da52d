package dossier.speech;

import dossier.name.Name;
import org.jspecify.annotations.Nullable;

/**
 * A word, a name, a quotation as a whole, or a mark between them.
 *
 * @param start first code unit in the body
 * @param end one past the last
 * @param word the word in small letters, a mark itself, or empty for names and quotations
 * @param tables bits of the tables and classes of {@link SpeechWords} that it belongs to
 * @param name the name that it is, or null
 * @param quotation what is quoted, or null
 */
record Token(int start, int end, String word, long tables, @Nullable Name name, @Nullable Quotation quotation) {
  boolean is(String other) {
    return word.equals(other);
  }

  /** Whether it belongs to any of the tables whose bits are set. */
  boolean isIn(long wanted) {
    return (tables & wanted) != 0;
  }

  boolean isQuotation() {
    return quotation != null;
  }
}
