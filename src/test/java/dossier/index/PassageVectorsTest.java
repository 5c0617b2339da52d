package dossier.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.embed.Embedder;
import dossier.embed.HashedWords;
import dossier.index.VectorFilling.Pace;
import dossier.index.VectorFilling.Reach;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageVectorsTest {
  private static final ArticleEntry STORES = Newsroom.entry("1", "Xiaomi plans stores", "Xiaomi plans shops in Oslo.",
      null);
  private static final ArticleEntry CHIPS = Newsroom.entry("2", "Huawei designs chips", "Huawei designs processors.",
      null);
  private static final Embedder WORDS = new HashedWords("words", Map.of("shops", "stores"));

  @TempDir
  private Path folder;
  private NewsIndex index;

  @BeforeEach
  void articles() {
    index = NewsIndex.inMemory(Newsroom.READING, InstantSource.fixed(Instant.parse("2020-05-01T12:00:00Z")));
    index.add(List.of(STORES, CHIPS));
    index.commit();
  }

  @AfterEach
  void close() {
    index.close();
  }

  private long fill(PassageVectors vectors) throws Exception {
    return vectors.filling(index, Pace.ONE_CORE).fill(Reach.ALL, RereadProgress.NONE, () -> false);
  }

  private List<String> nearest(PassageVectors vectors, String text, Query filter) throws Exception {
    try (IndexSnapshot now = index.snapshot()) {
      return vectors.nearest(text, filter, now, 10)
          .stream()
          .map(found -> now.entry(found.doc).article().title())
          .toList();
    }
  }

  @Test
  void nearestComesFirst() throws Exception {
    try (PassageVectors vectors = PassageVectors.inMemory(WORDS)) {
      assertThat(fill(vectors)).isEqualTo(2);
      assertThat(vectors.count()).isEqualTo(2);
      assertThat(nearest(vectors, "stores", Queries.passages())).containsExactly("Xiaomi plans stores",
          "Huawei designs chips");
      assertThat(nearest(vectors, "processors", Queries.passages())).first().isEqualTo("Huawei designs chips");
    }
  }

  @Test
  void whatTheFilterLeavesOutIsNotFound() throws Exception {
    try (PassageVectors vectors = PassageVectors.inMemory(WORDS)) {
      fill(vectors);
      assertThat(nearest(vectors, "stores", Queries.inBody(term("Huawei")))).containsExactly("Huawei designs chips");
      assertThat(nearest(vectors, "stores", MatchNoDocsQuery.INSTANCE)).isEmpty();
    }
  }

  private static String term(String word) {
    return NewsAnalyzer.INSTANCE.terms(word).getFirst().value();
  }

  @Test
  void theySurviveBeingClosed() throws Exception {
    try (PassageVectors vectors = PassageVectors.open(folder, WORDS)) {
      fill(vectors);
    }
    assertThat(PassageVectors.count(folder)).isEqualTo(2);
    try (PassageVectors vectors = PassageVectors.open(folder, WORDS)) {
      assertThat(fill(vectors)).isZero();
      assertThat(nearest(vectors, "stores", Queries.passages())).first().isEqualTo("Xiaomi plans stores");
      try (PassageVectors beside = PassageVectors.openForReading(folder, WORDS)) {
        assertThat(beside.count()).isEqualTo(2);
      }
    }
  }

  @Test
  void thoseOfAnotherModelAreDropped() throws Exception {
    try (PassageVectors vectors = PassageVectors.open(folder, WORDS)) {
      fill(vectors);
    }
    Embedder other = new HashedWords("others", Map.of());
    assertThatThrownBy(() -> PassageVectors.openForReading(folder, other)).isInstanceOf(IndexException.class);
    try (PassageVectors vectors = PassageVectors.open(folder, other)) {
      assertThat(vectors.count()).isZero();
      assertThat(fill(vectors)).isEqualTo(2);
    }
  }

  @Test
  void aChangedArticleIsNotFoundUntilItsVectorIsMadeAnew() throws Exception {
    try (PassageVectors vectors = PassageVectors.inMemory(WORDS)) {
      fill(vectors);
      index.add(List.of(Newsroom.entry("1", "Xiaomi plans stores", "Xiaomi plans shops in Rome.", null)));
      index.commit();
      assertThat(nearest(vectors, "stores", Queries.passages())).containsExactly("Huawei designs chips");
      assertThat(fill(vectors)).isEqualTo(1);
      assertThat(vectors.count()).isEqualTo(2);
      assertThat(nearest(vectors, "rome", Queries.passages())).first().isEqualTo("Xiaomi plans stores");
    }
  }

  @Test
  void whatIsRemovedIsNotFoundAndItsVectorGoesWithTheNextFilling() throws Exception {
    try (PassageVectors vectors = PassageVectors.inMemory(WORDS)) {
      fill(vectors);
      index.remove(List.of(STORES.article().id()));
      assertThat(nearest(vectors, "stores", Queries.passages())).containsExactly("Huawei designs chips");
      assertThat(fill(vectors)).isZero();
      assertThat(vectors.count()).isEqualTo(1);
    }
  }

  @Test
  void whatIsAddedLaterGetsItsVectorWithTheNextFilling() throws Exception {
    try (PassageVectors vectors = PassageVectors.inMemory(WORDS)) {
      VectorFilling filling = vectors.filling(index, Pace.ALL_CORES);
      assertThat(filling.fill(Reach.LEADING, RereadProgress.NONE, () -> false)).isEqualTo(2);
      assertThat(filling.fill(Reach.ALL, RereadProgress.NONE, () -> false)).isZero();
      index.add(List.of(Newsroom.entry("3", "Nokia sells maps", "Nokia sells its maps.", null)));
      index.commit();
      assertThat(nearest(vectors, "maps", Queries.passages())).doesNotContain("Nokia sells maps");
      assertThat(filling.fill(Reach.ALL, RereadProgress.NONE, () -> false)).isEqualTo(1);
      assertThat(nearest(vectors, "maps", Queries.passages())).first().isEqualTo("Nokia sells maps");
    }
  }

  @Test
  void readingAgainKeepsTheVectors() throws Exception {
    try (PassageVectors vectors = PassageVectors.inMemory(WORDS)) {
      VectorFilling filling = vectors.filling(index, Pace.ONE_CORE);
      filling.fill(Reach.ALL, RereadProgress.NONE, () -> false);
      index.reread(RereadProgress.NONE);
      assertThat(nearest(vectors, "stores", Queries.passages())).first().isEqualTo("Xiaomi plans stores");
      assertThat(filling.fill(Reach.ALL, RereadProgress.NONE, () -> false)).isZero();
    }
  }

  @Test
  void whereThereAreNoneOrDamagedOnesThatIsSaidWithWhatToDo() throws Exception {
    assertThatThrownBy(() -> PassageVectors.openForReading(folder.resolve("none"), WORDS))
        .hasMessage("there are no vectors yet: the command vectors makes them");
    assertThat(PassageVectors.count(folder.resolve("none"))).isZero();
    try (PassageVectors vectors = PassageVectors.open(folder, WORDS)) {
      fill(vectors);
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.getFileName().toString().startsWith("segments")).toList())
        Files.writeString(file, "no index");
    }
    assertThatThrownBy(() -> PassageVectors.open(folder, WORDS)).isInstanceOf(IndexException.class)
        .hasMessageStartingWith("the vectors in " + folder + " cannot be read: ")
        .hasMessageEndingWith("Delete the folder, and the command vectors makes them anew");
    assertThatThrownBy(() -> PassageVectors.count(folder)).isInstanceOf(IndexException.class);
  }

  @Test
  void whatIsMadeBeforeBeingStoppedStays() throws Exception {
    try (PassageVectors vectors = PassageVectors.inMemory(WORDS)) {
      assertThat(vectors.filling(index, Pace.ONE_CORE).fill(Reach.ALL, RereadProgress.NONE, () -> true)).isZero();
      assertThat(fill(vectors)).isEqualTo(2);
    }
  }
}
