package dossier.slack;

import com.google.gson.JsonObject;
import dossier.slack.RichText.Run;
import dossier.slack.Showing.Visibility;
import dossier.store.CompanyList;
import dossier.store.CompanyList.Member;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lists of a person and their workspace on the Home tab, with the forms that make lists and track companies. */
final class HomeLists implements HomeSection {
  private static final int LISTS = 10;
  private static final int MEMBERS = 300;
  private final CompanyDesk desk;

  HomeLists(CompanyDesk desk) {
    this.desk = desk;
  }

  @Override
  public List<JsonObject> blocks(Place viewer, Instant now) {
    List<CompanyList> lists = desk.lists(viewer.person());
    List<JsonObject> blocks = new ArrayList<>(List.of(HomeView.header("Lists")));
    if (lists.isEmpty())
      blocks.add(HomeView.text("No lists yet. A list such as @china-phones works wherever a company does."));
    List<CompanyList> shown = lists.subList(0, Math.min(lists.size(), LISTS));
    for (int at = 0; at < shown.size(); at++)
      blocks.add(row(shown.get(at), at, now));
    if (shown.size() < lists.size())
      blocks.add(new RichText().section(more()).block());
    Buttons row = new Buttons("home-lists", Visibility.THREAD);
    row.add(ButtonKind.FORM, "New list", new Inquiry(Command.LIST, "", now));
    row.add(ButtonKind.FORM, "Track a company", new Inquiry(Command.TRACK, "", now));
    row.add(ButtonKind.RUN, "What is new", new Inquiry(Command.NEW, "", now));
    row.block().ifPresent(blocks::add);
    return blocks;
  }

  private static Run more() {
    return RichText.run().own("… and more: " + AppSurface.COMMAND + " list");
  }

  private static JsonObject row(CompanyList list, int at, Instant now) {
    String companies = list.members().stream().map(Member::name).collect(Collectors.joining(", "));
    JsonObject row = HomeView.text(Mrkdwn.clean("@" + list.name() + (list.isPersonal() ? " (yours)" : "") + ": "
        + companies, MEMBERS));
    row.addProperty("block_id", "home-list-" + at);
    new ButtonValue(new Inquiry(Command.LIST, list.name(), now), Visibility.THREAD).encoded()
        .ifPresent(value -> row.add("accessory", Buttons.of(ButtonKind.FORM, 100 + at, "Edit", value)));
    return row;
  }
}
