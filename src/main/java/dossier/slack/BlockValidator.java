package dossier.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks messages against what Slack takes, without asking Slack. The limits are those of Slack's Block Kit reference
 * and of the Python and Node SDKs; the budget of a whole message is 12,000 characters of text, somewhat below the 13,200
 * at which Slack was seen to answer {@code msg_blocks_too_long}. A block type that is not known here is a problem.
 */
public final class BlockValidator {
  /** Most characters of text in all blocks of a message together. */
  public static final int BUDGET = 12_000;
  static final int MAX_BLOCKS = 50;
  static final int MAX_TEXT = 40_000;
  static final int ADVISED_TEXT = 4_000;
  static final int MAX_SECTION = 3_000;
  static final int MAX_FIELDS = 10;
  static final int MAX_FIELD = 2_000;
  static final int MAX_HEADER = 150;
  static final int MAX_CONTEXT = 10;
  static final int MAX_ACTIONS = 25;
  static final int MAX_CONTEXT_ACTIONS = 5;
  static final int MAX_MARKDOWN = 12_000;
  static final int MAX_ID = 255;
  static final int MAX_BUTTON = 75;
  static final int MAX_VALUE = 2_000;
  static final int MAX_URL = 3_000;
  static final int MAX_ALT = 2_000;

  private final Problems problems = new Problems();
  private final Set<String> blockIds = new HashSet<>();
  private final boolean form;
  private int tables;
  private int charts;

  private BlockValidator(boolean form) {
    this.form = form;
  }

  /** The problems of a message, none when Slack will take it. */
  public static List<String> problems(Message message) {
    JsonObject json = new JsonObject();
    json.addProperty("text", message.text());
    json.add("blocks", message.blocks());
    return problems(json);
  }

  /**
   * The problems of a message, each with the path to what it is about, such as {@code blocks[1].text.text: 3001
   * characters, at most 3000}.
   *
   * @param message with {@code text}, {@code blocks} or both, as in chat.postMessage or a response url's body
   */
  public static List<String> problems(JsonObject message) {
    BlockValidator validator = new BlockValidator(false);
    validator.message(message);
    return validator.problems.all();
  }

  /** The problems of a message's blocks alone. */
  public static List<String> problems(JsonArray blocks) {
    BlockValidator validator = new BlockValidator(false);
    validator.blocks(blocks);
    return validator.problems.all();
  }

  /** The problems of a form as in views.open, or of the Home tab as in views.publish. */
  public static List<String> problemsOfForm(JsonObject view) {
    BlockValidator validator = new BlockValidator(true);
    JsonArray blocks = Problems.array(view, "blocks");
    ViewRules.check(validator.problems, view, ViewRules.hasInputs(blocks));
    validator.problems.when(blocks.isEmpty(), "blocks", "none");
    validator.blocks(blocks);
    return validator.problems.all();
  }

  private void message(JsonObject message) {
    String text = Problems.string(message, "text");
    problems.when(text.isBlank(), "text", "missing");
    problems.when(text.length() > MAX_TEXT, "text", text.length() + " characters, at most " + MAX_TEXT);
    problems.when(text.length() > ADVISED_TEXT, "text", text.length() + " characters, advised " + ADVISED_TEXT);
    problems.pings("text", text);
    blocks(Problems.array(message, "blocks"));
  }

  private void blocks(JsonArray blocks) {
    int most = form ? ViewRules.MAX_BLOCKS : MAX_BLOCKS;
    problems.when(blocks.size() > most, "blocks", blocks.size() + ", at most " + most);
    for (int at = 0; at < blocks.size(); at++) {
      String path = "blocks[" + at + "]";
      if (blocks.get(at) instanceof JsonObject block) block(path, block);
      else
        problems.add(path, "not an object");
    }
    int length = TextLength.of(blocks);
    problems.when(!form && length > BUDGET, "blocks", length + " characters of text, at most " + BUDGET);
  }

  private void block(String path, JsonObject block) {
    id(path, block);
    switch (Problems.string(block, "type")) {
      case "section" -> section(path, block);
      case "header" -> problems.text(path + ".text", block.get("text"), MAX_HEADER, true);
      case "context" -> elements(path, block, MAX_CONTEXT);
      case "actions" -> elements(path, block, MAX_ACTIONS);
      case "context_actions" -> elements(path, block, MAX_CONTEXT_ACTIONS);
      case "divider" -> {
      }
      case "image" -> ElementRules.image(problems, path, block);
      case "markdown" -> problems.length(path + ".text", Problems.string(block, "text"), 1, MAX_MARKDOWN);
      case "rich_text" -> RichTextRules.check(problems, path, block);
      case "table" -> {
        problems.when(form, path, "a table in a form");
        table(path, block);
      }
      case ChartBlock.TYPE -> {
        problems.when(form, path, "a chart in a form");
        problems.when(++charts > ChartRules.MAX_CHARTS, path, "more than " + ChartRules.MAX_CHARTS + " charts");
        ChartRules.check(problems, path, block);
      }
      case "input" -> {
        problems.when(!form, path, "an input in a message");
        ViewRules.input(problems, path, block);
      }
      default -> problems.add(path, "unknown type \"" + Problems.string(block, "type") + "\"");
    }
  }

  private void id(String path, JsonObject block) {
    if (!block.has("block_id")) return;
    String id = Problems.string(block, "block_id");
    problems.length(path + ".block_id", id, 1, MAX_ID);
    problems.when(!blockIds.add(id), path + ".block_id", "\"" + id + "\" twice");
  }

  private void section(String path, JsonObject block) {
    JsonArray fields = Problems.array(block, "fields");
    problems.when(!block.has("text") && fields.isEmpty(), path, "neither text nor fields");
    problems.when(fields.size() > MAX_FIELDS, path + ".fields", fields.size() + ", at most " + MAX_FIELDS);
    if (block.has("text")) problems.text(path + ".text", block.get("text"), MAX_SECTION, false);
    for (int at = 0; at < fields.size(); at++)
      problems.text(path + ".fields[" + at + "]", fields.get(at), MAX_FIELD, false);
    if (block.get("accessory") instanceof JsonObject accessory)
      ElementRules.interactive(problems, path + ".accessory", accessory);
  }

  private void elements(String path, JsonObject block, int most) {
    JsonArray elements = Problems.array(block, "elements");
    boolean small = Problems.string(block, "type").equals("context");
    problems.when(elements.isEmpty() || elements.size() > most, path + ".elements",
        elements.size() + ", 1 to " + most);
    Set<String> actions = new HashSet<>();
    for (int at = 0; at < elements.size(); at++) {
      String place = path + ".elements[" + at + "]";
      if (!(elements.get(at) instanceof JsonObject element)) problems.add(place, "not an object");
      else if (small) ElementRules.small(problems, place, element);
      else {
        ElementRules.interactive(problems, place, element);
        String action = Problems.string(element, "action_id");
        problems.when(!action.isEmpty() && !actions.add(action), place + ".action_id", "\"" + action + "\" twice");
      }
    }
  }

  private void table(String path, JsonObject block) {
    problems.when(++tables > 1, path, "a second table");
    TableRules.check(problems, path, block);
  }
}
