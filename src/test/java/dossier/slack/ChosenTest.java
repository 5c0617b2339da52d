package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.digest.AlertBook;
import dossier.digest.Newsroom;
import dossier.digest.Scopes;
import dossier.digest.StandingQueryReader;
import dossier.name.Party;
import dossier.store.Alert;
import dossier.store.Digests;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Companies that are chosen while typing, in every form that asks for one. */
class ChosenTest {
  private final Workshop shop = new Workshop();

  @BeforeEach
  void now() {
    shop.now = Newsroom.NOW;
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private FakeSlack.Call next(String to) {
    for (FakeSlack.Call call = shop.slack.next();; call = shop.slack.next())
      if (call.to().equals(to)) return call;
  }

  private static String chosen(String... names) {
    List<String> options = new ArrayList<>();
    for (String name : names)
      options.add("{\"value\":\"" + name + "\"}");
    return "\"companies\":{\"field\":{\"type\":\"multi_external_select\",\"selected_options\":["
        + String.join(",", options) + "]}}";
  }

  private static String text(String block, String value) {
    return "\"%s\":{\"field\":{\"type\":\"plain_text_input\",\"value\":\"%s\"}}".formatted(block, value);
  }

  private static String option(String block, String value) {
    return "\"%s\":{\"field\":{\"selected_option\":{\"value\":\"%s\"}}}".formatted(block, value);
  }

  private JsonObject opened(ButtonKind kind, Command command, String words) {
    shop.slack.answers("views.open", 200, "{\"ok\":true,\"view\":{\"id\":\"V1\"}}");
    shop.click(kind.actionId(0), new ButtonValue(new Inquiry(command, words, shop.now),
        Showing.Visibility.PRIVATE).encoded().orElseThrow(), true);
    JsonObject view = JsonParser.parseString(next("views.update").field("view")).getAsJsonObject();
    assertThat(BlockValidator.problemsOfForm(view)).isEmpty();
    return view;
  }

  @Test
  void aDigestIsOfWhatWasChosenAndWritten() {
    JsonObject form = opened(ButtonKind.DIGEST, Command.DIGEST, "new");
    assertThat(form.toString()).contains("\"multi_external_select\"");
    String filled = "{" + chosen("Xiaomi", "Red Hat", "@phones".replace("@phones", "sector:chips")) + ","
        + text(DigestForm.SCOPE, "launches") + "," + option(DigestForm.RHYTHM, "daily") + ","
        + text(DigestForm.TIME, "9:00") + "," + text(DigestForm.ZONE, "UTC") + ","
        + option(DigestForm.TO, DigestForm.HERE) + "}";
    String preview = shop.submit(DigestForm.CALLBACK, form.get("private_metadata").getAsString(), filled).getBody();
    JsonObject view = JsonParser.parseString(preview).getAsJsonObject().getAsJsonObject("view");
    shop.submit(DigestForm.CALLBACK, view.get("private_metadata").getAsString(), "{}");
    next("response");
    assertThat(new Digests(shop.database).in("T1", "C1")).singleElement()
        .satisfies(made -> assertThat(made.scope()).isEqualTo("Xiaomi, \"Red Hat\", sector:chips, launches"));
  }

  @Test
  void anAlertIsOfWhatWasChosenAndWritten() {
    JsonObject form = opened(ButtonKind.ALERT, Command.ALERT, "new");
    assertThat(form.toString()).contains("\"multi_external_select\"");
    String values = "{" + chosen("Xiaomi", "ZTE") + "," + text(AlertForm.WORDS, "recall") + ","
        + text(AlertForm.ZONE, "UTC") + "}";
    String body = shop.submit(AlertForm.CALLBACK, form.get("private_metadata").getAsString(), values).getBody();
    JsonObject now = JsonParser.parseString(body).getAsJsonObject().getAsJsonObject("view");
    JsonObject preview = now.has("submit")
        ? now
        : JsonParser.parseString(next("views.update").field("view")).getAsJsonObject();
    shop.submit(AlertForm.SAVE, preview.get("private_metadata").getAsString(), "{}");
    next("response");
    assertThat(shop.bot.alerts().book().here(new AlertBook.Who("T1", "C1", "U1"))).extracting(Alert::words)
        .containsExactly("\"Xiaomi\", \"ZTE\" recall");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      `Red Hat`       | recall            | "Red Hat" recall
      `Red Hat`       | ``                | "Red Hat"
      `Red Hat`       | US OR carrier     | ("Red Hat") AND (US OR carrier)
      `@phones`       | US OR carrier     | (@phones) AND (US OR carrier)
      """)
  void aQueryStaysAQuery(String chosen, String written, String words) {
    assertThat(Chosen.query(List.of(chosen), written)).isEqualTo(words);
  }

  @Test
  void everyCompanyOfTheCatalogueIsReadAsChosen() {
    Scopes scopes = shop.newsroom.scopes(shop.database);
    StandingQueryReader queries = shop.newsroom.standingQueries(shop.database);
    List<String> misread = new ArrayList<>();
    for (Company company : CompanyCatalog.bundled().companies()) {
      String typed = Chosen.scope(List.of(company.name(), "Nokia"), "launches");
      boolean read = scopes.read(typed, "T1", "U1") instanceof Scopes.Reading.Understood(var scope)
          && scope.parties().contains(new Party(company.name(), company.id())) && scope.words().isEmpty();
      if (!read) misread.add("digest: " + typed);
      boolean listened = queries.read(Chosen.query(List.of(company.name()), "recall"), "T1", "U1",
          false) instanceof StandingQueryReader.Outcome.Understood(var query)
          && query.companies().equals(Set.of(company.id()));
      if (!listened) misread.add("alert: " + company.name());
    }
    assertThat(misread).isEmpty();
  }

  @Test
  void theRightCompanyOfAFactIsChosenOrNamed() {
    String known = "\"known\":{\"company\":{\"type\":\"external_select\",\"selected_option\":{\"value\":\"Nokia\"}}}";
    String place = new FixPlace(new FactValue("a1b2", Samples.NOW, Showing.Visibility.PRIVATE, Fault.COMPANY), "C1",
        null, null).encoded();
    assertThat(shop.submit(FixForm.CALLBACK, place, "{" + known + "," + text(FixForm.COMPANY, "Other") + "}").getBody())
        .contains("\"errors\":{\"company\":\"Choose a company or name another one, not both.\"");
    assertThat(shop.decided).isEmpty();
    shop.submit(FixForm.CALLBACK, place, "{" + known + "}");
    next("chat.postEphemeral");
    assertThat(shop.decided).singleElement().asString().contains("OtherCompany[name=Nokia]");
  }

  @Test
  void whatTheWorkspaceDoesNotTrackIsOfferedOnlyWhereItMayBeMeant() {
    shop.companies.untracked = Set.of(new CompanyId("xiaomi"));
    assertThat(suggested("field")).doesNotContain("Xiaomi");
    assertThat(suggested("look:0")).doesNotContain("Xiaomi");
    assertThat(suggested(CompanyForms.ONE)).contains("Xiaomi");
  }

  private String suggested(String action) {
    return shop.suggest("""
        {"type":"block_suggestion","team":{"id":"T1"},"user":{"id":"U1"},"api_app_id":"A1","token":"t",
         "action_id":"%s","block_id":"b","value":"xiao"}""".formatted(action)).getBody();
  }
}
