package dossier.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
  private final NearDuplicates sketches = new NearDuplicates();

  private static Sketch sketch(String text) {
    return Sketch.of(WordList.of(text));
  }

  /** Rows with the share of text that they have in common with {@code text}. */
  private Map<Integer, Double> found(String text) {
    Map<Integer, Double> found = new TreeMap<>();
    sketches.find(sketch(text), (row, containment, _) -> found.put(row, containment));
    return found;
  }

  /** Words that stand in no other text. */
  private static String words(int from, int count) {
    return IntStream.range(from, from + count).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  @Test
  void theSameTextIsWhollyContained() {
    sketches.add(0, sketch(Reports.STORM));
    sketches.add(1, sketch(Reports.TAKEOVER));
    assertThat(found(Reports.TAKEOVER)).containsExactly(Map.entry(1, 1.0));
    assertThat(found(Reports.TAKEOVER.toUpperCase(java.util.Locale.ROOT))).containsExactly(Map.entry(1, 1.0));
  }

  @Test
  void halfATextIsWhollyContainedInTheWhole() {
    sketches.add(7, sketch(words(0, 600)));
    assertThat(found(words(0, 300)).get(7)).isEqualTo(1.0);
    assertThat(found(words(300, 600)).get(7)).isBetween(0.25, 0.75);
  }

  @Test
  void textOfItsOwnIsNotFound() {
    sketches.add(0, sketch(Reports.STORM));
    assertThat(found(Reports.EARNINGS)).isEmpty();
  }

  @Test
  void whatIsTooShortHasNoCopies() {
    sketches.add(0, sketch("Shares of Lumen rose again today."));
    assertThat(found("Shares of Lumen rose again today.")).isEmpty();
  }

  @Test
  void reorderedSentencesAreFound() {
    sketches.add(3, sketch(Reports.TAKEOVER));
    List<String> lines = new ArrayList<>(Reports.TAKEOVER.lines().toList());
    Collections.shuffle(lines, new Random(5));
    assertThat(found(String.join(" ", lines)).get(3)).isGreaterThan(0.7);
  }

  @Test
  void whatWasRemovedIsNotFound() {
    sketches.add(0, sketch(Reports.STORM));
    sketches.remove(0);
    assertThat(found(Reports.STORM)).isEmpty();
    sketches.add(0, sketch(Reports.TAKEOVER));
    assertThat(found(Reports.TAKEOVER)).containsOnlyKeys(0);
  }

  @Test
  void aFooterOfAllArticlesDoesNotHideACopy() {
    String footer = " " + words(900_000, 40);
    for (int i = 0; i < 2_000; i++)
      sketches.add(i, sketch(words(i * 200, 120) + footer));
    assertThat(
        Collections.max(found(words(1_500 * 200, 120) + footer).entrySet(), Map.Entry.comparingByValue()).getKey())
        .isEqualTo(1_500);
  }

  @Test
  void thousandsOfRandomSketchesAreEachFoundAgain() {
    Random random = new Random(20261122);
    int[][] hashes = new int[5_000][];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = random.ints(Sketch.SIZE).sorted().distinct().toArray();
      sketches.add(i, Sketch.of(hashes[i]));
    }
    for (int i = 0; i < hashes.length; i += 2)
      sketches.remove(i);
    for (int i = 0; i < hashes.length; i++) {
      List<Integer> found = new ArrayList<>();
      sketches.find(Sketch.of(hashes[i]), (row, _, shared) -> {
        if (shared == Sketch.SIZE) found.add(row);
      });
      assertThat(found).isEqualTo(i % 2 == 0 ? List.of() : List.of(i));
    }
    assertThat(Arrays.stream(hashes).mapToInt(each -> each.length).sum()).isGreaterThan(0);
  }
}
