package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NumberedSetsTest {
  private final Set<String> fruit = new HashSet<>(Set.of("apple", "orange"));
  private final Set<String> makers = new HashSet<>(Set.of("apple", "dell"));
  private final NumberedSets sets = new NumberedSets(List.of(fruit, makers, fruit));

  @Test
  void tellsWhichSetsHoldAWord() {
    assertThat(holding("apple")).containsExactly(true, true);
    assertThat(holding("dell", "pear")).containsExactly(false, true);
    assertThat(holding("pear")).containsExactly(false, false);
    assertThat(holding()).containsExactly(false, false);
  }

  private List<Boolean> holding(String... words) {
    var among = sets.among(Set.of(words));
    return List.of(among.get(sets.number(fruit)), among.get(sets.number(makers)));
  }

  @Test
  void knowsNoOtherSetThoughItHasTheSameWords() {
    assertThatThrownBy(() -> sets.number(Set.of("apple", "orange"))).isInstanceOf(IllegalArgumentException.class);
  }
}
