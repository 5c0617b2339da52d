package dossier.company;

import dossier.text.Span;

/**
 * A place where a name of the catalogue stands.
 *
 * @param name the name
 * @param first its first token
 * @param end the token after it and its corporate suffix
 * @param span in the text, with the suffix, without a possessive
 * @param suffixed whether a corporate suffix follows
 * @param symbol what an exchange symbol right after it says
 */
record Candidate(Name name, int first, int end, Span span, boolean suffixed, SymbolSays symbol) {
  /** What an exchange symbol right after a name says about it. */
  enum SymbolSays {
    NOTHING, SAME_COMPANY, OTHER_COMPANY
  }

  /** Whether the text itself says that the name is its company here. */
  boolean confirmed() {
    return symbol == SymbolSays.SAME_COMPANY || (suffixed && symbol == SymbolSays.NOTHING);
  }
}
