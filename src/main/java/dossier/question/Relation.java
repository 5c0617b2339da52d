package dossier.question;

import dossier.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who does what to whom in a question, as far as its word order tells: in "who bought StubHub?" StubHub is acted upon
 * and the actor is asked for.
 *
 * @param name of the row of {@code relations.tsv}
 * @param verb where the word stands that carries it
 * @param subject where whoever acts is named, or null where the question leaves it open or asks for it
 * @param object where whoever is acted upon is named, or null likewise
 * @param asked the side that the question asks for
 */
public record Relation(String name, Span verb, @Nullable Span subject, @Nullable Span object, Side asked) {
  /** A side of what happens. */
  public enum Side {
    /** Whoever acts: the buyer. */
    SUBJECT,
    /** Whoever is acted upon: the company bought. */
    OBJECT,
    /** Neither: the question asks for something else, or the order does not tell. */
    NONE
  }
}
