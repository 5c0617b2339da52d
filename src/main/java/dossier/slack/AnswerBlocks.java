package dossier.slack;

import dossier.answer.Answer;
import dossier.answer.Answered;
import dossier.answer.Caution;
import dossier.answer.Citation;
import dossier.answer.IndexState;
import dossier.company.Company;
import dossier.slack.RichText.Run;
import dossier.slack.Showing.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Draws what became of a question. */
final class AnswerBlocks {
  private AnswerBlocks() {}

  static Message draw(Inquiry inquiry, Answered answered, Showing showing, Instant now) {
    Draft draft = new Draft().question(inquiry, showing);
    readAs(draft, answered);
    switch (answered.answer()) {
      case Answer.Found found -> found(draft, inquiry, found, answered.index(), showing.visibility(), now);
      case Answer.NoEvidence silent -> silent(draft, inquiry, silent, answered.index(), showing.visibility(), now);
      case Answer.Told open -> {
        RichText line = new RichText().section(RichText.run().bold(open.line(), Limits.LINE).own(" [1]"));
        quoted(draft, inquiry, open.line() + " [1]", line, open.nearest(), answered.index(), showing.visibility(), now);
      }
      case Answer.Passages close -> {
        String line = "I cannot answer this surely; closest passages:";
        quoted(draft, inquiry, line, new RichText().section(RichText.run().own(line)), close.nearest(),
            answered.index(), showing.visibility(), now);
      }
      case Answer.WhichCompany which -> which(draft, inquiry, which, showing.visibility());
      case Answer.NotUnderstood(var reason) -> {
        draft.says(reason).add(new RichText().section(RichText.run().text(reason, Limits.REASON)));
      }
    }
    return draft.message();
  }

  /** How the question was read, where not as it was typed. */
  private static void readAs(Draft draft, Answered answered) {
    if (answered.readAs() == null) return;
    String line = "Read as: " + Mrkdwn.clean(answered.readAs(), Limits.CONTEXT);
    draft.small("read-as", line).says(line);
  }

  private static void found(Draft draft, Inquiry inquiry, Answer.Found found, IndexState index, Visibility visibility,
      Instant now) {
    RichText text = new RichText();
    Run line = RichText.run().bold(found.headline(), Limits.LINE).own(" ");
    StringBuilder marks = new StringBuilder();
    for (Citation citation : shown(found.citations()))
      marks.append('[').append(citation.number()).append(']');
    text.section(line.own(marks.toString()));
    draft.says(found.headline() + " " + marks);
    Quotes.add(found.citations(), text, draft);
    draft.add(text);
    if (!found.cautions().isEmpty())
      draft.add(Json.context("cautions", found.cautions().stream().map(AnswerBlocks::caution).toList()));
    for (Caution caution : found.cautions())
      draft.says(caution(caution));
    String sources = found.sources() == 1 ? "1 independent source" : count(found.sources()) + " independent sources";
    draft.footer(sources, index.committed(), now);
    next(draft, inquiry, found.next(), visibility);
    draft.add(actions(inquiry, visibility));
  }

  private static List<Citation> shown(List<Citation> citations) {
    return citations.subList(0, Math.min(citations.size(), Limits.QUOTES));
  }

  /** A caution in a sentence. */
  static String caution(Caution caution) {
    return switch (caution) {
      case UNSURE -> "⚠ Not certain: read the quote.";
      case OLD_EVIDENCE -> "⚠ The newest evidence is over 12 months old.";
      case DISPUTED -> "⚠ Sources disagree.";
      case RUMOUR -> "⚠ Rumour: the evidence rests on unnamed sources.";
    };
  }

  private static void next(Draft draft, Inquiry inquiry, List<String> questions, Visibility visibility) {
    Buttons row = new Buttons("next", visibility);
    for (String question : questions.subList(0, Math.min(questions.size(), Limits.NEXT)))
      row.add(ButtonKind.RUN, question, Command.ASK, question, inquiry.asked());
    row.block().ifPresent(block -> draft.small("next-label", "Ask next:").add(block));
  }

  private static Buttons actions(Inquiry inquiry, Visibility visibility) {
    Buttons row = new Buttons("actions", visibility);
    if (visibility == Visibility.PRIVATE) row.add(ButtonKind.SHARE, "Share in channel", inquiry);
    return row.add(ButtonKind.EVIDENCE, "More evidence", inquiry)
        .add(ButtonKind.CITE, "Copy citation", inquiry)
        .add(ButtonKind.GOOD, "👍", inquiry)
        .add(ButtonKind.WRONG, "👎 Wrong?", inquiry);
  }

  private static void silent(Draft draft, Inquiry inquiry, Answer.NoEvidence silent, IndexState index,
      Visibility visibility, Instant now) {
    String line = silent.silence() + " in " + articles(index, now);
    RichText text = new RichText().section(RichText.run().own(line));
    draft.says(line);
    if (silent.instead() != null) {
      text.section(RichText.run().own("Reported instead: ").bold(silent.instead(), Limits.LINE).own(" [1]"));
      draft.says("Reported instead: " + silent.instead() + " [1]");
    }
    if (!silent.nearest().isEmpty()) {
      text.section(RichText.run().own("The nearest passages:"));
      Quotes.add(silent.nearest(), text, draft);
    }
    declined(draft.add(text), inquiry, index, visibility, now);
  }

  /** A line, and quotes. */
  private static void quoted(Draft draft, Inquiry inquiry, String line, RichText text, List<Citation> quotes,
      IndexState index, Visibility visibility, Instant now) {
    draft.says(line);
    Quotes.add(quotes, text, draft);
    declined(draft.add(text), inquiry, index, visibility, now);
  }

  private static void declined(Draft draft, Inquiry inquiry, IndexState index, Visibility visibility, Instant now) {
    draft.footer(count(index.articles()) + " articles", index.committed(), now);
    Buttons row = new Buttons("actions", visibility);
    if (visibility == Visibility.PRIVATE) row.add(ButtonKind.SHARE, "Share in channel", inquiry);
    draft.add(row.add(ButtonKind.EVIDENCE, "More evidence", inquiry)
        .add(ButtonKind.WRONG, "👎 Wrong?", inquiry));
  }

  private static String articles(IndexState index, Instant now) {
    String articles = index.articles() == 1 ? "1 article" : count(index.articles()) + " articles";
    Instant newest = index.newest();
    return newest == null ? articles : articles + " (newest " + Moments.age(newest, now) + " old)";
  }

  private static void which(Draft draft, Inquiry inquiry, Answer.WhichCompany which, Visibility visibility) {
    String line = "Which one did you mean by “" + Mrkdwn.clean(which.surface(), Limits.COMPANY) + "”?";
    draft.says(line).add(new RichText().section(RichText.run().text(line, Limits.LINE)));
    Buttons row = new Buttons("choices", visibility);
    for (int at = 0; at < Math.min(which.candidates().size(), Limits.CHOICES); at++) {
      Company company = which.candidates().get(at);
      row.add(ButtonKind.CHOOSE, company.name(), Command.ASK, which.retries().get(at), inquiry.asked());
      draft.says("• " + company.name());
    }
    draft.add(row);
  }

  /** A number with thousands marked. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
