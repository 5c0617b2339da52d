package dossier.index;

import com.google.gson.JsonParseException;
import dossier.article.ArticleId;

/**
 * An article as the index stores it whole, in JSON that every later version reads. Compared by its text.
 *
 * @param json one line
 */
public record ArticleForm(ArticleId id, String json) {
  /**
   * The form that a line holds.
   *
   * @throws IllegalArgumentException when it holds none; the message has nothing of the line
   */
  public static ArticleForm of(String line) {
    return new ArticleForm(read(line).article().id(), line);
  }

  StoredArticle article() {
    return read(json);
  }

  @SuppressWarnings("CatchingUnchecked") // whatever a line of another making brings about
  private static StoredArticle read(String json) {
    try {
      return StoredForm.readArticle(json);
    } catch (JsonParseException | NullPointerException | java.time.DateTimeException e) {
      throw new IllegalArgumentException("a stored article cannot be read", e);
    }
  }
}
