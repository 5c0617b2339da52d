package dossier.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dossier.digest.Digest;
import dossier.digest.Rhythm;
import dossier.digest.Schedule;
import dossier.store.StoredDigest;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** The forms of a digest: what it is about, when and where it comes; then how it would look, to be saved. */
final class DigestForm {
  /** By which its submissions are known. */
  static final String CALLBACK = "digest";
  static final String SCOPE = "scope";
  static final String RHYTHM = "rhythm";
  static final String DAY = "day";
  static final String TIME = "time";
  static final String ZONE = "zone";
  static final String TO = "to";
  static final String EMPTY = "empty";
  /** The action of every field. */
  static final String FIELD = "field";
  static final String HERE = "here";
  static final String ME = "me";
  static final String YES = "yes";
  private static final int MOST_BLOCKS = 60;

  private DigestForm() {}

  /** What the form begins with. */
  record Start(String scope, Schedule schedule, boolean direct, boolean saysEmpty) {}

  /** What is shown until it is filled, or where there is nothing to fill in. */
  static JsonObject note(String sentence) {
    JsonArray blocks = new JsonArray();
    blocks.add(FormFields.section(sentence, Limits.FACT));
    return FormFields.view(CALLBACK, "Digest", blocks, "Close");
  }

  /** The form to fill in. A digest that is changed stays where it goes, and one that is made where one person reads goes there. */
  static JsonObject of(DigestPlace place, Start start) {
    JsonArray blocks = new JsonArray();
    Schedule when = start.schedule();
    blocks.add(Chosen.field(FIELD));
    blocks.add(FormFields.input(SCOPE, "What is it about besides?",
        FormFields.text(FIELD, start.scope(), "xiaomi huawei launches", StoredDigest.MAX_SCOPE),
        "Companies, lists like @china-phones, sectors like sector:chips, kinds like launches, other words. Nothing "
            + "here and above means all tracked news.",
        true));
    blocks.add(FormFields.input(RHYTHM, "How often?", rhythms(when), null, false));
    blocks
        .add(FormFields.input(DAY, "Day of the month",
            FormFields.text(FIELD, when.rhythm() == Rhythm.MONTHLY ? String.valueOf(when.day()) : "", "1",
                2),
            "For monthly ones: 1 to 31. A shorter month counts its last day.", true));
    blocks.add(
        FormFields.input(TIME, "At what time?", FormFields.text(FIELD, when.at().toString(), "9:00", 10), null, false));
    blocks.add(FormFields.input(ZONE, "In which time zone?",
        FormFields.text(FIELD, when.zone().getId(), "Europe/Paris", 64), null, false));
    if (place.id() == 0 && !start.direct())
      blocks.add(FormFields.input(TO, "Where does it go?", places(start.direct()), null, false));
    blocks.add(FormFields.input(EMPTY, "When there is nothing new", checkbox(start.saysEmpty()), null, true));
    JsonObject view = FormFields.view(CALLBACK, "Digest", blocks, "Cancel");
    view.add("submit", Json.plainText("Preview", 24));
    view.addProperty("private_metadata", place.encoded());
    return view;
  }

  /** How it would look, to be saved. */
  static JsonObject preview(DigestPlace place, Digest digest, Schedule schedule, String scope) {
    Draft draft = new Draft();
    DigestReplies.preview(draft, digest, scope);
    JsonArray blocks = new JsonArray();
    blocks.add(FormFields.section(DigestBlocks.about(scope) + ", " + schedule.said() + ".", Limits.FACT));
    for (var block : draft.message().blocks())
      if (blocks.size() < MOST_BLOCKS) blocks.add(block);
    JsonObject view = FormFields.view(CALLBACK, "Digest", blocks, "Cancel");
    view.add("submit", Json.plainText("Save", 24));
    view.addProperty("private_metadata", place.encoded());
    return view;
  }

  private static JsonObject rhythms(Schedule when) {
    JsonObject menu = Json.of("type", "static_select");
    menu.addProperty("action_id", FIELD);
    JsonArray options = new JsonArray();
    options.add(FormFields.option("Every day", "daily"));
    options.add(FormFields.option("Monday to Friday", "weekdays"));
    for (DayOfWeek day : DayOfWeek.values())
      options.add(
          FormFields.option("Every " + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
              day.name().toLowerCase(Locale.ROOT)));
    options.add(FormFields.option("Every month", "monthly"));
    menu.add("options", options);
    int chosen = switch (when.rhythm()) {
      case DAILY -> 0;
      case WEEKDAYS -> 1;
      case WEEKLY -> 1 + when.day();
      case MONTHLY -> options.size() - 1;
    };
    menu.add("initial_option", options.get(chosen));
    return menu;
  }

  private static JsonObject places(boolean direct) {
    JsonObject menu = Json.of("type", "static_select");
    menu.addProperty("action_id", FIELD);
    JsonArray options = new JsonArray();
    options.add(FormFields.option("In this channel", HERE));
    options.add(FormFields.option("To me alone, as a direct message", ME));
    menu.add("options", options);
    menu.add("initial_option", options.get(direct ? 1 : 0));
    return menu;
  }

  private static JsonObject checkbox(boolean checked) {
    JsonObject box = Json.of("type", "checkboxes");
    box.addProperty("action_id", FIELD);
    JsonArray options = new JsonArray();
    options.add(FormFields.option("Say so all the same", YES));
    box.add("options", options);
    if (checked) box.add("initial_options", options.deepCopy());
    return box;
  }

}
