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
 * @param author names separated by ", ", or null
 * @param published as the page says, or null
 * @param updated when it was last changed as the page says, later than published, or null
 * @param language of the text as a BCP 47 tag, or null
 * @param url the page's canonical address, or null
 */
public record Page(
    String title,
    String body,
    @Nullable String source,
    @Nullable String author,
    @Nullable Published published,
    @Nullable Published updated,
    @Nullable String language,
    @Nullable CanonicalUrl url) {}
