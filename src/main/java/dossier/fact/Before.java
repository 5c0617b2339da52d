package dossier.fact;

import dossier.name.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences before a sentence leave to speak of.
 *
 * @param topic the company that they speak of, for "it" and "the company"
 * @param ofPart whether they speak of a part of that company
 * @param pair the two companies that they name, for "the companies"; empty where there are not just two
 * @param crowded whether the last of them that names companies names more than two
 */
record Before(@Nullable Party topic, boolean ofPart, List<Party> pair, boolean crowded) {
  static final Before NOTHING = new Before(null, false, List.of(), false);

  /** The same about another company, or about none where nobody knows about whom. */
  Before about(@Nullable Party other) {
    return new Before(other, ofPart, pair, crowded);
  }
}
