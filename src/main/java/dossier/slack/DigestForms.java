package dossier.slack;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import dossier.digest.Digest;
import dossier.digest.DigestBook.Done;
import dossier.digest.DigestBook.Who;
import dossier.digest.DigestPlan;
import dossier.digest.Rhythm;
import dossier.digest.Schedule;
import dossier.digest.ScheduleReader;
import dossier.digest.Scopes;
import dossier.store.StoredDigest;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the forms of digests, and takes them: refused beside the field, shown as it would look, then saved. Who may is asked each time. */
final class DigestForms implements ViewSubmissionHandler {
  private static final String NOT_YOURS = "There is no such digest that you may change.";

  private static final String TOO_OLD = "This form is too old to work. Nothing was changed.";

  private final DigestWork work;
  private final DigestReplies replies;
  private final Zones zones;
  private final Forms forms;
  private final Poster poster;
  private final WorkGate gate;
  private final InstantSource clock;

  DigestForms(DigestWork work, DigestReplies replies, Zones zones, Forms forms, Poster poster, WorkGate gate,
      InstantSource clock) {
    this.work = work;
    this.replies = replies;
    this.zones = zones;
    this.forms = forms;
    this.poster = poster;
    this.gate = gate;
    this.clock = clock;
  }

  /** Opens the form for a new digest or for one that is to be changed. */
  void open(Click click, Inquiry inquiry) throws IOException, SlackApiException, SlackRefused {
    String team = click.place().team();
    String form = forms.open(team, click.trigger(), DigestForm.note("One moment …"));
    forms.update(team, form, form(click, inquiry.words()));
  }

  private JsonObject form(Click click, String words) {
    Who who = new Who(click.place().team(), click.place().user());
    if (words.startsWith("edit ")) {
      Optional<DigestPlan> plan = number(words.substring(5)).flatMap(id -> work.book().open(id, who));
      return plan.map(known -> DigestForm.of(DigestPlace.of(click, known.id()),
          new DigestForm.Start(known.scope(), known.schedule(), known.direct(), known.saysEmpty())))
          .orElseGet(() -> DigestForm.note(NOT_YOURS));
    }
    String scope = words.startsWith("new ") ? words.substring(4).strip() : "";
    Schedule usual = new Schedule(Rhythm.WEEKDAYS, 0, ScheduleReader.USUAL, zones.of(who.team(), who.user()));
    return DigestForm.of(DigestPlace.of(click, 0), new DigestForm.Start(
        Mrkdwn.clip(scope, StoredDigest.MAX_SCOPE), usual, click.place().direct(), false));
  }

  private static Optional<Long> number(String text) {
    return text.matches("\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }

  @Override
  public Response apply(ViewSubmissionRequest request, ViewSubmissionContext context) {
    ViewSubmissionPayload payload = request.getPayload();
    Optional<DigestPlace> place = DigestPlace.decode(payload.getView().getPrivateMetadata());
    if (place.isEmpty()) return Forms.instead(context, DigestForm.note(TOO_OLD));
    Who who = new Who(payload.getTeam() == null ? "" : text(payload.getTeam().getId()),
        payload.getUser() == null ? "" : text(payload.getUser().getId()));
    if (place.get().id() != 0 && work.book().open(place.get().id(), who).isEmpty())
      return Forms.instead(context, DigestForm.note(NOT_YOURS));
    DigestPlace.Entered looked = place.get().entered();
    if (looked != null) return save(context, place.get(), looked, who);
    return switch (DigestEntry.read(payload.getView().getState())) {
      case DigestEntry.Faulty(var sentences) -> context.ackWithErrors(sentences);
      case DigestEntry.Entered entered -> look(context, place.get(), entered, who);
    };
  }

  private Response look(ViewSubmissionContext context, DigestPlace place, DigestEntry.Entered entered, Who who) {
    if (entered.scope().length() > StoredDigest.MAX_SCOPE)
      return context.ackWithErrors(Map.of(DigestForm.SCOPE,
          "That is too long: at most " + StoredDigest.MAX_SCOPE + " characters together with what was chosen."));
    return switch (work.book().scope(entered.scope(), who)) {
      case Scopes.Reading.Unclear(var sentence) ->
        context.ackWithErrors(Map.of(DigestForm.SCOPE, Mrkdwn.clean(sentence, Limits.LINE)));
      case Scopes.Reading.Understood(var scope) -> {
        Optional<String> problem = place.id() == 0
            ? work.book()
                .problem(plan(place, entered.scope(), entered.schedule(), entered.direct(), entered.saysEmpty(), who))
            : Optional.empty();
        if (problem.isPresent())
          yield context.ackWithErrors(Map.of(DigestForm.SCOPE, Mrkdwn.clean(problem.get(), Limits.LINE)));
        Digest digest = work.book().preview(scope, entered.schedule().rhythm().covers(), clock.instant());
        DigestPlace seen = place.with(new DigestPlace.Entered(entered.scope(), entered.schedule().typed(),
            entered.direct(), entered.saysEmpty()));
        yield Forms.instead(context, DigestForm.preview(seen, digest, entered.schedule(), entered.scope()));
      }
    };
  }

  private DigestPlan plan(DigestPlace place, String scope, Schedule schedule, boolean toMe, boolean saysEmpty,
      Who who) {
    boolean direct = toMe || place.channel().isEmpty() || place.place(who.team(), who.user()).direct();
    return DigestPlan.starting(who.team(), direct ? who.user() : place.channel(), who.user(), direct, schedule, scope,
        saysEmpty, clock.instant());
  }

  private Response save(ViewSubmissionContext context, DigestPlace place, DigestPlace.Entered entered, Who who) {
    if (!(ScheduleReader.read(entered.when(), java.time.ZoneOffset.UTC) instanceof ScheduleReader.Reading.Read read))
      return Forms.instead(context, DigestForm.note(TOO_OLD));
    Place back = place.place(who.team(), who.user());
    boolean accepted = gate.accept(() -> say(back, saved(place, entered, read.schedule(), who)),
        id -> poster.privately(back, Blocks.failed(id)));
    return accepted
        ? context.ack()
        : Forms.instead(context, DigestForm.note("I am busy. Please try again in a moment."));
  }

  private Done saved(DigestPlace place, DigestPlace.Entered entered, Schedule schedule, Who who) {
    Instant now = clock.instant();
    return place.id() == 0
        ? replies.make(plan(place, entered.scope(), schedule, entered.direct(), entered.saysEmpty(), who))
        : work.book().change(place.id(), who, schedule, entered.scope(), entered.saysEmpty(), now);
  }

  private void say(Place place, Done done) throws IOException, SlackApiException, SlackRefused {
    poster.privately(place, switch (done) {
      case Done.Said(var sentence) -> Blocks.note(sentence);
      case Done.Deleted _ -> Blocks.note(NOT_YOURS);
      case Done.Well(var plan) ->
        replies.reply(new Inquiry(Command.DIGEST, "show " + plan.id(), clock.instant()), place,
            Showing.PRIVATE);
    });
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
