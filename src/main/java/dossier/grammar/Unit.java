package dossier.grammar;

import dossier.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word, a mark or an atom of a sentence.
 *
 * @param text the words in small letters
 * @param verb the verb that it is, in its base form; null where it is none
 * @param past whether a verb stands in the past or as a past participle
 * @param gerund whether a verb ends in "ing"
 * @param atom the atom that it is, or null
 */
public record Unit(Span span, String text, WordClass kind, @Nullable String verb, boolean past, boolean gerund,
    @Nullable Atom atom) {
  static Unit atom(Span span, String text, Atom atom) {
    return new Unit(span, text, atom.kind().wordClass(), null, false, false, atom);
  }

  static Unit word(Span span, String text, WordClass kind) {
    return new Unit(span, text, kind, null, false, false, null);
  }

  static Unit verb(Span span, String text, VerbForm form) {
    return new Unit(span, text, WordClass.VERB, form.lemma(), form.isPast() || form.isParticiple(),
        form.kind() == VerbForm.Kind.GERUND, null);
  }

  /** Whether its class is one of these. */
  public boolean is(WordClass... kinds) {
    for (WordClass each : kinds)
      if (kind == each) return true;
    return false;
  }
}
