package dossier.company;

import dossier.text.Span;
import java.util.List;

/**
 * A place in a question that is spelled nearly like the name of a company.
 *
 * @param surface as it stands in the question
 * @param span its place
 * @param candidates companies whose name is near, the nearest first, 1 to 3, one a company
 */
public record NearSpelling(String surface, Span span, List<Candidate> candidates) {
  public NearSpelling {
    candidates = List.copyOf(candidates);
  }

  /**
   * A company that may be meant.
   *
   * @param company its id
   * @param name the near name, as the catalogue writes it
   * @param distance edits between them: letters left out, added, changed or swapped, at least 1
   */
  public record Candidate(CompanyId company, String name, int distance) {}
}
