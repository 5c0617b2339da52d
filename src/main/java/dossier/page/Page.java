package dossier.page;

import dossier.article.CanonicalUrl;
import dossier.article.Published;
import org.jspecify.annotations.Nullable;

/**
 * The article of a web page.
 *
 * @param title one line, may be empty
 * @param body the article's text, paragraphs separated by {@code \n}, may be empty
 * @param source the site's name as it gives it, or null
 * @param author as printed, or null
 * @param published as the page says, or null
 * @param url the page's canonical address as it gives it, or null
 */
public record Page(
    String title,
    String body,
    @Nullable String source,
    @Nullable String author,
    @Nullable Published published,
    @Nullable CanonicalUrl url) {}
