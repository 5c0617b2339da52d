package dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactWordTest {
  @Test
  void everyKindIsFoundByAllOfTheNameThatItIsCalled() {
    for (FactWord word : FactWord.all()) {
      List<FactWord.At> found = FactWord.places(word.called());
      assertThat(found).as(word.called()).hasSize(1);
      assertThat(found.getFirst().span().length()).as(word.called()).isEqualTo(word.called().length());
    }
  }
}
