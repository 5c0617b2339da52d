package dossier.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A process that is killed at a random moment between its first line and its end. */
final class Victim {
  private static final int LONGEST_SECONDS = 120;
  /** Of so many kills one comes right behind a line, where something just became durable; the others come at any time. */
  private static final int BEHIND_A_LINE = 3;
  private static final int SHORTLY_MILLIS = 40;

  private final String main;
  private final Random random;
  /** How long the process takes from its first line, as measured when it was not killed in time. */
  private long span;
  private int lines = 1;

  /** What came of it: whether it was killed, and all lines that it printed. */
  record Death(boolean killed, List<String> lines, String failure) {}

  Victim(Class<?> main, Random random, long span) {
    this.main = main.getName();
    this.random = random;
    this.span = span;
  }

  /** Starts it and kills it. */
  Death killed(Object... arguments) throws IOException, InterruptedException {
    return run(true, arguments);
  }

  /** Starts it and lets it end. */
  List<String> ended(Object... arguments) throws IOException, InterruptedException {
    Death end = run(false, arguments);
    if (!end.failure.isEmpty()) throw new AssertionError(main + " failed: " + end.failure);
    return end.lines;
  }

  private Death run(boolean kills, Object... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx400m", "--enable-native-access=ALL-UNNAMED",
        "-cp", System.getProperty("java.class.path"), main));
    for (Object argument : arguments)
      command.add(argument.toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("DOSSIER_") || name.startsWith("DATABASE_"));
    Process process = builder.start();
    BufferedReader out = process.inputReader();
    List<String> printed = new CopyOnWriteArrayList<>();
    printed.add(String.valueOf(out.readLine()));
    long begun = System.nanoTime();
    Thread reader = Thread.ofVirtual().start(() -> read(out, printed));
    boolean killed = kills && !(random.nextInt(BEHIND_A_LINE) == 0
        ? endsBefore(process, printed, 1 + random.nextInt(lines))
        : process.waitFor(1 + (long) (random.nextDouble() * span), TimeUnit.MILLISECONDS));
    if (killed) process.toHandle().destroyForcibly(); // which leaves what was printed to be read
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) throw new AssertionError(main + " hangs: " + printed);
    reader.join();
    String failure = killed || process.exitValue() == 0
        ? ""
        : new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!killed && failure.isEmpty()) span = Math.max(20, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    lines = Math.max(lines, printed.size() - 1);
    return new Death(killed, List.copyOf(printed), failure);
  }

  /** Waits for so many lines and a little longer; whether the process ended before. */
  private boolean endsBefore(Process process, List<String> printed, int count) throws InterruptedException {
    long wait = random.nextInt(SHORTLY_MILLIS);
    while (printed.size() < count)
      if (process.waitFor(1, TimeUnit.MILLISECONDS)) return true;
    return process.waitFor(1 + wait, TimeUnit.MILLISECONDS);
  }

  private static void read(BufferedReader out, List<String> printed) {
    try {
      for (String line = out.readLine(); line != null; line = out.readLine())
        printed.add(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
