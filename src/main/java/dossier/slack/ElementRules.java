package dossier.slack;

import static dossier.slack.Problems.string;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Set;

/** What Slack takes in the elements of context and actions blocks. */
final class ElementRules {
  private static final int MAX_OPTION = 75;
  private static final int MAX_OPTION_VALUE = 150;
  /** Most options of each element that offers a choice. */
  private static final Map<String, Integer> OPTIONS = Map.of("static_select", 100, "multi_static_select", 100,
      "overflow", 5, "radio_buttons", 10, "checkboxes", 10);
  /** Choices whose options Slack or the bot brings when they are opened, and moments. */
  static final Set<String> PICKERS = Set.of("external_select", "multi_external_select", "users_select",
      "multi_users_select", "conversations_select", "multi_conversations_select", "channels_select", "datepicker",
      "timepicker");
  private static final int MAX_PLACEHOLDER = 150;
  private static final Set<String> STYLES = Set.of("", "primary", "danger");

  private ElementRules() {}

  /** An element of a context block. */
  static void small(Problems problems, String path, JsonObject element) {
    if (string(element, "type").equals("image")) image(problems, path, element);
    else
      problems.text(path, element, BlockValidator.MAX_SECTION, false);
  }

  /** An image block or element. */
  static void image(Problems problems, String path, JsonObject image) {
    if (image.get("slack_file") instanceof JsonObject file) {
      problems.when(image.has("image_url"), path, "both image_url and slack_file");
      problems.length(path + ".slack_file.id", string(file, "id"), 1, BlockValidator.MAX_ID);
    } else {
      problems.url(path + ".image_url", string(image, "image_url"));
    }
    problems.length(path + ".alt_text", string(image, "alt_text"), 1, BlockValidator.MAX_ALT);
  }

  /** A button or a choice. */
  static void interactive(Problems problems, String path, JsonObject element) {
    String type = string(element, "type");
    problems.length(path + ".action_id", string(element, "action_id"), 1, BlockValidator.MAX_ID);
    if (type.equals("button")) button(problems, path, element);
    else if (PICKERS.contains(type)) picker(problems, path, element);
    else if (OPTIONS.containsKey(type)) options(problems, path, element, OPTIONS.get(type));
    else
      problems.add(path, "unknown type \"" + type + "\"");
    if (element.get("confirm") instanceof JsonObject confirm) confirm(problems, path + ".confirm", confirm);
  }

  private static void button(Problems problems, String path, JsonObject button) {
    problems.text(path + ".text", button.get("text"), BlockValidator.MAX_BUTTON, true);
    problems.length(path + ".value", string(button, "value"), 0, BlockValidator.MAX_VALUE);
    problems.length(path + ".accessibility_label", string(button, "accessibility_label"), 0, BlockValidator.MAX_BUTTON);
    if (button.has("url")) problems.url(path + ".url", string(button, "url"));
    problems.when(!STYLES.contains(string(button, "style")), path + ".style", "\"" + string(button, "style") + "\"");
  }

  /** A choice whose options are not in the message. */
  private static void picker(Problems problems, String path, JsonObject element) {
    if (element.has("placeholder"))
      problems.text(path + ".placeholder", element.get("placeholder"), MAX_PLACEHOLDER, true);
    if (element.has("max_selected_items"))
      problems.when(element.get("max_selected_items").getAsInt() < 1, path + ".max_selected_items", "below 1");
    if (element.get("initial_option") instanceof JsonObject option) option(problems, path + ".initial_option", option);
    JsonArray initial = Problems.array(element, "initial_options");
    for (int at = 0; at < initial.size(); at++)
      if (initial.get(at) instanceof JsonObject option)
        option(problems, path + ".initial_options[" + at + "]", option);
    String time = string(element, "initial_time");
    problems.when(!time.isEmpty() && !time.matches("([01]\\d|2[0-3]):[0-5]\\d"), path + ".initial_time", time);
  }

  private static void option(Problems problems, String place, JsonObject option) {
    problems.text(place + ".text", option.get("text"), MAX_OPTION, false);
    problems.length(place + ".value", string(option, "value"), 1, MAX_OPTION_VALUE);
  }

  private static void options(Problems problems, String path, JsonObject element, int most) {
    JsonArray options = Problems.array(element, "options");
    problems.when(options.isEmpty() || options.size() > most, path + ".options", options.size() + ", 1 to " + most);
    for (int at = 0; at < options.size(); at++) {
      String place = path + ".options[" + at + "]";
      if (options.get(at) instanceof JsonObject option) option(problems, place, option);
      else
        problems.add(place, "not an object");
    }
  }

  private static void confirm(Problems problems, String path, JsonObject confirm) {
    problems.text(path + ".title", confirm.get("title"), 100, true);
    problems.text(path + ".text", confirm.get("text"), 300, false);
    problems.text(path + ".confirm", confirm.get("confirm"), 30, true);
    problems.text(path + ".deny", confirm.get("deny"), 30, true);
  }
}
