package dossier.company;

import java.util.List;

/**
 * The companies that a question names.
 *
 * @param certain mentions, sorted, none overlapping
 * @param near words that are spelled nearly like a company, in the order of the question
 * @param ambiguous names that several companies carry, in the order of the question
 */
public record QuestionCompanies(List<CompanyMention> certain, List<NearSpelling> near, List<AmbiguousName> ambiguous) {
  public QuestionCompanies {
    certain = List.copyOf(certain);
    near = List.copyOf(near);
    ambiguous = List.copyOf(ambiguous);
  }

  /** The certain companies, each once, in the order of the question. */
  public List<CompanyId> companies() {
    return certain.stream().map(CompanyMention::company).distinct().toList();
  }
}
