package dossier.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page's article as described in JSON-LD with the words of schema.org; every part is "" where nothing is said.
 *
 * @param author names, separated by ", "
 * @param body perhaps as HTML, perhaps only its beginning
 */
record LinkedArticle(
    String headline,
    String publisher,
    String author,
    String published,
    String updated,
    String url,
    String language,
    String body) {
  static final LinkedArticle NONE = new LinkedArticle("", "", "", "", "", "", "", "");
  /** Scripts of more characters hold no article. */
  private static final int MAX_SCRIPT = 2_000_000;
  private static final int MAX_SCRIPTS = 50;
  private static final int MAX_AUTHORS = 20;

  static LinkedArticle of(Document page) {
    LinkedData data = new LinkedData();
    page.select("script[type=application/ld+json]")
        .stream()
        .limit(MAX_SCRIPTS)
        .flatMap(script -> Stream.ofNullable(parsed(script)))
        .forEach(data::add);
    JsonObject article = data.article();
    return article == null ? NONE : of(article, data);
  }

  private static @Nullable JsonElement parsed(Element script) {
    String json = script.data();
    if (json.length() > MAX_SCRIPT) return null;
    int from = json.indexOf('{');
    int list = json.indexOf('[');
    int start = from < 0 || (list >= 0 && list < from) ? list : from;
    try {
      return start < 0 ? null : JsonParser.parseString(unwrapped(json.substring(start)));
    } catch (JsonParseException e) {
      return null;
    }
  }

  /** Without the end of a comment or a CDATA section in which old pages wrap scripts. */
  private static String unwrapped(String json) {
    int end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']'));
    int section = json.lastIndexOf("]]>");
    return json.substring(0, section >= 0 && section + 3 >= end ? section : end + 1);
  }

  private static LinkedArticle of(JsonObject object, LinkedData data) {
    String page = data.address(object.get("mainEntityOfPage"));
    return new LinkedArticle(
        LinkedData.text(object.get("headline")),
        data.names(object.get("publisher")).findFirst().orElse(""),
        data.names(object.get("author")).distinct().limit(MAX_AUTHORS).collect(Collectors.joining(", ")),
        LinkedData.text(object.get("datePublished")),
        LinkedData.text(object.get("dateModified")),
        page.isEmpty() ? data.address(object.get("url")) : page,
        LinkedData.text(object.get("inLanguage")),
        LinkedData.text(object.get("articleBody")));
  }
}
