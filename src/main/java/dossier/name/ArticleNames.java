package dossier.name;

import java.util.List;

/**
 * The names in an article.
 *
 * @param title names in the title, sorted, none overlapping
 * @param body names in the body, sorted, none overlapping; offsets count from the body's start
 */
public record ArticleNames(List<Name> title, List<Name> body) {
  /** No names. */
  public static final ArticleNames NONE = new ArticleNames(List.of(), List.of());

  public ArticleNames {
    title = List.copyOf(title);
    body = List.copyOf(body);
  }
}
