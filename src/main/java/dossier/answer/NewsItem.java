package dossier.answer;

import dossier.article.ArticleId;
import dossier.article.CanonicalUrl;
import dossier.article.Dating;
import dossier.retrieve.Storyline;
import org.jspecify.annotations.Nullable;

/**
 * One story in a list, shown by one of its articles.
 *
 * @param title its title, or the start of its text where it has none; never blank
 * @param lead its first sentence, verbatim, may be empty
 * @param source its publisher, or null where unknown
 * @param story who else reports it
 * @param dating when it appeared, as far as that is known
 */
public record NewsItem(
    ArticleId article,
    String title,
    String lead,
    @Nullable CanonicalUrl url,
    @Nullable String source,
    Dating dating,
    Storyline story) {}
