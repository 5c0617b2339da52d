package dossier.answer;

import dossier.index.ArticleEntry;

/**
 * A story that came in.
 *
 * @param item how it is shown
 * @param entry the article that it is shown by
 */
public record ArrivedStory(NewsItem item, ArticleEntry entry) {}
