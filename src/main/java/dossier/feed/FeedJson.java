package dossier.feed;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/** A feed as JSON: {@code feed} with {@code title} and {@code link}, {@code entries}, {@code error}. */
public final class FeedJson {
  private FeedJson() {}

  /** All members are there; unknown ones are null. */
  public static JsonObject of(Feed feed) {
    JsonObject about = new JsonObject();
    about.addProperty("title", feed.title());
    about.addProperty("link", feed.link());
    JsonArray entries = new JsonArray();
    feed.entries().forEach(entry -> entries.add(of(entry)));
    JsonObject json = new JsonObject();
    json.add("feed", about);
    json.add("entries", entries);
    json.addProperty("error", feed.error());
    return json;
  }

  private static JsonObject of(Feed.Entry entry) {
    JsonObject json = new JsonObject();
    json.addProperty("id", entry.id());
    json.addProperty("title", entry.title());
    json.addProperty("link", entry.link());
    json.addProperty("published_at", text(entry.published()));
    json.addProperty("updated_at", text(entry.updated()));
    json.addProperty("summary", entry.summary());
    return json;
  }

  private static @Nullable String text(@Nullable Object part) {
    return part == null ? null : part.toString();
  }
}
