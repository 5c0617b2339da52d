package dossier.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The methods of Slack's Web API that the bot calls, over one workspace. */
final class WebApi {
  private static final int MAX_PROMPTS = 4;
  private final Workspace workspace;
  private final Views views;
  private final Uploads uploads;
  private final BlockRules rules;
  private final Steps steps;
  private final Map<String, Function<ApiCall, JsonObject>> methods = Map.ofEntries(
      Map.entry("api.test", call -> ok()),
      Map.entry("auth.test", call -> authTest()),
      Map.entry("chat.postMessage", this::postMessage),
      Map.entry("chat.postEphemeral", this::postEphemeral),
      Map.entry("chat.update", this::update),
      Map.entry("chat.delete", this::delete),
      Map.entry("chat.unfurl", this::unfurl),
      Map.entry("assistant.threads.setStatus", this::decorate),
      Map.entry("assistant.threads.setTitle", this::decorate),
      Map.entry("assistant.threads.setSuggestedPrompts", this::suggest),
      Map.entry("functions.completeSuccess", call -> completeStep(call, "outputs")),
      Map.entry("functions.completeError", call -> completeStep(call, "error")),
      Map.entry("conversations.open", this::openConversation),
      Map.entry("conversations.info", this::conversationInfo),
      Map.entry("conversations.list", call -> conversations()),
      Map.entry("conversations.replies", this::replies),
      Map.entry("files.getUploadURLExternal", this::announceFile),
      Map.entry("files.completeUploadExternal", this::completeFile),
      Map.entry("users.info", this::userInfo),
      Map.entry("views.open", this::openView),
      Map.entry("views.update", this::updateView),
      Map.entry("views.publish", this::publishView));

  WebApi(Workspace workspace, Views views, Uploads uploads, Steps steps, BlockRules rules) {
    this.steps = steps;
    this.workspace = workspace;
    this.views = views;
    this.uploads = uploads;
    this.rules = rules;
  }

  /**
   * What a method returns.
   *
   * @param method such as {@code chat.postMessage}
   * @throws SlackError when Slack would refuse, {@code unknown_method} where there is no such method
   */
  JsonObject call(String method, ApiCall call) {
    Function<ApiCall, JsonObject> action = methods.get(method);
    if (action == null) throw new SlackError("unknown_method");
    return action.apply(call);
  }

  private static JsonObject ok() {
    return Json.object("ok", true);
  }

  private static JsonObject authTest() {
    return Json.object("ok", true, "url", "https://playground.slack.com/", "team", Ids.TEAM_NAME, "user", "dossier",
        "team_id", Ids.TEAM, "user_id", Ids.BOT_USER, "bot_id", Ids.BOT, "is_enterprise_install", false);
  }

  private JsonObject postMessage(ApiCall call) {
    Channel channel = channel(call);
    Content content = Content.read(call.arguments(), rules);
    String thread = call.optional("thread_ts");
    if (thread != null && workspace.message(channel.id(), thread).isEmpty()) throw new SlackError("thread_not_found");
    Message message = workspace.post(channel.id(), Ids.BOT_USER, content, thread,
        Message.Kind.SHARED);
    return posted(message);
  }

  private JsonObject postEphemeral(ApiCall call) {
    Channel channel = channel(call);
    if (!call.required("user", "user_not_found").equals(Ids.PERSON)) throw new SlackError("user_not_in_channel");
    Content content = Content.read(call.arguments(), rules);
    Message message = workspace.post(channel.id(), Ids.BOT_USER, content,
        call.optional("thread_ts"), Message.Kind.EPHEMERAL);
    return Json.object("ok", true, "message_ts", message.ts());
  }

  private JsonObject update(ApiCall call) {
    Message old = ownMessage(call, "cant_update_message");
    Content content = Content.read(call.arguments(), rules);
    return workspace.update(old.channel(), old.ts(), content)
        .map(WebApi::posted)
        .orElseThrow(() -> new SlackError("message_not_found"));
  }

  private JsonObject delete(ApiCall call) {
    Message old = ownMessage(call, "cant_delete_message");
    workspace.delete(old.channel(), old.ts());
    return Json.object("ok", true, "channel", old.channel(), "ts", old.ts());
  }

  private Message ownMessage(ApiCall call, String whenForeign) {
    String ts = call.required("ts", "message_not_found");
    Message message = workspace.message(channel(call).id(), ts)
        .filter(m -> m.kind() == Message.Kind.SHARED)
        .orElseThrow(() -> new SlackError("message_not_found"));
    if (!message.user().equals(Ids.BOT_USER)) throw new SlackError(whenForeign);
    return message;
  }

  /** Status and title of the assistant's pane, which only a thread of the direct conversation has. */
  private JsonObject decorate(ApiCall call) {
    String channel = call.required("channel_id", "channel_not_found");
    if (!channel.equals(Ids.DIRECT)) throw new SlackError("channel_not_found");
    if (workspace.thread(channel, call.required("thread_ts", "invalid_thread_ts")).isEmpty())
      throw new SlackError("invalid_thread_ts");
    return ok();
  }

  private JsonObject suggest(ApiCall call) {
    if (!call.required("channel_id", "channel_not_found").equals(Ids.DIRECT)) throw new SlackError("channel_not_found");
    List<JsonObject> prompts = call.objects("prompts");
    if (prompts.isEmpty() || prompts.size() > MAX_PROMPTS) throw new SlackError("invalid_arguments");
    workspace.suggest(prompts);
    return ok();
  }

