package dossier.store;

import java.util.List;

/**
 * A story as a post shows it.
 *
 * @param story the story's stable name, at most 64 characters
 * @param articles the stable names of the articles that it links to
 */
public record ShownStory(String story, List<String> articles) {
  public ShownStory {
    articles = List.copyOf(articles);
  }
}
