package dossier.slack;

import com.slack.api.methods.SlackApiException;
import dossier.answer.FactView;
import dossier.answer.View;
import java.io.IOException;
import java.time.InstantSource;

/** Clicks on what stands beside facts: evidence for the person alone, forms to say what is wrong, files. */
final class FactClicks {
  /** What those read who may not decide on facts. */
  static final String NOT_YOURS = "Only those whom the operator of Dossier names may correct facts. "
      + "Please tell one of them what is wrong.";

  private final FactDesk desk;
  private final CompanyDesk companies;
  private final Replies replies;
  private final Poster poster;
  private final Forms forms;
  private final Uploads uploads;
  private final InstantSource clock;

  FactClicks(FactDesk desk, CompanyDesk companies, Replies replies, Poster poster, Forms forms, Uploads uploads,
      InstantSource clock) {
    this.desk = desk;
    this.companies = companies;
    this.replies = replies;
    this.poster = poster;
    this.forms = forms;
    this.uploads = uploads;
    this.clock = clock;
  }

  /** Does what a click on something about one fact asks for; false where the button is about something else. */
  boolean handle(Click click, ButtonKind kind, FactValue value) throws IOException, SlackApiException, SlackRefused {
    switch (kind) {
      case FACT -> poster.privately(click.place(), replies.fact(value));
      case FIX -> fix(click, value);
      case UNDO -> undo(click, value);
      default -> {
        return false;
      }
    }
    return true;
  }

  private FactDesk.Editor editor(Click click) {
    return new FactDesk.Editor(click.place().user(), click.place().team());
  }

  /** The form opens at once, since its permission lasts three seconds, and is filled when the fact is looked up. */
  private void fix(Click click, FactValue value) throws IOException, SlackApiException, SlackRefused {
    Fault fault = value.fault();
    if (fault == null) throw new IllegalArgumentException("a button without a fault");
    if (!desk.mayCorrect(editor(click))) {
      poster.privately(click.place(), Blocks.note(NOT_YOURS));
      return;
    }
    String form = forms.open(click.place().team(), click.trigger(), FixForm.waiting(fault));
    View view = desk.fact(value.id(), value.asked());
    if (!(view instanceof FactView.Detail detail)) {
      forms.update(click.place().team(), form,
          FixForm.note(fault, "This fact is no longer there: its articles may have been read again."));
      return;
    }
    var alike = fault == Fault.DUPLICATE
        ? desk.alike(value.id(), value.asked())
        : java.util.List.<dossier.answer.FactItem>of();
    forms.update(click.place().team(), form, FixForm.of(FixPlace.of(click, value), fault, detail.item(), alike));
  }

  private void undo(Click click, FactValue value) throws IOException, SlackApiException, SlackRefused {
    if (!desk.mayCorrect(editor(click))) {
      poster.privately(click.place(), Blocks.note(NOT_YOURS));
      return;
    }
    boolean undone = desk.undo(value.id(), editor(click), clock.instant());
    poster.replace(click.place(), Blocks.note(undone
        ? "Taken back. The fact stands as it did before."
        : "That had been taken back already."));
  }

  /** Uploads a list: to the thread that everybody reads, or to the person alone. */
  void export(Click click, Inquiry inquiry) throws IOException, SlackApiException, SlackRefused {
    String csv = companies.csv(inquiry.command(), inquiry.subject(), click.place().person(), inquiry.asked())
        .orElseGet(() -> desk.csv(inquiry.command(), inquiry.subject(), inquiry.asked()));
    Uploads.File file = Uploads.File.csv(inquiry, csv);
    Place place = click.onlyOneSees() ? click.place() : click.below();
    switch (uploads.send(file, place, click.onlyOneSees())) {
      case THERE -> {
      }
      case DIRECTLY -> poster.privately(click.place(), Blocks.note("The CSV file is in our direct messages."));
      case NO_SCOPE -> poster.privately(click.place(), Blocks.note("I may not upload files here: the app lacks the "
          + "permission files:write. In a terminal this prints the same: ./dossier " + inquiry.command().word() + " '"
          + inquiry.words().replace("'", "") + "' --csv"));
      case NOT_WELCOME -> poster.privately(click.place(),
          Blocks.note("I may not post here. Invite me to this channel and ask again."));
    }
  }
}
