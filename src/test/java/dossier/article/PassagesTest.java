package dossier.article;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PassagesTest {
  @Test
  void noSentencesGiveNoPassages() {
    assertThat(Passages.of("", List.of())).isEmpty();
  }

  @Test
  void shortTextsAreOnePassage() {
    assertThat(Passages.of("x".repeat(300), List.of(new Span(0, 100), new Span(101, 300))))
        .containsExactly(new Span(0, 300));
  }

  @Test
  void aPassageClosesAtTheFirstSentenceEndWhenItIsFull() {
    List<Span> sentences = List.of(new Span(0, 400), new Span(401, 650), new Span(651, 700));
    assertThat(Passages.of("x".repeat(700), sentences)).containsExactly(new Span(0, 650), new Span(651, 700));
  }

  @Test
  void aSentenceThatDoesNotFitBeginsAPassage() {
    List<Span> sentences = List.of(new Span(0, 500), new Span(501, 1_600));
    assertThat(Passages.of("x".repeat(1_600), sentences)).containsExactly(new Span(0, 500), new Span(501, 1_600));
  }

  @Test
  void aLongSentenceIsCutBetweenWords() {
    String text = "word ".repeat(500);
    List<Span> passages = Passages.of(text, List.of(new Span(0, text.length())));
    assertThat(passages).hasSize(3).allMatch(passage -> passage.length() <= Passages.MAX_LENGTH);
    for (Span passage : passages.subList(0, 2))
      assertThat(text.charAt(passage.end() - 1)).isEqualTo(' ');
  }

  @Test
  void aLongSentenceIsNotCutInsideACharacter() {
    String text = "x" + "😀".repeat(1_000);
    List<Span> passages = Passages.of(text, List.of(new Span(0, text.length())));
    assertThat(passages).allMatch(passage -> !Character.isLowSurrogate(text.charAt(passage.start())));
    assertThat(passages.getLast().end()).isEqualTo(text.length());
  }

  @Test
  void everySentenceIsCoveredOnceForSeeds1To200() {
    for (int seed = 1; seed <= 200; seed++) {
      List<Span> sentences = sentences(new Random(seed));
      String text = "x".repeat(sentences.getLast().end());
      List<Span> passages = Passages.of(text, sentences);
      assertThat(passages).allMatch(passage -> passage.length() > 0 && passage.length() <= Passages.MAX_LENGTH);
      for (Span sentence : sentences) {
        int covered = 0;
        for (Span passage : passages)
          covered += Math.max(0,
              Math.min(passage.end(), sentence.end()) - Math.max(passage.start(), sentence.start()));
        assertThat(covered).as("seed %d, %s", seed, sentence).isEqualTo(sentence.length());
      }
      for (int i = 1; i < passages.size(); i++)
        assertThat(passages.get(i).start()).isGreaterThanOrEqualTo(passages.get(i - 1).end());
    }
  }

  private static List<Span> sentences(Random random) {
    List<Span> sentences = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < 30; i++) {
      int length = 1 + random.nextInt(random.nextInt(10) == 0 ? 4_000 : 300);
      sentences.add(new Span(at, at + length));
      at += length + random.nextInt(3);
    }
    return sentences;
  }
}
