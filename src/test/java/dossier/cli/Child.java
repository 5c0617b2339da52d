package dossier.cli;

import dossier.Dossier;
import dossier.ingest.IngestReport;
import dossier.ingest.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Another process of the program, which can be killed. */
final class Child implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;

  private Child(Process process) {
    this.process = process;
    this.out = process.inputReader();
  }

  /** Starts {@code main} on this process's class path. */
  static Child start(Class<?> main, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
        main.getName()));
    for (Object argument : arguments)
      command.add(argument.toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("DOSSIER_") || name.startsWith("SLACK_"));
    return new Child(builder.start());
  }

  /** The next line of its standard output, or null at the end. */
  String line() throws IOException {
    return out.readLine();
  }

  long pid() {
    return process.pid();
  }

  /** Waits for its end and returns what it printed on standard output and error, and its exit code. */
  Cli.Outcome end() throws IOException, InterruptedException {
    String printed = String.join("\n", out.lines().toList());
    String err = new String(process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    return new Cli.Outcome(process.waitFor(), printed, err);
  }

  /** Kills it, without a chance to tidy up, and waits until it is gone. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }

  /** Holds a data folder until it is killed; says so when it has it. */
  static final class Holder {
    public static void main(String[] arguments) throws IOException {
      try (Dossier held = Dossier.open(Path.of(arguments[0]), InstantSource.system(), line -> {})) {
        System.out.println("held");
        while (System.in.read() >= 0 && held.companies() != null) {
          // until the end of the input
        }
      }
    }
  }

  /** Imports a file; says after each batch how many articles were read and how many of them are in the index. */
  static final class Importer {
    public static void main(String[] arguments) throws IOException {
      try (Dossier dossier = Dossier.open(Path.of(arguments[0]), InstantSource.system(), line -> {})) {
        dossier.importFrom(List.of(Path.of(arguments[1])), new IngestReport(), new Progress() {
          @Override
          public void at(long bytes, long articles) {
            System.out.println(articles + " " + dossier.views().status().index().articles());
          }
        });
      }
    }
  }
}
