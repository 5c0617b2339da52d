package dossier.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import java.time.InstantSource;

/** Mentions of the bot: acknowledged at once, answered once, in the thread, for everybody who reads it. */
final class MentionHandler implements BoltEventHandler<AppMentionEvent> {
  private final Replies replies;
  private final Poster poster;
  private final WorkGate gate;
  private final SeenEvents seen;
  private final InstantSource clock;

  MentionHandler(Replies replies, Poster poster, WorkGate gate, SeenEvents seen, InstantSource clock) {
    this.replies = replies;
    this.poster = poster;
    this.gate = gate;
    this.seen = seen;
    this.clock = clock;
  }

  @Override
  public Response apply(EventsApiPayload<AppMentionEvent> payload, EventContext context) {
    AppMentionEvent event = payload.getEvent();
    if (fromPerson(event) && seen.first("event:" + payload.getEventId(), "message:" + event.getChannel() + ":"
        + event.getTs()))
      answer(event);
    return context.ack();
  }

  /** A bot's message is never answered, nor is an edited one again. */
  private static boolean fromPerson(AppMentionEvent event) {
    return event.getBotId() == null && event.getBotProfile() == null && event.getSubtype() == null
        && event.getEdited() == null && event.getUser() != null && event.getChannel() != null && event.getTs() != null;
  }

  private void answer(AppMentionEvent event) {
    String thread = event.getThreadTs() == null ? event.getTs() : event.getThreadTs();
    Place place = new Place(event.getChannel(), event.getUser(), thread, null);
    switch (Typed.read(event.getText() == null ? "" : event.getText(), clock.instant())) {
      case Typed.Refused(var reason) -> gate.notice(() -> poster.privately(place, Blocks.note(reason)));
      case Typed.Asked(var inquiry) -> {
        boolean accepted = gate.accept(() -> poster.inThread(place, replies.reply(inquiry, Showing.THREAD)),
            id -> poster.privately(place, Blocks.failed(id)));
        if (!accepted) gate.notice(() -> poster.privately(place, Blocks.busy()));
      }
    }
  }
}
