package dossier.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Channels and messages of the small Slack. Safe for use by many threads; the oldest messages are forgotten. */
final class Workspace {
  private static final int MAX_MESSAGES = 2_000;
  private static final List<Channel> CHANNELS = List.of(
      new Channel("C0GENERAL", "general", "Ask about the companies you track", false),
      new Channel("C0PHONES", "china-phones", "Xiaomi, Huawei, ZTE and the rest", false),
      new Channel("C0CHIPS", "chips", "Semiconductors, from design to fab", false),
      new Channel("C0RANDOM", "random", "Everything else", false),
      new Channel(Ids.DIRECT, Ids.BOT_NAME, "Your direct messages with the app", true));

  private final InstantSource clock;
  private final Feed feed;
  private final Map<String, Channel> channels = new LinkedHashMap<>();
  private final Map<String, Message> messages = new LinkedHashMap<>();
  private JsonArray prompts = new JsonArray();
  private long lastMicros;

  Workspace(InstantSource clock, Feed feed) {
    this.clock = clock;
    this.feed = feed;
    for (Channel channel : CHANNELS)
      channels.put(channel.id(), channel);
  }

  /** The channel of an id, a name or a {@code #name}; the person's id means the direct conversation. */
  Optional<Channel> channel(String idOrName) {
    if (idOrName.equals(Ids.PERSON)) return Optional.ofNullable(channels.get(Ids.DIRECT));
    String name = idOrName.startsWith("#") ? idOrName.substring(1) : idOrName;
    return channels.values().stream().filter(c -> c.id().equals(idOrName) || c.name().equals(name)).findFirst();
  }

  /** Adds a message and tells the page. */
  synchronized Message post(String channel, String user, Content content, @Nullable String threadTs,
      Message.Kind kind) {
    var message = new Message(channel, nextTs(), user, content, threadTs, kind, false, null);
    messages.put(key(channel, message.ts()), message);
    if (messages.size() > MAX_MESSAGES) messages.remove(messages.keySet().iterator().next());
    feed.tell(new Feed.News("message", message.toPage()));
    return message;
  }

  /** Changes a message and tells the page; nothing where it is not there. */
  synchronized Optional<Message> update(String channel, String ts, Content content) {
    Message changed = messages.computeIfPresent(key(channel, ts), (key, old) -> old.with(content));
    if (changed != null) feed.tell(new Feed.News("message", changed.toPage()));
    return Optional.ofNullable(changed);
  }

  /** Shows under a message what its links lead to; nothing where it is not there. */
  synchronized Optional<Message> unfurl(String channel, String ts, JsonArray unfurls) {
    Message changed = messages.computeIfPresent(key(channel, ts), (key, old) -> old.unfurled(unfurls));
    if (changed != null) feed.tell(new Feed.News("message", changed.toPage()));
    return Optional.ofNullable(changed);
  }

  /** Offers questions in the direct conversation. */
  synchronized void suggest(List<JsonObject> offered) {
    prompts = new JsonArray();
    offered.forEach(prompts::add);
    feed.tell(new Feed.News("prompts", Json.object("prompts", prompts)));
  }

  /** The questions offered in the direct conversation. */
  synchronized JsonArray prompts() {
    return prompts;
  }

  /** Removes a message and tells the page; false where it is not there. */
  synchronized boolean delete(String channel, String ts) {
    if (messages.remove(key(channel, ts)) == null) return false;
    feed.tell(new Feed.News("deleted", Json.object("channel", channel, "ts", ts)));
    return true;
  }

  /** The message with that identifier. */
  synchronized Optional<Message> message(String channel, String ts) {
    return Optional.ofNullable(messages.get(key(channel, ts)));
  }

  /** All messages, oldest first. */
  synchronized List<Message> messages() {
    return List.copyOf(messages.values());
  }

  /** The messages of a thread, the one that began it first. */
  synchronized List<Message> thread(String channel, String threadTs) {
    return messages.values()
        .stream()
        .filter(m -> m.channel().equals(channel))
        .filter(m -> m.ts().equals(threadTs) || threadTs.equals(m.threadTs()))
        .toList();
  }

  /** Everything that the page shows. */
  synchronized JsonObject snapshot() {
    var shown = new JsonArray();
    messages.values().forEach(message -> shown.add(message.toPage()));
    var rooms = new JsonArray();
    channels.values().forEach(channel -> rooms.add(channel.toPage()));
    var users = new JsonObject();
    users.add(Ids.PERSON, Json.object("name", Ids.PERSON_NAME, "bot", false));
    users.add(Ids.BOT_USER, Json.object("name", Ids.BOT_NAME, "bot", true));
    return Json.object("workspace", Ids.TEAM_NAME, "me", Ids.PERSON, "bot", Ids.BOT_USER, "users", users, "channels",
        rooms, "messages", shown, "prompts", prompts);
  }

  /** The conversations, in the order of the sidebar. */
  List<Channel> channels() {
    return new ArrayList<>(channels.values());
  }

  private String nextTs() {
    Instant now = clock.instant();
    lastMicros = Math.max(lastMicros + 1, now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000);
    return "%d.%06d".formatted(lastMicros / 1_000_000, lastMicros % 1_000_000);
  }

  private static String key(String channel, String ts) {
    return channel + ":" + ts;
  }
}
