package dossier.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The elements of blocks that act: buttons, menus, inputs. */
final class Elements {
  private static final Set<String> ACTING = Set.of("button", "static_select", "multi_static_select", "overflow",
      "radio_buttons", "checkboxes", "datepicker", "timepicker", "plain_text_input", "external_select",
      "multi_external_select", "users_select", "multi_users_select", "conversations_select",
      "multi_conversations_select", "channels_select");
  /** Where options that the bot offered for an element are kept with it. */
  private static final String OFFERED = "offered";
  private static final int MAX_OFFERED = 500;

  private Elements() {}

  /** The acting elements of a block, in order. */
  static List<JsonObject> acting(JsonObject block) {
    var found = new ArrayList<JsonObject>();
    if (block.get("accessory") instanceof JsonObject accessory) found.add(accessory);
    if (block.get("element") instanceof JsonObject element) found.add(element);
    if (block.get("elements") instanceof JsonArray elements)
      for (JsonElement element : elements)
      if (element instanceof JsonObject object) found.add(object);
    found.removeIf(element -> !ACTING.contains(String.valueOf(Json.string(element, "type"))));
    return found;
  }

  /**
   * What Slack tells the bot about a press.
   *
   * @param blocks of the message or view that holds the element
   * @param value the option chosen or the date, null for a button
   * @param ts when it was pressed
   * @throws SlackError {@code no_such_element} or {@code no_such_option}
   */
  static JsonObject action(JsonArray blocks, String blockId, String actionId, @Nullable String value, String ts) {
    JsonObject element = find(blocks, blockId, actionId).orElseThrow(() -> new SlackError("no_such_element"));
    String type = String.valueOf(Json.string(element, "type"));
    JsonObject action = Json.object("type", type, "action_id", actionId, "block_id", blockId, "action_ts", ts);
    if (type.equals("button")) {
      for (String name : List.of("text", "value", "style"))
        if (element.has(name)) action.add(name, element.get(name));
    } else {
      addChoice(action, element, type, value);
    }
    return action;
  }

  /** Adds what was chosen in an element to an object, in the shape of Slack's actions and form states. */
  static void addChoice(JsonObject to, JsonObject element, String type, @Nullable String value) {
    switch (type) {
      case "plain_text_input" -> to.addProperty("value", value);
      case "datepicker" -> to.addProperty("selected_date", value);
      case "timepicker" -> to.addProperty("selected_time", value);
      case "users_select" -> to.addProperty("selected_user", value);
      case "conversations_select" -> to.addProperty("selected_conversation", value);
      case "channels_select" -> to.addProperty("selected_channel", value);
      case "multi_users_select" -> to.add("selected_users", lines(value));
      case "multi_conversations_select" -> to.add("selected_conversations", lines(value));
      case "checkboxes", "multi_static_select", "multi_external_select" ->
        to.add("selected_options", chosen(element, value));
      default -> to.add("selected_option", option(element, String.valueOf(value)));
    }
  }

  /** The element of that name. */
  static Optional<JsonObject> find(JsonArray blocks, String blockId, String actionId) {
    return blocks.asList()
        .stream()
        .map(JsonElement::getAsJsonObject)
        .filter(block -> blockId.equals(Json.string(block, "block_id")))
        .flatMap(block -> acting(block).stream())
        .filter(element -> actionId.equals(Json.string(element, "action_id")))
        .findFirst();
  }

  /** Keeps what the bot offered for an element whose options it brings, so that one of them can be chosen. */
  static void offer(JsonObject element, JsonArray options) {
    JsonArray offered = Json.array(element, OFFERED);
    if (offered == null || offered.size() > MAX_OFFERED) offered = new JsonArray();
    offered.addAll(options);
    element.add(OFFERED, offered);
  }

  private static JsonArray lines(@Nullable String values) {
    var lines = new JsonArray();
    if (values != null) values.lines().filter(line -> !line.isBlank()).forEach(lines::add);
    return lines;
  }

  private static JsonArray chosen(JsonObject element, @Nullable String values) {
    var chosen = new JsonArray();
    if (values != null && !values.isEmpty())
      Stream.of(values.split("\n")).forEach(value -> chosen.add(option(element, value)));
    return chosen;
  }

  private static JsonObject option(JsonObject element, String value) {
    return options(element).filter(option -> value.equals(Json.string(option, "value")))
        .findFirst()
        .orElseThrow(() -> new SlackError("no_such_option"));
  }

  private static Stream<JsonObject> options(JsonObject element) {
    Stream<JsonObject> own = objects(Json.array(element, "options"));
    Stream<JsonObject> grouped = objects(Json.array(element, "option_groups"))
        .flatMap(group -> objects(Json.array(group, "options")));
    Stream<JsonObject> offered = Stream.concat(objects(Json.array(element, OFFERED)),
        objects(Json.array(element, "initial_options")));
    Stream<JsonObject> initial = element.get("initial_option") instanceof JsonObject option
        ? Stream.of(option)
        : Stream.empty();
    return Stream.of(own, grouped, offered, initial).flatMap(options -> options);
  }

  private static Stream<JsonObject> objects(@Nullable JsonArray array) {
    return array == null
        ? Stream.empty()
        : array.asList().stream().filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject);
  }
}
