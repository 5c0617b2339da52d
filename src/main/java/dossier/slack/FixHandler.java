package dossier.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import dossier.slack.FactDesk.Editor;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Forms about facts that are sent: checked again, refused beside the field, done, and said with a way back. */
final class FixHandler implements ViewSubmissionHandler {
  private final FactDesk desk;
  private final Poster poster;
  private final WorkGate gate;
  private final InstantSource clock;

  FixHandler(FactDesk desk, Poster poster, WorkGate gate, InstantSource clock) {
    this.desk = desk;
    this.poster = poster;
    this.gate = gate;
    this.clock = clock;
  }

  @Override
  public Response apply(ViewSubmissionRequest request, ViewSubmissionContext context) {
    ViewSubmissionPayload payload = request.getPayload();
    Optional<FixPlace> form = FixPlace.decode(payload.getView().getPrivateMetadata());
    Fault fault = form.map(place -> place.value().fault()).orElse(null);
    if (form.isEmpty() || fault == null)
      return instead(context, Fault.NO_FACT, "This form is too old to work. Nothing was changed.");
    Editor editor = new Editor(text(payload.getUser().getId()),
        payload.getTeam() == null ? "" : text(payload.getTeam().getId()));
    if (!desk.mayCorrect(editor)) return instead(context, fault, FactClicks.NOT_YOURS);
    return switch (FixEntry.read(fault, payload.getView().getState())) {
      case FixEntry.Faulty(var field, var sentence) -> context.ackWithErrors(Map.of(field, sentence));
      case FixEntry.Entered(var mend, var field) -> entered(context, form.get(), fault, mend, field, editor);
    };
  }

  private Response entered(ViewSubmissionContext context, FixPlace form, Fault fault, Mend mend, String field,
      Editor editor) {
    Optional<String> problem = desk.problem(form.value().id(), mend, form.value().asked());
    if (problem.isPresent())
      return field.isEmpty()
          ? instead(context, fault, problem.get())
          : context.ackWithErrors(Map.of(field, Mrkdwn.clean(problem.get(), Limits.LINE)));
    Place place = form.place(editor.team(), editor.user());
    boolean accepted = gate.accept(() -> decide(form, mend, editor, place),
        id -> poster.privately(place, Blocks.failed(id)));
    return accepted ? context.ack() : instead(context, fault, "I am busy. Please try again in a moment.");
  }

  private static Response instead(ViewSubmissionContext context, Fault fault, String sentence) {
    return context.ackWithUpdate(Json.compact(FixForm.note(fault, sentence)));
  }

  private void decide(FixPlace form, Mend mend, Editor editor, Place place)
      throws IOException, SlackApiException, SlackRefused {
    FactValue value = form.value();
    Optional<String> decision = desk.decide(value.id(), mend, editor, clock.instant());
    poster.privately(place, decision.map(id -> decided(mend, FactValue.of(id, clock.instant(), value.visibility())))
        .orElseGet(() -> Blocks.note("This fact is no longer there: its articles may have been read again.")));
  }

  private static Message decided(Mend mend, FactValue undo) {
    String done = done(mend) + " That holds also when articles are read again.";
    return new Draft().says(done)
        .add(new RichText().section(RichText.run().text(done, Limits.LINE)))
        .add(new Buttons("undo", Showing.Visibility.PRIVATE).add(ButtonKind.UNDO, "Undo", undo))
        .message();
  }

  private static String done(Mend mend) {
    return switch (mend) {
      case Mend.OtherCompany(var name) when name.isBlank() -> "The fact is hidden: it is about another company.";
      case Mend.OtherCompany(var name) -> "The fact is now about " + Mrkdwn.clean(name, Limits.COMPANY) + ".";
      case Mend.OtherValue(var slot, var value) when value.isBlank() -> FixForm.name(slot) + " is now empty.";
      case Mend.OtherValue(var slot, var value) -> FixForm.name(slot) + " is now: " + Mrkdwn.clean(value,
          Limits.CELL) + ".";
      case Mend.SameAs same -> "The two facts are now one.";
      case Mend.NoFact none -> "The fact is hidden: it is none.";
    };
  }

  private static String text(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "" : value;
  }
}
