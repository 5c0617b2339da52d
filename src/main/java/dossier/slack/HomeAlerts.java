package dossier.slack;

import com.google.gson.JsonObject;
import dossier.digest.AlertBook;
import dossier.store.Alert;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The alerts that a person may change, on the Home tab: their own first, then those that others made for channels. */
final class HomeAlerts implements HomeSection {
  private static final int SHOWN = 8;
  private static final int WORDS = 150;
  private final AlertBook book;

  HomeAlerts(AlertBook book) {
    this.book = book;
  }

  @Override
  public List<JsonObject> blocks(Place viewer, Instant now) {
    List<Alert> alerts = book.changeable(AlertReplies.who(viewer));
    List<JsonObject> blocks = new ArrayList<>(List.of(HomeView.header("Alerts")));
    if (alerts.isEmpty())
      blocks.add(HomeView.text("No alert yet that you may change. Write in a channel for example: "
          + AppSurface.COMMAND + " alert xiaomi recall"));
    for (Alert alert : alerts.subList(0, Math.min(alerts.size(), SHOWN))) {
      blocks.add(new RichText().section(line(alert)).block());
      buttons(alert, now).block().ifPresent(blocks::add);
    }
    if (alerts.size() > SHOWN)
      blocks.add(Json.context("alerts-more", List.of("There are " + (alerts.size() - SHOWN)
          + " more; in their channels, type: " + AppSurface.COMMAND + " alert")));
    new Buttons("alert-new", Showing.Visibility.PRIVATE)
        .add(ButtonKind.ALERT, "New alert …", Command.ALERT, "new", now)
        .block()
        .ifPresent(blocks::add);
    return blocks;
  }

  private static RichText.Run line(Alert alert) {
    RichText.Run run = RichText.run().code(alert.words(), WORDS);
    if (alert.channel().startsWith("D") || alert.channel().equals(alert.owner())) run.own(" · to you alone");
    else
      run.own(" · in ").channel(alert.channel());
    String choices = AlertChoices.said(alert.choices());
    if (!choices.isEmpty()) run.own(" · ").text(choices, Limits.CELL);
    return run.own((alert.paused() ? " · paused" : "") + " · number " + alert.id());
  }

  private static Buttons buttons(Alert alert, Instant now) {
    String act = alert.paused() ? "resume " : "pause ";
    return new Buttons("alert-" + alert.id(), Showing.Visibility.PRIVATE)
        .add(ButtonKind.ALERT, "Edit …", Command.ALERT, "edit " + alert.id(), now)
        .add(ButtonKind.DO, alert.paused() ? "Resume" : "Pause", Command.ALERT, act + alert.id(), now)
        .add(ButtonKind.DO, "Delete", Command.ALERT, "delete " + alert.id(), now);
  }
}