  private JsonObject completeStep(ApiCall call, String what) {
    String execution = call.required("function_execution_id", "invalid_arguments");
    JsonObject result = what.equals("outputs")
        ? Json.object(what, call.object(what))
        : Json.object(what, call.required(what, "invalid_arguments"));
    if (!steps.end(execution, result)) throw new SlackError("function_execution_not_found");
    return ok();
  }

  private JsonObject unfurl(ApiCall call) {
    Channel channel = channel(call);
    var shown = new JsonArray();
    call.object("unfurls").entrySet().forEach(entry -> {
      JsonArray blocks = entry.getValue() instanceof JsonObject detail ? Json.array(detail, "blocks") : null;
      if (blocks == null) throw new SlackError("cannot_unfurl_url");
      List<String> problems = rules.problems(blocks);
      if (!problems.isEmpty()) throw new SlackError("cannot_unfurl_url", problems);
      shown.add(Json.object("url", entry.getKey(), "blocks", Content.named(blocks)));
    });
    if (workspace.unfurl(channel.id(), call.required("ts", "cannot_find_message"), shown).isEmpty())
      throw new SlackError("cannot_find_message");
    return ok();
  }

  private JsonObject announceFile(ApiCall call) {
    try {
      return uploads.announce(call.required("filename", "invalid_arguments"),
          Long.parseLong(call.required("length", "invalid_arguments")));
    } catch (NumberFormatException e) {
      throw new SlackError("invalid_arguments");
    }
  }

  private JsonObject completeFile(ApiCall call) {
    String id = call.optional("channel_id");
    Channel channel = id == null
        ? null
        : workspace.channel(id).orElseThrow(() -> new SlackError("channel_not_found"));
    String thread = call.optional("thread_ts");
    if (thread != null && (channel == null || workspace.message(channel.id(), thread).isEmpty()))
      throw new SlackError("thread_not_found");
    JsonArray shown = new JsonArray();
    for (JsonObject file : call.objects("files"))
      shown.add(uploads.complete(String.valueOf(Json.string(file, "id")),
          Json.string(file, "title") == null ? "" : String.valueOf(Json.string(file, "title"))).toApi());
    if (shown.isEmpty()) throw new SlackError("invalid_arguments");
    if (channel != null)
      workspace.post(channel.id(), Ids.BOT_USER, new Content("", false, null, shown), thread, Message.Kind.SHARED);
    return Json.object("ok", true, "files", shown);
  }

  private JsonObject openConversation(ApiCall call) {
    if (!call.required("users", "users_list_not_supplied").equals(Ids.PERSON)) throw new SlackError("user_not_found");
    return Json.object("ok", true, "channel", Json.object("id", Ids.DIRECT));
  }

  private JsonObject conversationInfo(ApiCall call) {
    return Json.object("ok", true, "channel", channel(call).toApi());
  }

  private JsonObject conversations() {
    var list = new JsonArray();
    workspace.channels().forEach(channel -> list.add(channel.toApi()));
    return Json.object("ok", true, "channels", list);
  }

  private JsonObject replies(ApiCall call) {
    List<Message> thread = workspace.thread(channel(call).id(), call.required("ts", "thread_not_found"));
    if (thread.isEmpty()) throw new SlackError("thread_not_found");
    var list = new JsonArray();
    thread.stream().filter(m -> m.kind() == Message.Kind.SHARED).forEach(message -> list.add(message.toApi()));
    return Json.object("ok", true, "messages", list, "has_more", false);
  }

  private JsonObject userInfo(ApiCall call) {
    String user = call.required("user", "user_not_found");
    boolean bot = user.equals(Ids.BOT_USER);
    if (!bot && !user.equals(Ids.PERSON)) throw new SlackError("user_not_found");
    String name = bot ? Ids.BOT_NAME : Ids.PERSON_NAME;
    return Json.object("ok", true, "user", Json.object("id", user, "team_id", Ids.TEAM, "name", name, "real_name", name,
        "tz", "Etc/UTC", "tz_offset", 0, "is_bot", bot, "is_admin", !bot, "profile",
        Json.object("display_name", name)));
  }

  private JsonObject openView(ApiCall call) {
    return view(views.open(call.required("trigger_id", "invalid_trigger_id"), call.object("view")));
  }

  private JsonObject updateView(ApiCall call) {
    return view(views.update(call.required("view_id", "not_found"), call.object("view")));
  }

  private JsonObject publishView(ApiCall call) {
    if (!call.required("user_id", "invalid_arguments").equals(Ids.PERSON)) throw new SlackError("user_not_found");
    return view(views.publish(call.object("view")));
  }

  private static JsonObject view(JsonObject view) {
    return Json.object("ok", true, "view", view);
  }

  private Channel channel(ApiCall call) {
    String id = call.required("channel", "channel_not_found");
    // A message to a person goes to the direct conversation.
    return workspace.channel(id.equals(Ids.PERSON) ? Ids.DIRECT : id)
        .orElseThrow(() -> new SlackError("channel_not_found"));
  }

  private static JsonObject posted(Message message) {
    return Json.object("ok", true, "channel", message.channel(), "ts", message.ts(), "text", message.content().text(),
        "message",
        message.toApi());
  }
}
