package dossier.slack;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatUnfurlResponse;
import com.slack.api.model.event.LinkSharedEvent;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Links that people post: below one to an indexed article stands what it tells; nothing below others. */
final class LinkHandler implements BoltEventHandler<LinkSharedEvent> {
  private static final int MAX_LINKS = 5;
  private final Desk desk;
  private final Clients clients;
  private final WorkGate gate;
  private final SeenEvents seen;
  private final InstantSource clock;

  LinkHandler(Desk desk, Clients clients, WorkGate gate, SeenEvents seen, InstantSource clock) {
    this.desk = desk;
    this.clients = clients;
    this.gate = gate;
    this.seen = seen;
    this.clock = clock;
  }

  @Override
  public Response apply(EventsApiPayload<LinkSharedEvent> payload, EventContext context) {
    LinkSharedEvent event = payload.getEvent();
    String team = payload.getTeamId() == null ? "" : payload.getTeamId();
    // Nobody waits for it: where there is no room, it is left out.
    if (event.getLinks() != null)
      seen.arrived("event:" + payload.getEventId())
          .ifPresent(claim -> gate.accept(claim.before(() -> unfurl(team, event)), id -> {}));
    return context.ack();
  }

  private void unfurl(String team, LinkSharedEvent event) throws IOException, SlackApiException, SlackRefused {
    JsonObject unfurls = new JsonObject();
    List<LinkSharedEvent.Link> links = event.getLinks();
    for (LinkSharedEvent.Link link : links.subList(0, Math.min(links.size(), MAX_LINKS)))
      card(link.getUrl()).ifPresent(blocks -> unfurls.add(link.getUrl(), blocks));
    if (unfurls.isEmpty()) return;
    boolean composed = "composer".equals(event.getSource());
    ChatUnfurlResponse shown = clients.of(team)
        .chatUnfurl(request -> (composed
            ? request.unfurlId(event.getUnfurlId()).source(event.getSource())
            : request.channel(event.getChannel()).ts(event.getMessageTs())).rawUnfurls(Json.compact(unfurls)));
    if (!shown.isOk()) throw new SlackRefused("chat.unfurl", String.valueOf(shown.getError()));
  }

  private Optional<JsonObject> card(String url) {
    return desk.article(url, clock.instant()).map(card -> {
      JsonObject shown = new JsonObject();
      shown.add("blocks", CardBlocks.draw(card, clock.instant()).blocks());
      return shown;
    });
  }
}
