package dossier.slack;

import java.util.List;

/** What the app asks of a workspace: the one list that handlers and {@code slack/manifest.yaml} are held to. */
public final class AppSurface {
  /** The slash command. */
  public static final String COMMAND = "/dossier";
  /** What Slack shows beside the command while it is typed. */
  public static final String USAGE = "question | profile company | facts company | compare company company | help";
  /** The events that are sent. */
  public static final List<String> EVENTS = List.of("app_home_opened", "app_mention", "app_uninstalled",
      "assistant_thread_started", "function_executed", "link_shared", "message.im", "tokens_revoked");
  /** What the bot's token must allow. */
  public static final List<String> SCOPES = List.of("commands", "app_mentions:read", "chat:write", "im:history",
      "assistant:write");
  /** What it may allow besides: files, for lists as CSV; links, for what is known of a shared article; people, for who is an admin and
   * their time zones; histories of channels, for looking whether a post is there whose sender ended. */
  public static final List<String> OPTIONAL_SCOPES = List.of("files:write", "links:read", "links:write", "users:read",
      "channels:history", "groups:history");
  /** Where commands, events and clicks arrive. */
  public static final String PATH = "/slack/events";

  private AppSurface() {}
}
