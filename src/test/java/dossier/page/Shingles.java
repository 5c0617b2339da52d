package dossier.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How well texts agree with what was expected: word 4-grams as multisets, means over texts, F1 of the means. */
final class Shingles {
  private static final int LENGTH = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+");

  private double precisions;
  private int predicted;
  private double recalls;
  private int expected;

  /** Adds one text; returns its own F1. */
  double add(String expectedText, String predictedText) {
    Map<String, Integer> wanted = counts(expectedText);
    Map<String, Integer> found = counts(predictedText);
    int shared = found.entrySet()
        .stream()
        .mapToInt(e -> Math.min(e.getValue(), wanted.getOrDefault(e.getKey(), 0)))
        .sum();
    int foundSum = sum(found);
    int wantedSum = sum(wanted);
    if (foundSum > 0) {
      precisions += (double) shared / foundSum;
      predicted++;
    }
    if (wantedSum > 0) {
      recalls += (double) shared / wantedSum;
      expected++;
    }
    return 2.0 * shared / Math.max(1, foundSum + wantedSum);
  }

  double precision() {
    return precisions / Math.max(1, predicted);
  }

  double recall() {
    return recalls / Math.max(1, expected);
  }

  double f1() {
    return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> counts(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    Map<String, Integer> counts = new HashMap<>();
    if (words.isEmpty()) return counts;
    for (int i = 0; i < Math.max(1, words.size() - LENGTH + 1); i++)
      counts.merge(String.join(" ", words.subList(i, Math.min(words.size(), i + LENGTH))), 1, Integer::sum);
    return counts;
  }
}
