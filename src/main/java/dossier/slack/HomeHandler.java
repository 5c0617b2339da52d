package dossier.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.views.ViewsPublishResponse;
import com.slack.api.model.event.AppHomeOpenedEvent;
import java.io.IOException;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws the Home tab anew when somebody opens it, and offers questions where the messages tab is opened. */
final class HomeHandler implements BoltEventHandler<AppHomeOpenedEvent> {
  private static final Logger log = LoggerFactory.getLogger(HomeHandler.class);
  private final HomeView home;
  private final AssistantPane pane;
  private final Clients clients;
  private final WorkGate gate;
  private final InstantSource clock;

  HomeHandler(HomeView home, AssistantPane pane, Clients clients, WorkGate gate, InstantSource clock) {
    this.home = home;
    this.pane = pane;
    this.clients = clients;
    this.gate = gate;
    this.clock = clock;
  }

  @Override
  public Response apply(EventsApiPayload<AppHomeOpenedEvent> payload, EventContext context) {
    AppHomeOpenedEvent event = payload.getEvent();
    String team = payload.getTeamId() == null ? "" : payload.getTeamId();
    String user = event.getUser();
    String channel = event.getChannel();
    if (user == null) return context.ack();
    if ("home".equals(event.getTab()) && !gate.accept(() -> publish(team, user), id -> {}))
      log.warn("too busy to draw a Home tab");
    if ("messages".equals(event.getTab()) && channel != null)
      gate.notice(() -> pane.prompts(team, channel, null));
    return context.ack();
  }

  /** Shows a person the tab as it is now; also for whoever changed what it shows. */
  void publish(String team, String user) throws IOException, SlackApiException, SlackRefused {
    Place viewer = new Place(team, user, user, null, null);
    String view = Json.compact(home.of(viewer, clock.instant()));
    ViewsPublishResponse published = clients.of(team).viewsPublish(request -> request.userId(user).viewAsString(view));
    if (!published.isOk()) throw new SlackRefused("views.publish", String.valueOf(published.getError()));
  }
}
