package dossier.retrieve;

import dossier.question.Clues;
import java.util.List;

/**
 * What a question's clues found.
 *
 * @param clues those that were searched for, by position
 * @param hits passages that any clue or the whole question found, best first, different stories before further passages of one
 */
public record ClueRetrieval(Clues read, List<SearchedClue> clues, List<Hit> hits) {
  public ClueRetrieval {
    clues = List.copyOf(clues);
    hits = List.copyOf(hits);
  }
}
