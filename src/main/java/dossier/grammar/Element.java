package dossier.grammar;

/** A part of a sentence: a noun phrase, a verb group, or a word that joins them. */
public sealed interface Element permits NounPhrase, VerbGroup, Element.Joint {
  /** First unit. */
  int from();

  /** One past the last unit. */
  int to();

  /** A single unit that is neither: a preposition, a conjunction, a mark, a time. */
  record Joint(int from, WordClass kind) implements Element {
    @Override
    public int to() {
      return from + 1;
    }
  }
}
