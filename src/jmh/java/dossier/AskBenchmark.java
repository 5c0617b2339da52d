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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long an answer takes, as percentiles over real questions in an order that is shuffled anew every round. Asks the data
 * folder {@code -Ddossier.home}, which is only read, the questions of {@code -Ddossier.questions} (JSON lines with
 * {@code question} and {@code asked_at}); without them the development questions of news-qa, of which
 * {@code -Ddossier.eval} is told, and their 8,808 articles, imported once into {@code target/bench-home}.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 4, time = 10)
@Measurement(iterations = 4, time = 10)
public class AskBenchmark {
  /** How often each question is asked before anything is measured: enough for the compilers. */
  private static final int ROUNDS = 4;
  private static final Path IMPORTED = Path.of("target", "bench-home");

  private record Asked(String question, Instant at) {}

  /** A question that was not asked before. */
  @Benchmark
  public Answered first(Unasked unasked) {
    return unasked.next();
  }

  /** A question whose answer is kept. */
  @Benchmark
  public Answered again(Answering answering) {
    return answering.next();
  }

  /** The questions over an open data folder. */
  @State(Scope.Thread)
  public static class Answering {
    private final List<Asked> questions = new ArrayList<>();
    private final Random order = new Random(1);
    @Nullable
    Dossier dossier;
    @Nullable
    Answers answers;
    private @Nullable Path home;
    private int next;

    /** Opens the folder and asks each question several times, so that the code is compiled and the answers are kept. */
    @Setup
    public void open() throws IOException {
      home = home();
      for (String line : Files.readAllLines(file(), StandardCharsets.UTF_8))
        questions.add(asked(line));
      reopen();
      for (int i = 0; i < ROUNDS * questions.size(); i++) {
        answers = dossier.forgetful();
        next();
      }
      answers = dossier.answers();
      for (int i = 0; i < questions.size(); i++)
        next();
    }

    Answered next() {
      Asked asked = questions.get(next++ % questions.size());
      return answers.ask(asked.question(), asked.at());
    }

    boolean isRoundOver() {
      return next >= questions.size();
    }

    /** Forgets everything that was read for earlier questions. */
    void reopen() {
      close();
      dossier = Dossier.openForReading(home, InstantSource.system());
      answers = dossier.answers();
      Collections.shuffle(questions, order);
      next = 0;
    }

    /** Lets go of the folder. */
    @TearDown
    public void close() {
      if (dossier != null) dossier.close();
    }
  }

  /** Questions that are each asked once, then the folder is opened again. */
  public static class Unasked extends Answering {
    /**
     * What is new to the program: the {@code question}, while facts that earlier ones needed are still there, or the
     * {@code index}, of which no fact was needed before, as after every new article.
     */
    @Param({ "question", "index" })
    public String fresh;

    /** Makes the next question one that was not asked before. */
    @Setup(Level.Invocation)
    public void forget() {
      if (isRoundOver()) reopen();
      else if (fresh.equals("index")) answers = dossier.forgetful();
    }
  }

  private static Path home() throws IOException {
    String told = System.getProperty("dossier.home", "");
    if (!told.isEmpty()) return Path.of(told);
    try (Dossier dossier = Dossier.open(IMPORTED, InstantSource.system(), said -> {})) {
      if (dossier.views().status().index().articles() == 0)
        dossier.importFrom(List.of(data().resolve("corpus.jsonl.gz")), new IngestReport(), Progress.NONE);
    }
    return IMPORTED;
  }

  private static Path file() {
    String told = System.getProperty("dossier.questions", "");
    return told.isEmpty() ? data().resolve("dev/questions.jsonl") : Path.of(told);
  }

  private static Path data() {
    return Path.of(System.getProperty("dossier.eval"), "news-qa");
  }

  private static Asked asked(String line) {
    JsonObject row = JsonParser.parseString(line).getAsJsonObject();
    return new Asked(row.get("question").getAsString(), Published.parse(row.get("asked_at").getAsString()).latest());
  }
}
