package dossier.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dossier.answer.FactItem;
import dossier.fact.Fact;
import dossier.fact.Slot;
import dossier.fact.SlotText;
import java.util.List;

/** The forms in which people say what is wrong with a fact: one for each fault, with the fields that it needs. */
final class FixForm {
  /** By which its submissions are known. */
  static final String CALLBACK = "fix";
  /** Blocks that hold a field. */
  static final String KNOWN = "known";
  static final String COMPANY = "company";
  static final String SLOT = "slot";
  static final String VALUE = "value";
  static final String OTHER = "other";
  /** The action of every field. */
  static final String FIELD = "field";
  private static final int MAX_VALUE = 200;
  /** Slots that can be mended, in the order in which they are offered. */
  private static final List<Slot> SLOTS = List.of(Slot.AMOUNT, Slot.DATE, Slot.MODALITY, Slot.COUNTERPARTY, Slot.PERIOD,
      Slot.CHANGE, Slot.PERSON, Slot.PRODUCT, Slot.PLACE, Slot.ATTRIBUTION);

  private FixForm() {}

  /** What is shown until the fact is looked up. */
  static JsonObject waiting(Fault fault) {
    return note(fault, "One moment …");
  }

  /** A form that only says something. */
  static JsonObject note(Fault fault, String sentence) {
    JsonArray blocks = new JsonArray();
    blocks.add(FormFields.section(sentence, Limits.FACT));
    return FormFields.view(CALLBACK, fault.label(), blocks, "Close");
  }

  /**
   * The form for a fault.
   *
   * @param alike facts that it can be a duplicate of
   */
  static JsonObject of(FixPlace place, Fault fault, FactItem item, List<FactItem> alike) {
    if (fault == Fault.DUPLICATE && alike.isEmpty())
      return note(fault, "There is no other fact of that kind about " + item.fact().fact().company().name() + ".");
    JsonArray blocks = new JsonArray();
    blocks.add(FormFields.section(FactBlocks.plain(item.line()), Limits.FACT));
    String submit = switch (fault) {
      case COMPANY -> company(blocks, item.fact().fact());
      case VALUE -> value(blocks, item.fact().fact());
      case DUPLICATE -> duplicate(blocks, place, alike);
      case NO_FACT -> {
        blocks.add(Json.context("hint", List.of("It is hidden everywhere, also when articles are read again. "
            + "You can take that back.")));
        yield "Hide it";
      }
    };
    JsonObject view = FormFields.view(CALLBACK, fault.label(), blocks, "Cancel");
    view.add("submit", Json.plainText(submit, 24));
    view.addProperty("private_metadata", place.encoded());
    return view;
  }

  private static String company(JsonArray blocks, Fact fact) {
    blocks.add(FormFields.input(KNOWN, "Which company is it about?",
        CompanyChoice.element(CompanyForms.ONE, "Not " + fact.company().name()), null, true));
    blocks.add(FormFields.input(COMPANY, "Or a company outside the catalogue",
        FormFields.text(FIELD, "", "Erewhon Robotics", MAX_VALUE),
        "Leave both empty where none is known: the fact is hidden.", true));
    return "Change";
  }

  private static String value(JsonArray blocks, Fact fact) {
    JsonObject menu = Json.of("type", "static_select");
    menu.addProperty("action_id", FIELD);
    menu.add("placeholder", Json.plainText("Choose what is wrong", Limits.OPTION));
    JsonArray options = new JsonArray();
    for (Slot slot : SLOTS) {
      String now = SlotText.of(slot, fact);
      options.add(FormFields.option(name(slot) + ": " + (now == null ? "empty" : now), slot.name()));
    }
    menu.add("options", options);
    JsonObject choice = FormFields.input(SLOT, "What is wrong?", menu, null, true);
    choice.addProperty("optional", false);
    blocks.add(choice);
    blocks.add(FormFields.input(VALUE, "What is right?",
        FormFields.text(FIELD, "", "$26.2 billion, 2016-06-13, …", MAX_VALUE),
        "An amount like $26.2 billion, 12 percent or 26200000000 USD, a date like 2016-06-13, 2016-06 or 2016, "
            + "a period like Q3 2010 or FY 2013, how sure like asserted, planned, reported, denied or ended; several "
            + "names with a semicolon between. Leave it empty where the articles do not say.",
        true));
    return "Change";
  }

  /** What people call a slot. */
  static String name(Slot slot) {
    return switch (slot) {
      case AMOUNT -> "Amount";
      case DATE -> "Date";
      case MODALITY -> "How sure";
      case COUNTERPARTY -> "Other side";
      case PERIOD -> "Period";
      case CHANGE -> "Change in percent";
      case PERSON -> "Person";
      case PRODUCT -> "Product";
      case PLACE -> "Place";
      case ATTRIBUTION -> "Told by";
      case COMPANY -> "Company";
      case TRIGGER -> "Word";
    };
  }

  private static String duplicate(JsonArray blocks, FixPlace place, List<FactItem> alike) {
    JsonObject menu = Json.of("type", "static_select");
    menu.addProperty("action_id", FIELD);
    menu.add("placeholder", Json.plainText("Choose the other fact", Limits.OPTION));
    JsonArray options = new JsonArray();
    for (FactItem other : alike.subList(0, Math.min(alike.size(), Limits.OPTIONS)))
      options.add(FormFields.option(FactBlocks.plain(other.line()),
          FactValue.of(other.fact().id(), place.value().asked(), place.value().visibility()).encoded()));
    menu.add("options", options);
    JsonObject choice = FormFields.input(OTHER, "Which fact tells the same?", menu, null, true);
    choice.addProperty("optional", false);
    blocks.add(choice);
    return "Put together";
  }
}
