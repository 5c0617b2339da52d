package dossier.page;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * A page as JSON: {@code title}, {@code articleBody}, {@code author}, {@code published_at}, {@code url},
 * {@code updated_at}, {@code language}, {@code source}.
 */
public final class PageJson {
  private PageJson() {}

  /** All members are there; unknown ones are null. */
  public static JsonObject of(Page page) {
    JsonObject json = new JsonObject();
    json.addProperty("title", page.title());
    json.addProperty("articleBody", page.body());
    json.addProperty("author", page.author());
    json.addProperty("published_at", text(page.published()));
    json.addProperty("url", text(page.url()));
    json.addProperty("updated_at", text(page.updated()));
    json.addProperty("language", page.language());
    json.addProperty("source", page.source());
    return json;
  }

  /** A part as text, or null where it is absent. */
  public static @Nullable String text(@Nullable Object part) {
    return part == null ? null : part.toString();
  }
}
