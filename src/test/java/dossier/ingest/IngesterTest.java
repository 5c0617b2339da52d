package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.index.NewsIndex.Outcome;
import dossier.page.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngesterTest {
  @TempDir
  Path folder;

  private final IngestReport report = new IngestReport();

  private void lines(String name, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++)
      text.append("{\"title\":\"").append(i).append("\"}\n");
    Reading.write(folder, name, text.toString());
  }

  @Test
  void batchesArriveInOrderWithTheirOutcomesCounted() throws IOException {
    lines("a.jsonl", 0, 1_200);
    lines("b.jsonl", 1_200, 1_300);
    Reading.write(folder, "c.jsonl", "{\n{\"title\":\"7\"}\n");
    Reading.write(folder, "d.jpg", "x");
    List<Integer> sizes = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    new Ingester<>(found -> found.article().title(), batch -> {
      sizes.add(batch.size());
      titles.addAll(batch);
      return batch.stream().map(title -> seen.add(title) ? Outcome.ADDED : Outcome.UNCHANGED).toList();
    }).ingest(List.of(folder), report, Progress.NONE);
    assertThat(sizes).hasSize(14).endsWith(1).startsWith(Collections.nCopies(13, 100).toArray(new Integer[0]));
    assertThat(titles).startsWith("0", "1").endsWith("1299", "7").hasSize(1_301);
    assertThat(report.counted(Outcome.ADDED)).isEqualTo(1_300);
    assertThat(report.counted(Outcome.UNCHANGED)).isEqualTo(1);
    assertThat(report.summary()).isEqualTo("1,300 added, 1 unchanged, 1 refused, 1 file skipped\n  refused "
        + folder.resolve("c.jsonl") + ":1: not valid JSON near column 2");
  }

  @Test
  void longTextsMakeSmallBatches() throws IOException {
    String body = "x".repeat(180_000);
    Reading.write(folder, "a.jsonl", ("{\"body\":\"" + body + "\"}\n").repeat(4));
    List<Integer> sizes = new ArrayList<>();
    new Ingester<>(found -> found.article().title(), batch -> {
      sizes.add(batch.size());
      return Collections.nCopies(batch.size(), Outcome.DUPLICATE);
    }).ingest(List.of(folder), report, Progress.NONE);
    assertThat(sizes).containsExactly(3, 1);
  }

  @Test
  void anArticleThatCannotBePreparedIsRefusedAndTheOthersGoIn() throws IOException {
    lines("a.jsonl", 0, 3);
    new Ingester<>(found -> {
      if (found.article().title().equals("1")) throw new IllegalStateException("a bug");
      return found.article().title();
    }, batch -> Collections.nCopies(batch.size(), Outcome.ADDED)).ingest(List.of(folder), report, Progress.NONE);
    assertThat(report.counted(Outcome.ADDED)).isEqualTo(2);
    assertThat(report.refusals()).singleElement()
        .isEqualTo(new Read.Refused(new Origin(folder.resolve("a.jsonl").toString(), 2),
            "could not be prepared: java.lang.IllegalStateException: a bug"));
  }

  @Test
  void aDateAtWhichNoArticleAppearedIsWarnedOfWithItsLine() throws IOException {
    Reading.write(folder, "a.jsonl", """
        {"title":"1","published_at":"2018-05-07"}
        {"title":"2","published_at":"9999"}
        {"title":"3","published_at":"1900"}
        {"title":"4","published_at":"1899-12-31T10:00:00Z"}
        {"title":"5","published_at":"2020-05-04"}
        {"title":"6","published_at":"2020-05-03T12:00:00Z"}
        """);
    InstantSource clock = InstantSource.fixed(Instant.parse("2020-05-01T12:00:00Z"));
    new Ingester<>(found -> found.article().title(), batch -> Collections.nCopies(batch.size(), Outcome.ADDED),
        new Templates(Templates.Memory.NONE), clock).ingest(List.of(folder), report, Progress.NONE);
    String file = "\n  warning " + folder.resolve("a.jsonl");
    String why = " is before 1900 or in the future; the article counts as undated";
    assertThat(report.summary()).isEqualTo("6 added" + file + ":2: published_at 9999" + why + file
        + ":4: published_at 1899-12-31T10:00:00Z" + why + file + ":5: published_at 2020-05-04" + why);
    assertThat(report.refusedCount()).isZero();
  }

  @Test
  void aSinkThatFailsEndsTheRun() {
    lines("a.jsonl", 0, 2_000);
    List<Integer> calls = new ArrayList<>();
    Ingester<String> ingester = new Ingester<>(found -> found.article().title(), batch -> {
      calls.add(batch.size());
      throw new IOException("disk full");
    });
    assertThatThrownBy(() -> ingester.ingest(List.of(folder), report, Progress.NONE))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
    assertThat(calls).hasSize(1);
  }

  @Test
  void progressEndsWithAllBytesAndArticles() throws IOException {
    lines("a.jsonl", 0, 10);
    Reading.write(folder, "b.md", "# T\n\nText.\n");
    List<String> told = new ArrayList<>();
    new Ingester<>(found -> found.article().title(), batch -> Collections.nCopies(batch.size(), Outcome.ADDED))
        .ingest(List.of(folder), report, new Progress() {
          @Override
          public void start(long bytes) {
            told.add("of " + bytes);
          }

          @Override
          public void at(long bytes, long articles) {
            told.add(bytes + " " + articles);
          }
        });
    long size = 10 * 14 + 11;
    assertThat(told).startsWith("of " + size).endsWith(size + " 11");
  }

  @Test
  void manyRefusalsAreCountedAndTheFirstHundredKept() {
    for (int i = 1; i <= 250; i++)
      report.refused(new Read.Refused(new Origin("f", i), "bad"));
    assertThat(report.refusedCount()).isEqualTo(250);
    assertThat(report.refusals()).hasSize(100);
    assertThat(report.summary()).startsWith("250 refused\n  refused f:1: bad\n")
        .endsWith("  refused f:100: bad\n  and 150 more refused");
  }

  @Test
  void nothingReadIsSaid() {
    assertThat(report.summary()).isEqualTo("nothing to read");
  }
}
