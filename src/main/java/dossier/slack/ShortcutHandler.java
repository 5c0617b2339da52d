package dossier.slack;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.context.builtin.MessageShortcutContext;
import com.slack.api.bolt.handler.builtin.MessageShortcutHandler;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.response.Response;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * "What do we know about this?" in the menu of any message, answered for the person alone: an indexed article that the message links to with
 * its facts, the answer to a question, else the passages that bear on what it says.
 */
final class ShortcutHandler implements MessageShortcutHandler {
  /** By which the shortcut is known. */
  static final String CALLBACK = "what-do-we-know";
  private final Desk desk;
  private final Replies replies;
  private final Poster poster;
  private final WorkGate gate;
  private final InstantSource clock;

  ShortcutHandler(Desk desk, Replies replies, Poster poster, WorkGate gate, InstantSource clock) {
    this.desk = desk;
    this.replies = replies;
    this.poster = poster;
    this.gate = gate;
    this.clock = clock;
  }

  @Override
  public Response apply(MessageShortcutRequest request, MessageShortcutContext context) {
    MessageShortcutPayload payload = request.getPayload();
    Place place = place(payload);
    String text = payload.getMessage() == null ? "" : text(payload.getMessage().getText());
    boolean accepted = gate.accept(() -> poster.privately(place, known(text, place)),
        id -> poster.privately(place, Blocks.failed(id)));
    if (!accepted) gate.notice(() -> poster.privately(place, Blocks.busy()));
    return context.ack();
  }

  private static Place place(MessageShortcutPayload payload) {
    String thread = payload.getMessage() == null ? null : payload.getMessage().getThreadTs();
    return new Place(payload.getTeam() == null ? "" : text(payload.getTeam().getId()),
        payload.getChannel() == null ? "" : text(payload.getChannel().getId()),
        payload.getUser() == null ? "" : text(payload.getUser().getId()), thread, payload.getResponseUrl());
  }

  private Message known(String text, Place place) throws IOException {
    Instant now = clock.instant();
    Optional<Message> article = Mrkdwn.address(text)
        .flatMap(address -> desk.article(address, now))
        .map(card -> CardBlocks.draw(card, now));
    if (article.isPresent()) return article.get();
    String words = Mrkdwn.clean(Typed.line(text), Limits.QUESTION);
    if (words.isEmpty()) return Blocks.note("There are no words in this message that I could look up.");
    Inquiry inquiry = new Inquiry(Command.ASK, words, now);
    return words.endsWith("?")
        ? replies.reply(inquiry, place, Showing.PRIVATE_REPEATED)
        : replies.evidence(inquiry, place.person());
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
