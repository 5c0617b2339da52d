package dossier.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * A message in a channel or thread.
 *
 * @param ts identifies it within its channel: seconds and a counter
 * @param user who wrote it
 * @param content what it says
 * @param threadTs the message whose thread it stands in, or null
 * @param kind who sees it and how it came about
 * @param edited whether it was changed after it was posted
 * @param unfurls what its links lead to, each as {@code url} and {@code blocks}; null for nothing
 */
record Message(String channel, String ts, String user, Content content, @Nullable String threadTs, Kind kind,
    boolean edited, @Nullable JsonArray unfurls) {
  /** Who sees a message and how it came about. */
  enum Kind {
    /** Everybody in the channel sees it. */
    SHARED,
    /** Only the person sees it. */
    EPHEMERAL,
    /** A slash command as typed; only the person sees it, and Slack itself would not show it. */
    COMMAND
  }

  /** The same message with other words. */
  Message with(Content other) {
    return new Message(channel, ts, user, other, threadTs, kind, true, unfurls);
  }

  /** The same message with what its links lead to. */
  Message unfurled(JsonArray shown) {
    return new Message(channel, ts, user, content, threadTs, kind, edited, shown);
  }

  /** As the page reads it. */
  JsonObject toPage() {
    return Json.object("channel", channel, "ts", ts, "user", user, "text", content.text(), "styled",
        content.styled(), "blocks", content.blocks(), "files", content.files(), "thread_ts", threadTs, "ephemeral",
        kind != Kind.SHARED,
        "command", kind == Kind.COMMAND, "edited", edited, "unfurls", unfurls);
  }

  /** As the Web API, events and payloads carry it. */
  JsonObject toApi() {
    boolean byBot = user.equals(Ids.BOT_USER);
    return Json.object("type", "message", "user", user, "bot_id", byBot ? Ids.BOT : null, "app_id",
        byBot ? Ids.APP : null, "team", Ids.TEAM, "text", content.text(), "ts", ts, "thread_ts", threadTs,
        "blocks", content.blocks(), "files", content.files());
  }
}
