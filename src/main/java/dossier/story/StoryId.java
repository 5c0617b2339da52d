package dossier.story;

import dossier.article.ArticleId;

/**
 * The stable name of a story.
 *
 * @param opener the article that opened it, which may have been removed since
 */
public record StoryId(ArticleId opener) {
  @Override
  public String toString() {
    return opener.value();
  }
}
