package dossier.grammar;

import dossier.text.Span;

/**
 * A stretch of a text that is one thing, whatever words it is made of. The parser does not look inside.
 *
 * @param number which one it is, for whoever told the parser of it
 */
public record Atom(Kind kind, Span span, int number) {
  /** What it is. */
  public enum Kind {
    NAME(WordClass.NAME),
    QUANTITY(WordClass.QUANTITY),
    TIME(WordClass.TIME);

    private final WordClass wordClass;

    Kind(WordClass wordClass) {
      this.wordClass = wordClass;
    }

    WordClass wordClass() {
      return wordClass;
    }
  }
}
