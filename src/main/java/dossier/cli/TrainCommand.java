package dossier.cli;

import dossier.Dossier;
import dossier.Server;
import dossier.Settings;
import dossier.ingest.IngestReport;
import dossier.ingest.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Does once what a server does, in a throwaway folder. The build runs it to make the ahead-of-time cache with which the JVM
 * starts in half the time.
 */
@Command(name = "train", hidden = true, description = "Imports, answers and serves once, for the JVM's ahead-of-time cache.")
final class TrainCommand implements Callable<Integer> {
  private static final List<String> QUESTIONS = List.of("how much did Microsoft pay for LinkedIn?",
      "who leads Intel?", "when did Xiaomi open its first stores in Spain?", "latest news on Huawei", "profile of ZTE");

  @Parameters(paramLabel = "PATH", description = "articles to work on")
  private Path articles = Settings.DEFAULT_HOME;

  @Override
  public Integer call() throws IOException {
    Path home = Files.createTempDirectory("dossier-train");
    try {
      answer(home);
      serve(home);
    } finally {
      delete(home);
    }
    return Exit.DONE;
  }

  private void answer(Path home) throws IOException {
    try (Dossier dossier = Dossier.open(home, InstantSource.system(), line -> {})) {
      dossier.importFrom(List.of(articles), new IngestReport(), Progress.NONE);
      QUESTIONS.forEach(question -> TextForms.of(dossier.answers().ask(question, Instant.now())));
    }
  }

  private static void serve(Path home) throws IOException {
    try (
        Server server = Server.start(Settings.alone(home), line -> {});
        InputStream ready = server.address().resolve("/healthz").toURL().openStream()) {
      ready.readAllBytes();
    }
  }

  private static void delete(Path home) throws IOException {
    try (Stream<Path> inside = Files.walk(home)) {
      List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst)
        Files.delete(each);
    }
  }
}
