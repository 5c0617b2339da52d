package dossier.slack;

import dossier.answer.NewsItem;
import dossier.digest.AlertDrawing;
import dossier.digest.AlertPreview;
import dossier.digest.AlertRules;
import dossier.slack.RichText.Run;
import dossier.slack.Showing.Visibility;
import dossier.store.Alert;
import dossier.store.ChangedArticles.Change;
import dossier.store.Mutes.Mute;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws alerts: what they post, the list of a channel, and what one would have posted. */
final class AlertBlocks implements AlertDrawing {
  /** Words of an alert in a line that has others too. */
  private static final int WORDS = 150;
  private static final int LEAD = 400;

  @Override
  public Drawn story(NewsItem item, List<Alert> alerts, Instant now) {
    Draft draft = new Draft();
    draft.says(Mrkdwn.clean(item.title(), Limits.TITLE) + " · " + Quotes.source(item.source(), item.url()) + " · "
        + item.dating().display());
    Run where = RichText.run();
    Quotes.where(where, item.source(), item.url(), item.dating());
    if (item.story().articles() > 1) where.own(" · " + item.story().articles() + " articles");
    RichText text = new RichText().section(RichText.run().bold(item.title(), Limits.LINE));
    if (!item.lead().isBlank()) text.quote(RichText.run().text(item.lead(), LEAD));
    draft.add(text.section(Quotes.link(where, item.url())));
    String why = why(alerts);
    draft.small("why", why).says(why);
    String ids = alerts.stream().map(alert -> String.valueOf(alert.id())).collect(Collectors.joining(","));
    draft.add(new Buttons("alert", Visibility.SHARED)
        .add(ButtonKind.DO, "Mute 7 d", Command.MUTE, (alerts.size() == 1 ? "alert " : "alerts ") + ids + " 7d", now)
        .add(ButtonKind.DO, "Less like this", Command.ALERT, "less " + item.article().value() + " " + ids, now));
    return drawn(draft);
  }

  private static String why(List<Alert> alerts) {
    List<String> words = alerts.stream()
        .limit(3)
        .map(alert -> "“" + Mrkdwn.clean(alert.words(), Limits.CONTEXT / 4) + "” (" + alert.id() + ")")
        .toList();
    return "Why: it matches the alert" + (alerts.size() == 1 ? " " : "s ") + String.join(" and ", words)
        + (alerts.size() > 3 ? " and " + (alerts.size() - 3) + " more" : "");
  }

  @Override
  public Drawn more(List<NewsItem> items, Instant now) {
    String heading = "and " + items.size() + " more today: alerts post at most " + AlertRules.A_DAY
        + " stories a day here";
    Draft draft = new Draft().says(heading);
    RichText text = new RichText().section(RichText.run().text(heading, Limits.LINE));
    draft.add(ViewBlocks.items(text, draft, items));
    return drawn(draft);
  }

  @Override
  public Drawn changed(Change change) {
    String what = change.withdrawn()
        ? "This article was withdrawn since it was posted"
        : "The publisher changed this article since it was posted";
    Draft draft = new Draft().says(what + (change.title().isBlank() ? "." : ": " + change.title()));
    Run line = RichText.run().bold("⚠ " + what, Limits.LINE);
    if (!change.title().isBlank()) line.own(": ").text(change.title(), Limits.LINE);
    return drawn(draft.add(new RichText().section(line)));
  }

  private static Drawn drawn(Draft draft) {
    Message message = draft.message();
    return new Drawn(message.text(), Json.compact(message.blocks()));
  }

  /** What a channel hears when an alert is made there. */
  static Message made(Alert alert) {
    String line = "An alert was added here: ";
    return new Draft().says(line + "“" + Mrkdwn.clean(alert.words(), Limits.LINE) + "”")
        .add(new RichText().section(RichText.run().own(line).code(alert.words(), Limits.LINE)))
        .small("how", how(alert))
        .message();
  }

  /** When and what an alert posts, for people. */
  static String how(Alert alert) {
    String choices = AlertChoices.said(alert.choices());
    return (alert.choices().instant()
        ? "Posts new articles that match"
        : "Posts new articles that match every 15 minutes from 7:00 to 20:00 (" + alert.zone().getId() + ")")
        + ", one post a story, at most " + AlertRules.A_DAY + " a day here"
        + (choices.isEmpty() ? "." : "; " + choices + ".");
  }

