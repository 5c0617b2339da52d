package dossier.retrieve;

import java.util.List;

/**
 * What a question's queries found.
 *
 * @param terms what was searched for, by position in the question
 * @param hits best first
 */
public record Retrieval(List<QuestionTerm> terms, List<Hit> hits) {
  public Retrieval {
    terms = List.copyOf(terms);
    hits = List.copyOf(hits);
  }
}
