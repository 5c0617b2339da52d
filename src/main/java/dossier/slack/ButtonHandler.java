package dossier.slack;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import dossier.store.Verdict;
import java.io.IOException;

/** Clicks on buttons: acknowledged at once, then given to whoever knows what they are about; the Home tab is drawn anew after its own. */
final class ButtonHandler implements BlockActionHandler {
  private static final Message TOO_OLD = Blocks.note("This button is too old to work. Please ask again.");
  private final AnswerClicks answers;
  private final FactClicks facts;
  private final FormClicks forms;
  private final HomeHandler home;
  private final Poster poster;
  private final WorkGate gate;
  private final Pace pace;

  ButtonHandler(AnswerClicks answers, FactClicks facts, FormClicks forms, HomeHandler home, Poster poster,
      WorkGate gate, Pace pace) {
    this.pace = pace;
    this.answers = answers;
    this.facts = facts;
    this.forms = forms;
    this.home = home;
    this.poster = poster;
    this.gate = gate;
  }

  @Override
  public Response apply(BlockActionRequest request, ActionContext context) {
    Click click = Click.read(request.getPayload());
    if (!pace.allows(click.place().person())) {
      gate.notice(() -> poster.privately(click.place(), pace.refusal()));
      return context.ack();
    }
    boolean accepted = gate.accept(() -> handle(click), id -> poster.privately(click.place(), Blocks.failed(id)));
    if (!accepted) gate.notice(() -> poster.privately(click.place(), Blocks.busy()));
    return context.ack();
  }

  private void handle(Click click) throws IOException, SlackApiException, SlackRefused {
    if (click.kind().isPresent() && click.fact().isPresent()
        && facts.handle(click, click.kind().get(), click.fact().get()))
      return;
    if (click.kind().isEmpty() || click.value().isEmpty()) {
      poster.privately(click.place(), TOO_OLD);
      return;
    }
    Inquiry inquiry = click.value().get().inquiry();
    handle(click, click.kind().get(), inquiry);
    if (click.home() && changes(inquiry.command())) home.publish(click.place().team(), click.place().user());
  }

  private void handle(Click click, ButtonKind kind, Inquiry inquiry)
      throws IOException, SlackApiException, SlackRefused {
    switch (kind) {
      case RUN, LOOK -> answers.again(click, inquiry);
      case CHOOSE -> answers.choose(click, inquiry);
      case SHARE -> answers.share(click, inquiry);
      case EVIDENCE -> answers.evidence(click, inquiry);
      case CITE -> answers.cite(click, inquiry);
      case DO -> answers.act(click, inquiry);
      case GOOD -> answers.judge(click, inquiry, Verdict.GOOD);
      case WRONG -> answers.judge(click, inquiry, Verdict.WRONG);
      case FORM, DIGEST, ALERT -> forms.open(click, kind, inquiry);
      case CSV -> facts.export(click, inquiry);
      case FACT, FIX, UNDO -> poster.privately(click.place(), TOO_OLD);
    }
  }

  /** Whether a command may change what the Home tab shows. */
  private static boolean changes(Command command) {
    return switch (command) {
      case DIGEST, FOLLOW, ALERT, TRACK, UNTRACK, LIST -> true;
      default -> false;
    };
  }
}
