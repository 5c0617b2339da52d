package dossier.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dossier.store.CompanyList;
import dossier.store.CompanyList.Member;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The forms in which people track companies and make lists. */
final class CompanyForms {
  /** By which their submissions are known. */
  static final String TRACK = "track-company";
  static final String LIST = "company-list";
  /** Blocks that hold a field. */
  static final String KNOWN = "known";
  static final String NAME = "name";
  static final String ALIASES = "aliases";
  static final String WHOSE = "whose";
  static final String COMPANIES = "companies";
  static final String OUTSIDE = "outside";
  /** The action of every field. */
  static final String FIELD = "field";
  /** The action of fields in which lists cannot be chosen. */
  static final String ONE = "company";
  static final String MINE = "mine";
  static final String ALL = "workspace";
  private static final int MAX_TEXT = 3_000;

  private CompanyForms() {}

  /** The form that tracks a company. */
  static JsonObject track(FormOrigin origin) {
    JsonArray blocks = new JsonArray();
    blocks.add(
        FormFields.input(KNOWN, "A company of the catalogue", CompanyChoice.element(ONE, "Type its name"), null, true));
    blocks.add(FormFields.input(NAME, "Or another company", FormFields.text(FIELD, "", "Erewhon Robotics", 80),
        "Its name as articles write it. It is looked for in all stored articles, and you are told when that is done.",
        true));
    blocks.add(
        FormFields.input(ALIASES, "Other names of that company", FormFields.text(FIELD, "", "Erewhon, ERW", MAX_TEXT),
            "At most ten, with commas between.", true));
    return view(TRACK, "Track a company", "Track", blocks, origin);
  }

  /**
   * The form that makes or changes a list.
   *
   * @param list as it is, or null for a new one
   */
  static JsonObject list(FormOrigin origin, @Nullable CompanyList list) {
    JsonArray blocks = new JsonArray();
    blocks
        .add(FormFields.input(NAME, "Name", FormFields.text(FIELD, list == null ? "" : list.name(), "china-phones", 40),
            "Letters a to z, digits and hyphens. @name then works wherever a company does.", false));
    blocks.add(FormFields.input(WHOSE, "Whose list", whose(list != null && list.isPersonal()), null, false));
    JsonObject companies = CompanyChoice.several(FIELD, "Type a company's name", CompanyList.MAX_MEMBERS);
    List<Member> known = list == null
        ? List.of()
        : list.members().stream().filter(CompanyForms::isChoice).toList();
    if (!known.isEmpty()) {
      JsonArray options = new JsonArray();
      known.forEach(member -> options.add(FormFields.option(member.name(), member.name())));
      companies.add("initial_options", options);
    }
    blocks.add(
        FormFields.input(COMPANIES, "Companies", companies, "Also other lists, such as @chips, and sectors: sector:ai",
            true));
    blocks.add(FormFields.input(OUTSIDE, "Companies outside the catalogue",
        FormFields.text(FIELD, list == null ? "" : outside(list), "Erewhon Robotics, …", MAX_TEXT),
        "Their names as articles write them, with commas between.", true));
    return view(LIST, list == null ? "New list" : "Change a list", "Keep", blocks, origin);
  }

  private static boolean isChoice(Member member) {
    return member.company() != null && member.name().length() <= CompanyChoice.MAX_VALUE;
  }

  private static String outside(CompanyList list) {
    return list.members()
        .stream()
        .filter(member -> !isChoice(member))
        .map(member -> member.name().matches(".*[,;].*") ? "\"" + member.name() + "\"" : member.name())
        .collect(
            Collectors.joining(", "));
  }

  /** Whether a list fits its form. */
  static boolean fits(CompanyList list) {
    return outside(list).length() <= MAX_TEXT;
  }

  private static JsonObject whose(boolean mine) {
    JsonObject buttons = Json.of("type", "radio_buttons");
    buttons.addProperty("action_id", FIELD);
    JsonObject all = FormFields.option("The workspace's", ALL);
    JsonObject own = FormFields.option("Mine only", MINE);
    JsonArray options = new JsonArray();
    options.add(all);
    options.add(own);
    buttons.add("options", options);
    buttons.add("initial_option", (mine ? own : all).deepCopy());
    return buttons;
  }

  private static JsonObject view(String callback, String title, String submit, JsonArray blocks, FormOrigin origin) {
    JsonObject view = FormFields.view(callback, title, blocks, "Cancel");
    view.addProperty("private_metadata", origin.encoded());
    view.add("submit", Json.plainText(submit, ViewRules.MAX_LABEL));
    return view;
  }
}
