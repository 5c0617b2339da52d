package dossier.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dossier.answer.Citation;
import dossier.answer.FactGroup;
import dossier.answer.FactItem;
import dossier.article.CanonicalUrl;
import dossier.slack.Showing.Visibility;
import java.time.Instant;
import java.util.List;

/** Draws facts one below the other: each its line, a button for its evidence, and in small where it stands. */
final class FactRows {
  private final Draft draft;
  private final Instant asked;
  private final Visibility visibility;
  private int shown;

  /** Facts shown in {@code draft} for the moment {@code asked}. */
  FactRows(Draft draft, Instant asked, Visibility visibility) {
    this.draft = draft;
    this.asked = asked;
    this.visibility = visibility;
  }

  /** How many were added. */
  int shown() {
    return shown;
  }

  /** Adds facts in order as long as there is room; how many were added. */
  int add(List<FactItem> items) {
    int before = shown;
    for (FactItem item : items)
      if (!add(item)) break;
    return shown - before;
  }

  /** Adds facts below their heading and says how many of them are not shown; false where there is no room for any. */
  boolean add(FactGroup group) {
    RichText heading = new RichText().section(RichText.run().bold(group.heading(), Limits.TITLE));
    List<JsonObject> first = row(group.items().getFirst());
    if (!draft.hasRoom(List.of(heading.block(), first.getFirst(), first.getLast()))) return false;
    draft.add(heading).says(group.heading());
    int left = group.items().size() - add(group.items()) + group.more();
    if (left > 0) draft.small("more-" + shown, "… and " + AnswerBlocks.count(left) + " more");
    return true;
  }

  private boolean add(FactItem item) {
    List<JsonObject> row = row(item);
    if (!draft.hasRoom(row)) return false;
    row.forEach(draft::add);
    draft.says("• " + Mrkdwn.clean(item.line().text(), Limits.FACT));
    item.citations()
        .forEach(citation -> draft.says("[" + citation.number() + "] "
            + Mrkdwn.clean(Quotes.source(citation.source(), citation.url()), Limits.SOURCE) + " · "
            + citation.dating().display()));
    shown++;
    return true;
  }

  private List<JsonObject> row(FactItem item) {
    JsonObject section = Json.of("type", "section");
    section.addProperty("block_id", "fact-" + shown);
    section.add("text", Json.plainText(item.line().text(), Limits.FACT));
    section.add("accessory", Buttons.of(ButtonKind.FACT, shown, "Evidence",
        FactValue.of(item.fact().id(), asked, visibility).encoded()));
    JsonArray places = new JsonArray();
    for (Citation citation : item.citations()) {
      if (places.size() + 2 > BlockValidator.MAX_CONTEXT) break;
      places.add(Json.plainText(place(citation), Limits.CONTEXT));
      if (citation.url() != null) places.add(link(citation.url()));
    }
    if (places.isEmpty()) return List.of(section);
    JsonObject context = Json.of("type", "context");
    context.addProperty("block_id", "cited-" + shown);
    context.add("elements", places);
    return List.of(section, context);
  }

  private static JsonObject link(CanonicalUrl url) {
    JsonObject link = Json.of("type", "mrkdwn");
    link.addProperty("text", Mrkdwn.link(url));
    link.addProperty("verbatim", true);
    return link;
  }

  /** Number, publisher, date, and whose report it is called. */
  private static String place(Citation citation) {
    return "[" + citation.number() + "] "
        + Mrkdwn.clean(Quotes.source(citation.source(), citation.url()), Limits.SOURCE)
        + " · " + citation.dating().display();
  }
}
