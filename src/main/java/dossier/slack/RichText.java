package dossier.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dossier.article.CanonicalUrl;
import java.util.List;

/** A rich text block being built: the one kind of block that shows text from outside literally. */
final class RichText {
  private final JsonArray elements = new JsonArray();

  /** A line of text being built. */
  static final class Run {
    private final JsonArray parts = new JsonArray();

    /** Text as it is, cleaned and cut to {@code limit} characters; nothing when it is blank. */
    Run text(String outside, int limit) {
      return part(outside, limit, "");
    }

    /** Our own short text, spaces kept. */
    Run own(String words) {
      if (words.isEmpty()) return this;
      JsonObject part = Json.of("type", "text");
      part.addProperty("text", words);
      parts.add(part);
      return this;
    }

    /** Text in bold. */
    Run bold(String outside, int limit) {
      return part(outside, limit, "bold");
    }

    /** Text in italics. */
    Run italic(String outside, int limit) {
      return part(outside, limit, "italic");
    }

    /** Text as typed at a terminal. */
    Run code(String outside, int limit) {
      return part(outside, limit, "code");
    }

    private Run part(String outside, int limit, String style) {
      String shown = Mrkdwn.clean(outside, limit);
      if (shown.isEmpty()) return this;
      JsonObject part = Json.of("type", "text");
      part.addProperty("text", shown);
      if (!style.isEmpty()) part.add("style", Json.of(style, true));
      parts.add(part);
      return this;
    }

    /** A link to an article, shown as its domain. */
    Run link(CanonicalUrl url) {
      if (!url.value().startsWith("https://") && !url.value().startsWith("http://")) return this;
      String address = url.value().replace("|", "%7C").replace("<", "%3C").replace(">", "%3E");
      if (address.length() > BlockValidator.MAX_URL) return text(url.domain(), Limits.DOMAIN);
      JsonObject part = Json.of("type", "link");
      part.addProperty("url", address);
      part.addProperty("text", Mrkdwn.clean(url.domain(), Limits.DOMAIN));
      parts.add(part);
      return this;
    }

    /** A person by Slack's id; nothing for what is not an id. */
    Run user(String id) {
      if (!Limits.SLACK_ID.matcher(id).matches()) return this;
      JsonObject part = Json.of("type", "user");
      part.addProperty("user_id", id);
      parts.add(part);
      return this;
    }

    /** A channel by Slack's id, whose name those alone see who may; nothing for what is not an id. */
    Run channel(String id) {
      if (!Limits.SLACK_ID.matcher(id).matches()) return this;
      JsonObject part = Json.of("type", "channel");
      part.addProperty("channel_id", id);
      parts.add(part);
      return this;
    }

    private JsonObject as(String type) {
      JsonObject element = Json.of("type", type);
      element.add("elements", parts);
      return element;
    }
  }

  /** An empty line to fill. */
  static Run run() {
    return new Run();
  }

  /** Adds a paragraph; nothing when it is empty. */
  RichText section(Run run) {
    return add(run, "rich_text_section");
  }

  /** Adds a quotation; nothing when it is empty. */
  RichText quote(Run run) {
    return add(run, "rich_text_quote");
  }

  /** Adds a box of text as it is, to be copied. */
  RichText preformatted(Run run) {
    return add(run, "rich_text_preformatted");
  }

  private RichText add(Run run, String type) {
    if (!run.parts.isEmpty()) elements.add(run.as(type));
    return this;
  }

  /** Adds a list; nothing when it is empty. */
  RichText bullets(List<Run> items) {
    JsonArray sections = new JsonArray();
    for (Run item : items)
      if (!item.parts.isEmpty()) sections.add(item.as("rich_text_section"));
    if (sections.isEmpty()) return this;
    JsonObject list = Json.of("type", "rich_text_list");
    list.addProperty("style", "bullet");
    list.add("elements", sections);
    elements.add(list);
    return this;
  }

  /** The block. */
  JsonObject block() {
    JsonObject block = Json.of("type", "rich_text");
    block.add("elements", elements);
    return block;
  }
}
