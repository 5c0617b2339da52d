package dossier.company;

import dossier.text.Span;
import java.util.List;

/**
 * A name in a question that several companies carry.
 *
 * @param surface as it stands in the question
 * @param span its place
 * @param candidates the companies, at least 2
 */
public record AmbiguousName(String surface, Span span, List<CompanyId> candidates) {
  public AmbiguousName {
    candidates = List.copyOf(candidates);
  }
}
