package dossier.answer;

import dossier.article.Article;
import dossier.retrieve.Hit;
import dossier.text.Span;
import java.util.List;

/**
 * A sentence that may answer a question.
 *
 * @param hit the passage it stands in
 * @param inTitle whether it is the title
 * @param at where it stands in the title or body
 * @param binding how much of the question the sentence and what stands around it carry
 * @param extracts the things asked for, best first; none where the sentence has none of their kind
 */
record Candidate(Hit hit, boolean inTitle, Span at, Binding.Bound binding, List<Extract> extracts) {
  /** Sentences of the body that are its lead. */
  private static final int LEAD = 2;

  Candidate {
    extracts = List.copyOf(extracts);
  }

  Article article() {
    return hit.entry().article();
  }

  /** The sentence, verbatim. */
  String text() {
    return at.of(inTitle ? article().title() : article().body());
  }

  /** Whether it is the title or one of the first sentences. */
  boolean isLead() {
    if (inTitle) return true;
    List<Span> sentences = hit.entry().sentences();
    return sentences.size() <= LEAD || at.start() < sentences.get(LEAD).start();
  }
}
