package dossier.web;

import com.google.gson.JsonObject;

/**
 * A conversation of the small Slack.
 *
 * @param name without the leading {@code #}
 * @param topic one line under the name, may be empty
 * @param direct whether it is the person's direct conversation with the bot
 */
record Channel(String id, String name, String topic, boolean direct) {
  /** As the page reads it. */
  JsonObject toPage() {
    return Json.object("id", id, "name", name, "topic", topic, "direct", direct);
  }

  /** As the Web API returns it. */
  JsonObject toApi() {
    return direct
        ? Json.object("id", id, "is_im", true, "user", Ids.PERSON)
        : Json.object("id", id, "name", name, "is_channel", true, "is_member", true);
  }
}
