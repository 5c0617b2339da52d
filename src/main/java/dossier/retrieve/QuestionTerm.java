package dossier.retrieve;

import java.util.Set;

/**
 * A term of a question.
 *
 * @param value as it is indexed
 * @param related terms that news uses for it, as they are indexed, without itself
 * @param weight inverse document frequency over passages, see {@link Retriever}; a quarter of it where the term only names
 *     the kind of thing asked for
 * @param name whether it is written as a name or number, or so rare that it names something
 */
public record QuestionTerm(String value, Set<String> related, double weight, boolean name) {
  public QuestionTerm {
    related = Set.copyOf(related);
  }

  /** Whether {@code told}, of {@link RelatedTerms#told}, has it or one of those related to it. */
  public boolean isIn(Set<String> told) {
    return told.contains(value) || related.stream().anyMatch(told::contains);
  }
}
