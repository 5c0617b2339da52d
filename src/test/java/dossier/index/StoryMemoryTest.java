package dossier.index;

import static dossier.index.Newsroom.CLOCK;
import static dossier.index.Newsroom.READING;
import static dossier.index.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.story.Placement;
import dossier.story.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryMemoryTest {
  private static final Instant NOW = Instant.parse("2019-01-01T00:00:00Z");
  private static final String STORM = """
      A storm tore the roof off a ferry terminal in Aberdeen overnight and left 14,000 homes without power.
      Two trawlers were towed into Peterhead and schools in three counties stayed shut while engineers cleared pylons.""";
  private static final String PLANT = """
      Xiaomi said that a plant in Pune will make five million phones a year from the second quarter on.
      The maker hires two thousand people there and buys screens from a supplier in Chennai, its head of works said.""";
  private static final ArticleEntry FIRST = entry("1", "Storm closes terminal", STORM, "2018-07-01", NOW);
  private static final ArticleEntry SECOND = entry("2", "A plant in Pune", PLANT, "2018-07-01", NOW);
  private static final ArticleEntry STORM_AGAIN = entry("3", "Ferries do not sail", STORM, "2018-07-02", NOW);
  private static final ArticleEntry PLANT_AGAIN = entry("4", "Phones from Pune", PLANT, "2018-07-02", NOW);

  @TempDir
  private Path home;
  private Path file;
  private NewsIndex index;

  @BeforeEach
  void oneArticle() throws IOException {
    file = home.resolve("stories");
    index = NewsIndex.open(home.resolve("index"), READING, CLOCK, line -> {});
    add(FIRST);
    read();
  }

  @AfterEach
  void close() {
    index.close();
  }

  private void add(ArticleEntry entry) {
    index.add(List.of(entry));
    index.commit();
  }

  /** What a start remembers, which writes the file where it is worth it. */
  private StoryMemory read() throws IOException {
    StoryMemory memory = new StoryMemory(file, 1);
    try (IndexSnapshot now = index.snapshot()) {
      memory.load(now.searching());
    }
    return memory;
  }

  private static Placement placed(StoryMemory memory, ArticleEntry entry) {
    return memory.placed(PreparedArticle.of(entry)).entry().placement();
  }

  private static Placement in(ArticleEntry opener, @Nullable ArticleEntry copied) {
    return new Placement(new StoryId(opener.article().id()), copied == null ? null : copied.article().id());
  }

  @Test
  void whatTheFileKeepsIsRemembered() throws IOException {
    byte[] kept = Files.readAllBytes(file);
    StoryMemory memory = read();
    assertThat(placed(memory, STORM_AGAIN)).isEqualTo(in(FIRST, FIRST));
    assertThat(placed(memory, PLANT_AGAIN)).isEqualTo(in(PLANT_AGAIN, null));
    assertThat(Files.readAllBytes(file)).as("changes of what is mapped").isEqualTo(kept);
  }

  @Test
  void whatCameSinceIsReadFromTheIndex() throws IOException {
    add(SECOND);
    assertThat(placed(read(), PLANT_AGAIN)).isEqualTo(in(SECOND, SECOND));
  }

  @Test
  void whatWentSinceIsForgotten() throws IOException {
    index.remove(List.of(FIRST.article().id()));
    assertThat(placed(read(), STORM_AGAIN)).isEqualTo(in(STORM_AGAIN, null));
  }

  @Test
  void whatWentWhileOthersCameIsForgotten() throws IOException {
    index.remove(List.of(FIRST.article().id()));
    add(SECOND);
    StoryMemory memory = read();
    assertThat(placed(memory, PLANT_AGAIN)).isEqualTo(in(SECOND, SECOND));
    assertThat(placed(memory, STORM_AGAIN)).isEqualTo(in(STORM_AGAIN, null));
  }

  @Test
  void aDamagedFileIsPassedOver() throws IOException {
    byte[] kept = Files.readAllBytes(file);
    kept[kept.length / 2] ^= 1;
    Files.write(file, kept);
    assertThat(placed(read(), STORM_AGAIN)).isEqualTo(in(FIRST, FIRST));
  }

  @Test
  void aFileThatWasCutShortIsPassedOver() throws IOException {
    byte[] kept = Files.readAllBytes(file);
    for (int length : new int[]{ 0, 5, 8, 64, kept.length - 8 }) {
      Files.write(file, java.util.Arrays.copyOf(kept, length));
      assertThat(placed(read(), STORM_AGAIN)).as("%s bytes", length).isEqualTo(in(FIRST, FIRST));
    }
  }

  @Test
  void aSmallIndexHasNoFile() throws IOException {
    Files.delete(file);
    StoryMemory memory = new StoryMemory(file, 2);
    try (IndexSnapshot now = index.snapshot()) {
      memory.load(now.searching());
      memory.saveAtEnd(now.searching());
    }
    assertThat(file).doesNotExist();
    assertThat(placed(memory, STORM_AGAIN)).isEqualTo(in(FIRST, FIRST));
  }

  @Test
  void nothingIsReadOfWhatWasClosed() throws IOException {
    StoryMemory memory = new StoryMemory(file, 1);
    memory.stop();
    try (IndexSnapshot now = index.snapshot()) {
      memory.load(now.searching());
    }
    assertThat(placed(memory, STORM_AGAIN)).isEqualTo(in(STORM_AGAIN, null));
  }
}
