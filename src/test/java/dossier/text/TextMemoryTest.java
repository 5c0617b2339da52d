package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextMemoryTest {
  private final List<String> worked = new ArrayList<>();
  private final TextMemory<Integer> memory = new TextMemory<>(text -> {
    worked.add(text);
    return text.length();
  });

  @Test
  void worksOutASentenceOnce() {
    assertThat(memory.of("Acme sold it.")).isEqualTo(13);
    assertThat(memory.of(new String("Acme sold it."))).isEqualTo(13);
    assertThat(memory.of("Acme kept it.")).isEqualTo(13);
    assertThat(worked).containsExactly("Acme sold it.", "Acme kept it.");
  }

  @Test
  void doesNotKeepWhatIsNoSentence() {
    String whole = "Acme sold it. ".repeat(100);
    assertThat(memory.of(whole)).isEqualTo(1_400);
    assertThat(memory.of(whole)).isEqualTo(1_400);
    assertThat(worked).containsExactly(whole, whole);
  }
}
