package dossier.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListTest {
  @ParameterizedTest
  @CsvSource({ "warns, warning", "warned, WARN", "buys, buy", "companies, company", "planned, plan", "planning, plans",
      "sues, sue", "movies, movie", "prices, pricing", "raised, raises", "reviews, review" })
  void formsOfOneWordHaveOneStem(String one, String other) {
    assertThat(WordList.of(one).stem(0)).isEqualTo(WordList.of(other).stem(0));
  }

  @ParameterizedTest
  @CsvSource({ "glass, glas", "virus, viru", "red, r", "king, k", "thing, th", "sell, sel" })
  void otherWordsKeepTheirStems(String one, String other) {
    assertThat(WordList.of(one).stem(0)).isNotEqualTo(WordList.of(other).stem(0));
  }

  @ParameterizedTest
  @CsvSource({ "the, FUNCTION", "said, FUNCTION", "Percent, FUNCTION", "acquire, COMMON", "acquisitions, COMMON",
      "breaking, COMMON", "Vandenberg, RARE", "forklift, RARE", "7, FUNCTION", "31, NUMBER", "2019, COMMON",
      "2819, NUMBER",
      "1.34, NUMBER" })
  void aWordTellsAsMuchAsItsKind(String word, WordKind kind) {
    assertThat(WordList.of(word).kind(0)).isEqualTo(kind);
  }

  @Test
  void numbersKeepTheirDecimalsAndLoseTheirCommas() {
    WordList words = WordList.of("$1.34 billion, 14,000 homes. 5G");
    assertThat(words.size()).isEqualTo(5);
    assertThat(words.word(0)).isEqualTo(WordList.of("1.34").word(0));
    assertThat(words.word(2)).isEqualTo(WordList.of("14000").word(0));
    assertThat(words.word(4)).isEqualTo(WordList.of("5g").word(0));
  }

  @Test
  void hostileLengthIsCut() {
    assertThat(WordList.of("a ".repeat(1_000_000)).size()).isEqualTo(WordList.MAX_WORDS);
  }
}
