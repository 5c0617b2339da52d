package dossier.web;

import static dossier.web.BotLine.taken;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A small Slack of our own: one workspace, one person, one bot. It takes the bot's Web API calls and responses, and
 * sends the bot what the person does, signed as Slack signs. {@link WebServer} serves it; it forgets all when closed.
 */
public final class SmallSlack implements AutoCloseable {
  static final String API_PATH = "/api/";
  static final String RESPONSE_PATH = "/respond/";
  static final String FILE_PATH = "/playground/files/";
  private static final String SLASH_COMMAND = "/dossier";

  private final String signingSecret = Ids.secret();
  private final String botToken = "xoxb-playground-" + Ids.secret();
  private final URI server;
  private final InstantSource clock;
  private final Feed feed = new Feed();
  private final Faults faults = new Faults();
  private final TriggerIds triggers;
  private final ResponseUrls responseUrls;
  private final Workspace workspace;
  private final Views views;
  private final Uploads uploads;
  private final Steps steps = new Steps();
  private final WebApi api;
  private final Responses responses;
  private final BotLine bot;
  private final Menus menus;

  /**
   * An empty workspace.
   *
   * @param server where this and the bot are served, such as {@code http://127.0.0.1:3000}
   * @param clock says when response addresses and triggers expire, and signs
   * @param rules refuse blocks that Slack would refuse
   */
  public SmallSlack(URI server, InstantSource clock, BlockRules rules) {
    this.server = server;
    this.clock = clock;
    triggers = new TriggerIds(clock);
    responseUrls = new ResponseUrls(server.resolve(RESPONSE_PATH), clock);
    workspace = new Workspace(clock, feed);
    uploads = new Uploads(server.resolve(FILE_PATH));
    BlockRules own = new WorkspaceRules(rules, uploads, faults);
    views = new Views(triggers, feed, own);
    api = new WebApi(workspace, views, uploads, steps, own);
    responses = new Responses(workspace, responseUrls, own);
    bot = new BotLine(server.resolve("/slack/events"), signingSecret, clock);
    menus = new Menus(workspace, views, bot);
  }

  /** The secret that requests to the bot are signed with; another for every instance. */
  public String signingSecret() {
    return signingSecret;
  }

  /** The token that the bot's calls must carry; another for every instance. */
  public String botToken() {
    return botToken;
  }

  /** Where the Web API is: a prefix for method names, with its slash at the end. */
  public String apiUrl() {
    return server.resolve(API_PATH).toString();
  }

  /** The messages of a channel and its threads, oldest first, in the shape of Slack's API with {@code is_ephemeral}. */
  public List<JsonObject> messages(String channelIdOrName) {
    String id = workspace.channel(channelIdOrName).map(Channel::id).orElse("");
    return workspace.messages().stream().filter(m -> m.channel().equals(id)).map(message -> {
      JsonObject shown = message.toApi();
      shown.addProperty("is_ephemeral", message.kind() != Message.Kind.SHARED);
      if (message.unfurls() != null) shown.add("unfurls", message.unfurls());
      return shown;
    }).toList();
  }

  /** The Home tab as the bot published it; nothing before. */
  public Optional<JsonObject> home() {
    return Optional.ofNullable(views.home());
  }

  /** The questions that the bot offers in the direct conversation, as Slack's prompts. */
  public JsonArray prompts() {
    return workspace.prompts();
  }

  /**
   * The person types a line and presses return.
   *
   * @param channelIdOrName where
   * @param threadTs the thread, or null for the channel itself
   */
  public Delivery type(String channelIdOrName, @Nullable String threadTs, String line) {
    Channel channel = workspace.channel(channelIdOrName).orElse(null);
    if (channel == null) return new Delivery.Failed("There is no such channel.");
    if (line.isBlank()) return new Delivery.Failed("There is nothing to send.");
    if (line.length() > Typed.MAX_LENGTH)
      return new Delivery.Failed("A message has up to 12,000 characters, this one has " + line.length() + ".");
    return switch (Typed.read(line)) {
      case Typed.Command command -> command(command, channel, threadTs);
      case Typed.Mention(var text) -> say(channel, threadTs, text, true);
      case Typed.Plain(var text) -> say(channel, threadTs, text, channel.direct());
    };
  }

  /**
   * The person presses a button or chooses from a menu of a message.
   *
   * @param value the option chosen, null for a button
   */
  public Delivery press(String channelId, String ts, String blockId, String actionId, @Nullable String value) {
    Channel channel = workspace.channel(channelId).orElse(null);
    Message message = workspace.message(channelId, ts).orElse(null);
    JsonArray blocks = message == null ? null : message.content().blocks();
    if (channel == null || message == null || blocks == null)
      return new Delivery.Failed("This message is no longer there.");
    return checked(() -> {
      JsonObject action = Elements.action(blocks, blockId, actionId, value, now());
      var target = new ResponseUrls.Target(channelId, message.threadTs(), ts);
      var payload = Payloads.press(action, message, channel, responseUrls.issue(target), triggers.issue());
      return taken(bot.sendPayload(payload), body -> new Delivery.Taken());
    });
  }

  /** The person presses a button or chooses from a menu of a form or of the Home tab. */
  public Delivery pressInView(String viewId, String blockId, String actionId, @Nullable String value) {
    return checked(() -> {
      JsonObject view = views.view(viewId);
      JsonObject action = Elements.action(view.getAsJsonArray("blocks"), blockId, actionId, value, now());
      return taken(bot.sendPayload(Payloads.pressInView(action, view, triggers.issue())),
          body -> new Delivery.Taken());
    });
  }

