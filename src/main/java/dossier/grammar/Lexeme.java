package dossier.grammar;

import org.jspecify.annotations.Nullable;

/**
 * What a word may be, before the words around it decide.
 *
 * @param closed the closed class that it belongs to, or null
 * @param verb the form of a verb that it may be, or null
 * @param noun whether it is a noun more often than a verb, as in "its plans", "an offering"
 */
record Lexeme(@Nullable WordClass closed, @Nullable VerbForm verb, boolean noun) {
  /** Nothing that the lexicon knows: a noun or a name. */
  static final Lexeme UNKNOWN = new Lexeme(null, null, false);
}
