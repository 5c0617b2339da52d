package dossier.page;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/** A page as JSON: {@code title}, {@code articleBody}, {@code author}, {@code published_at}, {@code url}. */
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
    return json;
  }

  /** A part as text, or null where it is absent. */
  public static @Nullable String text(@Nullable Object part) {
    return part == null ? null : part.toString();
  }
}
