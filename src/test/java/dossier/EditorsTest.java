package dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorsTest {
  @Test
  void everyoneMayUnlessSomeAreNamed() {
    assertThat(Editors.parse("everyone").may("U1")).isTrue();
    assertThat(Editors.parse("nobody").may("U1")).isFalse();
    Editors some = Editors.parse(" U012AB3CD , W9 ");
    assertThat(some.may("U012AB3CD")).isTrue();
    assertThat(some.may("W9")).isTrue();
    assertThat(some.may("U1")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "Everyone", "@ada", "U1,,U2", "ada@example.com", "u012ab3cd" })
  void anythingElseIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Editors.parse(text))
        .withMessageContaining("everyone, nobody");
  }

  @Test
  void theSettingIsReadAndChecked(@TempDir Path home) {
    assertThat(read(Map.of(), home)).isEqualTo(Editors.EVERYONE);
    assertThat(read(Map.of("DOSSIER_EDITORS", "U1"), home).may("U2")).isFalse();
    assertThatExceptionOfType(DossierException.class).isThrownBy(() -> read(Map.of("DOSSIER_EDITORS", "ada"), home))
        .withMessageStartingWith("DOSSIER_EDITORS: \"ada\" is no id of a Slack user");
  }

  private static Editors read(Map<String, String> environment, Path home) {
    return Settings.read(environment, Optional.of(home), line -> {}).editors();
  }
}
