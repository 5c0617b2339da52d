package dossier.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of the measuring: that every table is there and counts what it should. No figure is judged. */
class BenchIT {
  @TempDir
  private Path scratch;

  @Test
  void theSampleCorpusIsMeasuredFromImportToLag() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    int code = new Bench(new PrintStream(printed, true, StandardCharsets.UTF_8)).execute("--only", "sample", "--rounds",
        "1",
        "--scratch", scratch.toString(), "--eval", scratch.resolve("none").toString());
    String tables = printed.toString(StandardCharsets.UTF_8);
    assertThat(code).as(tables).isZero();
    assertThat(tables.lines().filter(line -> line.startsWith("**")).map(line -> line.replace("*", "")))
        .containsExactly("Import of 175 articles by stage, one thread unless said", "The whole program's import",
            "Answers by words",
            "4 callers at once, facts kept, answers not", "Size", "Start to first answer, a process of its own",
            "From import to found");
    assertThat(tables).contains("| all | 365 |").contains("The real data is not at");
    assertThat(tables.lines().filter(line -> line.startsWith("| 175 |"))).hasSize(2);
  }
}
