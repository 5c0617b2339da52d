package dossier.web;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the bot says to a command or press, at once or later at its response address, put into the workspace. */
final class Responses {
  private final Workspace workspace;
  private final ResponseUrls urls;
  private final BlockRules rules;

  Responses(Workspace workspace, ResponseUrls urls, BlockRules rules) {
    this.workspace = workspace;
    this.urls = urls;
    this.rules = rules;
  }

  /**
   * Takes what came at a response address.
   *
   * @param name the address's random part
   * @throws SlackError when the address is used up or the content is bad
   */
  void respond(String name, JsonObject payload) {
    ResponseUrls.Target target = urls.use(name);
    String ts = apply(target, payload);
    if (target.originalTs() == null || Json.isTrue(payload, "delete_original")) urls.original(name, ts);
  }

  /**
   * Takes what the bot said in its acknowledgement; nothing for an empty one.
   *
   * @throws SlackError when the content is bad
   */
  void acknowledged(ResponseUrls.Target target, String body) {
    if (body.isBlank()) return;
    Optional<JsonObject> payload = Json.parseObject(body);
    JsonObject message = payload.orElseGet(() -> Json.object("text", body));
    if (message.has("text") || message.has("blocks")) apply(target, message);
  }

  private @Nullable String apply(ResponseUrls.Target target, JsonObject payload) {
    String original = target.originalTs();
    if (original != null && Json.isTrue(payload, "delete_original")) {
      workspace.delete(target.channel(), original);
      return null;
    }
    Content content = Content.read(payload, rules);
    if (original != null && Json.isTrue(payload, "replace_original"))
      return workspace.update(target.channel(), original, content)
          .map(Message::ts)
          .orElseThrow(() -> new SlackError("message_not_found"));
    return post(target, payload, content).ts();
  }

  private Message post(ResponseUrls.Target target, JsonObject payload, Content content) {
    boolean shared = "in_channel".equals(Json.string(payload, "response_type"));
    String thread = Json.string(payload, "thread_ts");
    return workspace.post(target.channel(), Ids.BOT_USER, content,
        thread == null && !shared ? target.threadTs() : thread,
        shared ? Message.Kind.SHARED : Message.Kind.EPHEMERAL);
  }
}
