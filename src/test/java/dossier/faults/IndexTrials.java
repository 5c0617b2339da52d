package dossier.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Kills of what writes the index: import, vectors, reading again, and its rebuild for another catalogue or schema. */
final class IndexTrials {
  private static final Path CATALOGUE = Path.of("index-data", "companies.yaml");

  private final Path folder;
  private final SeededCorpus corpus;
  private final Random random;

  IndexTrials(Path folder, SeededCorpus corpus, Random random) {
    this.folder = folder;
    this.corpus = corpus;
    this.random = random;
  }

  List<Trial> all() throws Exception {
    Path base = folder.resolve("base");
    new Victim(Work.class, random, 0).ended(importing(base, 0));
    State.assertClean(base);
    State.assertStored(base, corpus, corpus.files.size());
    return List.of(new Import(), new Vectors(copied(base, "vectors")), new Reread(copied(base, "reread")),
        new Rebuild(copied(base, "rebuild")), new Schema());
  }

  private Path copied(Path base, String name) throws IOException {
    Path home = folder.resolve(name);
    State.copy(base, home);
    return home;
  }

  private Object[] importing(Path home, int from) {
    List<Object> arguments = new ArrayList<>(List.of("import", home));
    arguments.addAll(corpus.files.subList(from, corpus.files.size()));
    return arguments.toArray();
  }

  /** Goes on behind the last file that was reported as committed; at the end a new folder begins. */
  private final class Import implements Trial {
    private final Victim victim = new Victim(Work.class, random, 6_000);
    private Path home = folder.resolve("import0");
    private int homes;
    private int next;

    @Override
    public String name() {
      return "import";
    }

    @Override
    public boolean kill() throws Exception {
      Files.createDirectories(home);
      Victim.Death death = victim.killed(importing(home, next));
      next += (int) death.lines().stream().filter(line -> line.startsWith("committed ")).count();
      assertThat(death.failure()).isEmpty();
      State.assertGood(home);
      if (Files.exists(home.resolve("index")) || next > 0) State.assertStored(home, corpus, next);
      if (next == corpus.files.size()) again();
      return death.killed();
    }

    private void again() throws IOException {
      State.delete(home);
      home = folder.resolve("import" + ++homes);
      next = 0;
    }

    @Override
    public void end() throws Exception {
      victim.ended(importing(home, next));
      State.assertStored(home, corpus, corpus.files.size());
      State.assertClean(home);
    }
  }

  private final class Vectors implements Trial {
    private final Victim victim = new Victim(Work.class, random, 2_000);
    private final Path home;

    Vectors(Path home) {
      this.home = home;
    }

    @Override
    public String name() {
      return "vectors";
    }

    @Override
    public boolean kill() throws Exception {
      Victim.Death death = victim.killed("vectors", home);
      assertThat(death.failure()).isEmpty();
      long told = told(death.lines());
      long there = count("vectors");
      assertThat(there).as("vectors that are there").isGreaterThanOrEqualTo(told);
      if (death.lines().contains("ended")) {
        assertThat(there).isEqualTo(count("passages"));
        State.delete(home.resolve("vectors"));
      }
      return death.killed();
    }

    private static long told(List<String> lines) {
      return lines.stream()
          .filter(line -> line.startsWith("vectors ") || line.startsWith("filled "))
          .mapToLong(line -> Long.parseLong(line.split(" ", 2)[1]))
          .max()
          .orElse(0);
    }

    private long count(String part) {
      return State.assertGood(home).stream().filter(row -> row.part().equals(part)).mapToLong(row -> row.count()).sum();
    }

    @Override
    public void end() throws Exception {
      victim.ended("vectors", home);
      assertThat(count("vectors")).isEqualTo(count("passages"));
      State.assertClean(home);
    }
  }

  private final class Reread implements Trial {
    private final Victim victim = new Victim(Work.class, random, 6_000);
    private final Path home;

    Reread(Path home) {
      this.home = home;
    }

    @Override
    public String name() {
      return "reread";
    }

    @Override
    public boolean kill() throws Exception {
      Victim.Death death = victim.killed("reread", home);
      assertThat(death.failure()).isEmpty();
      State.assertGood(home);
      State.assertStored(home, corpus, corpus.files.size());
      return death.killed();
    }

    @Override
    public void end() throws Exception {
      victim.ended("reread", home);
      State.assertStored(home, corpus, corpus.files.size());
      State.assertClean(home);
    }
  }

  /** The catalogue changes back and forth, so that each opening rebuilds the index. */
  private final class Rebuild implements Trial {
    private final Victim victim = new Victim(Work.class, random, 6_000);
    private final Path home;
    private boolean other;

    Rebuild(Path home) {
      this.home = home;
    }

    @Override
    public String name() {
      return "migration of the index (companies)";
    }

    @Override
    public boolean kill() throws Exception {
      if (!other) other();
      Victim.Death death = victim.killed("rebuild", home);
      assertThat(death.failure()).isEmpty();
      State.assertGood(home);
      State.assertStored(home, corpus, corpus.files.size());
      if (death.lines().contains("ended")) own();
      return death.killed();
    }

    private void other() throws IOException {
      String catalogue = Files.readString(CATALOGUE);
      Files.writeString(home.resolve("companies.yaml"), catalogue.substring(0, catalogue.lastIndexOf("\n- id:") + 1));
      other = true;
    }

    private void own() throws IOException {
      Files.deleteIfExists(home.resolve("companies.yaml"));
      other = false;
    }

    @Override
    public void end() throws Exception {
      own();
      victim.ended("rebuild", home);
      State.assertStored(home, corpus, corpus.files.size());
      State.assertClean(home);
    }
  }

  /** An index of an older schema, anew each time: so small that many kills meet the moves of its folders. */
  private final class Schema implements Trial {
    private final Victim victim = new Victim(Work.class, random, 1_500);
    private int number;

    @Override
    public String name() {
      return "migration of the index (schema)";
    }

    @Override
    public boolean kill() throws Exception {
      Path home = folder.resolve("schema" + number++);
      OldHome.SCHEMA_4.unpack(home);
      Victim.Death death = victim.killed("rebuild", home);
      assertThat(death.failure()).isEmpty();
      State.assertGood(home);
      victim.ended("rebuild", home);
      State.assertClean(home);
      assertThat(State.assertGood(home)).anyMatch(row -> row.part().equals("articles") && row.count() == 5);
      State.delete(home);
      return death.killed();
    }

    @Override
    public void end() {
      // each kill was followed by a whole run
    }
  }
}
