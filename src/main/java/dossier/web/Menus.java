package dossier.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * Menus whose options the bot brings while somebody types.
 *
 * @param workspace has the messages that hold menus
 * @param views has the forms and the Home tab that do
 * @param bot is asked for the options
 */
record Menus(Workspace workspace, Views views, BotLine bot) {
  /**
   * What the bot offers; kept with the menu, so that it can be chosen.
   *
   * @param viewId the form or Home tab that holds the menu, or null where the message does
   * @throws SlackError where there is no such menu
   */
  Delivery offered(@Nullable String viewId, String channelId, String ts, String blockId, String actionId,
      String typed) {
    JsonObject view = viewId == null ? null : views.view(viewId);
    JsonArray blocks = view == null
        ? workspace.message(channelId, ts).map(message -> message.content().blocks()).orElse(null)
        : view.getAsJsonArray("blocks");
    if (blocks == null) throw new SlackError("message_not_found");
    JsonObject element = Elements.find(blocks, blockId, actionId).orElseThrow(() -> new SlackError("no_such_element"));
    var payload = SurfacePayloads.suggestion(view, channelId, ts, blockId, actionId, typed);
    return BotLine.taken(bot.sendPayload(payload), body -> {
      JsonArray offered = Json.parseObject(body).map(reply -> Json.array(reply, "options")).orElse(null);
      JsonArray options = offered == null ? new JsonArray() : offered;
      Elements.offer(element, options);
      return new Delivery.Offered(options);
    });
  }
}
