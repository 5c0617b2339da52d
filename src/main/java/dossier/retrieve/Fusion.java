package dossier.retrieve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.ScoreDoc;

/** One list of passages out of those that words found and those that meanings found. */
sealed interface Fusion {
  /** What a passage of both lists is worth, higher is better. */
  Map<Integer, Double> worth(List<ScoreDoc> words, List<ScoreDoc> meanings);

  /** The best of both, best first; scores lie between 0 and the best score of the words, or 1 where there are no words. */
  default List<ScoreDoc> of(List<ScoreDoc> words, List<ScoreDoc> meanings, int size) {
    Map<Integer, Double> worth = worth(words, meanings);
    double most = worth.values().stream().mapToDouble(each -> each).max().orElse(1);
    float scale = words.isEmpty() ? 1 : words.getFirst().score;
    List<ScoreDoc> fused = new ArrayList<>();
    worth.forEach((doc, value) -> fused.add(new ScoreDoc(doc, (float) (scale * value / most))));
    fused.sort(Comparator.comparingDouble((ScoreDoc found) -> -found.score).thenComparingInt(found -> found.doc));
    return fused.subList(0, Math.min(size, fused.size()));
  }

  /**
   * Reciprocal ranks, Σ 1 / (k + rank) with ranks from 1 (Cormack, Clarke and Büttcher, SIGIR 2009).
   *
   * @param k how little the first ranks stand out, above 0
   */
  record ReciprocalRank(int k) implements Fusion {
    @Override
    public Map<Integer, Double> worth(List<ScoreDoc> words, List<ScoreDoc> meanings) {
      Map<Integer, Double> worth = new HashMap<>();
      for (List<ScoreDoc> ranked : List.of(words, meanings))
        for (int i = 0; i < ranked.size(); i++)
          worth.merge(ranked.get(i).doc, 1.0 / (k + i + 1), Double::sum);
      return worth;
    }
  }

  /**
   * Share · cosine + (1 − share) · BM25, each divided by its best in this list (Bruch, Gai and Ingber, TOIS 2023).
   *
   * @param share 0 to 1, what meanings weigh
   */
  record Convex(double share) implements Fusion {
    @Override
    public Map<Integer, Double> worth(List<ScoreDoc> words, List<ScoreDoc> meanings) {
      Map<Integer, Double> worth = new HashMap<>();
      add(worth, words, 1 - share);
      add(worth, meanings, share);
      return worth;
    }

    private static void add(Map<Integer, Double> worth, List<ScoreDoc> ranked, double share) {
      if (ranked.isEmpty() || ranked.getFirst().score <= 0) return;
      for (ScoreDoc found : ranked)
        worth.merge(found.doc, share * Math.max(0, found.score) / ranked.getFirst().score, Double::sum);
    }
  }
}
