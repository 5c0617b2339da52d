package dossier.story;

import dossier.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * Where an article stands among the others.
 *
 * @param story the story it tells; its own where no other article tells it yet
 * @param copyOf the article whose text it repeats, of the same story, or null
 */
public record Placement(StoryId story, @Nullable ArticleId copyOf) {}
