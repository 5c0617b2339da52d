package dossier.story;

import java.util.Random;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to look a text up among a million sketches, of which one in ten is an edited copy of an earlier one and
 * all share a footer's shingles. Prints the bytes that the sketches take.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class NearDuplicatesBenchmark {
  private static final int SKETCHES = 1_000_000;
  private static final int ASKED = 10_000;
  private static final int FOOTER = 3;

  private final Sketch[] asked = new Sketch[ASKED];
  private final Random random = new Random(20261122);
  private NearDuplicates sketches;
  private int next;

  /** Adds the sketches. */
  @Setup
  public void fill() {
    sketches = new NearDuplicates();
    for (int row = 0; row < SKETCHES; row++) {
      boolean copy = row >= ASKED && row % 10 == 0;
      Sketch sketch = copy ? edited(asked[random.nextInt(ASKED)]) : sketch(new int[0]);
      if (row < ASKED) asked[row] = sketch;
      sketches.add(row, sketch);
    }
    System.out.println(sketches.bytes() + " bytes for " + SKETCHES + " sketches");
  }

  private Sketch edited(Sketch of) {
    int[] kept = new int[Sketch.SIZE / 2];
    for (int i = 0; i < kept.length; i++)
      kept[i] = of.hash(2 * i);
    return sketch(kept);
  }

  /** The smallest of some hundreds of hashes are small themselves. */
  private Sketch sketch(int[] kept) {
    int[] hashes = new int[Sketch.SIZE];
    System.arraycopy(kept, 0, hashes, 0, kept.length);
    for (int i = kept.length; i < hashes.length; i++)
      hashes[i] = i < kept.length + FOOTER ? i : Integer.MIN_VALUE + random.nextInt(1 << 28);
    java.util.Arrays.sort(hashes);
    return Sketch.of(java.util.Arrays.stream(hashes).distinct().toArray());
  }

  /** One text after the other. */
  @Benchmark
  public int find() {
    int[] found = new int[1];
    sketches.find(asked[next++ % ASKED], (_, _, shared) -> found[0] += shared);
    return found[0];
  }
}
