package dossier.slack;

import static dossier.slack.Problems.string;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Set;

/** What Slack takes in a rich text block. */
final class RichTextRules {
  private static final Set<String> PARAGRAPHS = Set.of("rich_text_section", "rich_text_quote",
      "rich_text_preformatted");
  private static final Set<String> LISTS = Set.of("bullet", "ordered");
  private static final Set<String> STYLES = Set.of("bold", "italic", "strike", "code");

  private RichTextRules() {}

  static void check(Problems problems, String path, JsonObject block) {
    JsonArray elements = Problems.array(block, "elements");
    problems.when(elements.isEmpty(), path + ".elements", "none");
    for (int at = 0; at < elements.size(); at++) {
      String place = path + ".elements[" + at + "]";
      if (!(elements.get(at) instanceof JsonObject element)) problems.add(place, "not an object");
      else if (string(element, "type").equals("rich_text_list")) list(problems, place, element);
      else
        paragraph(problems, place, element, PARAGRAPHS);
    }
  }

  private static void list(Problems problems, String path, JsonObject list) {
    problems.when(!LISTS.contains(string(list, "style")), path + ".style", "\"" + string(list, "style") + "\"");
    JsonArray items = Problems.array(list, "elements");
    problems.when(items.isEmpty(), path + ".elements", "none");
    for (int at = 0; at < items.size(); at++) {
      String place = path + ".elements[" + at + "]";
      if (items.get(at) instanceof JsonObject item) paragraph(problems, place, item, Set.of("rich_text_section"));
      else
        problems.add(place, "not an object");
    }
  }

  private static void paragraph(Problems problems, String path, JsonObject paragraph, Set<String> types) {
    String type = string(paragraph, "type");
    problems.when(!types.contains(type), path, "unknown type \"" + type + "\"");
    JsonArray parts = Problems.array(paragraph, "elements");
    problems.when(parts.isEmpty(), path + ".elements", "none");
    boolean verbatim = type.equals("rich_text_preformatted");
    for (int at = 0; at < parts.size(); at++) {
      String place = path + ".elements[" + at + "]";
      if (parts.get(at) instanceof JsonObject part) part(problems, place, part, verbatim);
      else
        problems.add(place, "not an object");
    }
  }

  private static void part(Problems problems, String path, JsonObject part, boolean verbatim) {
    String type = string(part, "type");
    problems.when(verbatim && !type.equals("text") && !type.equals("link"), path, "\"" + type + "\" in verbatim text");
    switch (type) {
      case "text" -> {
        problems.length(path + ".text", string(part, "text"), 1, BlockValidator.BUDGET);
        problems.pings(path + ".text", string(part, "text"));
      }
      case "link" -> {
        problems.url(path + ".url", string(part, "url"));
        problems.pings(path + ".text", string(part, "text"));
      }
      case "user" -> problems.when(!Limits.SLACK_ID.matcher(string(part, "user_id")).matches(), path + ".user_id",
          "not an id");
      case "channel" -> problems.when(!Limits.SLACK_ID.matcher(string(part, "channel_id")).matches(),
          path + ".channel_id", "not an id");
      case "emoji" -> problems.length(path + ".name", string(part, "name"), 1, 100);
      default -> problems.add(path, "unknown type \"" + type + "\"");
    }
    if (part.get("style") instanceof JsonObject style)
      for (String name : style.keySet())
      problems.when(!STYLES.contains(name), path + ".style", "unknown \"" + name + "\"");
  }
}
