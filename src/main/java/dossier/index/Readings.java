package dossier.index;

import dossier.fact.ArticleFacts;
import java.util.List;

/**
 * What an article says, beside the companies of the catalogue that it names.
 *
 * @param facts its facts and statements
 * @param outside the companies outside the catalogue that it names, each once by its fullest form, in order of appearance
 */
public record Readings(ArticleFacts facts, List<String> outside) {
  /** Nothing. */
  public static final Readings NONE = new Readings(ArticleFacts.NONE, List.of());

  public Readings {
    outside = List.copyOf(outside);
  }
}
