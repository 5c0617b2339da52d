package dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dossier.slack.Permissions;
import dossier.slack.Permissions.Action;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PermissionSettingsTest {
  @Test
  void everyoneMayUnlessSomeAreNamed(@TempDir Path home) {
    Permissions open = read(Map.of(), home);
    assertThat(open.may(Action.MEND, "T1", "U1")).isTrue();
    assertThat(open.may(Action.MANAGE, "T1", "U1")).isTrue();
    Permissions strict = read(Map.of("DOSSIER_EDITORS", "U1", "DOSSIER_MANAGERS", "nobody"), home);
    assertThat(strict.may(Action.MEND, "T1", "U1")).isTrue();
    assertThat(strict.may(Action.MEND, "T1", "U2")).isFalse();
    assertThat(strict.may(Action.MANAGE, "T1", "U1")).isFalse();
  }

  @Test
  void aWrongValueIsSaid(@TempDir Path home) {
    assertThatExceptionOfType(DossierException.class).isThrownBy(() -> read(Map.of("DOSSIER_EDITORS", "ada"), home))
        .withMessageStartingWith("DOSSIER_EDITORS: \"ada\" is no id of a Slack user");
    assertThatExceptionOfType(DossierException.class).isThrownBy(() -> read(Map.of("DOSSIER_MANAGERS", "ada"), home))
        .withMessageStartingWith("DOSSIER_MANAGERS: \"ada\" is no id of a Slack user");
  }

  private static Permissions read(Map<String, String> environment, Path home) {
    return Settings.read(environment, Optional.of(home), line -> {}).permissions();
  }
}
