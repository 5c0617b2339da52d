package dossier.retrieve;

import dossier.question.Clue;
import java.util.List;

/**
 * A clue with what was searched for.
 *
 * @param terms its terms, each once
 * @param weight sum of their weights
 */
public record SearchedClue(Clue clue, List<QuestionTerm> terms, double weight) {
  public SearchedClue {
    terms = List.copyOf(terms);
  }
}
