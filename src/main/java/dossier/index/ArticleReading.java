package dossier.index;

import dossier.article.Article;
import dossier.article.Passages;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.text.Sentences;
import dossier.text.Span;
import java.time.Instant;
import java.util.List;

/** Reads from an article what is stored beside it: the companies it names, its sentences and passages. Thread-safe. */
public final class ArticleReading {
  private final CompanyLinker linker;
  private final String fingerprint;

  /** Reads with the companies of {@code catalog}. */
  public ArticleReading(CompanyCatalog catalog, CompanyLinker linker) {
    this.linker = linker;
    this.fingerprint = catalog.fingerprint();
  }

  /** The article with everything read from it. */
  public ArticleEntry read(Article article, Instant imported) {
    List<Span> sentences = Sentences.split(article.body());
    return new ArticleEntry(article, imported, linker.link(article.title(), article.body()), sentences,
        Passages.of(article.body(), sentences));
  }

  /** Two readings with equal fingerprints read the same from the same article. */
  String fingerprint() {
    return fingerprint;
  }
}
