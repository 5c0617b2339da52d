package dossier.index;

import dossier.article.ArticleId;
import dossier.article.CanonicalUrl;
import dossier.article.Dating;
import dossier.speech.Statement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A statement with where it stands.
 *
 * @param words the exact words said, without quotation marks
 * @param quote the sentence in which they begin, verbatim
 * @param title title of the article
 * @param source its publisher, where known
 * @param dating when the article appeared, as far as known
 * @param knownBy the last moment at which the article can have appeared
 */
public record SaidStatement(Statement statement, String words, String quote, ArticleId article,
    @Nullable CanonicalUrl url, String title, @Nullable String source, Dating dating, Instant knownBy) {}
