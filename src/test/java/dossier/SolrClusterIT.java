package dossier;

import static dossier.Wire.NOW;
import static dossier.Wire.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.answer.Answer;
import dossier.article.ArticleId;
import dossier.embed.HashedWords;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.index.RereadProgress;
import dossier.index.SolrAddress;
import dossier.ingest.IngestReport;
import dossier.ingest.Progress;
import dossier.store.ArticleStore;
import dossier.store.DatabaseAddress;
import dossier.store.Databases;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.util.DoubleComparator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same as on Lucene, on a cluster of three nodes with two parts in two copies each; and what only a cluster can suffer. */
class SolrClusterIT extends VectorContract {
  private static final int NODES = 3;
  private static final Path SAMPLE = Path.of("index-data", "articles");
  private static final Instant AFTER_ALL = Instant.parse("2025-12-01T00:00:00Z");
  private static final List<String> QUESTIONS = List.of("how much did Microsoft pay for LinkedIn?",
      "who bought LinkedIn?",
      "takover of LinkdIn by Microsoft", "who leads Google Cloud?", "how many jobs does Intel cut?",
      "did Nvidia buy Arm?", "when did Xiaomi list in Hong Kong?", "what did Satya Nadella say?");
  /** Cosines are rounded otherwise there, see SmallVector. */
  private static final double CLOSE = 1e-4;
  /** How long a cluster may need to do without a node. */
  private static final long RECOVERED = 5_000_000_000L;

  /** Threads that see the class path of the tests. */
  private static final Executor THREADS = task -> Thread.ofPlatform().daemon().start(task);

