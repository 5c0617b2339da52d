package dossier.index;

import dossier.article.Article;
import dossier.article.DateEstimate;
import dossier.article.DateEstimates;
import dossier.article.Passages;
import dossier.article.Published;
import dossier.company.ArticleLinks;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.fact.ArticleFacts;
import dossier.text.Sentences;
import dossier.text.Span;
import dossier.text.TextCleaning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads from an article what is stored beside it: the companies it names, its sentences and passages, its facts and
 * statements. Thread-safe.
 */
public final class ArticleReading {
  private static final Logger LOG = LoggerFactory.getLogger(ArticleReading.class);
  /**
   * Most facts of an article: twenty times those of the fullest of 8,808 news articles. Facts of one article are merged by
   * comparing each with each, so that a file of a megabyte would take all queries about its companies a minute.
   */
  static final int MOST_FACTS = 500;
  /** Characters of a title in the log. */
  private static final int LOGGED = 100;

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

  /** The article with everything read from it. A date of publication in the future or before 1900 is not believed. */
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
        Passages.of(article.body(), sentences), estimate, bounded(read.facts(), article), read.names(), read.outside());
  }

  /** What an article tells, without what comes after its first {@value #MOST_FACTS} facts. */
  private static ArticleFacts bounded(ArticleFacts told, Article article) {
    if (told.facts().size() <= MOST_FACTS) return told;
    LOG.warn("{} facts in one article, of which the first {} are kept: {}", told.facts().size(), MOST_FACTS,
        TextCleaning.shortened(article.title(), LOGGED));
    return new ArticleFacts(told.facts().subList(0, MOST_FACTS), told.statements());
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

  /** The article without a date at which it cannot have appeared. */
  private static Article believed(Article article, Instant now) {
    Published published = article.published();
    if (published == null || published.isLikely(now)) return article;
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
