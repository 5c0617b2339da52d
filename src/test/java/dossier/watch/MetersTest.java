package dossier.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetersTest {
  @TempDir
  Path home;

  @Test
  void whatIsToldIsCountedAndTimedUnderItsLabels() {
    try (Meters meters = new Meters(home)) {
      meters.request("command", "done", Duration.ofMillis(30));
      meters.request("command", "done", Duration.ofMillis(50));
      meters.request("event", "busy", Duration.ZERO);
      meters.post("posted");
      assertThat(meters.text())
          .contains("dossier_requests_seconds_count{kind=\"command\",outcome=\"done\"} 2")
          .contains("dossier_requests_seconds_bucket{kind=\"command\",outcome=\"done\",le=\"0.04\"} 1")
          .contains("dossier_requests_seconds_bucket{kind=\"command\",outcome=\"done\",le=\"0.08\"} 2")
          .contains("dossier_requests_seconds_count{kind=\"event\",outcome=\"busy\"} 1")
          .contains("dossier_posts_total{outcome=\"posted\"} 1.0")
          .contains("jvm_memory_used_bytes");
    }
  }

  @Test
  void methodsOfSlackAreBoundedAndTextIsNoMethod() {
    try (Meters meters = new Meters(home)) {
      meters.slackCall("chat.postMessage", "ok", Duration.ofMillis(1));
      meters.slackCall("what does Xiaomi sell?", "ok", Duration.ofMillis(1));
      IntStream.range(0, 1_000)
          .forEach(number -> meters.slackCall("method." + "a".repeat(number % 26 + 1) + (char) ('a' + number / 26 % 26),
              "ok", Duration.ofMillis(1)));
      String text = meters.text();
      assertThat(text).contains("method=\"chat.postMessage\"").contains("method=\"other\"").doesNotContain("Xiaomi");
      assertThat(text.lines().filter(line -> line.startsWith("dossier_slack_calls_seconds_count"))).hasSize(61);
    }
  }

  @Test
  void workInATurnKnowsItAndWhatFailsIsToldAndThrown() {
    Jobs jobs = new Jobs();
    AtomicReference<String> heard = new AtomicReference<>();
    AtomicReference<String> kind = new AtomicReference<>();
    jobs.listen((job, done, took) -> heard.set(job + " " + done));
    jobs.turn("vectors", () -> kind.set(Turn.current().map(Turn::kind).orElse("none")));
    assertThat(heard).hasValue("vectors true");
    assertThat(kind).hasValue("vectors");
    assertThat(Turn.current()).isEmpty();
    assertThatIllegalStateException().isThrownBy(() -> jobs.turn("vectors", () -> {
      throw new IllegalStateException("no");
    }));
    assertThat(heard).hasValue("vectors false");
  }
}
