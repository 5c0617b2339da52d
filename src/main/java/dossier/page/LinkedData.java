package dossier.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The objects of a page's JSON-LD: the article among them, and the names of those that others refer to. */
final class LinkedData {
  private static final Pattern ARTICLE = Pattern
      .compile("(?:[A-Za-z]{0,30}Article|[A-Za-z]{0,30}Posting|Report|Review)");
  /** What else may be dated: the page itself. */
  private static final Pattern PAGE = Pattern.compile("[A-Za-z]{0,30}Page|CreativeWork");
  /** Values looked at in one page: enough for any real one. */
  private static final int MAX_VALUES = 2_000;
  private static final List<String> INNER = List.of("@graph", "mainEntity", "mainEntityOfPage", "author", "publisher");

  private final Map<String, String> names = new HashMap<>();
  private @Nullable JsonObject article;
  private @Nullable JsonObject page;
  private int seen;

  /** Takes in one script's value. */
  void add(JsonElement root) {
    Deque<JsonElement> left = new ArrayDeque<>();
    left.add(root);
    while (!left.isEmpty() && seen++ < MAX_VALUES) {
      JsonElement next = left.remove();
      if (next.isJsonArray()) next.getAsJsonArray().asList().stream().limit(MAX_VALUES).forEach(left::add);
      if (!next.isJsonObject()) continue;
      JsonObject object = next.getAsJsonObject();
      take(object);
      for (String name : INNER)
        if (object.has(name)) left.add(object.get(name));
    }
  }

  private void take(JsonObject object) {
    String name = text(object.get("name"));
    String id = text(object.get("@id"));
    if (!name.isEmpty() && !id.isEmpty()) names.putIfAbsent(id, name);
    if (article == null && isOf(object, ARTICLE)) article = object;
    if (page == null && isOf(object, PAGE) && object.has("datePublished")) page = object;
  }

  private static boolean isOf(JsonObject object, Pattern types) {
    return elements(object.get("@type")).anyMatch(type -> types.matcher(text(type)).matches());
  }

  /** The first article, else the first page with a date, else null. */
  @Nullable
  JsonObject article() {
    return article != null ? article : page;
  }

  /** Names in a string, an object, one that is referred to, or a list of these; addresses are none. */
  Stream<String> names(@Nullable JsonElement element) {
    return elements(element).map(this::name).filter(name -> !name.isEmpty() && !name.startsWith("http"));
  }

  private String name(JsonElement element) {
    if (!element.isJsonObject()) return text(element);
    String name = text(element.getAsJsonObject().get("name"));
    return name.isEmpty() ? names.getOrDefault(text(element.getAsJsonObject().get("@id")), "") : name;
  }

  /** A string, or the id of an object, or "". */
  String address(@Nullable JsonElement element) {
    return elements(element)
        .map(one -> one.isJsonObject() ? text(one.getAsJsonObject().get("@id")) : text(one))
        .findFirst()
        .orElse("");
  }

  /** A string or the first of a list, or "". */
  static String text(@Nullable JsonElement element) {
    return elements(element)
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString)
        .findFirst()
        .orElse("");
  }

  private static Stream<JsonElement> elements(@Nullable JsonElement element) {
    if (element == null) return Stream.empty();
    return element.isJsonArray() ? element.getAsJsonArray().asList().stream() : Stream.of(element);
  }
}
