package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dossier.store.CompanyList;
import dossier.store.CompanyList.Member;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CompanyFormsTest {
  private static final FormOrigin ORIGIN = new FormOrigin("C1", null);
  private final Workshop shop = new Workshop();

  @AfterEach
  void close() {
    shop.close();
  }

  private JsonObject opened(String button, Command command, String words) {
    String value = new ButtonValue(new Inquiry(command, words, Samples.NOW), Showing.Visibility.PRIVATE).encoded()
        .orElseThrow();
    shop.slack.answers("views.open", 200, "{\"ok\":true,\"view\":{\"id\":\"V1\"}}");
    shop.click(ButtonKind.FORM.actionId(0), value, true);
    FakeSlack.Call call = shop.slack.next();
    assertThat(call.to()).as(button).isEqualTo("views.open");
    JsonObject view = JsonParser.parseString(call.field("view")).getAsJsonObject();
    assertThat(BlockValidator.problemsOfForm(view)).isEmpty();
    return view;
  }

  private String sent(String callback, String metadata, String values) {
    String body = shop.submit(callback, metadata, values).getBody();
    return body == null ? "" : body;
  }

  private static String text(String block, String value) {
    return "\"%s\":{\"field\":{\"type\":\"plain_text_input\",\"value\":\"%s\"}}".formatted(block, value);
  }

  private static String chosen(String block, String action, String type, String value) {
    return "\"%s\":{\"%s\":{\"type\":\"%s\",%s}}".formatted(block, action, type, type.startsWith("multi")
        ? "\"selected_options\":[{\"value\":\"" + value + "\"}]"
        : "\"selected_option\":{\"value\":\"" + value + "\"}");
  }

  @Test
  void aButtonOpensTheFormThatTracksACompany() {
    shop.command("/dossier", "companies");
    assertThat(Texts.of(shop.slack.next().message())).isNotEmpty();
    JsonObject view = opened("Track a company", Command.TRACK, "");
    assertThat(view.get("callback_id").getAsString()).isEqualTo(CompanyForms.TRACK);
    String known = "{" + chosen(CompanyForms.KNOWN, CompanyForms.ONE, "external_select", "Nokia") + "}";
    assertThat(sent(CompanyForms.TRACK, view.get("private_metadata").getAsString(), known)).isEmpty();
    assertThat(shop.slack.next().text()).startsWith("Nokia is tracked.");
    assertThat(shop.asked.getLast()).isEqualTo("track Nokia for U1 of T1 in C1");
  }

  @Test
  void whatIsWrongStandsBesideItsField() {
    String origin = ORIGIN.encoded();
    assertThat(sent(CompanyForms.TRACK, origin, "{}")).contains("\"errors\":{\"known\":\"Choose a company,");
    assertThat(sent(CompanyForms.TRACK, origin, "{" + text(CompanyForms.NAME, "Erewhon") + ","
        + chosen(CompanyForms.KNOWN, CompanyForms.ONE, "external_select", "Nokia") + "}"))
        .contains("\"errors\":{\"name\":\"Choose a company or name another one, not both.\"");
    assertThat(sent(CompanyForms.TRACK, origin, "{" + text(CompanyForms.NAME, "?!") + "}"))
        .contains("\"errors\":{\"name\":\"“?!” cannot be a company");
    assertThat(sent(CompanyForms.TRACK, origin, "{" + text(CompanyForms.NAME, "Erewhon") + ","
        + text(CompanyForms.ALIASES, "Xiaomi") + "}"))
        .contains("\"errors\":{\"aliases\":\"“Xiaomi” is Xiaomi already.");
    assertThat(sent(CompanyForms.LIST, origin, "{" + text(CompanyForms.NAME, "phones") + "}"))
        .contains("\"errors\":{\"companies\":\"Choose a company,");
    assertThat(sent(CompanyForms.LIST, origin, "{" + text(CompanyForms.NAME, "China!") + ","
        + text(CompanyForms.OUTSIDE, "Erewhon") + "}")).contains("\"errors\":{\"name\":\"A list cannot be called");
  }

  @Test
  void aListIsMadeOfChosenAndOtherCompanies() {
    JsonObject view = opened("New list", Command.LIST, "");
    String values = "{" + text(CompanyForms.NAME, "china-phones") + ","
        + chosen(CompanyForms.WHOSE, CompanyForms.FIELD, "radio_buttons", CompanyForms.MINE) + ","
        + chosen(CompanyForms.COMPANIES, CompanyForms.FIELD, "multi_external_select", "Xiaomi") + ","
        + text(CompanyForms.OUTSIDE, "Erewhon Robotics; Utopia") + "}";
    assertThat(sent(CompanyForms.LIST, view.get("private_metadata").getAsString(), values)).isEmpty();
    assertThat(shop.slack.next().text()).startsWith("The list is kept.");
    assertThat(shop.asked.getLast())
        .isEqualTo("keep china-phones mine: Xiaomi, \"Erewhon Robotics\", \"Utopia\" for U1 of T1");
  }

  @Test
  void theFormOfAListHoldsItsCompanies() {
    String view = opened("Edit", Command.LIST, "phones").toString();
    assertThat(view).contains("\"initial_options\":[{\"text\":{\"type\":\"plain_text\",\"text\":\"Xiaomi\"")
        .contains("\"initial_value\":\"Erewhon <!channel> & Co\"");
    List<Member> many = IntStream.range(0, CompanyList.MAX_MEMBERS)
        .mapToObj(at -> new Member(at % 2 == 0 ? "c" + at : null, "Company " + "x".repeat(40) + at))
        .toList();
    JsonObject full = CompanyForms.list(ORIGIN, new CompanyList("T1", "U1", "many", many));
    assertThat(BlockValidator.problemsOfForm(full)).isEmpty();
  }

  @Test
  void listsAreOfferedWhileTypingButNotWhereOneCompanyIsAskedFor() {
    assertThat(suggested("field", "T1", "x")).contains("@phones").contains("Xiaomi");
    assertThat(suggested("field", "T2", "x")).doesNotContain("@phones").contains("Xiaomi");
    assertThat(suggested(CompanyForms.ONE, "T1", "x")).doesNotContain("@phones").contains("Xiaomi");
  }

  private String suggested(String action, String team, String typed) {
    return shop.suggest("""
        {"type":"block_suggestion","team":{"id":"%s"},"user":{"id":"U1"},"api_app_id":"A1","token":"t",
         "action_id":"%s","block_id":"b","value":"%s"}""".formatted(team, action, typed)).getBody();
  }

  @Test
  void theHomeTabShowsListsWithTheirForms() {
    List<JsonObject> blocks = new HomeLists(shop.companies).blocks(new Place("T1", "U1", "U1", null, null),
        Samples.NOW);
    assertThat(blocks.toString()).contains("@phones: Xiaomi")
        .contains("New list")
        .contains("Track a company")
        .doesNotContain("<!channel>");
  }
}
