package dossier.index;

import dossier.article.Article;
import dossier.article.DateEstimate;
import dossier.article.DateEstimates;
import dossier.article.Passages;
import dossier.article.Published;
import dossier.company.ArticleLinks;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.text.Sentences;
import dossier.text.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads from an article what is stored beside it: the companies it names, its sentences and passages, its facts and
 * statements. Thread-safe.
 */
public final class ArticleReading {
  /** How far a publisher's calendar may be ahead: a day for its zone, a day for an embargo or a wrong clock. */
  private static final Duration CLOCKS = Duration.ofDays(2);

  private final CompanyLinker linker;
  private final ContentReader content;
  private final String fingerprint;

  /** Reads with the companies of {@code catalog}. */
  public ArticleReading(CompanyCatalog catalog, CompanyLinker linker) {
    this(catalog, linker, new PatternReader(catalog));
  }

  /** The same with another reader of what articles say. */
  public ArticleReading(CompanyCatalog catalog, CompanyLinker linker, ContentReader content) {
    this.linker = linker;
    this.content = content;
    this.fingerprint = catalog.fingerprint();
  }

  /** The article with everything read from it. A date of publication in the future is not believed. */
  public ArticleEntry read(Article article, Arrival arrival) {
    return read(new StoredArticle(article, arrival, List.of(), null));
  }

  ArticleEntry read(StoredArticle stored) {
    Article article = believed(stored.article(), stored.arrival().at());
    List<Span> sentences = Sentences.split(article.body());
    ArticleLinks links = linker.link(article.title(), article.body());
    DateEstimate estimate = estimate(article, sentences, stored.arrival().at());
    Readings read = content.read(article.title(), article.body(), sentences, links,
        reference(article.published(), estimate));
    return new ArticleEntry(article, stored.arrival(), stored.history(), stored.placement(), links, sentences,
        Passages.of(article.body(), sentences), estimate, read.facts(), read.outside());
  }

  /** The first day on which the article can have appeared. */
  private static @Nullable LocalDate reference(@Nullable Published published, @Nullable DateEstimate estimate) {
    if (published != null) return published.date().range().from();
    return estimate == null ? null : estimate.date().range().from();
  }

  private static @Nullable DateEstimate estimate(Article article, List<Span> sentences, Instant imported) {
    if (article.published() != null) return null;
    return DateEstimates.of(article.title(), article.body(), sentences, imported).orElse(null);
  }

  /** The article without a date that lies further ahead than clocks and zones differ. */
  private static Article believed(Article article, Instant now) {
    Published published = article.published();
    if (published == null || !published.earliest().isAfter(now.plus(CLOCKS))) return article;
    return new Article(article.id(), article.title(), article.body(), article.url(), article.source(),
        article.author(), null, article.updated(), article.language());
  }

  /** Version of the patterns that facts and statements are read by. */
  public String patterns() {
    return content.fingerprint();
  }

  /** Two readings with equal fingerprints read the same from the same article. */
  String fingerprint() {
    return fingerprint;
  }
}
