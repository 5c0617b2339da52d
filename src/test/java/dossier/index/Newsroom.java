package dossier.index;

import dossier.article.Article;
import dossier.article.Identity;
import dossier.article.Published;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.story.Placement;
import dossier.story.StoryId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles for tests, read with the bundled catalogue at a fixed moment. */
final class Newsroom {
  static final Instant NOW = Instant.parse("2020-05-01T12:00:00Z");
  static final InstantSource CLOCK = InstantSource.fixed(NOW);
  static final CompanyCatalog CATALOG = CompanyCatalog.bundled();
  static final ArticleReading READING = new ArticleReading(CATALOG, new CompanyLinker(CATALOG));

  private Newsroom() {}

  /** An article known by its number; {@code published} may be null. */
  static ArticleEntry entry(String number, String title, String body, @Nullable String published) {
    return entry(number, title, body, published, NOW);
  }

  static ArticleEntry entry(String number, String title, String body, @Nullable String published, Instant imported) {
    return READING.read(new Article(Identity.of(null, "Test wire", number, title, body), title, body, null, "Test wire",
        null, published == null ? null : Published.parse(published)), new Arrival(imported, null));
  }

  /** The entry as it is stored when no other article tells the same: in a story of its own. */
  static ArticleEntry alone(ArticleEntry entry) {
    return entry.at(new Placement(new StoryId(entry.article().id()), null));
  }

  static NewsIndex inMemory(ArticleEntry... entries) {
    NewsIndex index = NewsIndex.inMemory(READING, CLOCK);
    index.add(List.of(entries));
    index.commit();
    return index;
  }
}
