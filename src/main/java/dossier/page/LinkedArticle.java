package dossier.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page's article as described in JSON-LD with the words of schema.org; every part is "" where nothing is said.
 */
record LinkedArticle(String headline, String publisher, String author, String published, String url,
    String body) {
  private static final LinkedArticle NONE = new LinkedArticle("", "", "", "", "", "");
  private static final Pattern ARTICLE = Pattern
      .compile("(?:[A-Za-z]{0,30}Article|[A-Za-z]{0,30}Posting|Report|Review)");
  /** Values looked at in one page: enough for any real one. */
  private static final int MAX_VALUES = 2_000;

  static LinkedArticle of(Document page) {
    return page.select("script[type=application/ld+json]")
        .stream()
        .map(script -> article(parsed(script)))
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElse(NONE);
  }

  private static @Nullable JsonElement parsed(Element script) {
    try {
      return JsonParser.parseString(script.data());
    } catch (JsonParseException e) {
      return null;
    }
  }

  /** The first article at the top, in a list or in a graph. */
  private static @Nullable LinkedArticle article(@Nullable JsonElement root) {
    Deque<JsonElement> left = new ArrayDeque<>();
    if (root != null) left.add(root);
    for (int seen = 0; seen < MAX_VALUES && !left.isEmpty(); seen++) {
      JsonElement next = left.remove();
      if (next.isJsonArray()) next.getAsJsonArray().forEach(left::add);
      if (next.isJsonObject()) {
        JsonObject object = next.getAsJsonObject();
        if (isArticle(object)) return of(object);
        if (object.has("@graph")) left.add(object.get("@graph"));
      }
    }
    return null;
  }

  private static boolean isArticle(JsonObject object) {
    return strings(object.get("@type")).stream().anyMatch(type -> ARTICLE.matcher(type).matches());
  }

  private static LinkedArticle of(JsonObject object) {
    String page = first(object.get("mainEntityOfPage"));
    return new LinkedArticle(
        first(object.get("headline")),
        first(object.get("publisher")),
        strings(object.get("author")).stream().distinct().collect(Collectors.joining(", ")),
        first(object.get("datePublished")),
        page.isEmpty() ? first(object.get("url")) : page,
        Html.text(first(object.get("articleBody"))));
  }

  private static String first(@Nullable JsonElement element) {
    List<String> all = strings(element);
    return all.isEmpty() ? "" : all.getFirst();
  }

  /** A string, the name (else the id) of an object, or those of a list. */
  private static List<String> strings(@Nullable JsonElement element) {
    if (element == null) return List.of();
    if (element.isJsonArray())
      return element.getAsJsonArray().asList().stream().flatMap(LinkedArticle::string).toList();
    return string(element).toList();
  }

  private static Stream<String> string(JsonElement element) {
    if (element.isJsonPrimitive()) return Stream.of(element.getAsString());
    if (!element.isJsonObject()) return Stream.empty();
    JsonElement name = element.getAsJsonObject().get("name");
    JsonElement named = name != null ? name : element.getAsJsonObject().get("@id");
    return named != null && named.isJsonPrimitive() ? Stream.of(named.getAsString()) : Stream.empty();
  }
}
