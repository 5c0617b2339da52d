package dossier.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms that are open and the app's Home tab. */
final class Views {
  private static final int MAX_BLOCKS = 100;
  private static final int MAX_OPEN = 100;

  private final TriggerIds triggers;
  private final Feed feed;
  private final BlockRules rules;
  private final Map<String, JsonObject> open = new LinkedHashMap<>();
  private @Nullable JsonObject home;

  Views(TriggerIds triggers, Feed feed, BlockRules rules) {
    this.triggers = triggers;
    this.feed = feed;
    this.rules = rules;
  }

  /** Opens a form. */
  synchronized JsonObject open(String triggerId, JsonObject view) {
    check(view, "modal");
    triggers.use(triggerId);
    return show(Ids.random("V"), view);
  }

  /** Changes an open form. */
  synchronized JsonObject update(String id, JsonObject view) {
    check(view, "modal");
    if (!open.containsKey(id)) throw new SlackError("not_found");
    return show(id, view);
  }

  /** Changes the Home tab. */
  synchronized JsonObject publish(JsonObject view) {
    check(view, "home");
    JsonObject published = complete("V0HOME", view);
    home = published;
    feed.tell(new Feed.News("home", published));
    return published;
  }

  /** The Home tab as last published, or null before. */
  synchronized @Nullable JsonObject home() {
    return home;
  }

  /** The open form or Home tab of that id. */
  synchronized JsonObject view(String id) {
    JsonObject view = home != null && id.equals("V0HOME") ? home : open.get(id);
    if (view == null) throw new SlackError("view_not_found");
    return view;
  }

  /** Closes a form; nothing where it is not open. */
  synchronized void close(String id) {
    if (open.remove(id) != null) feed.tell(new Feed.News("view_closed", Json.object("id", id)));
  }

  /**
   * A form with what was entered.
   *
   * @param entered values by {@code block_id} and {@code action_id}; the chosen options of check boxes one a line
   * @throws SlackError {@code no_such_option} for a choice that the form does not offer
   */
  static JsonObject filled(JsonObject view, JsonObject entered) {
    var values = new JsonObject();
    for (JsonElement element : view.getAsJsonArray("blocks")) {
      JsonObject block = element.getAsJsonObject();
      String blockId = String.valueOf(Json.string(block, "block_id"));
      for (JsonObject input : Elements.acting(block))
        fill(values, blockId, input, entered);
    }
    JsonObject copy = view.deepCopy();
    copy.add("state", Json.object("values", values));
    return copy;
  }

  private static void fill(JsonObject values, String blockId, JsonObject input, JsonObject entered) {
    String type = String.valueOf(Json.string(input, "type"));
    if (type.equals("button") || type.equals("overflow")) return;
    String actionId = String.valueOf(Json.string(input, "action_id"));
    String value = entered.get(blockId) instanceof JsonObject of ? Json.string(of, actionId) : null;
    JsonObject state = Json.object("type", type);
    if (value != null && !value.isEmpty()) Elements.addChoice(state, input, type, value);
    if (!values.has(blockId)) values.add(blockId, new JsonObject());
    values.getAsJsonObject(blockId).add(actionId, state);
  }

  private JsonObject show(String id, JsonObject view) {
    JsonObject shown = complete(id, view);
    if (open.size() >= MAX_OPEN) open.remove(open.keySet().iterator().next());
    open.put(id, shown);
    feed.tell(new Feed.News("view", shown));
    return shown;
  }

  private static JsonObject complete(String id, JsonObject view) {
    JsonObject shown = view.deepCopy();
    shown.add("blocks", Content.named(view.getAsJsonArray("blocks")));
    Json.object("id", id, "team_id", Ids.TEAM, "app_id", Ids.APP, "bot_id", Ids.BOT, "root_view_id", id, "hash",
        Ids.random(""), "state", Json.object("values", new JsonObject()))
        .entrySet()
        .forEach(e -> shown.add(e.getKey(), e.getValue()));
    return shown;
  }

  private void check(JsonObject view, String type) {
    JsonArray blocks = Json.array(view, "blocks");
    if (!type.equals(Json.string(view, "type")) || blocks == null || blocks.size() > MAX_BLOCKS)
      throw new SlackError("invalid_arguments", List.of("a view of type " + type + " with up to 100 blocks is needed"));
    for (JsonElement block : blocks)
      if (!block.isJsonObject()) throw new SlackError("invalid_arguments", List.of("a block is no object"));
    List<String> problems = rules.problemsOfForm(view);
    if (!problems.isEmpty()) throw new SlackError("invalid_arguments", problems);
  }
}
