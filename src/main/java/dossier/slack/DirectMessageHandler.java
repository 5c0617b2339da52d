package dossier.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.MessageEvent;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Messages to the bot alone: acknowledged at once, answered once, without a mention. What is typed outside threads counts as one
 * conversation and is answered beside it; a thread, which is what the assistant's pane opens, is answered in itself.
 */
final class DirectMessageHandler implements BoltEventHandler<MessageEvent> {
  private final Conversation conversation;
  private final AssistantPane pane;
  private final Poster poster;
  private final WorkGate gate;
  private final Pace pace;
  private final SeenEvents seen;
  private final InstantSource clock;

  DirectMessageHandler(Conversation conversation, AssistantPane pane, Poster poster, WorkGate gate, Pace pace,
      SeenEvents seen, InstantSource clock) {
    this.pace = pace;
    this.conversation = conversation;
    this.pane = pane;
    this.poster = poster;
    this.gate = gate;
    this.seen = seen;
    this.clock = clock;
  }

  @Override
  public Response apply(EventsApiPayload<MessageEvent> payload, EventContext context) {
    MessageEvent event = payload.getEvent();
    if ("im".equals(event.getChannelType()) && fromPerson(event))
      seen.arrived("event:" + payload.getEventId(), "message:" + event.getChannel() + ":" + event.getTs())
          .ifPresent(claim -> answer(event, payload.getTeamId(), claim));
    return context.ack();
  }

  /** A bot's message is never answered, nor is an edited one again. */
  private static boolean fromPerson(MessageEvent event) {
    return event.getBotId() == null && event.getBotProfile() == null && event.getEdited() == null
        && event.getUser() != null && event.getChannel() != null && event.getTs() != null;
  }

  private void answer(MessageEvent event, @Nullable String team, SeenEvents.Claim claim) {
    Place place = new Place(team == null ? "" : team, event.getChannel(), event.getUser(), event.getThreadTs(), null);
    if (!pace.allows(place.person())) {
      gate.notice(claim.before(() -> poster.say(place, pace.refusal())));
      return;
    }
    Instant now = clock.instant();
    String text = event.getText() == null ? "" : event.getText();
    boolean accepted = gate.accept(claim.before(() -> {
      boolean begins = place.thread() != null && conversation.isNew(place, now);
      pane.searching(place);
      if (begins) pane.title(place, Typed.line(text));
      poster.say(place, conversation.reply(place, false, text, now));
    }), id -> poster.say(place, Blocks.failed(id)));
    if (!accepted) gate.notice(claim.before(() -> poster.say(place, Blocks.busy())));
  }
}
