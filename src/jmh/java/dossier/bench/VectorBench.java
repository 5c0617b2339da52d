package dossier.bench;

import dossier.Dossier;
import dossier.bench.Corpus.Asked;
import dossier.embed.EmbeddingException;
import dossier.embed.OnnxEmbedder;
import dossier.index.PassageVectors;
import dossier.index.RereadProgress;
import dossier.index.VectorFilling.Pace;
import dossier.index.VectorFilling.Reach;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes the vectors that a corpus lacks, and measures answers with them. */
final class VectorBench {
  private static final double MIB = 1 << 20;

  private final Path library;
  private final int real;
  private final Consumer<Object> print;

  /**
   * @param library where the model's library is unpacked
   * @param real how many vectors of a corpus the model makes; the rest are such ones with noise
   */
  VectorBench(Path library, int real, Consumer<Object> print) {
    this.library = library.toAbsolutePath();
    this.real = real;
    this.print = print;
  }

  /** Makes those that lack; how many are real is noted in the folder. */
  void fill(Path home) throws IOException, EmbeddingException {
    Path note = home.resolve("vectors-real");
    int before = Files.exists(note) ? Integer.parseInt(Files.readString(note).strip()) : 0;
    SeededVectors embedder = new SeededVectors(OnnxEmbedder.load(library), Math.max(1, real - before));
    long start = System.nanoTime();
    try (Dossier dossier = Dossier.openForReading(home, InstantSource.system());
        PassageVectors vectors = PassageVectors.open(home.resolve("vectors"), embedder)) {
      long made = vectors.filling(dossier.index(), Pace.ALL_CORES).fill(Reach.ALL, RereadProgress.NONE, () -> false);
      if (made > 0) Files.writeString(note, String.valueOf(before + embedder.real()));
      double seconds = (System.nanoTime() - start) / 1e9;
      print.accept(new Table("Vectors", "passages", "of the model", "of the model with seeded noise", "made now",
          "seconds", "MiB on disk")
          .row(vectors.count(), before + embedder.real(), vectors.count() - before - embedder.real(), made, seconds,
              size(home.resolve("vectors")) / MIB));
    }
  }

  private static long size(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /** What one call of the model takes for each question, the least that searching by meaning costs. */
  void floor(List<Asked> questions) throws EmbeddingException {
    try (OnnxEmbedder embedder = OnnxEmbedder.load(library)) {
      List<Long> nanos = new ArrayList<>();
      for (Asked asked : questions) {
        long start = System.nanoTime();
        embedder.embed(asked.text());
        nanos.add(System.nanoTime() - start);
      }
      Percentiles floor = Percentiles.of(nanos);
      print.accept(new Table("Floor: one call of the model for a question", "p50 ms", "p99 ms")
          .row(floor.median(), floor.high()));
    }
  }
}
