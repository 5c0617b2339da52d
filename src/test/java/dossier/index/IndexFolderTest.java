package dossier.index;

import static dossier.index.Newsroom.CLOCK;
import static dossier.index.Newsroom.READING;
import static dossier.index.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.index.NewsIndex.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexFolderTest {
  private static final Instant EARLIER = Instant.parse("2019-01-01T00:00:00Z");
  private static final ArticleEntry STORES = entry("1", "Xiaomi plans stores", "Xiaomi plans 2,000 stores.",
      "2018-07-01T09:30:00+02:00", EARLIER);
  private static final ArticleEntry CARRIERS = entry("2", "", "A carrier dropped Huawei.", null, EARLIER);

  @TempDir
  private Path home;
  private Path folder;
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void twoArticles() {
    folder = home.resolve("index");
    try (NewsIndex index = open()) {
      index.add(List.of(STORES, CARRIERS));
      index.commit();
    }
    assertThat(said).isEmpty();
  }

  private NewsIndex open() {
    return NewsIndex.open(folder, READING, CLOCK, said::add);
  }

  private void note(Map<String, String> data) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
  }

  private void assertWhole() {
    try (NewsIndex index = open(); IndexSnapshot now = index.snapshot()) {
      assertThat(now.articles()).isEqualTo(2);
      assertThat(now.find(STORES.article().id())).isEqualTo(Newsroom.alone(STORES));
      assertThat(now.find(CARRIERS.article().id())).isEqualTo(Newsroom.alone(CARRIERS));
      assertThat(index.add(List.of(STORES))).containsExactly(Outcome.UNCHANGED);
    }
    assertThat(home.resolve("index.replaced")).doesNotExist();
    assertThat(home.resolve("index.rebuilding")).doesNotExist();
  }

  @Test
  void anIndexOfAnOlderSchemaIsRebuiltFromItsArticlesOnce() throws IOException {
    note(Map.of("schema", "0"));
    assertWhole();
    assertThat(said).containsExactly(
        "The index has schema 0, this program's is " + Fields.SCHEMA + ": rebuilding it from its articles.",
        "Read 2 articles again.");
    said.clear();
    assertWhole();
    assertThat(said).isEmpty();
  }

  @Test
  void anIndexOfANewerSchemaIsLeftAlone() throws IOException {
    note(Map.of("schema", "99"));
    Map<String, Long> before = files();
    assertThatExceptionOfType(IndexException.class).isThrownBy(this::open)
        .withMessage("the index at " + folder + " has schema 99, newer than this program's " + Fields.SCHEMA
            + ": use the program that "
            + "wrote it, or a newer one");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void readersDoNotRebuild() throws IOException {
    note(Map.of("schema", "0"));
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> NewsIndex.openForReading(folder, READING, CLOCK))
        .withMessageContaining("has schema 0")
        .withMessageContaining("an import or serve rebuilds it");
  }

  @ParameterizedTest
  @ValueSource(strings = { "abc", "" })
  void aNoteThatCannotBeReadIsAClearError(String schema) throws IOException {
    note(Map.of("schema", schema));
    assertThatExceptionOfType(IndexException.class).isThrownBy(this::open)
        .withMessageStartingWith("the index at " + folder + " cannot be read");
  }

  @Test
  void anotherCatalogueHasTheArticlesReadAgain() {
    CompanyCatalog other = CompanyCatalog.read("companies.yaml", """
        - id: xiaomi
          name: Xiaomi
          aliases: []
          former: []
          ticker: 1810.HK
          domain: mi.com
          country: CN
          sector: hardware
        """);
    ArticleReading reading = new ArticleReading(other, new CompanyLinker(other));
    try (NewsIndex index = NewsIndex.open(folder, reading, CLOCK, said::add); IndexSnapshot now = index.snapshot()) {
      assertThat(now.articles()).isEqualTo(2);
      ArticleEntry carriers = now.find(CARRIERS.article().id());
      assertThat(carriers).isNotNull();
      assertThat(carriers.links().links()).isEmpty();
      assertThat(carriers.arrival().at()).isEqualTo(EARLIER);
      assertThat(carriers.article()).isEqualTo(CARRIERS.article());
    }
    assertThat(said).containsExactly("The company catalogue has changed: reading the stored articles again.",
        "Read 2 articles again.");
  }

  @Test
  void aRebuildCutShortWhileWritingStartsAgain() throws IOException {
    note(Map.of("schema", "0"));
    Path fresh = Files.createDirectory(home.resolve("index.rebuilding"));
    Files.writeString(fresh.resolve("_0.cfs"), "half a segment");
    assertWhole();
  }

  @Test
  void aRebuildCutShortBetweenItsMovesIsUndone() throws IOException {
    NewsIndexTest.copy(folder, home.resolve("index.rebuilding"));
    Files.move(folder, home.resolve("index.replaced"));
    assertWhole();
  }

  @Test
  void aReaderFindsTheIndexBetweenTheMoves() throws IOException {
    Files.move(folder, home.resolve("index.replaced"));
    try (NewsIndex index = NewsIndex.openForReading(folder, READING, CLOCK); IndexSnapshot now = index.snapshot()) {
      assertThat(now.articles()).isEqualTo(2);
    }
    assertThat(home.resolve("index.replaced")).exists();
  }

  @Test
  void aRebuildCutShortBeforeItsLastStepIsCleanedUp() throws IOException {
    Path replaced = Files.createDirectory(home.resolve("index.replaced"));
    Files.writeString(replaced.resolve("_0.cfs"), "an old segment");
    assertWhole();
  }

  @Test
  void aDamagedIndexIsAClearErrorAndIsLeftAsItIs() throws IOException {
    damage(segments(), bytes -> bytes[bytes.length / 2] ^= 1);
    Map<String, Long> before = files();
    assertThatExceptionOfType(IndexException.class).isThrownBy(this::open)
        .withMessageStartingWith("the index at " + folder + " cannot be read: " + segments().getFileName() + ": ")
        .withMessageEndingWith(
            "It is left as it is: the command repair keeps it aside and rebuilds the index from all articles that can be "
                + "read; the command check tells more");
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> NewsIndex.openForReading(folder, READING, CLOCK));
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void anIndexWithoutItsSegmentsFileIsNotTakenForNone() throws IOException {
    Files.delete(segments());
    assertThatExceptionOfType(IndexException.class).isThrownBy(this::open);
  }

  /** Damage anywhere is found or does no harm; a folder whose damage is mended opens again in the same process. */
  @Test
  void aDamagedFileIsAnIndexExceptionWhereverItIs() throws IOException {
    List<Path> all;
    try (var list = Files.list(folder)) {
      all = list.filter(file -> !file.endsWith("write.lock")).toList();
    }
    for (Path file : all) {
      byte[] good = Files.readAllBytes(file);
      for (int at : new int[]{ 0, good.length / 3, good.length - 1 }) {
        damage(file, bytes -> bytes[at] ^= 0x55);
        openAndClose();
        Files.write(file, good);
      }
      Files.write(file, new byte[0]);
      openAndClose();
      Files.write(file, good);
      assertThatCode(() -> open().close()).as("mended %s", file).doesNotThrowAnyException();
    }
  }

  private void openAndClose() {
    try (NewsIndex index = open()) {
      assertThat(index.bytes()).isPositive();
    } catch (IndexException expected) {
      assertThat(expected).hasMessageContaining(folder.toString());
    }
  }

  private interface Damage {
    void to(byte[] bytes);
  }

  private static void damage(Path file, Damage damage) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    damage.to(bytes);
    Files.write(file, bytes);
  }

  private Path segments() throws IOException {
    try (var list = Files.list(folder)) {
      return list.filter(file -> file.getFileName().toString().startsWith("segments_")).findFirst().orElseThrow();
    }
  }

  private Map<String, Long> files() throws IOException {
    Map<String, Long> files = new TreeMap<>();
    try (var list = Files.list(folder)) {
      for (Path file : list.toList())
        if (!file.endsWith("write.lock"))
          files.put(file.getFileName().toString(), (long) Files.readString(file,
              java.nio.charset.StandardCharsets.ISO_8859_1).hashCode());
    }
    return files;
  }
}
