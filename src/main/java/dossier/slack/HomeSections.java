package dossier.slack;

import static dossier.slack.AnswerBlocks.count;

import com.google.gson.JsonObject;
import dossier.answer.View;
import dossier.slack.Showing.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The sections of the Home tab that need no more than the index. Clicks on them are answered in the direct conversation. */
final class HomeSections {
  /** Companies with a button of their own. */
  private static final int COMPANIES = 10;
  /** Companies that are suggested. */
  private static final int SUGGESTED = 5;
  private final Desk desk;
  private final CompanyDesk workspace;

  HomeSections(Desk desk, CompanyDesk workspace) {
    this.workspace = workspace;
    this.desk = desk;
  }

  /** All, in the order of the tab; {@code more} stand after the companies. */
  List<HomeSection> with(List<HomeSection> more) {
    List<HomeSection> all = new ArrayList<>(List.of(this::welcome, this::companies));
    all.addAll(more);
    all.addAll(List.of(this::suggested, this::health));
    return all;
  }

  private List<JsonObject> welcome(Place viewer, Instant now) {
    List<JsonObject> blocks = new ArrayList<>(List.of(HomeView.header("Ask about the companies you track"),
        HomeView.text("Write to me under Messages, mention me in a channel, or type " + AppSurface.COMMAND
            + " anywhere. Answers come with quote, date and source, from stored articles only.")));
    Buttons row = new Buttons("home-examples", Visibility.THREAD);
    for (Command command : List.of(Command.ASK, Command.NEWS, Command.FACTS, Command.COMPARE, Command.UPCOMING))
      row.add(ButtonKind.RUN, Blocks.example(command).strip(), new Inquiry(command, command.example(), now));
    row.add(ButtonKind.RUN, "All that can be asked", new Inquiry(Command.HELP, "", now));
    row.block().ifPresent(blocks::add);
    return blocks;
  }

  private List<JsonObject> companies(Place viewer, Instant now) {
    List<View.Tracked> tracked = workspace.seen(desk.companies(), viewer.person()) instanceof View.Companies all
        ? all.companies()
        : List.of();
    List<View.Tracked> covered = tracked.stream()
        .filter(each -> each.about() > 0)
        .sorted(Comparator.comparingInt(View.Tracked::about).reversed())
        .toList();
    JsonObject intro = HomeView.text(count(tracked.size()) + (tracked.size() == 1 ? " company" : " companies")
        + " tracked, " + count(covered.size()) + " with articles about them.");
    intro.addProperty("block_id", "home-look");
    intro.add("accessory", CompanyChoice.element(ButtonKind.LOOK.actionId(0), "Look a company up"));
    List<JsonObject> blocks = new ArrayList<>(List.of(HomeView.header("Tracked companies"), intro));
    Buttons row = new Buttons("home-companies", Visibility.THREAD);
    for (View.Tracked each : covered.subList(0, Math.min(covered.size(), COMPANIES)))
      row.add(ButtonKind.RUN, ViewBlocks.name(each.company()) + " (" + count(each.about()) + ")", Command.PROFILE,
          each.company().name(), now);
    row.block().ifPresent(block -> {
      blocks.add(Json.context("home-most", List.of("Most articles about:")));
      blocks.add(block);
    });
    return blocks;
  }

  private List<JsonObject> suggested(Place viewer, Instant now) {
    List<View.Suggested> names = status(viewer).content().suggested();
    if (names.isEmpty()) return List.of();
    List<JsonObject> blocks = new ArrayList<>(List.of(HomeView.header("Not tracked, but often in the articles")));
    for (int at = 0; at < Math.min(names.size(), SUGGESTED); at++)
      blocks.add(suggestion(names.get(at), at, now));
    return blocks;
  }

  private static JsonObject suggestion(View.Suggested each, int at, Instant now) {
    String name = Mrkdwn.clean(each.name(), Limits.COMPANY);
    JsonObject row = HomeView.text(name + " · " + ViewBlocks.articles(each.articles()));
    row.addProperty("block_id", "home-suggested-" + at);
    new ButtonValue(new Inquiry(Command.TRACK, name, now), Visibility.PRIVATE).encoded()
        .ifPresent(value -> row.add("accessory", Buttons.of(ButtonKind.DO, 200 + at, "Track", value)));
    return row;
  }

  private List<JsonObject> health(Place viewer, Instant now) {
    List<RichText.Run> lines = StatusLines.of(status(viewer), now)
        .stream()
        .filter(line -> !line.startsWith("suggested for tracking"))
        .map(line -> RichText.run().text(line, Limits.LINE))
        .toList();
    List<JsonObject> blocks = new ArrayList<>(
        List.of(HomeView.header("The index"), new RichText().bullets(lines).block()));
    Buttons row = new Buttons("home-index", Visibility.THREAD)
        .add(ButtonKind.RUN, "Sources", new Inquiry(Command.SOURCES, "", now))
        .add(ButtonKind.RUN, "Corrections", new Inquiry(Command.CORRECTIONS, "", now))
        .add(ButtonKind.RUN, "What is kept of me", new Inquiry(Command.MY, "data", now));
    row.block().ifPresent(blocks::add);
    blocks.add(Json.context("home-moment", List.of("As of " + Moments.asOf(now, now)
        + "; open this page again to see it anew.")));
    return blocks;
  }

  private View.Status status(Place viewer) {
    if (workspace.seen(desk.status(), viewer.person()) instanceof View.Status status) return status;
    throw new IllegalStateException("no status");
  }
}
