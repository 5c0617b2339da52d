package dossier.slack;

import dossier.answer.View;
import dossier.question.FollowUp;
import dossier.store.StoreException;
import dossier.store.ThreadPlace;
import dossier.store.Threads;
import dossier.store.Turn;
import dossier.watch.Redacted;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is said in threads: follow-ups are read with the questions before them. Without its store each text stands for itself. */
final class Conversation {
  private static final Logger log = LoggerFactory.getLogger(Conversation.class);
  /** Stands for a thread where there is none. */
  private static final String DIRECT = "direct";
  private final Replies replies;
  private final Threads threads;

  Conversation(Replies replies, Threads threads) {
    this.replies = replies;
    this.threads = threads;
  }

  /** Whether a text may be a follow-up; a bare "why" is one, though the command of that word wants an address. */
  static boolean mayFollow(String line, Typed typed) {
    return switch (typed) {
      case Typed.Asked(var inquiry) -> inquiry.command() == Command.ASK && inquiry.words().equals(line);
      case Typed.Refused _ -> line.equalsIgnoreCase(Command.WHY.word());
    };
  }

  /**
   * The reply to what was typed in a thread or a direct conversation.
   *
   * @param asked where, and who typed there
   * @param begins whether the text begins the thread
   * @param text what was typed, as Slack sends it
   * @throws IOException when something that was to be stored cannot be
   */
  Message reply(Place asked, boolean begins, String text, Instant now) throws IOException {
    ThreadPlace place = thread(asked);
    String line = Typed.line(text);
    Typed typed = Typed.read(text, now);
    FollowUp followUp = mayFollow(line, typed)
        ? replies.followUp(begins ? List.of() : earlier(place, now), line, asked.person(), now)
        : new FollowUp.Anew();
    return switch (followUp) {
      case FollowUp.Anew _ -> anew(asked, line, typed);
      case FollowUp.Meant(var question) -> meant(asked, line, Typed.plain(question, now));
      case FollowUp.More(var question) ->
        Typed.plain(question, now) instanceof Typed.Asked(var inquiry) && inquiry.command() == Command.ASK
            ? more(place, inquiry, asked.person(), now)
            : Blocks.note(
                "There is more evidence for answers only. Ask for another period instead, for example: and in 2012?");
      case FollowUp.Sources(var question) ->
        Typed.plain(question, now) instanceof Typed.Asked(var inquiry) && inquiry.command() == Command.ASK
            ? replies.tellers(inquiry, asked.person())
            : Blocks.note("Each line of that list names its source.");
      case FollowUp.AsksBack(var reason) -> Blocks.note(reason);
    };
  }

  /** Where the questions of a place are kept: by thread; a direct conversation outside threads is one of its own. */
  static ThreadPlace thread(Place asked) {
    return asked.thread() == null
        ? new ThreadPlace(asked.team(), asked.user(), DIRECT)
        : new ThreadPlace(asked.team(), asked.channel(), asked.thread());
  }

  /** Whether nothing that can be followed up was asked there. */
  boolean isNew(Place asked, Instant now) {
    return turns(thread(asked), now).isEmpty();
  }

  /** The passages behind those that were shown. */
  private Message more(ThreadPlace place, Inquiry inquiry, Person person, Instant now) {
    int from = turns(place, now).stream().findFirst().map(Turn::shown).orElse(0);
    View passages = replies.further(inquiry, person, from);
    if (!(passages instanceof View.Found found) || found.hits().isEmpty())
      return Blocks.note("There are no more passages on that.");
    try {
      threads.shown(place, from + found.hits().size());
    } catch (StoreException e) {
      log.warn("which passages a thread has seen was not kept: {}", Redacted.describe(e));
    }
    return replies.furtherEvidence(inquiry, found);
  }

  private Message anew(Place asked, String line, Typed typed) throws IOException {
    return switch (typed) {
      case Typed.Refused(var reason) -> Blocks.note(reason);
      case Typed.Asked(var inquiry) -> {
        if (!replies.isLost(inquiry, asked.person()) && replies.mistyped(inquiry, line).isEmpty())
          remember(thread(asked), inquiry);
        yield replies.typed(inquiry, line, asked, Showing.THREAD);
      }
    };
  }

  /** What led to nothing is forgotten, so that the next follow-up goes on from what was answered. */
  private Message meant(Place asked, String line, Typed typed) throws IOException {
    return switch (typed) {
      case Typed.Refused(var reason) -> Blocks.note(reason);
      case Typed.Asked(var inquiry) -> {
        Message reply = replies.reply(inquiry, asked, line);
        if (!replies.isSilent(inquiry, asked.person())) remember(thread(asked), inquiry);
        yield reply;
      }
    };
  }

  private List<String> earlier(ThreadPlace place, Instant now) {
    return turns(place, now).stream().map(Turn::question).toList();
  }

  private List<Turn> turns(ThreadPlace place, Instant now) {
    try {
      return threads.turns(place, now);
    } catch (StoreException e) {
      log.warn("a thread's questions were not found: {}", Redacted.describe(e));
      return List.of();
    }
  }

  /** Remembers a question for those that follow it. */
  void remember(ThreadPlace place, Inquiry inquiry) {
    if (!inquiry.command().canBeFollowed()) return;
    try {
      threads.add(place, new Turn(inquiry.typed(), inquiry.asked()));
    } catch (StoreException e) {
      log.warn("a thread's question was not kept: {}", Redacted.describe(e));
    }
  }
}
