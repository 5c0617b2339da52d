package dossier;

import dossier.company.CatalogException;
import dossier.company.CompanyCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The company catalogue of a data folder. */
final class HomeCatalog {
  private static final String FILE = "companies.yaml";

  private HomeCatalog() {}

  /** The home's own catalogue, else the one in the program. */
  static CompanyCatalog of(Path home) {
    Path file = home.resolve(FILE);
    try {
      return Files.exists(file) ? CompanyCatalog.load(file) : CompanyCatalog.bundled();
    } catch (CatalogException e) {
      throw new DossierException(e.getMessage() == null ? "the catalogue cannot be used" : e.getMessage(), e);
    } catch (IOException e) {
      throw new DossierException("the company catalogue " + file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
