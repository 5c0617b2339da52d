package dossier;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dossier.answer.Answered;
import dossier.answer.Answers;
import dossier.article.Published;
import dossier.ingest.IngestReport;
import dossier.ingest.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long an answer takes without the cache, over the real questions and the 8,808 articles of news-qa, which are
 * imported once into {@code target/bench-home}. Needs {@code -Ddossier.eval}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 4, time = 10)
@Measurement(iterations = 4, time = 15)
public class AskBenchmark {
  private static final Path HOME = Path.of("target", "bench-home");

  private Dossier dossier;
  private Answers answers;
  private List<Asked> questions;
  private int next;

  private record Asked(String question, Instant at) {}

  /** Imports the articles where that was not done before, and reads the questions. */
  @Setup
  public void open() throws IOException {
    Path data = Path.of(System.getProperty("dossier.eval"), "news-qa");
    dossier = Dossier.open(HOME, InstantSource.system(), System.out::println);
    if (dossier.views().status().index().articles() == 0)
      dossier.importFrom(List.of(data.resolve("corpus.jsonl.gz")), new IngestReport(), Progress.NONE);
    answers = dossier.uncached();
    questions = Files.readAllLines(data.resolve("dev/questions.jsonl"), StandardCharsets.UTF_8)
        .stream()
        .map(AskBenchmark::asked)
        .toList();
  }

  private static Asked asked(String line) {
    JsonObject row = JsonParser.parseString(line).getAsJsonObject();
    return new Asked(row.get("question").getAsString(), Published.parse(row.get("asked_at").getAsString()).latest());
  }

  /** One question after the other. */
  @Benchmark
  public Answered ask() {
    Asked asked = questions.get(next++ % questions.size());
    return answers.ask(asked.question(), asked.at());
  }

  /** Lets go of the folder. */
  @TearDown
  public void close() {
    dossier.close();
  }
}
