package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.response.Response;
import dossier.digest.AlertBook.Who;
import dossier.digest.Newsroom;
import dossier.store.Alert;
import dossier.store.CompanyList;
import dossier.store.CompanyLists;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertCommandTest {
  private static final Who ME = new Who("T1", "C1", "U1");
  private final Workshop shop = new Workshop();

  @BeforeEach
  void news() {
    shop.now = Newsroom.NOW;
    publish("madrid", "Xiaomi opens stores in <Madrid>", "2026-11-20T08:00:00Z");
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private void publish(String name, String title, String when) {
    shop.newsroom.with(Newsroom.entry("Herald", name, title, title + ", the company said. " + name + " is new.", when));
  }

  /** What the bot sends next to one of these, each valid. */
  private FakeSlack.Call next(String to) {
    for (FakeSlack.Call call = shop.slack.next();; call = shop.slack.next()) {
      if (call.to().equals(to)) {
        assertThat(call.sent().has("blocks") ? BlockValidator.problems(call.sent()) : List.of()).isEmpty();
        return call;
      }
    }
  }

  private FakeSlack.Call reply(String typed) {
    shop.command("/dossier", typed);
    return next("response");
  }

  private List<String> words() {
    return shop.bot.alerts().book().here(ME).stream().map(Alert::words).toList();
  }

  @Test
  void anAlertIsMadeSaidInTheChannelAndShownWithWhatItWouldHavePosted() {
    shop.command("/dossier", "alert “Xiaomi AND (US OR stores)”, instant with rumours");
    FakeSlack.Call said = next("chat.postMessage");
    assertThat(said.field("channel")).isEqualTo("C1");
    assertThat(said.text()).startsWith("An alert was added here: “Xiaomi AND (US OR stores)”");
    FakeSlack.Call made = next("response");
    assertThat(made.field("response_type")).isEqualTo("ephemeral");
    assertThat(made.text()).contains("Alert 1 is on:", "To expect: less than one a week",
        "Xiaomi opens stores in &lt; Madrid&gt;".replace("&lt; ", "&lt;"));
    assertThat(made.sent().toString()).contains("at once, at night too, rumours too", "\"Pause\"");
    assertThat(reply("alert pause 1").text()).startsWith("Alert 1 is paused");
    assertThat(reply("alert show 1").sent().toString()).contains("\"Resume\"").doesNotContain("\"Pause\"");
    assertThat(reply("alert resume 1").text()).startsWith("Alert 1 listens again");
    assertThat(words()).containsExactly("Xiaomi AND (US OR stores)");
    assertThat(shop.bot.alerts().book().here(ME).getFirst().choices()).isEqualTo(new Alert.Choices(true, false, true));
  }

  @Test
  void aPostSaysWhyItCameAndItsButtonsWork() {
    reply("alert xiaomi instant");
    publish("phone", "Xiaomi shows a phone that folds", "2026-11-27T08:59:00Z");
    shop.bot.alerts().tick();
    FakeSlack.Call post = next("chat.postMessage");
    assertThat(post.text()).startsWith("Xiaomi shows a phone that folds")
        .contains("Why: it matches the alert “xiaomi” (1)");
    assertThat(post.sent().toString()).contains("alert:T1:C1:");
    JsonObject less = Workshop.button(post.message(), "Less like this");
    shop.click(less.get("action_id").getAsString(), less.get("value").getAsString(), false);
    assertThat(next("response").text()).startsWith("Noted.");
    publish("tablet", "Xiaomi shows a tablet that folds", "2026-11-27T08:59:30Z");
    shop.bot.alerts().tick();
    JsonObject mute = Workshop.button(post.message(), "Mute 7 d");
    shop.click(mute.get("action_id").getAsString(), mute.get("value").getAsString(), false);
    assertThat(next("response").text()).isEqualTo("Alerts here say nothing about “xiaomi” for 7 days.");
    publish("car", "Xiaomi builds a factory for cars", "2026-11-27T08:59:40Z");
    shop.bot.alerts().tick();
    shop.now = shop.now.plus(Duration.ofMinutes(1));
    assertThat(shop.slack.rest()).noneMatch(call -> call.to().equals("chat.postMessage") && !call.text().isEmpty()
        && call.text().contains("tablet"));
  }

  @Test
  void whereTheBotIsNotNoAlertIsMade() {
    shop.slack.answers("chat.postMessage", 200, "{\"ok\":false,\"error\":\"not_in_channel\"}");
    assertThat(reply("alert xiaomi").text()).contains("invite me with /invite first");
    assertThat(words()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      alert NOT xiaomi         | That matches nearly everything. Say what to listen for.
      alert @nobody            | There is no list @nobody.
      alert "half a phrase     | The query breaks off
      alert colour:red         | There is no field "colour"
      alert delete 99          | There is no alert 99 that you may change.
      alert show 99            | There is no alert 99 that you may change.
      alert                    | There are no alerts here.
      mute                     | Nothing is muted here.
      mute xiaomi 0d           | Say for how long as in 12h, 7d, 2w or 1m.
      mute xiaomi 999w         | The longest is a year.
      mute 7d                  | Say what to mute
      mute zorblax 7d          | I do not know the company “zorblax”.
      mute xiaomi, huawei 12h  | Alerts here say nothing about Xiaomi, Huawei for 12 hours.
      mute xiaomi              | Alerts here say nothing about Xiaomi for 7 days.
      mute xiaomi off          | Nothing about Xiaomi was muted here.
      """)
  void whatIsTypedGetsAPlainSentence(String typed, String sentence) {
    assertThat(reply(typed).text()).startsWith(sentence);
    assertThat(words()).isEmpty();
  }

  @Test
  void aListIsMutedAndHeardOfAgain() {
    new CompanyLists(shop.database).keep(new CompanyList("T1", "", "phones",
        List.of(new CompanyList.Member("xiaomi", "Xiaomi"), new CompanyList.Member("zte", "ZTE"))), shop.now, "U1");
    reply("alert stores instant");
    assertThat(reply("mute @phones 2d").text()).isEqualTo("Alerts here say nothing about Xiaomi, ZTE for 2 days.");
    assertThat(reply("mute").text()).contains("Xiaomi until", "ZTE until");
    publish("seville", "Xiaomi opens stores in Seville", "2026-11-27T08:59:00Z");
    publish("oslo", "Nokia opens stores in Oslo", "2026-11-27T08:59:00Z");
    shop.bot.alerts().tick();
    assertThat(posted()).containsExactly("Nokia opens stores in Oslo");
    assertThat(reply("mute @phones off").text()).isEqualTo("Alerts here tell about Xiaomi, ZTE again.");
    assertThat(reply("mute").text()).startsWith("Nothing is muted here.");
    publish("turin", "ZTE opens stores in Turin", "2026-11-27T08:59:30Z");
    shop.bot.alerts().tick();
    assertThat(posted()).containsExactly("ZTE opens stores in Turin");
    assertThat(reply("mute @nobody 2d").text()).startsWith("There is no list @nobody.");
  }

  /** The titles of the stories that were posted since this was last asked. */
  private List<String> posted() {
    return shop.slack.rest()
        .stream()
        .filter(call -> call.to().equals("chat.postMessage"))
        .map(call -> call.text().split(" · ", 2)[0])
        .toList();
  }

  @Test
  void whatOthersMadeIsChangedByThoseWhoManageAlone() {
    shop.bot.alerts()
        .book()
        .make(new Alert(0, "T1", "C1", "U2", "zte", ZoneId.of("UTC"), Alert.Choices.USUAL, shop.now));
    shop.managers.clear();
    assertThat(reply("alert delete 1").text()).isEqualTo("There is no alert 1 that you may change.");
    assertThat(words()).containsExactly("zte");
    shop.managers.add("U1");
    assertThat(reply("alert delete 1").text()).isEqualTo("Deleted: alert 1, zte");
    assertThat(words()).isEmpty();
  }

  @Test
  void theFormShowsWhatWouldHaveMatchedBeforeItIsSaved() {
    JsonObject button = Workshop.button(reply("alert").message(), "New alert");
    shop.slack.answers("views.open", 200, "{\"ok\":true,\"view\":{\"id\":\"V1\"}}");
    shop.click(button.get("action_id").getAsString(), button.get("value").getAsString(), true);
    JsonObject form = view(next("views.update").field("view"));
    assertThat(errors("{}", form)).contains("\"words\":\"Say what to listen for.\"");
    assertThat(errors(fields("NOT xiaomi", "UTC"), form)).contains("\"words\":\"That matches nearly everything");
    assertThat(errors(fields("xiaomi", "Mars/Olympus"), form)).contains("\"zone\":\"There is no such time zone");
    Response waiting = shop.submit("T1", "U1", AlertForm.CALLBACK, metadata(form),
        fields("xiaomi stores", "Europe/Paris"));
    assertThat(waiting.getBody()).contains("\"response_action\":\"update\"");
    JsonObject now = JsonParser.parseString(waiting.getBody()).getAsJsonObject().getAsJsonObject("view");
    JsonObject preview = view(now.has("submit") ? now.toString() : next("views.update").field("view"));
    assertThat(preview.toString()).contains("To expect: less than one a week", "Xiaomi opens stores in", "Save");
    assertThat(words()).isEmpty();
    shop.submit("T1", "U1", AlertForm.SAVE, metadata(preview), "{}");
    assertThat(next("response").text()).startsWith("Alert 1 is on:");
    assertThat(shop.bot.alerts().book().here(ME).getFirst().zone()).isEqualTo(ZoneId.of("Europe/Paris"));
    assertThat(words()).containsExactly("xiaomi stores");
  }

  private String errors(String fields, JsonObject form) {
    Response response = shop.submit("T1", "U1", AlertForm.CALLBACK, metadata(form), fields);
    assertThat(response.getBody()).contains("\"response_action\":\"errors\"");
    return response.getBody();
  }

  private static String metadata(JsonObject form) {
    return form.get("private_metadata").getAsString();
  }

  private static JsonObject view(String json) {
    JsonObject view = JsonParser.parseString(json).getAsJsonObject();
    assertThat(BlockValidator.problemsOfForm(view)).isEmpty();
    return view;
  }

  private static String fields(String words, String zone) {
    return "{\"words\":{\"field\":{\"value\":\"" + words + "\"}},\"zone\":{\"field\":{\"value\":\"" + zone + "\"}}}";
  }

  @Test
  void aForgedOrOldFormChangesNothing() {
    List<String> bodies = new ArrayList<>();
    for (String metadata : List.of("", "{}", "not json", "{\"i\":99,\"c\":\"C1\",\"w\":\"xiaomi\",\"z\":\"UTC\"}"))
      bodies.add(shop.submit("T1", "U1", AlertForm.SAVE, metadata, "{}").getBody());
    assertThat(bodies).allMatch(body -> body.contains("too old to work") || body.contains("no such alert"));
    assertThat(words()).isEmpty();
  }
}
