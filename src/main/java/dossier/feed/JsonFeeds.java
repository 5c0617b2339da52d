package dossier.feed;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dossier.text.TextCleaning;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1 and 1.1. What was read before a mistake in the syntax stays. */
final class JsonFeeds {
  private static final int MAX_CATEGORIES = 50;

  private final @Nullable String base;
  private final JsonObject about = new JsonObject();
  private final List<JsonObject> items = new ArrayList<>();

  private JsonFeeds(@Nullable String base) {
    this.base = base;
  }

  static Feed read(String json, @Nullable String address) {
    JsonFeeds feed = new JsonFeeds(address);
    String problem = feed.scan(json);
    boolean isFeed = text(feed.about, "version").contains("jsonfeed") || !feed.items.isEmpty();
    if (!isFeed) return Feed.unreadable(problem == null ? "JSON, but not a JSON Feed" : "broken JSON: " + problem);
    return feed.feed();
  }

  /** What is wrong with the syntax, or null. */
  private @Nullable String scan(String json) {
    JsonReader reader = new JsonReader(new StringReader(json));
    reader.setStrictness(Strictness.LENIENT);
    try {
      reader.beginObject();
      while (reader.hasNext())
        member(reader);
      return null;
    } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
      return e.getMessage();
    }
  }

  private void member(JsonReader reader) throws IOException {
    String name = reader.nextName();
    if (!name.equals("items") || reader.peek() != JsonToken.BEGIN_ARRAY) {
      about.add(name, JsonParser.parseReader(reader));
      return;
    }
    reader.beginArray();
    while (reader.hasNext()) {
      JsonElement item = JsonParser.parseReader(reader);
      if (item.isJsonObject() && items.size() < Feed.MAX_ENTRIES) items.add(item.getAsJsonObject());
    }
    reader.endArray();
  }

  private Feed feed() {
    String language = text(about, "language");
    JsonObject hub = objects(about, "hubs").findFirst().orElse(new JsonObject());
    String author = authors(about);
    return new Feed(
        PlainText.absentWhenEmpty(TextCleaning.line(text(about, "title"))),
        web(text(about, "home_page_url")),
        PlainText.absentWhenEmpty(TextCleaning.body(text(about, "description"))),
        PlainText.absentWhenEmpty(TextCleaning.shortened(language, 40)),
        web(text(hub, "url")),
        null,
        items.stream().map(item -> entry(item, author)).toList(),
        null);
  }

  private Feed.Entry entry(JsonObject item, @Nullable String feedAuthor) {
    String title = PlainText.absentWhenEmpty(TextCleaning.line(text(item, "title")));
    String link = web(text(item, "url"));
    if (link == null) link = web(text(item, "external_url"));
    String content = PlainText.block(text(item, "content_html"));
    if (content == null) content = PlainText.absentWhenEmpty(TextCleaning.body(text(item, "content_text")));
    String text = content == null ? PlainText.absentWhenEmpty(TextCleaning.body(text(item, "summary"))) : content;
    String id = PlainText.absentWhenEmpty(TextCleaning.line(text(item, "id")));
    String author = authors(item);
    return new Feed.Entry(
        EntryId.of(id, link, title, text),
        title,
        link,
        author == null ? feedAuthor : author,
        FeedDates.parse(text(item, "date_published")),
        FeedDates.parse(text(item, "date_modified")),
        text,
        elements(item, "tags").map(JsonFeeds::text)
            .filter(tag -> !tag.isBlank())
            .distinct()
            .limit(MAX_CATEGORIES)
            .toList(),
        Teasers.isTeaser(text, content != null));
  }

  private @Nullable String web(String printed) {
    String address = Addresses.resolved(base, printed);
    return address != null && Addresses.isWeb(address) ? address : null;
  }

  /** Version 1.1 has several, version 1 has one. */
  private static @Nullable String authors(JsonObject object) {
    JsonElement single = object.get("author");
    Stream<JsonObject> one = single instanceof JsonObject author ? Stream.of(author) : Stream.empty();
    return PlainText.absentWhenEmpty(Stream.concat(objects(object, "authors"), one)
        .map(author -> TextCleaning.line(text(author, "name")))
        .filter(name -> !name.isEmpty())
        .distinct()
        .collect(Collectors.joining(", ")));
  }

  private static Stream<JsonObject> objects(JsonObject object, String name) {
    return elements(object, name).filter(JsonObject.class::isInstance).map(JsonElement::getAsJsonObject);
  }

  private static Stream<JsonElement> elements(JsonObject object, String name) {
    return object.get(name) instanceof JsonArray array
        ? StreamSupport.stream(array.spliterator(), false)
        : Stream.empty();
  }

  private static String text(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value == null ? "" : text(value);
  }

  /** A string or number as text; "" for anything else. */
  private static String text(JsonElement value) {
    return value.isJsonPrimitive() && !value.getAsJsonPrimitive().isBoolean() ? value.getAsString() : "";
  }
}
