package dossier;

import dossier.article.Article;
import dossier.article.Identity;
import dossier.article.Published;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.index.Arrival;
import dossier.index.ArticleEntry;
import dossier.index.ArticleReading;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Articles for tests of whole indexes, read with the bundled catalogue. */
final class Wire {
  static final Instant NOW = Instant.parse("2020-05-01T12:00:00Z");
  private static final CompanyCatalog CATALOG = CompanyCatalog.bundled();
  private static final ArticleReading READING = new ArticleReading(CATALOG, new CompanyLinker(CATALOG));

  private Wire() {}

  /** An article of a source known by its number; {@code published} may be null. */
  static ArticleEntry entry(String source, String number, String title, String body, @Nullable String published) {
    return entry(source, number, title, body, published, null);
  }

  /** The same, read from an address. */
  static ArticleEntry entry(String source, String number, String title, String body, @Nullable String published,
      @Nullable String via) {
    return READING.read(new Article(Identity.of(null, source, number, title, body), title, body, null, source, null,
        published == null ? null : Published.parse(published)), new Arrival(NOW, via));
  }
}
