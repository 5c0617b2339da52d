package dossier.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dossier.watch.Redacted;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the Home tab together from its sections. A section that fails says so in its place; what does not fit is left out with a line. */
final class HomeView {
  private static final Logger log = LoggerFactory.getLogger(HomeView.class);
  private final List<HomeSection> sections;

  /** @param sections in the order of the tab */
  HomeView(List<HomeSection> sections) {
    this.sections = List.copyOf(sections);
  }

  /** The tab as views.publish takes it. */
  JsonObject of(Place viewer, Instant now) {
    JsonArray blocks = new JsonArray();
    for (HomeSection section : sections) {
      List<JsonObject> more = blocks(section, viewer, now);
      if (more.isEmpty()) continue;
      if (blocks.size() + more.size() + 2 > ViewRules.MAX_BLOCKS) {
        blocks.add(Json.context("cut", List.of("There is more than this page holds.")));
        break;
      }
      if (!blocks.isEmpty()) blocks.add(Json.of("type", "divider"));
      more.forEach(blocks::add);
    }
    JsonObject view = Json.of("type", "home");
    view.addProperty("callback_id", "home");
    view.add("blocks", blocks);
    return view;
  }

  private static List<JsonObject> blocks(HomeSection section, Place viewer, Instant now) {
    try {
      return section.blocks(viewer, now);
    } catch (RuntimeException e) {
      log.error("a part of the Home tab failed", Redacted.of(e));
      return List.of(Json.context("failed-" + section.getClass().getSimpleName(),
          List.of("A part of this page cannot be shown just now.")));
    }
  }

  /** A heading. */
  static JsonObject header(String words) {
    JsonObject header = Json.of("type", "header");
    header.add("text", Json.plainText(words, BlockValidator.MAX_HEADER));
    return header;
  }

  /** A paragraph of plain text. */
  static JsonObject text(String words) {
    JsonObject section = Json.of("type", "section");
    section.add("text", Json.plainText(words, BlockValidator.MAX_SECTION));
    return section;
  }
}
