package dossier.index;

/**
 * A term of passages that is spelled nearly like another.
 *
 * @param closeness 1 for the same, less for each edit, as {@link org.apache.lucene.search.FuzzyTermsEnum} has it
 * @param passages how many have it
 */
public record NearTerm(String value, float closeness, int passages) {}
