package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordMemoryTest {
  private final List<String> worked = new ArrayList<>();
  private final WordMemory<String> memory = new WordMemory<>(word -> {
    worked.add(word);
    return word.toLowerCase(Locale.ROOT);
  });

  @Test
  void worksOutAWordOnce() {
    assertThat(memory.of("Acme and Acme", 0, 4)).isEqualTo("acme");
    assertThat(memory.of("Acme and Acme", 9, 13)).isEqualTo("acme");
    assertThat(worked).containsExactly("Acme");
  }

  @Test
  void tellsWordsApartByTheirLettersAsTheyAreWritten() {
    assertThat(memory.of("Acme ACME Acm", 0, 4)).isEqualTo("acme");
    assertThat(memory.of("Acme ACME Acm", 5, 9)).isEqualTo("acme");
    assertThat(memory.of("Acme ACME Acm", 10, 13)).isEqualTo("acm");
    assertThat(worked).containsExactly("Acme", "ACME", "Acm");
  }

  @Test
  void tellsWordsApartThatHaveTheSameHash() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(memory.of("Aa BB Aa", 0, 2)).isEqualTo("aa");
    assertThat(memory.of("Aa BB Aa", 3, 5)).isEqualTo("bb");
    assertThat(memory.of("Aa BB Aa", 6, 8)).isEqualTo("aa");
  }

  @Test
  void keepsNoLongWords() {
    String word = "x".repeat(25);
    assertThat(memory.of(word, 0, 25)).isEqualTo(word);
    assertThat(memory.of(word, 0, 25)).isEqualTo(word);
    assertThat(worked).hasSize(2);
  }

  @Test
  void readsAnEmptyWord() {
    assertThat(memory.of("", 0, 0)).isEmpty();
  }
}
