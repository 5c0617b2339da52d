package dossier.slack;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Slash commands: acknowledged at once, answered for the person alone. */
final class CommandHandler implements SlashCommandHandler {
  private final Replies replies;
  private final Poster poster;
  private final WorkGate gate;
  private final Pace pace;
  private final InstantSource clock;

  CommandHandler(Replies replies, Poster poster, WorkGate gate, Pace pace, InstantSource clock) {
    this.pace = pace;
    this.replies = replies;
    this.poster = poster;
    this.gate = gate;
    this.clock = clock;
  }

  @Override
  public Response apply(SlashCommandRequest request, SlashCommandContext context) {
    SlashCommandPayload payload = request.getPayload();
    if (!AppSurface.COMMAND.equals(payload.getCommand()))
      return acknowledged(context, Blocks.note("I know one command only: " + AppSurface.COMMAND + " help"));
    if (!pace.allows(new Person(text(payload.getTeamId()), text(payload.getUserId()))))
      return acknowledged(context, pace.refusal());
    String line = Typed.line(text(payload.getText()));
    return switch (Typed.read(text(payload.getText()), clock.instant())) {
      case Typed.Refused(var reason) -> acknowledged(context, Blocks.note(reason));
      case Typed.Asked(var inquiry) -> {
        Place place = new Place(text(payload.getTeamId()), text(payload.getChannelId()), text(payload.getUserId()),
            null,
            payload.getResponseUrl());
        boolean accepted = gate.accept(
            () -> poster.privately(place, replies.typed(inquiry, line, place, Showing.PRIVATE)),
            id -> poster.privately(place, Blocks.failed(id)));
        yield accepted ? context.ack() : acknowledged(context, Blocks.busy());
      }
    };
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static Response acknowledged(SlashCommandContext context, Message message) {
    JsonObject body = new JsonObject();
    body.addProperty("response_type", "ephemeral");
    body.addProperty("text", message.text());
    body.add("blocks", message.blocks());
    return context.ack(body);
  }
}
