package dossier.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Mentions of the bot: acknowledged at once, answered once, in the thread, for everybody who reads it. */
final class MentionHandler implements BoltEventHandler<AppMentionEvent> {
  private final Conversation conversation;
  private final Poster poster;
  private final WorkGate gate;
  private final Pace pace;
  private final SeenEvents seen;
  private final InstantSource clock;

  MentionHandler(Conversation conversation, Poster poster, WorkGate gate, Pace pace, SeenEvents seen,
      InstantSource clock) {
    this.pace = pace;
    this.conversation = conversation;
    this.poster = poster;
    this.gate = gate;
    this.seen = seen;
    this.clock = clock;
  }

  @Override
  public Response apply(EventsApiPayload<AppMentionEvent> payload, EventContext context) {
    AppMentionEvent event = payload.getEvent();
    if (fromPerson(event))
      seen.arrived("event:" + payload.getEventId(), "message:" + event.getChannel() + ":" + event.getTs())
          .ifPresent(claim -> answer(event, payload.getTeamId(), claim));
    return context.ack();
  }

  /** A bot's message is never answered, nor is an edited one again. */
  private static boolean fromPerson(AppMentionEvent event) {
    return event.getBotId() == null && event.getBotProfile() == null && event.getSubtype() == null
        && event.getEdited() == null && event.getUser() != null && event.getChannel() != null && event.getTs() != null;
  }

  private void answer(AppMentionEvent event, @Nullable String team, SeenEvents.Claim claim) {
    boolean begins = event.getThreadTs() == null;
    String thread = begins ? event.getTs() : event.getThreadTs();
    Place place = new Place(team == null ? "" : team, event.getChannel(), event.getUser(), thread, null);
    if (!pace.allows(place.person())) {
      gate.notice(claim.before(() -> poster.privately(place, pace.refusal())));
      return;
    }
    Instant now = clock.instant();
    String text = event.getText() == null ? "" : event.getText();
    Typed typed = Typed.read(text, now);
    if (typed instanceof Typed.Refused(var reason) && !Conversation.mayFollow(Typed.line(text), typed)) {
      gate.notice(claim.before(() -> poster.privately(place, Blocks.note(reason))));
      return;
    }
    boolean accepted = gate.accept(
        claim.before(() -> poster.inThread(place, conversation.reply(place, begins, text, now))),
        id -> poster.privately(place, Blocks.failed(id)));
    if (!accepted) gate.notice(claim.before(() -> poster.privately(place, Blocks.busy())));
  }
}
