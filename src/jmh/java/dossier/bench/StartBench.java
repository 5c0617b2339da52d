package dossier.bench;

import dossier.cli.Main;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long a program takes that starts, answers one question and ends. */
final class StartBench {
  private static final int STARTS = 5;

  private StartBench() {}

  static Table table(Path home, String question) throws IOException, InterruptedException {
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      long start = System.nanoTime();
      Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
          "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), Main.class.getName(),
          "ask", "--home", home.toString(), question).redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      int code = process.waitFor();
      if (code != 0) throw new IOException("the program that was started ended with " + code);
      nanos.add(System.nanoTime() - start);
    }
    Percentiles starts = Percentiles.of(nanos);
    return new Table("Start to first answer, a process of its own", "p50 ms", "slowest ms").row(starts.median(),
        starts.high());
  }
}
