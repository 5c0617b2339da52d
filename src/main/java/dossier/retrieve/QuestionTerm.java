package dossier.retrieve;

/**
 * A term of a question.
 *
 * @param value as it is indexed
 * @param weight inverse document frequency over passages, BM25's form: ln(1 + (N − n + 0.5) / (n + 0.5)), at least 0
 */
public record QuestionTerm(String value, double weight) {}
