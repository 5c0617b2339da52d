package dossier.slack;

import java.util.List;

/** What the app asks of a workspace: the one list that handlers and {@code slack/manifest.yaml} are held to. */
public final class AppSurface {
  /** The slash command. */
  public static final String COMMAND = "/dossier";
  /** What Slack shows beside the command while it is typed. */
  public static final String USAGE = "question | profile company | facts company | compare company company | help";
  /** The events that are sent. */
  public static final List<String> EVENTS = List.of("app_mention");
  /** What the bot's token must allow. */
  public static final List<String> SCOPES = List.of("commands", "app_mentions:read", "chat:write");
  /** What it may allow besides: files, for lists as CSV. */
  public static final List<String> OPTIONAL_SCOPES = List.of("files:write");
  /** Where commands, events and clicks arrive. */
  public static final String PATH = "/slack/events";

  private AppSurface() {}
}
