package dossier.slack;

import dossier.answer.Answer;
import dossier.answer.Answered;
import dossier.answer.Citation;
import dossier.answer.Teller;
import dossier.answer.View;
import dossier.slack.RichText.Run;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Draws every reply. Pure: the same input gives the same message, whatever the time or the place. */
final class Blocks {
  private Blocks() {}

  /** A question's answer. */
  static Message answer(Inquiry inquiry, Answered answered, Showing showing, Instant now) {
    return AnswerBlocks.draw(inquiry, answered, showing, now);
  }

  /** A list. */
  static Message view(Inquiry inquiry, View view, Showing showing, Instant now) {
    return ViewBlocks.draw(inquiry, view, showing, now);
  }

  /** What can be asked, with examples to click. */
  static Message help(Showing showing, Instant now) {
    Draft draft = new Draft().says("Ask about the companies that are tracked: " + AppSurface.COMMAND + " question");
    RichText text = new RichText().section(RichText.run()
        .own("Ask about the companies that are tracked: ")
        .code(AppSurface.COMMAND + " question", Limits.LINE)
        .own(" here, where only you see the answer, or mention me in a channel, where I answer in the thread."));
    List<Run> lines = java.util.Arrays.stream(Command.values()).map(Blocks::line).toList();
    draft.add(text.bullets(lines));
    for (Command command : Command.values())
      draft.says("• " + typed(command) + ": " + command.does());
    Buttons row = new Buttons("examples", showing.visibility());
    for (Command command : Command.values())
      if (!command.example().isEmpty())
        row.add(ButtonKind.RUN, example(command), command, command.example(), now);
    row.block().ifPresent(block -> draft.small("examples-label", "Try:").add(block));
    return draft.message();
  }

  private static Run line(Command command) {
    return RichText.run().code(typed(command), Limits.LINE).own(" " + command.does());
  }

  private static String typed(Command command) {
    return (AppSurface.COMMAND + " " + command.word() + " " + command.argument()).strip();
  }

  /** What a person would type to try a command. */
  static String example(Command command) {
    return command == Command.ASK ? command.example() : command.word() + " " + command.example();
  }

  /** More passages for a question; the question stands above them. */
  static Message evidence(Inquiry inquiry, View evidence, Instant now) {
    return view(inquiry, evidence, Showing.PRIVATE_REPEATED, now);
  }

  /** More passages for a question, for those who read its thread. */
  static Message furtherEvidence(Inquiry inquiry, View evidence, Instant now) {
    return view(inquiry, evidence, Showing.THREAD_REPEATED, now);
  }

  /** Whose word an answer rests on; the question stands above. */
  static Message tellers(Inquiry inquiry, List<Teller> tellers) {
    if (tellers.isEmpty()) return note("There was no answer to that, so it rests on nobody's word.");
    Draft draft = new Draft().question(inquiry, Showing.THREAD_REPEATED);
    List<Run> lines = new ArrayList<>();
    for (Teller teller : tellers.subList(0, Math.min(tellers.size(), Limits.QUOTES))) {
      Citation citation = teller.citation();
      String who = who(teller);
      lines.add(
          Quotes.cited(who.isEmpty() ? RichText.run() : RichText.run().bold(who, Limits.SOURCES).own(" · "), citation));
      draft.says("• " + (who.isEmpty() ? "" : who + " · ") + Quotes.source(citation.source(), citation.url()) + " · "
          + citation.dating().display());
    }
    return draft.add(new RichText().bullets(lines)).message();
  }

  private static String who(Teller teller) {
    if (teller.speaker() == null) return "";
    return Mrkdwn.clean(teller.role() == null ? teller.speaker() : teller.speaker() + ", " + teller.role(),
        Limits.SOURCES);
  }

  /** The citations of an answer as text to copy. */
  static Message citations(Answered answered) {
    return citations(switch (answered.answer()) {
      case Answer.Found found -> found.citations();
      case Answer.Declined silent -> silent.nearest();
      case Answer.WhichCompany which -> List.of();
      case Answer.NotUnderstood reason -> List.of();
    });
  }

  /** Citations as text to copy. */
  static Message citations(List<Citation> citations) {
    if (citations.isEmpty()) return note("There is nothing to cite.");
    Draft draft = new Draft();
    RichText text = new RichText();
    for (Citation citation : citations.subList(0, Math.min(citations.size(), Limits.QUOTES))) {
      String cited = cited(citation);
      draft.says(cited);
      text.preformatted(RichText.run().text(cited, BlockValidator.BUDGET / Limits.QUOTES - 1));
    }
    return draft.add(text).message();
  }

  private static String cited(Citation citation) {
    String title = Mrkdwn.clean(citation.title(), Limits.TITLE);
    String source = Mrkdwn.clean(Quotes.source(citation.source(), citation.url()), Limits.SOURCE);
    String address = citation.url() == null ? "" : ". " + citation.url();
    return "“" + citation.quote() + "” " + source + (title.isEmpty() ? "" : ", “" + title + "”") + ", "
        + citation.dating().display() + address;
  }

  /** A sentence from us. */
  static Message note(String sentence) {
    return new Draft().says(sentence)
        .add(new RichText().section(RichText.run().text(sentence, Limits.LINE)))
        .message();
  }

  /**
   * Asks whether a command is meant whose word was mistyped; nothing is done until that is clicked.
   *
   * @param asked the line as a question
   * @param meant what can be typed instead
   */
  static Message mistyped(Inquiry asked, List<String> meant, Showing showing) {
    String lead = "Did you mean ";
    Run line = RichText.run().own(lead);
    Buttons row = new Buttons("meant", showing.visibility());
    for (String each : meant) {
      line.own(each.equals(meant.getFirst()) ? "" : " or ").code(each, Limits.LINE / meant.size());
      if (Typed.plain(each, asked.asked()) instanceof Typed.Asked(var inquiry))
        row.add(ButtonKind.CHOOSE, Mrkdwn.clip(each, BlockValidator.MAX_BUTTON), inquiry);
    }
    row.add(ButtonKind.CHOOSE, "Ask it as a question", asked);
    return new Draft().question(asked, showing)
        .says(lead + String.join(" or ", meant.stream().map(each -> Mrkdwn.clean(each, Limits.LINE)).toList()) + "?")
        .add(new RichText().section(line.own("? Nothing was done yet.")))
        .add(row)
        .message();
  }

  /** Too much is being worked on. */
  static Message busy() {
    return note("I am busy with other questions. Please try again in a moment.");
  }

  /**
   * Something went wrong.
   *
   * @param requestId what finds it in the log
   */
  static Message failed(String requestId) {
    return note("Something went wrong on my side. If it happens again, tell whoever runs me this number: " + requestId);
  }
}
