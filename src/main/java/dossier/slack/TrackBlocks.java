package dossier.slack;

import static dossier.slack.AnswerBlocks.count;

import dossier.digest.OwnCompanies.Linked;
import dossier.digest.TrackReply;

/** Draws what became of tracking a company. */
final class TrackBlocks {
  private TrackBlocks() {}

  static Message draw(Inquiry inquiry, TrackReply reply, Showing showing) {
    Draft draft = new Draft().question(inquiry, showing);
    if (inquiry.words().isEmpty() && reply instanceof TrackReply.Refused)
      return said(draft, "Which company? Type: track xiaomi. Or:")
          .add(new Buttons("track", showing.visibility()).add(ButtonKind.FORM, "Track a company", inquiry))
          .message();
    return switch (reply) {
      case TrackReply.Refused(var sentence, var field) -> said(draft, sentence).message();
      case TrackReply.Done(var sentence, var name, var linking) -> said(draft,
          linking ? sentence + " I tell you when that is done." : sentence).message();
    };
  }

  private static Draft said(Draft draft, String sentence) {
    return draft.says(sentence).add(new RichText().section(RichText.run().text(sentence, Limits.LINE)));
  }

  /** That the stored articles of a company are linked. */
  static Message linked(Linked linked, java.time.Instant now) {
    String name = Mrkdwn.clean(linked.company().name(), Limits.COMPANY);
    String sentence = name + ": the stored articles are linked. " + count(linked.about()) + " are about it, "
        + count(linked.mentioned()) + " mention it.";
    Draft draft = said(new Draft(), sentence);
    if (linked.about() == 0) return draft.message();
    return draft.add(new Buttons("linked", Showing.Visibility.PRIVATE)
        .add(ButtonKind.RUN, "News", Command.NEWS, name, now)
        .add(ButtonKind.RUN, "Facts", Command.FACTS, name, now)).message();
  }
}
