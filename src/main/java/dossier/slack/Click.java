package dossier.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Container;
import dossier.slack.Showing.Visibility;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A click on one of our buttons, as far as it can be read.
 *
 * @param place where the button's message stands; the direct conversation for buttons of the Home tab
 * @param message the message's time stamp, may be empty
 * @param kind what the click does, nothing for an unknown button
 * @param value what the button carries, nothing when it is broken, too old or about one fact
 * @param fact what a button about one fact carries, nothing for the others
 * @param trigger lets a form be opened within three seconds, may be empty
 * @param onlyOneSees whether only the person who clicked sees the message
 * @param home whether the button stands on the Home tab
 */
record Click(Place place, String message, Optional<ButtonKind> kind, Optional<ButtonValue> value,
    Optional<FactValue> fact, String trigger, boolean onlyOneSees, boolean home) {
  /** Reads what Slack sent. */
  static Click read(BlockActionPayload payload) {
    Container container = payload.getContainer();
    Action action = payload.getActions() == null || payload.getActions().isEmpty()
        ? new Action()
        : payload.getActions().getFirst();
    String user = payload.getUser() == null ? "" : text(payload.getUser().getId());
    boolean home = container != null && "view".equals(container.getType());
    String channel = payload.getChannel() != null ? payload.getChannel().getId() : home ? user : null;
    String thread = container == null ? null : container.getThreadTs();
    if (thread == null && payload.getMessage() != null) thread = payload.getMessage().getThreadTs();
    Optional<ButtonValue> value = ButtonValue.decode(action.getValue()).or(() -> chosen(action));
    Optional<FactValue> fact = FactValue.decode(action.getValue());
    Visibility visibility = value.map(ButtonValue::visibility)
        .or(() -> fact.map(FactValue::visibility))
        .orElse(Visibility.PRIVATE);
    boolean alone = container == null || container.isEphemeral() || visibility == Visibility.PRIVATE;
    String team = payload.getTeam() == null ? "" : text(payload.getTeam().getId());
    Place place = new Place(team, text(channel), user, thread, payload.getResponseUrl());
    String message = container == null ? "" : text(container.getMessageTs());
    return new Click(place, message, ButtonKind.of(text(action.getActionId())), value, fact,
        text(payload.getTriggerId()), alone, home);
  }

  /** The company that was chosen from a menu; the moment is that of the click, which the handler knows. */
  private static Optional<ButtonValue> chosen(Action action) {
    if (action.getSelectedOption() == null) return Optional.empty();
    String name = Mrkdwn.clean(text(action.getSelectedOption().getValue()), Limits.QUESTION);
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(new ButtonValue(new Inquiry(Command.PROFILE, name, Instant.EPOCH), Visibility.THREAD));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** The thread below the button's message, or the one that it stands in; a direct conversation goes on where it is. */
  Place below() {
    String thread = place.thread() == null && !place.direct() ? message : place.thread();
    return new Place(place.team(), place.channel(), place.user(), thread, place.responseUrl());
  }
}
