package dossier;

import dossier.index.ArticleReading;
import dossier.index.Checked;
import dossier.index.IndexCheck;
import dossier.index.IndexRepair;
import dossier.index.IndexRepair.Repaired;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts a damaged data folder right from what can still be read of it. Nothing is deleted: what is damaged is moved aside. */
public final class HomeRepair {
  private HomeRepair() {}

  /**
   * What came of a repair.
   *
   * @param index of the index; nothing where it was whole
   * @param vectors where the damaged vectors are; nothing where they were whole
   * @param fetched articles that came from the database that keeps them
   */
  public record Outcome(Optional<Repaired> index, Optional<Path> vectors, int fetched) {}

  /**
   * Repairs index and vectors of the data folder of the settings; what cannot be read there comes from the database, where
   * one keeps articles.
   *
   * @param say takes lines for people
   * @throws HomeHeldException when another process writes the folder
   * @throws DossierException when there is no such folder, or its catalogue cannot be used
   * @throws dossier.index.IndexException when the repaired index cannot be written; the damaged one is as it was then
   */
  public static Outcome of(Settings settings, InstantSource clock, Consumer<String> say) {
    Path home = settings.home();
    if (!Files.isDirectory(home)) throw new DossierException("there is no data folder " + home);
    Optional<Repaired> repaired = Optional.empty();
    Optional<Path> aside = Optional.empty();
    try (HomeLock _ = HomeLock.take(home)) {
      Path index = home.resolve(Dossier.INDEX);
      Path vectors = home.resolve(Vectors.FOLDER);
      ArticleReading reading = HomeCheck.reading(home);
      List<Checked> rows = IndexCheck.of(index, vectors, reading, false).rows();
      if (!IndexCheck.isGood(rows, false)) repaired = Optional.of(IndexRepair.of(index, reading, clock));
      if (!IndexCheck.isGood(rows, true)) aside = Optional.of(IndexRepair.aside(vectors, clock.instant()));
    }
    try (Dossier dossier = Dossier.open(settings, clock, say)) {
      return new Outcome(repaired, aside, dossier.brought());
    }
  }
}
