package dossier.fact;

import dossier.article.ArticleId;
import dossier.article.CanonicalUrl;
import dossier.article.Dating;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of one article that tells a fact.
 *
 * @param fact as this sentence alone tells it
 * @param pattern name of the pattern that read it
 * @param article where it stands
 * @param title title of the article
 * @param source its publisher, where known
 * @param dating when the article appeared, as far as known
 * @param knownBy the last moment at which the article can have appeared
 * @param sentence position of the sentence in the body, from 0, or {@link FoundFact#TITLE}
 * @param quote the sentence itself, verbatim
 * @param origin what independence is counted by: names of what the article rests on, a line each: itself, the article
 *          it copies, its publisher, whom it credits; evidence that shares a name rests on one source
 */
public record Evidence(Fact fact, String pattern, ArticleId article, @Nullable CanonicalUrl url, String title,
    @Nullable String source, Dating dating, Instant knownBy, int sentence, String quote, String origin) {
  /** By its place alone: thousands are put into sets, and few share a sentence. */
  @Override
  public int hashCode() {
    return 31 * article.hashCode() + sentence;
  }
}
