package dossier.text;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Sentences split per second on one thread, in an article of 40 sentences of about 115 units each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SentencesBenchmark {
  private static final int SENTENCES = 40;
  private static final String PARAGRAPH = """
      SAN JOSE (Wire) - Acme Inc. ( ACME.O ) said on Monday it will buy 3.5 percent of Globex Corp. of Japan for $1.2 billion. \
      "We have looked at this for a year, and at no other company," Chief Executive Jane C. Roe told reporters in the U.S. \
      The shares of Acme, which makes anvils in 14 countries, fell 2.4 percent to $17.20 by 11 a.m. EDT in heavy trading. \
      "Can it pay for itself in the three years they talk about?" John Doe, an analyst at Roe & Co. in Ohio, asked in a note.
      """;

  private final String article = PARAGRAPH.repeat(SENTENCES / 4);

  /** Splits the article. */
  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public List<Span> split() {
    var sentences = Sentences.split(article);
    if (sentences.size() != SENTENCES) throw new IllegalStateException(sentences.size() + " sentences");
    return sentences;
  }
}
