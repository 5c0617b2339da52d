package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSetsTest {
  private final WordSets sets = new WordSets(
      List.of(List.of("fruit", "apple, pear"), List.of("food", "@fruit, bread"), List.of("fruit", "plum")),
      List.of(List.of("drink", "water")));

  @Test
  void aSetHoldsTheWordsOfSetsAboveItAndRowsOfOneNameAdd() {
    assertThat(sets.set("food")).containsExactlyInAnyOrder("apple", "pear", "bread");
    assertThat(sets.set("fruit")).containsExactlyInAnyOrder("apple", "pear", "plum");
    assertThat(sets.set("drink")).containsExactly("water");
  }

  @Test
  void aNounIsHeldByItsSingularToo() {
    assertThat(sets.holds("fruit", "pears")).isTrue();
    assertThat(sets.holds("fruit", "peach")).isFalse();
  }

  @Test
  void aSetThatIsNotThereIsRefusedByName() {
    assertThat(sets.has("meat")).isFalse();
    assertThatThrownBy(() -> sets.set("meat")).hasMessage("no set of words called meat");
    assertThatThrownBy(() -> new WordSets(List.of(List.of("food", "@fruit")))).hasMessage(
        "no set of words called fruit");
  }

  @ParameterizedTest
  @CsvSource({ "stores,store", "companies,company", "losses,loss", "taxes,tax", "launches,launch", "crashes,crash",
      "loss,loss", "iphone,iphone", "staff,staff" })
  void singulars(String noun, String singular) {
    assertThat(WordSets.singular(noun)).isEqualTo(singular);
  }
}
