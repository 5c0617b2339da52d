package dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.answer.Answer;
import dossier.index.IndexException;
import dossier.index.RereadProgress;
import dossier.ingest.IngestReport;
import dossier.ingest.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Vectors of a data folder by the real model. */
@Timeout(60)
class VectorsTest {
  private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2020-05-01T12:00:00Z"));
  private static final String QUESTION = "how many stores does Xiaomi plan to open in Portugal?";

  /** Between two looks at what comes in the background, 2 ms. */
  private static final long POLL = 2_000_000;

  @TempDir
  private Path folder;
  private Path home;

  @BeforeEach
  void imported() throws IOException {
    home = folder.resolve("home");
    try (Dossier dossier = open()) {
      dossier.importFrom(List.of(article("one", "40")), new IngestReport(), Progress.NONE);
    }
  }

  private Path article(String file, String stores) throws IOException {
    return Files.writeString(folder.resolve(file + ".jsonl"), """
        {"title":"Xiaomi to open stores in Portugal","id":"1","source":"Example Wire","published_at":"2018-05-07",\
        "body":"Xiaomi plans to open %s stores in Portugal by March 2019, the company said on Monday."}
        """.formatted(stores));
  }

  private Dossier open() {
    return Dossier.open(home, NOW, line -> {});
  }

  private static String answer(Dossier dossier) {
    return dossier.answers().ask(QUESTION, NOW.instant()).answer() instanceof Answer.Found found
        ? found.answer()
        : "none";
  }

  @Test
  void theSettingIsOffUnlessItSaysOn() {
    assertThat(vectors(Map.of())).isFalse();
    assertThat(vectors(Map.of("DOSSIER_VECTORS", "off"))).isFalse();
    assertThat(vectors(Map.of("DOSSIER_VECTORS", "on"))).isTrue();
    assertThatThrownBy(() -> vectors(Map.of("DOSSIER_VECTORS", "yes"))).isInstanceOf(DossierException.class)
        .hasMessage("DOSSIER_VECTORS is \"yes\": expected on or off");
  }

  private boolean vectors(Map<String, String> environment) {
    return Settings.read(environment, Optional.of(home), line -> {}).vectors();
  }

  @Test
  void nothingIsLoadedUnlessItIsAskedFor() {
    try (Dossier dossier = open()) {
      assertThat(answer(dossier)).contains("40");
      assertThat(dossier.vectors().searched()).isEmpty();
      assertThat(dossier.vectors().count()).isZero();
    }
    assertThat(home.resolve("vectors")).doesNotExist();
  }

  @Test
  void whatWasMadeIsSearchedAfterARestartAlsoByReaders() {
    try (Dossier dossier = open()) {
      assertThat(dossier.vectors().fill(RereadProgress.NONE)).isEqualTo(1);
    }
    try (Dossier dossier = Dossier.openForReading(home, NOW)) {
      dossier.vectors().search();
      assertThat(dossier.vectors().count()).isEqualTo(1);
      assertThat(answer(dossier)).contains("40");
      assertThat(dossier.vectors().searched()).isPresent();
    }
  }

  @Test
  void theyFollowWhatIsImportedChangedAndTakenOut() throws IOException {
    try (Dossier dossier = open()) {
      dossier.vectors().follow();
      awaitCount(dossier, 1);
      long before = dossier.vectors().searched().orElseThrow().generation();
      dossier.importFrom(List.of(article("changed", "50")), new IngestReport(), Progress.NONE);
      while (dossier.vectors().searched().orElseThrow().generation() == before)
        LockSupport.parkNanos(POLL);
      awaitCount(dossier, 1);
      assertThat(answer(dossier)).contains("50");
      dossier.importFrom(List.of(Files.writeString(folder.resolve("two.jsonl"),
          "{\"title\":\"ZTE sells phones\",\"id\":\"2\",\"body\":\"ZTE sells phones in Peru.\"}")),
          new IngestReport(), Progress.NONE);
      awaitCount(dossier, 2);
    }
  }

  private static void awaitCount(Dossier dossier, long count) {
    while (dossier.vectors().count() != count)
      LockSupport.parkNanos(POLL);
  }

  @Test
  void withoutUsableVectorsWordsSuffice() throws IOException {
    try (Dossier dossier = Dossier.openForReading(home, NOW)) {
      dossier.vectors().search();
      assertThat(answer(dossier)).contains("40");
      assertThat(dossier.vectors().searched()).isEmpty();
    }
    try (Dossier dossier = open()) {
      dossier.vectors().fill(RereadProgress.NONE);
    }
    try (Stream<Path> files = Files.list(home.resolve("vectors"))) {
      for (Path file : files.filter(each -> each.getFileName().toString().startsWith("segments")).toList())
        Files.writeString(file, "no index");
    }
    try (Dossier dossier = open()) {
      dossier.vectors().search();
      assertThat(answer(dossier)).contains("40");
      assertThat(dossier.vectors().count()).isZero();
      assertThatThrownBy(() -> dossier.vectors().fill(RereadProgress.NONE)).isInstanceOf(IndexException.class)
          .hasMessageContaining("Delete the folder");
    }
  }
}
