package dossier;

import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.index.ArticleReading;
import dossier.index.Checked;
import dossier.index.IndexCheck;
import dossier.store.Database;
import dossier.store.StoreCheck;
import dossier.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A full check of a data folder, which reads everything and changes nothing. */
public final class HomeCheck {
  private HomeCheck() {}

  /**
   * Checks the data folder of the settings, and the database that they name.
   *
   * @return a row a part
   * @throws DossierException when there is no such folder, or its catalogue cannot be used
   */
  public static List<Checked> of(Settings settings) {
    Path home = settings.home();
    if (!Files.isDirectory(home)) throw new DossierException("there is no data folder " + home);
    boolean written = HomeLock.holder(home).isPresent();
    IndexCheck index = IndexCheck.of(home.resolve(Dossier.INDEX), home.resolve(Vectors.FOLDER), reading(home), written);
    return Stream.concat(index.rows().stream(), Stream.of(store(settings, index.articles()))).toList();
  }

  static ArticleReading reading(Path home) {
    CompanyCatalog companies = HomeCatalog.of(home);
    return new ArticleReading(companies, new CompanyLinker(companies));
  }

  private static Checked store(Settings settings, Set<String> articles) {
    HomeStore store = new HomeStore(settings.home(), false, settings.hosting().database());
    if (!store.isKept()) return new Checked("store", 0, "there is none yet", 0, List.of());
    try (Database database = store.lasting()) {
      StoreCheck check = StoreCheck.of(database, articles);
      return new Checked("store rows", check.rows(), String.join("; ", check.notes()), check.faults().size(),
          check.faults());
    } catch (StoreException e) {
      return new Checked("store", 0, "", 1, List.of(String.valueOf(e.getMessage())));
    }
  }
}
