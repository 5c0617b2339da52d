package dossier.slack;

import com.slack.api.bolt.App;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AssistantThreadStartedEvent;
import com.slack.api.model.event.LinkSharedEvent;
import com.slack.api.model.event.MessageEvent;
import java.time.InstantSource;
import java.util.regex.Pattern;

/**
 * The places in Slack beside commands and mentions where the bot is met, each with its handler.
 *
 * @param clients calls to Slack
 * @param pace how often one person may ask
 * @param seen what was answered already
 * @param clock now
 * @param home the Home tab
 * @param pane the assistant's pane
 */
record Surfaces(Clients clients, Desk desk, Replies replies, Conversation conversation, Poster poster, WorkGate gate,
    Pace pace, SeenEvents seen, InstantSource clock, HomeHandler home, AssistantPane pane) {
  private static final Pattern ANYTHING = Pattern.compile("(?s).*");

  /** Listens in the app. */
  void register(App app, CompanyDesk companies) {
    app.event(AppHomeOpenedEvent.class, home);
    app.event(AssistantThreadStartedEvent.class, new PaneHandler(pane, gate));
    app.blockSuggestion(ANYTHING, new CompanyChoice(desk, companies));
    app.messageShortcut(ShortcutHandler.CALLBACK, new ShortcutHandler(desk, replies, poster, gate, clock));
    app.event(LinkSharedEvent.class, new LinkHandler(desk, clients, gate, seen, clock));
    app.function(StepHandler.CALLBACK, new StepHandler(replies, clients, gate, seen, clock));
    app.event(MessageEvent.class, new DirectMessageHandler(conversation, pane, poster, gate, pace, seen, clock));
  }
}
