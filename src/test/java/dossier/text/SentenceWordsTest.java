package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import org.junit.jupiter.api.Test;

class SentenceWordsTest {
  private final SentenceWords words = SentenceWords.ENGLISH;

  @Test
  void putEveryAbbreviationIntoOneTable() {
    var seen = new HashMap<String, Abbreviation>();
    for (var kind : Abbreviation.values()) {
      assertThat(words.table(kind.table())).as(kind.table()).isNotEmpty();
      for (String word : words.table(kind.table())) {
        assertThat(seen.put(word, kind)).as(word + " in " + kind.table()).isNull();
        assertThat(word).doesNotEndWith(".");
      }
    }
  }

  @Test
  void findCapitalisedForms() {
    assertThat(words.abbreviation("Inc")).isEqualTo(Abbreviation.COMPANY);
    assertThat(words.abbreviation("INC")).isEqualTo(Abbreviation.COMPANY);
    assertThat(words.abbreviation("P.M")).isEqualTo(Abbreviation.TIME);
    assertThat(words.abbreviation("E.g")).isEqualTo(Abbreviation.JOINER);
    assertThat(words.abbreviation("company")).isNull();
  }

  @Test
  void openSentencesBeforeApostropheAndHyphen() {
    assertThat(words.opens("The")).isTrue();
    assertThat(words.opens("It's")).isTrue();
    assertThat(words.opens("Two-thirds")).isTrue();
    assertThat(words.opens("Theodore")).isFalse();
    assertThat(words.opens("")).isFalse();
  }

  @Test
  void refuseUnknownTables() {
    assertThatThrownBy(() -> words.table("nonsense")).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nonsense");
  }
}
