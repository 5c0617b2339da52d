package dossier.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.ViewState;
import dossier.digest.ListReply;
import dossier.digest.TrackReply;
import dossier.store.CompanyList;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens the forms that track companies and make lists, and takes what is sent: refused beside the field, or done and said. */
final class CompanyFormHandler {
  /** Names with commas between; a name in quotation marks may have one in it. */
  private static final Pattern NAMES = Pattern.compile("[\"“„][^\"“”„]{1,400}[\"“”]|[^,;\"“”„]+");

  private final CompanyDesk desk;
  private final Forms forms;
  private final Poster poster;
  private final WorkGate gate;
  private final InstantSource clock;

  CompanyFormHandler(CompanyDesk desk, Forms forms, Poster poster, WorkGate gate, InstantSource clock) {
    this.desk = desk;
    this.forms = forms;
    this.poster = poster;
    this.gate = gate;
    this.clock = clock;
  }

  /** Listens in the app. */
  void register(App app) {
    app.viewSubmission(CompanyForms.TRACK, this::track);
    app.viewSubmission(CompanyForms.LIST, this::list);
  }

  /** Opens the form that a button asks for: of a list by its name, or a new one. */
  void open(Click click, Inquiry inquiry) throws IOException, SlackApiException, SlackRefused {
    FormOrigin origin = FormOrigin.of(click);
    if (inquiry.command() == Command.TRACK) {
      forms.open(click.place().team(), click.trigger(), CompanyForms.track(origin));
      return;
    }
    CompanyList list = desk.lists(click.place().person())
        .stream()
        .filter(each -> each.name().equals(inquiry.words()))
        .findFirst()
        .orElse(null);
    if (list != null && !CompanyForms.fits(list))
      poster.privately(click.place(), Blocks.note("That list is too long for a form. Change it with: list "
          + list.name() + " + company, or list " + list.name() + " - company."));
    else
      forms.open(click.place().team(), click.trigger(), CompanyForms.list(origin, list));
  }

  private Response track(ViewSubmissionRequest request, ViewSubmissionContext context) {
    ViewSubmissionPayload payload = request.getPayload();
    Person person = person(payload);
    ViewState state = payload.getView().getState();
    FormOrigin origin = FormOrigin.decode(payload.getView().getPrivateMetadata());
    String known = String.join("", chosen(state, CompanyForms.KNOWN, CompanyForms.ONE));
    String name = text(state, CompanyForms.NAME);
    if (known.isEmpty() == name.isEmpty())
      return context.ackWithErrors(Map.of(known.isEmpty() ? CompanyForms.KNOWN : CompanyForms.NAME,
          known.isEmpty()
              ? "Choose a company, or name another one."
              : "Choose a company or name another one, not both."));
    TrackReply reply = desk.track(known.isEmpty() ? name : known, known.isEmpty()
        ? text(state, CompanyForms.ALIASES)
        : "", person, origin.channel(), clock.instant());
    return switch (reply) {
      case TrackReply.Refused(var sentence, var field) -> context.ackWithErrors(Map.of(switch (field) {
        case NAME -> known.isEmpty() ? CompanyForms.NAME : CompanyForms.KNOWN;
        case ALIASES -> CompanyForms.ALIASES;
      }, Mrkdwn.clean(sentence, Limits.LINE)));
      case TrackReply.Done done -> said(context, origin.place(person),
          TrackBlocks.draw(inquiry(Command.TRACK, clock.instant()), done, Showing.PRIVATE));
    };
  }

  private Response list(ViewSubmissionRequest request, ViewSubmissionContext context) {
    ViewSubmissionPayload payload = request.getPayload();
    Person person = person(payload);
    ViewState state = payload.getView().getState();
    FormOrigin origin = FormOrigin.decode(payload.getView().getPrivateMetadata());
    boolean mine = chosen(state, CompanyForms.WHOSE, CompanyForms.FIELD).contains(CompanyForms.MINE);
    String name = text(state, CompanyForms.NAME);
    Stream<String> outside = NAMES.matcher(text(state, CompanyForms.OUTSIDE))
        .results()
        .map(each -> each.group().replaceAll("[\"“”„]", "").strip())
        .filter(each -> !each.isEmpty())
        .map(each -> "\"" + each + "\"");
    String members = Stream.concat(chosen(state, CompanyForms.COMPANIES, CompanyForms.FIELD).stream(), outside)
        .collect(Collectors.joining(", "));
    if (members.isEmpty())
      return context
          .ackWithErrors(Map.of(CompanyForms.COMPANIES, "Choose a company, or name one outside the catalogue."));
    ListReply reply = desk.keepList(name, mine, members, person, clock.instant());
    return switch (reply) {
      case ListReply.Refused(var sentence) -> context.ackWithErrors(Map.of(desk.listProblem(name).isPresent()
          ? CompanyForms.NAME
          : sentence.startsWith("Only") ? CompanyForms.WHOSE : CompanyForms.COMPANIES,
          Mrkdwn.clean(sentence,
              Limits.LINE)));
      case ListReply.Shown shown -> said(context, origin.place(person),
          ListBlocks.draw(inquiry(Command.LIST, clock.instant()), shown, Showing.PRIVATE));
    };
  }

  private static Inquiry inquiry(Command command, Instant now) {
    return new Inquiry(command, "", now);
  }

  private Response said(ViewSubmissionContext context, Place place, Message message) {
    gate.notice(() -> poster.privately(place, message));
    return context.ack();
  }

  private static Person person(ViewSubmissionPayload payload) {
    String team = payload.getTeam() == null ? null : payload.getTeam().getId();
    String user = payload.getUser() == null ? null : payload.getUser().getId();
    return new Person(team == null ? "" : team, user == null ? "" : user);
  }

  private static String text(@Nullable ViewState state, String block) {
    ViewState.Value field = field(state, block, CompanyForms.FIELD);
    return field == null || field.getValue() == null ? "" : Mrkdwn.clean(field.getValue());
  }

  private static List<String> chosen(@Nullable ViewState state, String block, String action) {
    ViewState.Value field = field(state, block, action);
    if (field == null) return List.of();
    Stream<ViewState.SelectedOption> several = field.getSelectedOptions() == null
        ? Stream.of()
        : field.getSelectedOptions().stream();
    return Stream.concat(Stream.ofNullable(field.getSelectedOption()), several)
        .map(option -> option.getValue() == null ? "" : option.getValue())
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static ViewState.@Nullable Value field(@Nullable ViewState state, String block, String action) {
    if (state == null || state.getValues() == null) return null;
    Map<String, ViewState.Value> fields = state.getValues().get(block);
    return fields == null ? null : fields.get(action);
  }
}
