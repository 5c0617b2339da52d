package dossier.index;

import static dossier.index.Newsroom.CLOCK;
import static dossier.index.Newsroom.READING;
import static dossier.index.Newsroom.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dossier.index.NewsIndex.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsIndexTest {
  private static final ArticleEntry STORES = entry("1", "Xiaomi plans stores",
      "Xiaomi plans 2,000 stores. They open within three years.", "2018-07-01");
  private static final ArticleEntry STORES_CHANGED = entry("1", "Xiaomi plans stores",
      "Xiaomi plans 3,000 stores. They open within three years.", "2018-07-01");
  private static final ArticleEntry CARRIERS = entry("2", "Huawei loses a carrier", "A carrier dropped Huawei.", null);

  @TempDir
  private Path home;

  private Path folder() {
    return home.resolve("index");
  }

  private NewsIndex open() {
    return NewsIndex.open(folder(), READING, CLOCK, line -> {});
  }

  @Test
  void everyOutcomeIsTold() {
    try (NewsIndex index = open()) {
      assertThat(index.add(List.of(STORES, CARRIERS, STORES))).containsExactly(Outcome.ADDED, Outcome.ADDED,
          Outcome.DUPLICATE);
      assertThat(index.add(List.of(CARRIERS))).containsExactly(Outcome.DUPLICATE);
      index.commit();
      assertThat(index.add(List.of(STORES, STORES_CHANGED, STORES_CHANGED, STORES))).containsExactly(Outcome.UNCHANGED,
          Outcome.REPLACED, Outcome.DUPLICATE, Outcome.REPLACED);
    }
  }

  @Test
  void aReplacedArticleStandsOnceAndAsItIsNow() {
    try (NewsIndex index = open()) {
      index.add(List.of(STORES, CARRIERS));
      index.commit();
      index.add(List.of(STORES_CHANGED));
      index.commit();
      try (IndexSnapshot now = index.snapshot()) {
        assertThat(now.articles()).isEqualTo(2);
        assertThat(now.passages()).isEqualTo(2);
        assertThat(now.find(STORES.article().id()))
            .isEqualTo(STORES_CHANGED.replacing(Newsroom.alone(STORES).stored()))
            .extracting(ArticleEntry::history)
            .isEqualTo(List.of(new Version(STORES.article().title(), STORES.article().body(), Newsroom.NOW)));
        assertThat(now.knows("3,000")).isTrue();
        assertThat(now.knows("2,000")).isFalse();
      }
    }
  }

  @Test
  void anArticleKeepsItsLastTextsAndWhenItFirstCame() {
    Instant first = Newsroom.NOW.minusSeconds(3_600);
    try (NewsIndex index = open()) {
      index.add(List.of(entry("1", "A title", "Version 0 of Xiaomi.", null, first)));
      for (int i = 1; i <= Version.MAX_KEPT + 2; i++) {
        index.add(List.of(entry("1", "A title", "Version " + i + " of Xiaomi.", null, first.plusSeconds(i))));
        if (i % 2 == 0) index.commit();
      }
      try (IndexSnapshot now = index.snapshot()) {
        ArticleEntry kept = requireNonNull(now.find(entry("1", "A title", "", null).article().id()));
        assertThat(kept.article().body()).isEqualTo("Version 12 of Xiaomi.");
        assertThat(kept.arrival().at()).isEqualTo(first);
        assertThat(kept.history()).hasSize(Version.MAX_KEPT);
        assertThat(kept.history().getFirst())
            .isEqualTo(new Version("A title", "Version 2 of Xiaomi.", first.plusSeconds(3)));
        assertThat(kept.history().getLast().body()).isEqualTo("Version 11 of Xiaomi.");
      }
    }
  }

  @Test
  void aNewDateAloneMakesNoNewVersionOfTheText() {
    try (NewsIndex index = Newsroom.inMemory(entry("1", "A title", "A body.", "2018"))) {
      assertThat(index.add(List.of(entry("1", "A title", "A body.", "2018-07")))).containsExactly(Outcome.REPLACED);
      index.commit();
      try (IndexSnapshot now = index.snapshot()) {
        ArticleEntry kept = requireNonNull(now.find(entry("1", "A title", "", null).article().id()));
        assertThat(kept.history()).isEmpty();
      }
    }
  }

  @Test
  void aRemovedArticleIsGoneAtOnceAndMayComeBack() {
    try (NewsIndex index = Newsroom.inMemory(STORES, CARRIERS)) {
      index.add(List.of(STORES_CHANGED));
      assertThat(index.remove(List.of(STORES.article().id(), STORES.article().id(),
          entry("9", "Never seen", "", null).article().id()))).containsExactly(STORES.article().id());
      try (IndexSnapshot now = index.snapshot()) {
        assertThat(now.articles()).isEqualTo(1);
        assertThat(now.find(STORES.article().id())).isNull();
        assertThat(now.knows("3,000")).isFalse();
      }
      assertThat(index.add(List.of(STORES))).containsExactly(Outcome.ADDED);
    }
  }

  @Test
  void aSnapshotStaysAsItWas() {
    try (NewsIndex index = Newsroom.inMemory(STORES); IndexSnapshot before = index.snapshot()) {
      index.add(List.of(STORES_CHANGED, CARRIERS));
      try (IndexSnapshot uncommitted = index.snapshot()) {
        assertThat(uncommitted.generation()).isEqualTo(before.generation());
        assertThat(uncommitted.articles()).isEqualTo(1);
      }
      index.commit();
      try (IndexSnapshot after = index.snapshot()) {
        assertThat(after.generation()).isGreaterThan(before.generation());
        assertThat(after.articles()).isEqualTo(2);
      }
      assertThat(before.articles()).isEqualTo(1);
      assertThat(before.find(STORES.article().id())).isEqualTo(Newsroom.alone(STORES));
      assertThat(before.find(CARRIERS.article().id())).isNull();
    }
  }

  @Test
  void aSnapshotTellsItsFigures() {
    try (NewsIndex index = Newsroom.inMemory(STORES, CARRIERS, entry("3", "A title alone", "", "2019-02"));
        IndexSnapshot now = index.snapshot()) {
      assertThat(now.articles()).isEqualTo(3);
      assertThat(now.passages()).isEqualTo(3);
      assertThat(now.newest()).isEqualTo(Instant.parse("2019-02-01T00:00:00Z"));
      assertThat(now.committed()).isEqualTo(Newsroom.NOW);
      assertThat(now.knows("carrier stores")).isTrue();
      assertThat(now.knows("carrier shops")).isFalse();
      assertThat(index.bytes()).isPositive();
    }
    try (NewsIndex index = Newsroom.inMemory(CARRIERS); IndexSnapshot now = index.snapshot()) {
      assertThat(now.newest()).isNull();
    }
  }

  @Test
  void listenersHearOfCommitsThatChangeSomething() {
    AtomicInteger heard = new AtomicInteger();
    try (NewsIndex index = open()) {
      index.onCommit(heard::incrementAndGet);
      index.commit();
      assertThat(heard).hasValue(0);
      index.add(List.of(STORES));
      index.commit();
      index.add(List.of(STORES));
      index.commit();
      assertThat(heard).hasValue(1);
    }
  }

  @Test
  void whatWasNotCommittedIsGoneAfterReopening() {
    try (NewsIndex index = open()) {
      index.add(List.of(STORES));
      index.commit();
      index.add(List.of(CARRIERS, STORES_CHANGED));
    }
    try (NewsIndex index = open(); IndexSnapshot now = index.snapshot()) {
      assertThat(now.articles()).isEqualTo(1);
      assertThat(now.find(STORES.article().id())).isEqualTo(Newsroom.alone(STORES));
      assertThat(index.add(List.of(CARRIERS, STORES))).containsExactly(Outcome.ADDED, Outcome.UNCHANGED);
    }
  }

  /** A copy of the files at some moment is what a killed process leaves. */
  @Test
  void aProcessKilledWhileItWritesLeavesWhatItCommitted() throws IOException {
    Path killed = home.resolve("killed");
    try (NewsIndex index = open()) {
      index.add(List.of(STORES));
      index.commit();
      List<ArticleEntry> many = new ArrayList<>();
      for (int i = 0; i < 500; i++)
        many.add(entry("many " + i, "Title " + i, "Huawei sells phone " + i + ". ".repeat(20), null));
      index.add(many);
      copy(folder(), killed);
    }
    try (NewsIndex index = NewsIndex.open(killed, READING, CLOCK, line -> {}); IndexSnapshot now = index.snapshot()) {
      assertThat(now.articles()).isEqualTo(1);
      assertThat(index.add(List.of(CARRIERS))).containsExactly(Outcome.ADDED);
    }
  }

  @Test
  void aSecondWriterIsToldWhy() {
    try (NewsIndex index = open()) {
      assertThat(index.bytes()).isPositive();
      assertThatExceptionOfType(IndexException.class).isThrownBy(this::open)
          .withMessage("the index at " + folder() + " is being written by another process");
    }
  }

  @Test
  void aReaderFollowsTheWriter() {
    try (NewsIndex writer = open(); NewsIndex reader = NewsIndex.openForReading(folder(), READING, CLOCK)) {
      writer.add(List.of(STORES));
      try (IndexSnapshot before = reader.snapshot()) {
        assertThat(before.articles()).isZero();
      }
      writer.commit();
      try (IndexSnapshot after = reader.snapshot()) {
        assertThat(after.articles()).isEqualTo(1);
      }
      assertThatIllegalStateException().isThrownBy(() -> reader.add(List.of(CARRIERS)));
    }
  }

  @Test
  void readingAnAbsentOrEmptyFolderGivesAnEmptyIndexAndMakesNothing() throws IOException {
    try (NewsIndex index = NewsIndex.openForReading(folder(), READING, CLOCK); IndexSnapshot now = index.snapshot()) {
      assertThat(now.articles()).isZero();
      assertThat(now.newest()).isNull();
    }
    assertThat(folder()).doesNotExist();
    Files.createDirectory(folder());
    try (NewsIndex index = NewsIndex.openForReading(folder(), READING, CLOCK); IndexSnapshot now = index.snapshot()) {
      assertThat(now.articles()).isZero();
    }
    assertThat(folder()).isEmptyDirectory();
  }

  static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.toList())
        if (!file.getFileName().toString().equals("write.lock")) Files.copy(file, to.resolve(file.getFileName()));
    }
  }

  @Test
  void aFileThatIsMergedAwayWhileTheSizeIsTakenCountsNothing() throws IOException {
    AtomicBoolean merging = new AtomicBoolean();
    Directory directory = new FilterDirectory(IndexFolder.empty(READING, CLOCK)) {
      @Override
      public String[] listAll() throws IOException {
        List<String> files = new ArrayList<>(List.of(super.listAll()));
        if (merging.get()) files.add("_gone.cfs");
        return files.toArray(String[]::new);
      }
    };
    try (NewsIndex index = NewsIndex.over(directory, READING, CLOCK)) {
      index.add(List.of(STORES));
      index.commit();
      long bytes = index.bytes();
      merging.set(true);
      assertThat(index.bytes()).isEqualTo(bytes).isPositive();
    }
  }
}
