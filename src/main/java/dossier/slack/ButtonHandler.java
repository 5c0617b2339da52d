package dossier.slack;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import dossier.answer.Answer;
import dossier.store.Feedback;
import dossier.store.FeedbackLog;
import dossier.store.Verdict;
import java.io.IOException;
import java.time.InstantSource;

/** Clicks on buttons: acknowledged at once; what only one person saw stays with that person until it is shared. */
final class ButtonHandler implements BlockActionHandler {
  private static final Message TOO_OLD = Blocks.note("This button is too old to work. Please ask again.");
  private final Desk desk;
  private final Replies replies;
  private final Poster poster;
  private final WorkGate gate;
  private final SeenEvents seen;
  private final FeedbackLog feedback;
  private final FactClicks facts;
  private final CompanyFormHandler companyForms;
  private final Conversation conversation;
  private final DigestForms digests;
  private final AlertForms alerts;
  private final InstantSource clock;

  ButtonHandler(Desk desk, Replies replies, Poster poster, WorkGate gate, SeenEvents seen, FeedbackLog feedback,
      FactClicks facts, CompanyFormHandler companyForms, Conversation conversation, DigestForms digests,
      AlertForms alerts, InstantSource clock) {
    this.companyForms = companyForms;
    this.alerts = alerts;
    this.digests = digests;
    this.desk = desk;
    this.replies = replies;
    this.poster = poster;
    this.gate = gate;
    this.seen = seen;
    this.feedback = feedback;
    this.facts = facts;
    this.conversation = conversation;
    this.clock = clock;
  }

  @Override
  public Response apply(BlockActionRequest request, ActionContext context) {
    Click click = Click.read(request.getPayload());
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
    switch (click.kind().get()) {
      case RUN, LOOK -> run(click, new Inquiry(inquiry.command(), inquiry.words(), clock.instant()));
      case FORM -> companyForms.open(click, inquiry);
      case CHOOSE -> choose(click, inquiry);
      case SHARE -> share(click, inquiry);
      case EVIDENCE -> poster.privately(click.place(), replies.evidence(inquiry));
      case CITE -> poster.privately(click.place(), replies.citations(inquiry));
      case DIGEST -> digests.open(click, inquiry);
      case ALERT -> alerts.open(click, inquiry);
      case DO -> poster.privately(click.place(), replies.reply(inquiry, click.place(), Showing.PRIVATE));
      case CSV -> facts.export(click, inquiry);
      case FACT, FIX, UNDO -> poster.privately(click.place(), TOO_OLD);
      case GOOD -> judge(click, inquiry, Verdict.GOOD);
      case WRONG -> judge(click, inquiry, Verdict.WRONG);
    }
  }

  private void run(Click click, Inquiry inquiry) throws IOException, SlackApiException, SlackRefused {
    if (click.onlyOneSees())
      poster.privately(click.place(), replies.reply(inquiry, click.place(), Showing.PRIVATE_REPEATED));
    else
      below(click, inquiry);
  }

  private void choose(Click click, Inquiry inquiry) throws IOException, SlackApiException, SlackRefused {
    if (click.onlyOneSees())
      poster.replace(click.place(), replies.reply(inquiry, click.place(), Showing.PRIVATE_REPEATED));
    else
      below(click, inquiry);
  }

  /** Answers in the thread; for the person alone where the bot may not post. */
  private void below(Click click, Inquiry inquiry) throws IOException, SlackApiException, SlackRefused {
    Place below = click.below();
    conversation.remember(Conversation.thread(below), inquiry);
    try {
      poster.say(below, replies.reply(inquiry, click.place(), Showing.THREAD_REPEATED));
    } catch (SlackRefused e) {
      if (!Poster.mayNotPost(e)) throw e;
      poster.privately(click.place(), replies.reply(inquiry, click.place(), Showing.PRIVATE_REPEATED));
    }
  }

  /** Shares once, however often the button is clicked. */
  private void share(Click click, Inquiry inquiry) throws IOException, SlackApiException, SlackRefused {
    String key = "share:" + click.place().channel() + ":" + click.message() + ":" + click.place().user();
    if (!click.onlyOneSees() || !seen.first(key)) return;
    try {
      poster.share(click.place(), replies.reply(inquiry, click.place(), Showing.sharedBy(click.place().user())));
    } catch (SlackRefused e) {
      seen.forget(key);
      if (!Poster.mayNotPost(e)) throw e;
      poster.privately(click.place(), Blocks.note("I may not post here. Invite me to this channel and share again."));
      return;
    } catch (IOException | SlackApiException | RuntimeException e) {
      seen.forget(key);
      throw e;
    }
    poster.replace(click.place(), Blocks.note("Shared: " + inquiry.typed()));
  }

  private void judge(Click click, Inquiry inquiry, Verdict verdict)
      throws IOException, SlackApiException, SlackRefused {
    String line = desk.ask(inquiry.words(), inquiry.asked()).answer() instanceof Answer.Found found ? found.line() : "";
    feedback
        .add(new Feedback(verdict, inquiry.words(), inquiry.asked(), line, click.place().user(), click.place().team(),
            click.place().channel(), clock.instant()));
    poster.privately(click.place(), Blocks.note(switch (verdict) {
      case GOOD -> "Thank you. Noted as right.";
      case WRONG -> "Thank you. Noted as wrong; whoever runs me can see which answer it was.";
    }));
  }
}
