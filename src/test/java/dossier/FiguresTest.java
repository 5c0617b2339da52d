package dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FiguresTest {
  @TempDir
  Path folder;

  @Test
  void aQuestionShowsInTheFiguresByStageAndNothingOfItsText() throws Exception {
    try (WatchedServer watched = WatchedServer.in(folder)) {
      watched.typed("/dossier " + WatchedServer.QUESTION, "40 stores");
      watched.typed("/dossier help", "what can be asked");
      String figures = watched.figures();
      assertThat(lines(figures)).contains("dossier_index_articles 1.0",
          "dossier_answers_seconds_count{cached=\"false\",outcome=\"found\"} 1",
          "dossier_answer_stage_seconds_count{stage=\"read\"} 1",
          "dossier_answer_stage_seconds_count{stage=\"search\"} 1",
          "dossier_answer_stage_seconds_count{stage=\"propose\"} 1",
          "dossier_answer_stage_seconds_count{stage=\"draw\"} 1",
          "dossier_cache_entries 1.0", "dossier_cache_misses_total 1.0",
          "dossier_feeds_due 0.0", "dossier_ready{part=\"index\"} 1.0", "dossier_ready{part=\"store\"} 1.0");
      assertThat(figures).contains("dossier_acknowledgements_seconds_count{kind=\"command\",status=\"200\"}")
          .contains("dossier_slack_calls_seconds_count{method=\"auth.test\",outcome=\"ok\"}")
          .doesNotContain("Xiaomi")
          .doesNotContain("Portugal");
    }
  }

  @Test
  void figuresAreNotAtTheAddressThatSlackReaches() throws Exception {
    try (WatchedServer watched = WatchedServer.in(folder)) {
      assertThat(watched.status("/metrics")).isEqualTo(404);
      assertThat(watched.server().figures().orElseThrow().getHost()).isEqualTo("127.0.0.1");
    }
  }

  @ParameterizedTest
  @CsvSource({ "9464, 127.0.0.1, 9464", "0.0.0.0:9464, 0.0.0.0, 9464", "[::1]:80, [::1], 80",
      "metrics.local:1, metrics.local, 1" })
  void whereTheyAreServedIsAPortOfThisMachineOrAnAddress(String value, String host, int port) {
    Settings settings = read(value);
    assertThat(settings.hosting().metrics().orElseThrow().getHostString()).isEqualTo(host);
    assertThat(settings.hosting().metrics().orElseThrow().getPort()).isEqualTo(port);
  }

  @ParameterizedTest
  @ValueSource(strings = { "yes", "65536", ":9464", "host:", "http://host:9464", "::1:9464" })
  void whatIsNoAddressIsRefusedInASentence(String value) {
    assertThatExceptionOfType(DossierException.class).isThrownBy(() -> read(value))
        .withMessageStartingWith("DOSSIER_METRICS is \"" + value + "\": expected a port");
  }

  @Test
  void withoutTheSettingThereAreNone() {
    List<String> warned = new ArrayList<>();
    assertThat(Settings.read(Map.of(), Optional.of(folder), warned::add).hosting().metrics()).isEmpty();
    assertThat(warned).isEmpty();
  }

  private Settings read(String metrics) {
    return Settings.read(Map.of("DOSSIER_METRICS", metrics), Optional.of(folder), line -> {});
  }

  private static List<String> lines(String figures) {
    return figures.lines().toList();
  }
}
