package dossier.index;

import static dossier.index.Newsroom.CLOCK;
import static dossier.index.Newsroom.READING;
import static dossier.index.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dossier.embed.HashedWords;
import dossier.index.NewsIndex.Outcome;
import dossier.index.VectorFilling.Pace;
import dossier.index.VectorFilling.Reach;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full: what was committed stays and is answered from, and work goes on when there is room again. */
class FullDiskTest {
  private static final ArticleEntry STORES = entry("1", "Xiaomi plans stores", "Xiaomi plans 2,000 stores.",
      "2018-07-01T09:30:00+02:00");
  private static final ArticleEntry CARRIERS = entry("2", "Carriers drop Huawei", "A carrier dropped Huawei on Monday.",
      "2018-07-02T09:30:00+02:00");
  private static final ArticleEntry CHIEF = entry("3", "ZTE names chief", "ZTE appointed Maria Sample as its chief.",
      "2018-07-03T09:30:00+02:00");

  private final FullDisk disk;
  private final NewsIndex index;

  FullDiskTest() throws Exception {
    disk = new FullDisk(IndexFolder.empty(READING, CLOCK));
    index = NewsIndex.over(disk, READING, CLOCK);
    index.add(List.of(STORES));
    index.commit();
  }

  @ParameterizedTest
  @ValueSource(longs = { 0, 1, 500, 2_000, 4_000, 6_000, 7_000 })
  void aCommitThatFailsLosesNothingThatWasCommittedAndCanBeDoneAgain(long room) {
    disk.room(room);
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> {
      index.add(List.of(CARRIERS));
      index.commit();
    })
        .withMessage(
            "the index cannot be written: No space left on device. What was committed stays and is answered from; "
                + "the rest is to be taken in again when this is mended");
    assertStored(1);
    index.commit();
    assertStored(1);
    disk.room(Long.MAX_VALUE);
    assertThat(index.add(List.of(CARRIERS, CHIEF, STORES))).as("what was dropped is new")
        .containsExactly(Outcome.ADDED, Outcome.ADDED, Outcome.UNCHANGED);
    index.commit();
    assertStored(3);
  }

  @Test
  void readingAgainAndTakingOutCanFailAndBeDoneAgain() {
    disk.room(100);
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> index.reread(RereadProgress.NONE));
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> index.remove(List.of(STORES.article().id())));
    assertStored(1);
    disk.room(Long.MAX_VALUE);
    assertThat(index.reread(RereadProgress.NONE)).isEqualTo(1);
    assertThat(index.remove(List.of(STORES.article().id()))).hasSize(1);
    assertStored(0);
  }

  /** Many batches while there is now and then no room; seeded. */
  @Test
  void whateverTheRoomEveryBatchIsStoredWholeOrNotAtAll() {
    Random random = new Random(5);
    int stored = 1;
    for (int batch = 0; batch < 60; batch++) {
      disk.room(random.nextInt(4) == 0 ? Long.MAX_VALUE : random.nextInt(12_000));
      int number = batch;
      List<ArticleEntry> entries = java.util.stream.IntStream.range(0, 3)
          .mapToObj(i -> entry("b" + number + "-" + i, "Report " + number + i, "Nokia sold " + number + i + " phones.",
              "2018-07-03"))
          .toList();
      try {
        index.add(entries);
        index.commit();
        stored += 3;
      } catch (UncheckedIOException full) {
        assertThat(full).hasMessageContaining("No space left on device");
      }
      assertStored(stored);
    }
    assertThat(stored).as("seed 5").isBetween(4, 178);
  }

  @Test
  void vectorsAreMadeWhenThereIsRoomAgain() throws Exception {
    FullDisk vectorDisk = new FullDisk(new org.apache.lucene.store.ByteBuffersDirectory());
    try (PassageVectors vectors = LocalVectors.over(vectorDisk, new HashedWords("hashed", Map.of()))) {
      VectorFilling filling = vectors.filling(index, Pace.ONE_CORE);
      vectorDisk.room(50);
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> filling.fill(Reach.ALL, RereadProgress.NONE, () -> false))
          .withMessageStartingWith("the vectors cannot be written: No space left on device.");
      assertThat(vectors.count()).isZero();
      vectorDisk.room(Long.MAX_VALUE);
      assertThat(filling.fill(Reach.ALL, RereadProgress.NONE, () -> false)).isEqualTo(1);
      assertThat(vectors.count()).isEqualTo(1);
    }
  }

  private void assertStored(int articles) {
    try (IndexSnapshot now = index.snapshot()) {
      assertThat(now.articles()).isEqualTo(articles);
      if (articles > 0) assertThat(now.find(STORES.article().id())).isNotNull();
    }
  }
}
