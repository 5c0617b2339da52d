package dossier.ingest;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One article as a JSON object. */
final class JsonArticle {
  private JsonArticle() {}

  /**
   * The fields of one object.
   *
   * @throws IllegalArgumentException when it is not one whole JSON object or a field has another type than it should
   */
  static Draft parse(String json) {
    JsonReader reader = new JsonReader(new StringReader(json));
    reader.setStrictness(Strictness.LEGACY_STRICT);
    try {
      if (reader.peek() != JsonToken.BEGIN_OBJECT)
        throw new IllegalArgumentException("expected a JSON object, got " + named(reader.peek()));
      Draft draft = object(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) throw new IllegalStateException("something follows the object");
      return draft;
    } catch (IOException | IllegalStateException e) {
      throw new IllegalArgumentException("not valid JSON near column " + column(reader), e);
    }
  }

  private static Draft object(JsonReader reader) throws IOException {
    Draft draft = new Draft();
    reader.beginObject();
    while (reader.hasNext())
      field(reader, reader.nextName(), draft);
    reader.endObject();
    return draft;
  }

  private static void field(JsonReader reader, String name, Draft draft) throws IOException {
    switch (name) {
      case "title" -> draft.title = orEmpty(string(reader, name));
      case "body" -> draft.body = orEmpty(string(reader, name));
      case "id" -> draft.id = reader.peek() == JsonToken.NUMBER ? reader.nextString() : string(reader, name);
      case "url" -> draft.url = string(reader, name);
      case "source" -> draft.source = string(reader, name);
      case "author" -> draft.author = string(reader, name);
      case "published_at" -> draft.published = string(reader, name);
      default -> reader.skipValue();
    }
  }

  private static @Nullable String string(JsonReader reader, String name) throws IOException {
    JsonToken token = reader.peek();
    if (token == JsonToken.STRING) return reader.nextString();
    if (token != JsonToken.NULL)
      throw new IllegalArgumentException(name + " must be " + wanted(name) + ", got " + named(token));
    reader.nextNull();
    return null;
  }

  private static String wanted(String name) {
    return name.equals("id") ? "a string or a number" : "a string";
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String named(JsonToken token) {
    return switch (token) {
      case BEGIN_ARRAY, END_ARRAY -> "an array";
      case BEGIN_OBJECT, END_OBJECT -> "an object";
      case NAME, STRING -> "a string";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case NULL -> "null";
      case END_DOCUMENT -> "nothing";
    };
  }

  /** Column from 1, as the reader names it in {@code JsonReader at line 1 column 15 path $.title}. */
  private static String column(JsonReader reader) {
    String[] words = reader.toString().toLowerCase(Locale.ROOT).split(" ", -1);
    for (int i = 0; i + 1 < words.length; i++)
      if (words[i].equals("column")) return words[i + 1];
    return "1";
  }
}
