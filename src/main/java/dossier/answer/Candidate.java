package dossier.answer;

import dossier.article.Article;
import dossier.retrieve.Hit;
import dossier.text.Span;

/**
 * A sentence that may answer a question.
 *
 * @param hit the passage it stands in
 * @param inTitle whether it is the title
 * @param at where it stands in the title or body
 * @param binding share of the question's weight that the sentence and what stands around it carry, 0 to 1
 * @param extract the thing asked for, or null where the sentence has none of its kind
 */
record Candidate(Hit hit, boolean inTitle, Span at, double binding,
    @org.jspecify.annotations.Nullable Extract extract) {
  Article article() {
    return hit.entry().article();
  }

  /** The sentence, verbatim. */
  String text() {
    return at.of(inTitle ? article().title() : article().body());
  }
}
