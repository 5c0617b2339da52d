package dossier.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dossier.digest.AlertPreview;
import dossier.slack.AlertPlace.Entered;
import dossier.store.Alert;

/** The forms of an alert: what it listens for and how it posts; then what it would have posted, to be saved. */
final class AlertForm {
  /** By which the submissions of the two are known. */
  static final String CALLBACK = "alert";
  static final String SAVE = "alert-save";
  /** Blocks that hold a field. */
  static final String WORDS = "words";
  static final String CHOICES = "choices";
  static final String ZONE = "zone";
  /** The action of every field. */
  static final String FIELD = "field";
  static final String INSTANT = "instant";
  static final String MENTIONS = "mentions";
  static final String RUMOURS = "rumours";

  private AlertForm() {}

  /** What is shown until there is more, or where there is nothing to fill in. */
  static JsonObject note(String sentence) {
    JsonArray blocks = new JsonArray();
    blocks.add(FormFields.section(sentence, Limits.LINE));
    return FormFields.view(CALLBACK, "Alert", blocks, "Close");
  }

  /** The form to fill in. */
  static JsonObject of(AlertPlace place, Entered start) {
    JsonArray blocks = new JsonArray();
    JsonObject words = FormFields.text(FIELD, start.words(), "xiaomi recall", Alert.MAX_WORDS);
    blocks.add(Chosen.field(FIELD));
    blocks.add(FormFields.input(WORDS, "What is it to listen for besides?", words,
        "Words like: xiaomi recall, a list like @china-phones, a kind like acquisitions, or a query like: Xiaomi AND "
            + "(US OR carrier). Articles count that are about a company that you name.",
        true));
    blocks.add(FormFields.input(CHOICES, "Only where you want more than usual", choices(start.choices()),
        "Usually it posts every 15 minutes by day, leaves rumours and what unnamed people claim to digests, and at most 10 stories a day.",
        true));
    blocks.add(FormFields.input(ZONE, "In which time zone is your day?",
        FormFields.text(FIELD, start.zone().getId(), "Europe/Paris", 64),
        "It is quiet from 20:00 to 7:00 there.", false));
    JsonObject view = FormFields.view(CALLBACK, "Alert", blocks, "Cancel");
    view.add("submit", Json.plainText("Preview", 24));
    view.addProperty("private_metadata", place.encoded());
    return view;
  }

  /** What it would have posted, to be saved. */
  static JsonObject preview(AlertPlace place, Alert alert, AlertPreview preview) {
    Draft draft = new Draft();
    draft.add(new RichText().section(RichText.run().code(alert.words(), Limits.LINE)));
    AlertBlocks.preview(draft, preview);
    draft.small("how", AlertBlocks.how(alert));
    JsonObject view = FormFields.view(SAVE, "Alert", draft.message().blocks(), "Cancel");
    view.add("submit", Json.plainText("Save", 24));
    view.addProperty("private_metadata", place.encoded());
    return view;
  }

  private static JsonObject choices(Alert.Choices now) {
    JsonArray options = new JsonArray();
    JsonArray chosen = new JsonArray();
    option(options, chosen, "At once, at night too", INSTANT, now.instant());
    option(options, chosen, "Also articles that only mention the company", MENTIONS, now.mentions());
    option(options, chosen, "Also rumours and what unnamed people claim", RUMOURS, now.rumours());
    JsonObject boxes = Json.of("type", "checkboxes");
    boxes.addProperty("action_id", FIELD);
    boxes.add("options", options);
    if (!chosen.isEmpty()) boxes.add("initial_options", chosen);
    return boxes;
  }

  private static void option(JsonArray options, JsonArray chosen, String label, String value, boolean is) {
    JsonObject option = Json.of("value", value);
    option.add("text", Json.plainText(label, Limits.OPTION));
    options.add(option);
    if (is) chosen.add(option);
  }

}