  /** The alerts of a channel with what is muted there. */
  static Message list(Draft draft, List<Alert> alerts, List<String> muted, Inquiry inquiry, Showing showing) {
    String heading = alerts.isEmpty()
        ? "There are no alerts here. Add one, such as: alert xiaomi recall"
        : "Alerts here";
    draft.says(heading);
    RichText text = new RichText().section(RichText.run().bold(heading, Limits.LINE));
    List<Run> lines = new ArrayList<>();
    for (Alert alert : alerts) {
      String choices = AlertChoices.said(alert.choices());
      draft.says("• " + alert.id() + ": " + Mrkdwn.clean(alert.words(), WORDS));
      Run line = RichText.run().own(alert.id() + ": ").code(alert.words(), WORDS);
      if (!choices.isEmpty()) line.own(" · ").text(choices, Limits.CELL);
      if (alert.paused()) line.own(" · paused");
      lines.add(line);
    }
    draft.add(text.bullets(lines));
    muted(draft, muted);
    Buttons row = new Buttons("alerts", showing.visibility())
        .add(ButtonKind.ALERT, "New alert", Command.ALERT, "new", inquiry.asked());
    for (Alert alert : alerts.subList(0, Math.min(alerts.size(), 5)))
      row.add(ButtonKind.ALERT, "Edit " + alert.id(), Command.ALERT, "edit " + alert.id(), inquiry.asked())
          .add(ButtonKind.DO, (alert.paused() ? "Resume " : "Pause ") + alert.id(), Command.ALERT,
              (alert.paused() ? "resume " : "pause ") + alert.id(), inquiry.asked())
          .add(ButtonKind.DO, "Delete " + alert.id(), Command.ALERT, "delete " + alert.id(), inquiry.asked());
    return draft.add(row)
        .small("help", "alert edit, show, pause, resume or delete with a number · mute xiaomi 7d")
        .message();
  }

  private static void muted(Draft draft, List<String> muted) {
    if (muted.isEmpty()) return;
    String line = "Muted here: " + String.join(", ", muted);
    draft.says(line).add(new RichText().section(RichText.run().text(line, Limits.LINE)));
  }

  /** Something muted and until when, in one line. */
  static String muted(Mute mute, String called, Instant now) {
    return called + " until " + Moments.asOf(mute.until(), now);
  }

  /** An alert with what it would have posted. */
  static Message looked(Draft draft, String heading, Alert alert, AlertPreview preview, Showing showing, Instant now) {
    draft.says(heading + " “" + Mrkdwn.clean(alert.words(), Limits.LINE) + "”");
    draft.add(new RichText().section(RichText.run()
        .bold(heading + " ", Limits.LINE)
        .own(" ")
        .code(alert.words(),
            Limits.LINE)));
    preview(draft, preview);
    draft.small("how", how(alert));
    if (alert.id() > 0)
      draft.add(new Buttons("alert", showing.visibility())
          .add(ButtonKind.ALERT, "Edit", Command.ALERT, "edit " + alert.id(), now)
          .add(ButtonKind.DO, alert.paused() ? "Resume" : "Pause", Command.ALERT,
              (alert.paused() ? "resume " : "pause ") + alert.id(), now)
          .add(ButtonKind.DO, "Delete", Command.ALERT, "delete " + alert.id(), now));
    return draft.message();
  }

  /** What an alert would have posted and how many a week to expect. */
  static void preview(Draft draft, AlertPreview preview) {
    String expected = "To expect: " + preview.expected()
        + (preview.perWeek() >= 5 * AlertRules.A_DAY ? ". That is much: narrow it down, or take a digest." : ".");
    draft.says(expected).add(new RichText().section(RichText.run().text(expected, Limits.LINE)));
    if (preview.stories().isEmpty()) {
      String none = "No stored article matches it. It may still be right: then the first one will be posted.";
      draft.says(none).add(new RichText().section(RichText.run().text(none, Limits.LINE)));
      return;
    }
    String would = preview.stories().size() == 1
        ? "The story that would have matched:"
        : String.format(Locale.ROOT, "The newest %d stories that would have matched:", preview.stories().size());
    draft.says(would);
    draft.add(ViewBlocks.items(new RichText().section(RichText.run().own(would)), draft, preview.stories()));
  }
}