  private SolrCluster cluster;
  private Dossier dossier;
  private Path homes;
  private int opened;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    homes = folder.resolve("homes");
    cluster = SolrCluster.start(folder, NODES);
    dossier = program("contract");
  }

  @AfterAll
  void close() {
    if (dossier != null) dossier.close();
    if (cluster != null) cluster.close();
  }

  @Override
  Dossier dossier() {
    return dossier;
  }

  /** An instance of the program with a home of its own. */
  private Dossier program(String collection) {
    return program(collection, Optional.empty());
  }

  private Dossier program(String collection, Optional<DatabaseAddress> database) {
    Dossier program = Dossier.open(settings(collection, database), InstantSource.fixed(NOW), _ -> {});
    program.vectors().use(_ -> model());
    return program;
  }

  /** One that only reads. */
  private Dossier reader(String collection) {
    Dossier program = Dossier.openForReading(settings(collection, Optional.empty()), InstantSource.fixed(NOW));
    program.vectors().use(_ -> model());
    return program;
  }

  private Settings settings(String collection, Optional<DatabaseAddress> database) {
    SolrAddress address = cluster.address(collection, 2, 2);
    return Settings.alone(homes.resolve(String.valueOf(opened++)))
        .over(new Hosting(database, Optional.empty(), false, Optional.of(address), Optional.empty()));
  }

  private static void read(Dossier into) throws IOException {
    into.importFrom(List.of(SAMPLE), new IngestReport(), Progress.NONE);
  }

  @Test
  void theSampleIsAnsweredAsOnLucene() throws IOException {
    try (Dossier here = Dossier.open(homes.resolve("lucene"), InstantSource.fixed(NOW), _ -> {});
        Dossier there = program("sample")) {
      read(here);
      read(there);
      assertThat(figures(there)).isEqualTo(figures(here));
      for (String question : QUESTIONS)
        assertThat(answer(there, question)).as(question).isEqualTo(answer(here, question));
      here.vectors().use(_ -> model());
      assertThat(vectors(there)).isEqualTo(vectors(here)).isEqualTo(figures(here).get(1));
      for (String question : QUESTIONS)
        assertThat(answer(there, question)).as(question)
            .usingRecursiveComparison()
            .withComparatorForType(new DoubleComparator(CLOSE), Double.class)
            .isEqualTo(answer(here, question));
    }
  }

  /** Makes them and searches with them; how many there are. */
  private static long vectors(Dossier program) {
    program.vectors().fill(RereadProgress.NONE);
    program.vectors().search();
    return program.vectors().searched().orElseThrow().count();
  }

  private static List<Object> figures(Dossier program) {
    try (IndexSnapshot now = program.index().snapshot()) {
      return List.of(now.articles(), now.passages(), now.facts(), now.statements(), now.publishers(),
          requireNonNull(now.newest()));
    }
  }

  private static Answer answer(Dossier program, String question) {
    return program.answers().ask(question, AFTER_ALL).answer();
  }

  @Test
  void instancesOnOneDatabaseSeeWhatTheOthersCommitAndTellTheSameStories() {
    Optional<DatabaseAddress> database = Optional.of(DatabaseAddress.parse(Databases.freshUrl()));
    try (Dossier one = program("shared", database); Dossier other = program("shared", database)) {
      String text = "Nokia closes its factory in Oulu by the end of March, and 300 people lose their work there. The unions "
          + "call the decision of the board a breach of what was promised in the spring, and want to talk.";
      ArticleEntry first = entry("First wire", "1", "Nokia closes its Oulu factory", text, "2012-02-01");
      ArticleEntry copy = entry("Second wire", "2", "Nokia closes its Oulu factory", text, "2012-02-01");
      one.index().add(List.of(first));
      one.index().commit();
      ArticleEntry seen = await(other, first.article().id());
      assertThat(seen.article().title()).isEqualTo("Nokia closes its Oulu factory");
      other.index().add(List.of(copy));
      other.index().commit();
      assertThat(requireNonNull(await(one, copy.article().id()).placement()).story().opener())
          .isEqualTo(first.article().id());
      other.vectors().search();
      assertThat(vectors(one)).isEqualTo(2);
      awaitVectors(other, 2);
      assertThat(new ArticleStore(one.database()).count()).as("copies in the database").isZero();
      assertThat(other.follow()).isZero();
    }
  }

  /** What others commit shows within half a second. */
  private static ArticleEntry await(Dossier program, ArticleId id) {
    for (long until = System.nanoTime() + 10 * RECOVERED;;) {
      try (IndexSnapshot now = program.index().snapshot()) {
        ArticleEntry entry = now.find(id);
        if (entry != null) return entry;
        assertThat(System.nanoTime()).isLessThan(until);
      }
      java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
    }
  }

  @Test
  void aNodeThatDiesLosesNoArticleAndAfterFiveSecondsNoQuestion() throws Exception {
    try (Dossier program = program("killed")) {
      program.vectors().follow();
      program.index().add(batch(0));
      program.index().commit();
      AtomicBoolean ended = new AtomicBoolean();
      CompletableFuture<List<String>> asking = CompletableFuture.supplyAsync(() -> asked(program, ended), THREADS);
      CompletableFuture<Void> importing = CompletableFuture.runAsync(() -> {
        for (int i = 1; i < 8; i++) {
          program.index().add(batch(i));
          program.index().commit();
        }
      }, THREADS);
      int leading = cluster.leading("killed");
      cluster.kill(leading);
      importing.join();
      ended.set(true);
      assertThat(asking.join()).isEmpty();
      assertThat(stored(program)).isEqualTo(8 * BATCH);
      awaitVectors(program, 8 * BATCH);
      cluster.restart(leading);
      rollingRestart(program);
      awaitVectors(program, 11 * BATCH);
    }
  }

  /** Waits until each article, which has one passage, has its vector. */
  private static void awaitVectors(Dossier program, long count) {
    for (long until = System.nanoTime() + 25 * RECOVERED; program.vectors().count() != count;) {
      assertThat(System.nanoTime()).as("%s vectors", program.vectors().count()).isLessThan(until);
      java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
    }
  }

  @Test
  void aCollectionFromBeforeVectorsGetsTheirFieldsAndKeepsItsArticles() throws IOException {
    cluster.make("older", "dossier-5", Path.of("src/test/resources/dossier/solr/schema-5.xml"));
    try (Dossier program = program("older")) {
      program.index().add(batch(0));
      program.index().commit();
      assertThat(program.index().reread(RereadProgress.NONE)).isEqualTo(BATCH);
      assertThat(program.vectors().count()).isZero();
      try (Dossier reader = reader("older")) {
        reader.vectors().search();
        assertThat(answer(reader, "what does Samsung get as order 3 of lot 0?")).isInstanceOf(Answer.Found.class);
        assertThat(reader.vectors().searched()).isEmpty();
      }
      assertThat(vectors(program)).isEqualTo(BATCH);
      assertThat(answer(program, "what does Samsung get as order 3 of lot 0?")).isInstanceOf(Answer.Found.class);
      try (Dossier reader = reader("older")) {
        reader.vectors().search();
        assertThat(reader.vectors().searched()).isPresent();
        assertThat(reader.vectors().count()).isEqualTo(BATCH);
      }
      anotherModelMakesItsOwn();
    }
  }

  private void anotherModelMakesItsOwn() {
    try (Dossier program = program("older")) {
      program.vectors().use(_ -> new HashedWords("another", Map.of()));
      program.vectors().search();
      assertThat(program.vectors().searched().orElseThrow().count()).isZero();
      assertThat(vectors(program)).isEqualTo(BATCH);
      assertThat(answer(program, "what does Samsung get as order 3 of lot 0?")).isInstanceOf(Answer.Found.class);
    }
  }

  private static final int BATCH = 25;

  private static List<ArticleEntry> batch(int number) {
    List<ArticleEntry> batch = new ArrayList<>();
    for (int i = 0; i < BATCH; i++)
      batch.add(entry("Fault wire", number + "." + i, "Order " + number + " " + i,
          "Samsung gets order " + i + " of lot " + number + " from a carrier.", "2019-01-01"));
    return batch;
  }

  /** Failures of questions asked until it ends, without those of the first seconds. */
  private static List<String> asked(Dossier program, AtomicBoolean ended) {
    long begun = System.nanoTime();
    List<String> failed = new ArrayList<>();
    for (int i = 0; !ended.get(); i++) {
      String failure = failure(program, "what does Samsung get as order " + i % BATCH + " of lot 0?");
      long after = System.nanoTime() - begun;
      if (failure != null && after > RECOVERED) failed.add(i + " after " + after / 1_000_000 + " ms: " + failure);
    }
    return failed;
  }

  private static @Nullable String failure(Dossier program, String question) {
    try {
      return program.answers().ask(question, NOW).answer() instanceof Answer.NoEvidence ? "nothing found" : null;
    } catch (RuntimeException e) {
      return e.toString();
    }
  }

  private static int stored(Dossier program) {
    try (IndexSnapshot now = program.index().snapshot()) {
      for (int i = 0; i < 8; i++)
        for (ArticleEntry each : batch(i))
          assertThat(now.find(each.article().id())).as(each.article().title()).isNotNull();
      return now.articles();
    }
  }

  /** One node after the other is stopped and started while questions are asked and articles come. */
  private void rollingRestart(Dossier program) throws IOException {
    for (int node = 0; node < NODES; node++) {
      cluster.awaitActive("killed");
      cluster.stop(node);
      program.index().add(batch(100 + node));
      program.index().commit();
      assertThat(program.answers().ask("what does Samsung get from lot " + (100 + node) + "?", NOW).answer())
          .isNotInstanceOf(Answer.NoEvidence.class);
      cluster.restart(node);
    }
    try (IndexSnapshot now = program.index().snapshot()) {
      assertThat(now.articles()).isEqualTo(11 * BATCH);
    }
  }
}