  /**
   * The person types in a menu whose options the bot brings.
   *
   * @param viewId the form or Home tab that holds the menu, or null where the message does
   */
  public Delivery options(@Nullable String viewId, String channelId, String ts, String blockId, String actionId,
      String typed) {
    return checked(() -> menus.offered(viewId, channelId, ts, blockId, actionId, typed));
  }

  /**
   * The person opens the app's page.
   *
   * @param tab {@code home} or {@code messages}
   */
  public Delivery openHome(String tab) {
    return occurs(SurfacePayloads.homeOpened(tab, views.home(), now()));
  }

  /** The person chooses one of the app's shortcuts in a message's menu. */
  public Delivery shortcut(String channelId, String ts, String callbackId) {
    Channel channel = workspace.channel(channelId).orElse(null);
    Message message = workspace.message(channelId, ts).orElse(null);
    if (channel == null || message == null) return new Delivery.Failed("This message is no longer there.");
    var target = new ResponseUrls.Target(channelId, message.threadTs(), null);
    return taken(bot.sendPayload(SurfacePayloads.shortcut(callbackId, message, channel, responseUrls.issue(target),
        triggers.issue())), body -> new Delivery.Taken());
  }

  /**
   * A workflow comes to the app's step.
   *
   * @param callbackId which step
   * @param inputs what the workflow's author filled in
   * @return what the step is known by until it is completed
   */
  public String runStep(String callbackId, JsonObject inputs) {
    String execution = steps.begin();
    var _ = occurs(SurfacePayloads.step(callbackId, execution, inputs, now()));
    return execution;
  }

  /** How a step that was begun ended, as {@code outputs} or {@code error}; nothing while it runs. */
  public Optional<JsonObject> stepEnded(String execution) {
    return steps.ended(execution);
  }

  private Delivery occurs(JsonObject event) {
    return taken(bot.sendJson(Payloads.wrapped(event, Ids.random("Ev"), clock.instant())),
        body -> new Delivery.Taken());
  }

  /**
   * The person sends a form.
   *
   * @param entered values by {@code block_id} and {@code action_id}; the chosen options of check boxes one a line
   */
  public Delivery submit(String viewId, JsonObject entered) {
    return checked(() -> {
      JsonObject view = Views.filled(views.view(viewId), entered);
      return taken(bot.sendPayload(Payloads.submission(view, triggers.issue())), body -> submitted(viewId, body));
    });
  }

  /** The person closes a form. */
  public void dismiss(String viewId) {
    views.close(viewId);
  }

  @Override
  public void close() {
    feed.close();
    bot.close();
  }

  /** What goes wrong on purpose, for tests. */
  public Faults faults() {
    return faults;
  }

  Feed feed() {
    return feed;
  }

  Uploads uploads() {
    return uploads;
  }

  /** Everything that the page shows. */
  JsonObject snapshot() {
    JsonObject all = workspace.snapshot();
    JsonObject home = views.home();
    if (home != null) all.add("home", home);
    return all;
  }

  JsonObject call(String method, ApiCall call) {
    return api.call(method, call);
  }

  void respond(String name, JsonObject payload) {
    responses.respond(name, payload);
  }

  private Delivery command(Typed.Command command, Channel channel, @Nullable String threadTs) {
    if (threadTs != null)
      return new Delivery.Failed(command.name() + " is not supported in threads. Type @Dossier and the question.");
    if (!command.name().equals(SLASH_COMMAND))
      return new Delivery.Failed(command.name() + " is not a valid command. Try " + SLASH_COMMAND + " help");
    String line = (command.name() + " " + command.text()).strip();
    workspace.post(channel.id(), Ids.PERSON, new Content(line, false, null), null, Message.Kind.COMMAND);
    var target = new ResponseUrls.Target(channel.id(), null, null);
    Map<String, String> fields = Payloads.command(command, channel, responseUrls.issue(target), triggers.issue());
    return checked(() -> taken(bot.sendForm(fields), body -> {
      responses.acknowledged(target, body);
      return new Delivery.Taken();
    }));
  }

  private Delivery say(Channel channel, @Nullable String threadTs, String text, boolean toBot) {
    if (threadTs != null && workspace.message(channel.id(), threadTs).isEmpty())
      return new Delivery.Failed("This thread is no longer there.");
    Message message = workspace.post(channel.id(), Ids.PERSON, new Content(text, true, null), threadTs,
        Message.Kind.SHARED);
    Delivery delivery = toBot ? event(message, channel) : new Delivery.Taken();
    List<String> links = SurfacePayloads.links(text);
    return links.isEmpty() || !(delivery instanceof Delivery.Taken)
        ? delivery
        : occurs(SurfacePayloads.linkShared(links, message));
  }

  private Delivery event(Message message, Channel channel) {
    return taken(bot.sendJson(Payloads.event(message, channel, Ids.random("Ev"), clock.instant())),
        body -> new Delivery.Taken());
  }

  private Delivery submitted(String viewId, String body) {
    JsonObject reply = Json.parseObject(body).orElseGet(JsonObject::new);
    if (reply.get("errors") instanceof JsonObject errors) return new Delivery.FormErrors(errors);
    if (reply.get("view") instanceof JsonObject next) views.update(viewId, next);
    else
      views.close(viewId);
    return new Delivery.Taken();
  }

  private static Delivery checked(Supplier<Delivery> action) {
    try {
      return action.get();
    } catch (SlackError e) {
      return new Delivery.Failed("The small Slack refused: " + e.getMessage());
    }
  }

  private String now() {
    return clock.instant().getEpochSecond() + ".000000";
  }
}
