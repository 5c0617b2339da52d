package dossier.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How an answer came about, for people.
 *
 * @param reading how the question was read, a line each
 * @param searched what was searched for, a line each
 * @param confidence probability that the first proposal is right, 0 to 1
 * @param proposals what could have been answered, the best first
 */
public record Explanation(List<String> reading, List<String> searched, double confidence, List<Considered> proposals) {
  public Explanation {
    reading = List.copyOf(reading);
    searched = List.copyOf(searched);
    proposals = List.copyOf(proposals);
  }

  /**
   * An answer that was considered.
   *
   * @param origin how it was found
   * @param answer the short answer
   * @param value what makes two answers the same
   * @param score by which they are ordered
   * @param signs what speaks for and against it, by name
   * @param articles addresses or ids of the articles it rests on
   */
  public record Considered(String origin, String answer, String value, double score, Map<String, Double> signs,
      List<String> articles) {
    public Considered {
      signs = Collections.unmodifiableMap(new LinkedHashMap<>(signs));
      articles = List.copyOf(articles);
    }
  }
}
