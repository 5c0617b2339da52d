package dossier.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.Dossier;
import dossier.DossierException;
import dossier.answer.Answer;
import dossier.ingest.IngestReport;
import dossier.ingest.Progress;
import dossier.store.Database;
import dossier.store.Feedback;
import dossier.store.FeedbackLog;
import dossier.store.StoreException;
import dossier.store.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real disk of a few megabytes that is full or cannot be written; skipped where no file system may be mounted. */
class FullDiskIT {
  private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
  private static final InstantSource CLOCK = InstantSource.fixed(NOW);

  @TempDir
  private Path folder;
  private Path disk;
  private Path home;
  private SeededCorpus corpus;

  @BeforeEach
  void mounted() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString()) == 0,
        "no file system may be mounted here");
    home = disk.resolve("home");
    corpus = SeededCorpus.of(folder, 4, 100, 4);
  }

  @AfterEach
  void unmounted() throws Exception {
    var _ = run("umount", disk.toString());
  }

  private void remount(String options) throws Exception {
    assertThat(run("mount", "-o", "remount," + options, disk.toString())).isZero();
  }

  /** Kibibytes. */
  private long used() throws IOException {
    var store = Files.getFileStore(disk);
    return (store.getTotalSpace() - store.getUnallocatedSpace()) / 1024;
  }

  private static int run(String... command) throws Exception {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException noSuchProgram) {
      return -1;
    }
  }

  private static void take(Dossier dossier, Path file) throws IOException {
    dossier.importFrom(List.of(file), new IngestReport(), Progress.NONE);
  }

  private static Dossier open(Path home) {
    return Dossier.open(home, CLOCK, line -> {});
  }

  @Test
  void whatWasCommittedStaysAndTheSameProcessGoesOnWhenThereIsRoom() throws Exception {
    int committed = 0;
    try (Dossier dossier = open(home)) {
      dossier.database().ready();
      remount("size=" + (used() + 1_500) + "k");
      try {
        for (Path file : corpus.files) {
          take(dossier, file);
          committed++;
        }
      } catch (UncheckedIOException full) {
        assertThat(full).hasMessageContaining("cannot be written: No space left on device. What was committed stays");
      }
      assertThat(committed).as("files before the disk was full").isBetween(1, 3);
      assertThat(dossier.answers().ask("who bought Beats?", NOW).answer()).isInstanceOf(Answer.Found.class);
      State.assertStored(home, corpus, committed);
      remount("size=50m");
      for (Path file : corpus.files.subList(committed, corpus.files.size()))
        take(dossier, file);
    }
    State.assertStored(home, corpus, corpus.files.size());
    State.assertClean(home);
  }

  @Test
  void aStoreThatIsFullKeepsWhatItHasAndGoesOnWhenThereIsRoom() throws Exception {
    int kept = 0;
    try (Database database = Database.in(home)) {
      FeedbackLog log = new FeedbackLog(database);
      try {
        for (; kept < 5_000; kept++)
          log.add(verdict(kept));
      } catch (RuntimeException full) {
        assertThat(StoreException.said(full)).startsWith("The store cannot be used: ")
            .contains("No space left on device");
      }
      assertThat(kept).isBetween(10, 4_999);
      remount("size=50m");
      for (int tries = 0; !isAdded(log, kept); tries++) {
        assertThat(tries).as("tries, a tenth of a second apart").isLessThan(300);
        Thread.sleep(100);
      }
    }
    try (Database database = Database.in(home)) {
      assertThat(new FeedbackLog(database).newest(9_999)).hasSize(kept + 1);
    }
  }

  private static boolean isAdded(FeedbackLog log, int number) {
    try {
      log.add(verdict(number));
      return true;
    } catch (RuntimeException stillClosed) {
      assertThat(StoreException.said(stillClosed)).isNotNull();
      return false;
    }
  }

  private static Feedback verdict(int number) {
    return new Feedback(Verdict.GOOD, "question " + number + " " + "x".repeat(1_500), NOW, "answer", "U" + number, "T1",
        "C1", NOW);
  }

  @Test
  void aDiskThatCannotBeWrittenIsAnsweredFrom() throws Exception {
    try (Dossier dossier = open(home)) {
      take(dossier, corpus.files.getFirst());
      new FeedbackLog(dossier.database()).add(verdict(1));
    }
    remount("ro");
    try (Dossier dossier = Dossier.openForReading(home, CLOCK)) {
      assertThat(dossier.answers().ask("who bought Beats?", NOW).answer()).isInstanceOf(Answer.Found.class);
      assertThat(new FeedbackLog(dossier.database()).newest(9)).hasSize(1);
    }
    State.assertGood(home);
    assertThatThrownBy(() -> open(home)).isInstanceOf(DossierException.class)
        .hasMessage("the data folder " + home + " cannot be written: Read-only file system");
  }
}
