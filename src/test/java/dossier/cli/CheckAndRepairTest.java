package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data folder is checked, damaged in many ways, told to be so, and repaired from what can be read. */
class CheckAndRepairTest {
  @TempDir
  private Path folder;
  private Path home;
  private Path index;
  private Cli cli;

  @BeforeEach
  void imported() throws IOException {
    home = folder.resolve("home");
    index = home.resolve("index");
    cli = new Cli(home);
    cli.run("import", Corpus.in(folder)).done();
    cli.run("import", Corpus.write(folder.resolve("more.jsonl"), """
        {"id":1,"source":"Example Wire","title":"Nokia sells maps","body":"Nokia sold its maps to Example Cars for $2 billion."}
        {"id":2,"source":"Example Wire","title":"Nokia hires","body":"Nokia hired Ann Sample as chief of its networks."}
        """)).done();
  }

  @Test
  void aWholeFolderIsGood() {
    assertThat(cli.run("check").done().out()).contains("articles               5  good\n")
        .endsWith("Nothing is wrong.\n");
    assertThat(cli.run("repair").done().out())
        .isEqualTo("Index and vectors are whole: there is nothing to repair.\n");
  }

  @Test
  void aFolderWithoutAnythingIsGoodAndNoFolderIsNone() throws IOException {
    Cli empty = new Cli(Files.createDirectory(folder.resolve("empty")));
    assertThat(empty.run("check").done().out()).contains("there is none yet").endsWith("Nothing is wrong.\n");
    Path missing = folder.resolve("missing");
    new Cli(missing).run("check").fails(Exit.FAILED, "dossier: there is no data folder " + missing);
    new Cli(missing).run("repair").fails(Exit.FAILED, "dossier: there is no data folder " + missing);
    assertThat(missing).doesNotExist();
  }

  @Test
  void aLostSegmentIsNamedAtOpeningAndTheRestIsRebuilt() throws IOException {
    Path lost = files(".cfs").getLast();
    Files.write(lost, new byte[0]);
    Cli.Outcome opened = cli.run("ask", "who bought maps?");
    assertThat(opened.exit()).isEqualTo(Exit.FAILED);
    assertThat(opened.err())
        .startsWith("dossier: the index at " + index + " cannot be read: " + lost.getFileName() + ": ")
        .contains("the command repair keeps it aside and rebuilds the index from all articles that can be read");
    assertThat(cli.run("check").exit()).isEqualTo(Exit.FAILED);
    assertThat(cli.run("check").out()).contains("is damaged").contains(lost.getFileName().toString());
    String repaired = cli.run("repair").done().out();
    assertThat(repaired).startsWith("Rebuilt the index from 3 stored articles.\nOf ")
        .contains("documents it is not known whether they were articles")
        .contains("Import their files again, or restore a backup");
    assertThat(cli.articles()).isEqualTo(3);
    assertThat(aside()).hasSize(1);
    assertThat(cli.run("check").done().out()).contains("articles               3  good\n");
    assertThat(cli.run("import", folder.resolve("more.jsonl")).done().out()).isEqualTo("2 added\n");
  }

  @Test
  void withoutTheListOfSegmentsAllArticlesAreFound() throws IOException {
    Files.delete(files("segments_").getFirst());
    assertThat(cli.run("check").exit()).isEqualTo(Exit.FAILED);
    assertThat(cli.run("repair").done().out()).startsWith("Rebuilt the index from 5 stored articles.\n")
        .contains("What had been taken out may be back");
    assertThat(cli.run("check").done().out()).contains("articles               5  good\n");
  }

  /** Articles come back as they were or not at all, wherever a file is damaged; seeded. */
  @Test
  void damageAnywhereGivesNoOtherTextThanThePublishers() throws IOException {
    Path whole = folder.resolve("whole");
    copy(index, whole);
    List<String> texts = List.of("Xiaomi plans to open 40 stores in Portugal", "Nokia sold its maps to Example Cars");
    Random random = new Random(20);
    for (int round = 0; round < 12; round++) {
      List<Path> all = files("");
      Path file = all.get(random.nextInt(all.size()));
      byte[] bytes = Files.readAllBytes(file);
      int at = random.nextInt(Math.max(1, bytes.length));
      if (bytes.length > 0) bytes[at] ^= (byte) (1 + random.nextInt(255));
      Files.write(file, bytes);
      String where = "seed 20, round " + round + ": byte " + at + " of " + file;
      boolean good = cli.run("check").exit() == Exit.DONE;
      assertThat(cli.run("repair").exit()).as(where).isEqualTo(Exit.DONE);
      assertThat(cli.run("check").exit()).as(where).isEqualTo(Exit.DONE);
      assertThat(cli.articles()).as(where).isBetween(0, 5);
      for (String text : texts)
        if (cli.run("search", "\"" + text + "\"").out().contains(text.substring(0, 6)))
          assertThat(cli.run("search", "\"" + text + "\"").out()).as(where).contains(text);
      assertThat(aside()).as(where).hasSize(good ? 0 : 1);
      reset(whole);
    }
  }

  @Test
  void aDamagedStoreIsNamedAndSoIsTheWayBack() throws IOException {
    cli.run("list", "phones", "=", "xiaomi", "huawei").done();
    Path backup = folder.resolve("backup.zip");
    cli.run("backup", backup).done();
    Path store = home.resolve("store");
    Path file = store.resolve("dossier.mv.db");
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, (byte) 7);
    Files.write(file, bytes);
    Cli.Outcome listed = cli.run("list");
    assertThat(listed.exit()).isEqualTo(Exit.FAILED);
    assertThat(listed.err()).startsWith("dossier: The store in " + store + " cannot be opened: ")
        .endsWith("It is damaged and left as it is: move its folder aside, and the command restore brings back what a "
            + "backup has. The articles are not in it.\n");
    assertThat(cli.run("check").out()).contains("1 fault").contains("cannot be opened");
    Files.move(store, folder.resolve("aside"));
    cli.run("restore", backup).done();
    assertThat(cli.run("list").done().out()).contains("phones");
    assertThat(cli.articles()).isEqualTo(5);
  }

  private List<Path> files(String part) throws IOException {
    try (Stream<Path> list = Files.list(index)) {
      return list.filter(file -> file.getFileName().toString().contains(part) && !file.endsWith("write.lock"))
          .sorted()
          .toList();
    }
  }

  private List<Path> aside() throws IOException {
    try (Stream<Path> list = Files.list(home)) {
      return list.filter(file -> file.getFileName().toString().startsWith("index.damaged-")).toList();
    }
  }

  private void reset(Path whole) throws IOException {
    for (Path damaged : aside())
      delete(damaged);
    delete(index);
    copy(whole, index);
  }

  private static void delete(Path path) throws IOException {
    try (Stream<Path> list = Files.list(path)) {
      for (Path file : list.toList())
        Files.delete(file);
    }
    Files.delete(path);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> list = Files.list(from)) {
      for (Path file : list.toList())
        Files.copy(file, to.resolve(file.getFileName()));
    }
  }
}
