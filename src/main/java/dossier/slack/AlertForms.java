package dossier.slack;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.ViewState;
import dossier.digest.AlertBook;
import dossier.digest.AlertBook.Look;
import dossier.digest.AlertBook.Who;
import dossier.digest.AlertPreview;
import dossier.slack.AlertPlace.Entered;
import dossier.store.Alert;
import dossier.store.Alert.Choices;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms of alerts: opened by a button, refused beside the field, looked at, saved. Checked again at every step. */
final class AlertForms implements ViewSubmissionHandler {
  private static final Pattern EDIT = Pattern.compile("edit (\\d{1,18})");
  private static final String BUSY = "I am busy. Please try again in a moment.";

  private final AlertBook book;
  private final AlertReplies replies;
  private final Forms forms;
  private final Poster poster;
  private final WorkGate gate;
  private final InstantSource clock;

  AlertForms(AlertBook book, AlertReplies replies, Forms forms, Poster poster, WorkGate gate, InstantSource clock) {
    this.book = book;
    this.replies = replies;
    this.forms = forms;
    this.poster = poster;
    this.gate = gate;
    this.clock = clock;
  }

  /** Opens the form that a button asks for: at once, since its permission lasts three seconds, and filled then. */
  void open(Click click, Inquiry inquiry) throws IOException, SlackApiException, SlackRefused {
    Place place = click.place();
    String form = forms.open(place.team(), click.trigger(), AlertForm.note("One moment …"));
    Who who = AlertReplies.who(place);
    Matcher edit = EDIT.matcher(inquiry.words());
    Optional<Alert> alert = edit.matches() ? book.open(Long.parseLong(edit.group(1)), who) : Optional.empty();
    if (edit.matches() && alert.isEmpty()) {
      forms.update(place.team(), form, AlertForm.note("There is no such alert that you may change."));
      return;
    }
    Entered start = alert.map(it -> new Entered(it.words(), it.choices(), it.zone()))
        .orElseGet(() -> new Entered("", Choices.USUAL, replies.zone(who)));
    AlertPlace carried = new AlertPlace(alert.map(Alert::id).orElse(0L),
        alert.map(Alert::channel).orElse(who.channel()), place.responseUrl(), null);
    forms.update(place.team(), form, AlertForm.of(carried, start));
  }

  @Override
  public Response apply(ViewSubmissionRequest request, ViewSubmissionContext context) {
    ViewSubmissionPayload payload = request.getPayload();
    Optional<AlertPlace> form = AlertPlace.decode(payload.getView().getPrivateMetadata());
    String user = payload.getUser() == null ? "" : text(payload.getUser().getId());
    String team = payload.getTeam() == null ? "" : text(payload.getTeam().getId());
    if (form.isEmpty()) return context.ackWithUpdate(Json.compact(AlertForm.note("This form is too old to work.")));
    Who who = new Who(team, form.get().channel(), user);
    if (form.get().id() != 0 && book.open(form.get().id(), who).isEmpty())
      return context.ackWithUpdate(Json.compact(AlertForm.note("There is no such alert that you may change.")));
    return AlertForm.SAVE.equals(payload.getView().getCallbackId())
        ? save(form.get(), who, context)
        : filled(form.get(), who, payload, context);
  }

  private Response filled(AlertPlace form, Who who, ViewSubmissionPayload payload, ViewSubmissionContext context) {
    ViewState state = payload.getView().getState();
    String written = AlertChoices.read(entered(state, AlertForm.WORDS)).words();
    String words = Chosen.query(Chosen.in(state, Chosen.BLOCK, AlertForm.FIELD), written);
    if (words.isBlank()) return context.ackWithErrors(Map.of(AlertForm.WORDS, "Say what to listen for."));
    Optional<ZoneId> zone = zone(entered(state, AlertForm.ZONE));
    if (zone.isEmpty())
      return context
          .ackWithErrors(Map.of(AlertForm.ZONE, "There is no such time zone. Write it as Europe/Paris or UTC."));
    Entered all = new Entered(words, choices(state), zone.get());
    Optional<String> problem = book.problem(all.words(), all.choices(), who);
    if (problem.isPresent())
      return context.ackWithErrors(Map.of(AlertForm.WORDS, Mrkdwn.clean(problem.get(), Limits.LINE)));
    String view = payload.getView().getId();
    LateView shown = new LateView(later -> forms.update(who.team(), view, later));
    boolean accepted = gate.accept(() -> shown.show(look(form.with(all), all, who)),
        id -> shown.show(AlertForm.note("Something went wrong on my side. Number: " + id)));
    return Forms.instead(context, accepted
        ? shown.inTime(AlertForm.note("Looking for what would have matched …"))
        : AlertForm.note(BUSY));
  }

  private JsonObject look(AlertPlace form, Entered all, Who who) {
    return switch (book.look(all.words(), all.choices(), who, AlertPreview.SHOWN, clock.instant())) {
      case Look.Not(var sentence) -> AlertForm.note(sentence);
      case Look.Seen(var preview) -> AlertForm.preview(form, alert(form, all, who), preview);
    };
  }

  private Alert alert(AlertPlace form, Entered all, Who who) {
    return new Alert(form.id(), who.team(), form.channel(), who.user(), all.words(), all.zone(), all.choices(),
        clock.instant());
  }

  private Response save(AlertPlace form, Who who, ViewSubmissionContext context) {
    Entered all = form.entered();
    if (all == null) return context.ackWithUpdate(Json.compact(AlertForm.note("This form is too old to work.")));
    Optional<String> problem = book.problem(all.words(), all.choices(), who);
    if (problem.isPresent()) return context.ackWithUpdate(Json.compact(AlertForm.note(problem.get())));
    Place place = new Place(who.team(), form.channel(), who.user(), null, form.responseUrl());
    boolean accepted = gate.accept(() -> replies.save(alert(form, all, who), who, place, poster),
        id -> poster.privately(place, Blocks.failed(id)));
    return accepted ? context.ack() : context.ackWithUpdate(Json.compact(AlertForm.note(BUSY)));
  }

  private static Optional<ZoneId> zone(String entered) {
    try {
      return entered.isBlank() ? Optional.of(ZoneId.of("UTC")) : Optional.of(ZoneId.of(entered.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Choices choices(@Nullable ViewState state) {
    ViewState.Value field = field(state, AlertForm.CHOICES);
    if (field == null || field.getSelectedOptions() == null) return Choices.USUAL;
    var chosen = field.getSelectedOptions().stream().map(option -> text(option.getValue())).toList();
    return new Choices(chosen.contains(AlertForm.INSTANT), chosen.contains(AlertForm.MENTIONS),
        chosen.contains(AlertForm.RUMOURS));
  }

  private static String entered(@Nullable ViewState state, String block) {
    ViewState.Value field = field(state, block);
    return field == null ? "" : Mrkdwn.clean(text(field.getValue()));
  }

  private static ViewState.@Nullable Value field(@Nullable ViewState state, String block) {
    if (state == null || state.getValues() == null) return null;
    Map<String, ViewState.Value> fields = state.getValues().get(block);
    return fields == null ? null : fields.get(AlertForm.FIELD);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
