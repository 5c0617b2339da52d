package dossier.index;

import dossier.fact.ArticleFacts;
import dossier.name.ArticleNames;
import java.util.List;

/**
 * What an article says, beside the companies of the catalogue that it names.
 *
 * @param facts its facts and statements
 * @param names everything that it names
 * @param outside the companies outside the catalogue that it names, each once by its fullest form, in order of appearance
 */
public record Readings(ArticleFacts facts, ArticleNames names, List<String> outside) {
  /** Nothing. */
  public static final Readings NONE = new Readings(ArticleFacts.NONE, ArticleNames.NONE, List.of());

  public Readings {
    outside = List.copyOf(outside);
  }
}
