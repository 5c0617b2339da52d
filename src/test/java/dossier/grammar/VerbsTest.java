package dossier.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerbsTest {
  @Test
  void anIrregularVerbHasItsFormsInThePast() {
    assertThat(Verbs.irregular()).containsEntry("withdraw", Set.of("withdrew", "withdrawn"))
        .containsEntry("buy", Set.of("bought"))
        .doesNotContainKey("launch");
  }

  @Test
  void aFormThatIsAlsoAnotherVerbsBaseIsLeftToThatVerb() {
    assertThat(Verbs.irregular().get("lie")).containsExactly("lain");
    for (String verb : List.of("find", "cut"))
      assertThat(Verbs.irregular()).as(verb).doesNotContainKey(verb);
  }
}
