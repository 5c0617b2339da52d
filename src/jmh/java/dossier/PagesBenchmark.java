package dossier;

import dossier.page.Page;
import dossier.page.Pages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many pages a second are read by two threads: the saved pages of {@code -Ddossier.eval}, else pages of our own
 * making.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(2)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 10)
public class PagesBenchmark {
  private final List<byte[]> pages = new ArrayList<>();
  private int next;

  /** Reads or makes the pages. */
  @Setup
  public void load() throws IOException {
    Path saved = Path.of(System.getProperty("dossier.eval", "none"), "pages", "html");
    if (!Files.isDirectory(saved)) {
      pages.add(made().getBytes(StandardCharsets.UTF_8));
      return;
    }
    try (Stream<Path> files = Files.list(saved)) {
      for (Path file : files.sorted().toList())
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          pages.add(in.readAllBytes());
        }
    }
  }

  private static String made() {
    String item = "<li class='menu-item'><a href='/a'>Ports and rail</a></li>";
    String paragraph = "<p>Tern, the carrier, has ordered <b>300</b> lorries from <a href='/b'>Bruun</a>, it said.</p>";
    String teaser = "<div class='related'><h3><a href='/c'>Diesel is dear</a></h3><p>Prices rose again.</p></div>";
    return "<html><head><title>Tern | Coast</title></head><body><nav><ul>" + item.repeat(200) + "</ul></nav><article>"
        + "<h1>Tern</h1>" + paragraph.repeat(40) + "</article><aside>" + teaser.repeat(60) + "</aside></body></html>";
  }

  /** One page after the other. */
  @Benchmark
  public Page read() {
    return Pages.parse(pages.get(next++ % pages.size()), "");
  }
}
