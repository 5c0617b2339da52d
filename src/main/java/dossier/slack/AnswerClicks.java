package dossier.slack;

import com.slack.api.methods.SlackApiException;
import dossier.answer.Answer;
import dossier.store.Feedback;
import dossier.store.FeedbackLog;
import dossier.store.Verdict;
import java.io.IOException;
import java.time.InstantSource;

/** Clicks below answers and lists: what only one person saw stays with that person until it is shared. */
final class AnswerClicks {
  private final Desk desk;
  private final Replies replies;
  private final Poster poster;
  private final SeenEvents seen;
  private final FeedbackLog feedback;
  private final Conversation conversation;
  private final InstantSource clock;

  AnswerClicks(Desk desk, Replies replies, Poster poster, SeenEvents seen, FeedbackLog feedback,
      Conversation conversation, InstantSource clock) {
    this.desk = desk;
    this.replies = replies;
    this.poster = poster;
    this.seen = seen;
    this.feedback = feedback;
    this.conversation = conversation;
    this.clock = clock;
  }

  /** Asks again as of now, for those who saw the message. */
  void again(Click click, Inquiry inquiry) throws IOException, SlackApiException, SlackRefused {
    run(click, Inquiry.made(inquiry.command(), inquiry.words(), clock.instant()));
  }

  /** Shows the passages. */
  void evidence(Click click, Inquiry inquiry) throws IOException, SlackApiException, SlackRefused {
    poster.privately(click.place(), replies.evidence(inquiry, click.place().person()));
  }

  /** Shows the citations. */
  void cite(Click click, Inquiry inquiry) throws IOException, SlackApiException, SlackRefused {
    poster.privately(click.place(), replies.citations(inquiry, click.place().person()));
  }

  /** Does what the button says, and tells the person alone. */
  void act(Click click, Inquiry inquiry) throws IOException, SlackApiException, SlackRefused {
    poster.privately(click.place(), replies.reply(inquiry, click.place(), Showing.PRIVATE));
  }

  private void run(Click click, Inquiry inquiry) throws IOException, SlackApiException, SlackRefused {
    if (click.onlyOneSees())
      poster.privately(click.place(), replies.reply(inquiry, click.place(), Showing.PRIVATE_REPEATED));
    else
      below(click, inquiry);
  }

  /** Asks in place of the choice. */
  void choose(Click click, Inquiry inquiry) throws IOException, SlackApiException, SlackRefused {
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
  void share(Click click, Inquiry inquiry) throws IOException, SlackApiException, SlackRefused {
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

  /** Keeps a verdict on an answer. */
  void judge(Click click, Inquiry inquiry, Verdict verdict)
      throws IOException, SlackApiException, SlackRefused {
    String line = desk.ask(inquiry.subject(), inquiry.asked()).answer() instanceof Answer.Found found
        ? found.headline()
        : "";
    feedback
        .add(new Feedback(verdict, inquiry.words(), inquiry.asked(), line, click.place().user(), click.place().team(),
            click.place().channel(), clock.instant()));
    poster.privately(click.place(), Blocks.note(switch (verdict) {
      case GOOD -> "Thank you. Noted as right.";
      case WRONG -> "Thank you. Noted as wrong; whoever runs me can see which answer it was.";
    }));
  }
}
