package dossier.faults;

import dossier.Dossier;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.embed.HashedWords;
import dossier.index.ArticleReading;
import dossier.index.NewsIndex;
import dossier.index.PassageVectors;
import dossier.index.VectorFilling;
import dossier.ingest.IngestReport;
import dossier.ingest.Progress;
import dossier.store.Database;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** What is killed: a process that works on a data folder and prints a line whenever something is durable. */
final class Work {
  static final Map<String, String> NO_MEANINGS = Map.of();

  private Work() {}

  /** Arguments: kind, data folder, and what the kind needs. */
  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[1]);
    System.out.println("begun");
    switch (arguments[0]) {
      case "import" -> importFiles(home, List.of(arguments).subList(2, arguments.length));
      case "vectors" -> vectors(home);
      case "reread" -> reread(home);
      case "rebuild" -> open(home).close();
      case "store" -> store(home);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
    System.out.println("ended");
  }

  private static Dossier open(Path home) {
    return Dossier.open(home, InstantSource.system(), System.out::println);
  }

  private static void importFiles(Path home, List<String> files) throws Exception {
    try (Dossier dossier = open(home)) {
      System.out.println("open");
      for (String file : files) {
        dossier.importFrom(List.of(Path.of(file)), new IngestReport(), Progress.NONE);
        System.out.println("committed " + file);
      }
    }
  }

  private static void reread(Path home) {
    try (Dossier dossier = open(home)) {
      System.out.println("open");
      dossier.reread((done, all) -> System.out.println("read " + done));
    }
  }

  private static void vectors(Path home) throws Exception {
    CompanyCatalog companies = CompanyCatalog.bundled();
    ArticleReading reading = new ArticleReading(companies, new CompanyLinker(companies));
    try (NewsIndex index = NewsIndex.openForReading(home.resolve("index"), reading, () -> Instant.EPOCH);
        PassageVectors vectors = PassageVectors.open(home.resolve("vectors"), new HashedWords("hashed", NO_MEANINGS))) {
      System.out.println("open");
      VectorFilling filling = vectors.filling(index, VectorFilling.Pace.ONE_CORE);
      for (VectorFilling.Reach reach : VectorFilling.Reach.values())
        filling.fill(reach, (done, all) -> System.out.println("vectors " + vectors.count()), () -> false);
      System.out.println("filled " + vectors.count());
    }
  }

  private static void store(Path home) {
    try (Database database = Database.in(home)) {
      database.ready();
    }
  }
}
