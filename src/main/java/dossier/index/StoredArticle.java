package dossier.index;

import dossier.article.Article;
import java.time.Instant;

/**
 * An article as the index keeps it, without what was read from it.
 *
 * @param imported when it was first taken in
 */
public record StoredArticle(Article article, Instant imported) {}
