package dossier.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message says, checked as Slack checks it.
 *
 * @param text may be empty when there are blocks
 * @param styled whether {@code * _ ~} and backticks in the text mean something
 * @param blocks with a {@code block_id} each and an {@code action_id} at every element that acts; null for text alone
 * @param files what hangs on it, as the Web API shows files; null for none
 */
record Content(String text, boolean styled, @Nullable JsonArray blocks, @Nullable JsonArray files) {
  /** Without files. */
  Content(String text, boolean styled, @Nullable JsonArray blocks) {
    this(text, styled, blocks, null);
  }

  /** Longest text that is accepted, in characters. */
  static final int MAX_TEXT = 40_000;
  /** All text of one message's blocks together, in characters; observed, not documented. */
  static final int MAX_BLOCK_TEXT = 13_200;
  private static final int MAX_BLOCKS = 50;

  /**
   * The content of a payload's {@code text} and {@code blocks}.
   *
   * @throws SlackError {@code no_text}, {@code msg_too_long}, {@code invalid_blocks} or {@code msg_blocks_too_long}
   */
  static Content read(JsonObject payload, BlockRules rules) {
    String text = Json.string(payload, "text");
    JsonArray blocks = blocks(payload);
    if ((text == null || text.isBlank()) && (blocks == null || blocks.isEmpty())) throw new SlackError("no_text");
    if (text != null && text.length() > MAX_TEXT) throw new SlackError("msg_too_long");
    if (blocks != null) check(blocks, rules);
    return new Content(text == null ? "" : text, !"false".equals(Json.string(payload, "mrkdwn")),
        blocks == null || blocks.isEmpty() ? null : named(blocks));
  }

  /** The blocks of a payload, given as JSON or as text that holds JSON; null where there are none. */
  static @Nullable JsonArray blocks(JsonObject payload) {
    JsonElement blocks = payload.get("blocks");
    if (blocks == null || blocks.isJsonNull()) return null;
    if (blocks instanceof JsonArray array) return array;
    String text = Json.string(payload, "blocks");
    return Json.parseArray(text == null ? "" : text)
        .orElseThrow(() -> new SlackError("invalid_blocks", List.of("blocks is no array")));
  }

  /** The same blocks, with names for those that have none. */
  static JsonArray named(JsonArray blocks) {
    JsonArray copy = blocks.deepCopy();
    for (JsonElement block : copy) {
      name(block.getAsJsonObject(), "block_id");
      Elements.acting(block.getAsJsonObject()).forEach(element -> name(element, "action_id"));
    }
    return copy;
  }

  private static void check(JsonArray blocks, BlockRules rules) {
    if (blocks.size() > MAX_BLOCKS)
      throw new SlackError("invalid_blocks", List.of("no more than " + MAX_BLOCKS + " items allowed"));
    for (JsonElement block : blocks) {
      if (!(block instanceof JsonObject object) || Json.string(object, "type") == null)
        throw new SlackError("invalid_blocks", List.of("a block is no object with a type"));
    }
    List<String> problems = rules.problems(blocks);
    if (!problems.isEmpty()) throw new SlackError("invalid_blocks", problems);
    if (textLength(blocks) > MAX_BLOCK_TEXT) throw new SlackError("msg_blocks_too_long");
  }

  private static int textLength(JsonElement element) {
    return switch (element) {
      case JsonArray array -> array.asList().stream().mapToInt(Content::textLength).sum();
      case JsonObject object -> object.entrySet()
          .stream()
          .mapToInt(
              e -> e.getKey().equals("text") && e.getValue().isJsonPrimitive()
                  ? e.getValue().getAsString().length()
                  : textLength(e.getValue()))
          .sum();
      default -> 0;
    };
  }

  private static void name(JsonObject object, String property) {
    if (Json.string(object, property) == null) object.addProperty(property, Ids.random("").substring(0, 5));
  }
}
