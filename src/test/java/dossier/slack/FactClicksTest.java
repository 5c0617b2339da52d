package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.response.Response;
import dossier.slack.Showing.Visibility;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactClicksTest {
  private static final FactValue DEAL = FactValue.of("a1b2", Samples.NOW, Visibility.PRIVATE);
  private final Workshop shop = new Workshop();

  @AfterEach
  void close() {
    shop.close();
  }

  private FakeSlack.Call clicked(String actionId, String value, boolean ephemeral) {
    shop.click(actionId, value, ephemeral);
    return shop.slack.next();
  }

  /** Opens the form for a fault and gives it as it is filled. */
  private JsonObject form(Fault fault) {
    shop.slack.answers("views.open", 200, "{\"ok\":true,\"view\":{\"id\":\"V1\"}}");
    assertThat(clicked("fix:0", DEAL.with(fault).encoded(), true).to()).isEqualTo("views.open");
    FakeSlack.Call filled = shop.slack.next();
    assertThat(filled.to()).isEqualTo("views.update");
    assertThat(filled.field("view_id")).isEqualTo("V1");
    return JsonParser.parseString(filled.field("view")).getAsJsonObject();
  }

  private static String place(Fault fault) {
    return new FixPlace(DEAL.with(fault), "C1", null, null).encoded();
  }

  @ParameterizedTest
  @ValueSource(booleans = { true, false })
  void evidenceIsShownToWhoAsksAlone(boolean ephemeral) {
    FakeSlack.Call reply = clicked("fact:3", DEAL.encoded(), ephemeral);
    assertThat(reply.field("response_type")).isEqualTo("ephemeral");
    assertThat(reply.text()).startsWith("ZTE to buy Example Sensors");
    assertThat(BlockValidator.problems(reply.sent())).isEmpty();
    assertThat(shop.asked).containsExactly("fact a1b2");
  }

  @ParameterizedTest
  @ValueSource(strings = { "facts zte", "timeline zte", "upcoming zte", "compare xiaomi zte", "profile zte" })
  void everyFactThatIsListedHasItsEvidenceAClickAway(String line) {
    shop.command("/dossier", line);
    List<JsonObject> evidence = Texts.buttons(shop.slack.next().message(), "fact:");
    assertThat(evidence).isNotEmpty();
    for (JsonObject button : evidence) {
      String value = button.get("value").getAsString();
      FakeSlack.Call reply = clicked(button.get("action_id").getAsString(), value, true);
      assertThat(reply.field("response_type")).isEqualTo("ephemeral");
      assertThat(shop.asked.getLast()).isEqualTo("fact " + FactValue.decode(value).orElseThrow().id());
    }
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void theFormOpensAtOnceAndIsThenFilled(Fault fault) {
    JsonObject form = form(fault);
    assertThat(BlockValidator.problemsOfForm(form)).isEmpty();
    assertThat(BlockValidator.problemsOfForm(FixForm.waiting(fault))).isEmpty();
    assertThat(form.getAsJsonObject("title").get("text").getAsString()).isEqualTo(fault.label());
    assertThat(FixPlace.decode(form.get("private_metadata").getAsString()).map(FixPlace::value))
        .contains(DEAL.with(fault));
  }

  @Test
  void aFactThatIsGoneIsSaidInTheForm() {
    shop.slack.answers("views.open", 200, "{\"ok\":true,\"view\":{\"id\":\"V1\"}}");
    shop.click("fix:0", FactValue.of("gone", Samples.NOW, Visibility.PRIVATE).with(Fault.VALUE).encoded(), true);
    shop.slack.next();
    assertThat(shop.slack.next().field("view")).contains("no longer there").doesNotContain("submit");
  }

  @ParameterizedTest
  @CsvSource({ "fix:0,f1 p 1795864800000 a1b2 company", "undo:0,f1 p 1795864800000 17" })
  void thoseWhoMayNotAreToldSoAtTheButton(String actionId, String value) {
    shop.editors.clear();
    assertThat(clicked(actionId, value, true).text()).isEqualTo(FactClicks.NOT_YOURS);
    shop.bot.close();
    assertThat(shop.slack.rest()).isEmpty();
    assertThat(shop.decided).isEmpty();
  }

  @Test
  void thoseWhoMayNotAreToldSoWhenTheySendAForm() {
    shop.editors.clear();
    Response reply = shop.submit(place(Fault.NO_FACT), "{}");
    assertThat(reply.getBody()).contains("\"response_action\":\"update\"", FactClicks.NOT_YOURS);
    shop.bot.close();
    assertThat(shop.decided).isEmpty();
  }

  @Test
  void whatCannotBeIsSaidBesideItsField() {
    Response reply = shop.submit(place(Fault.COMPANY), Workshop.entered("company", "\"value\":\"Zxt\""));
    assertThat(reply.getBody()).isEqualTo(
        "{\"response_action\":\"errors\",\"errors\":{\"company\":\"I do not know Zxt. Did you mean ZTE?\"}}");
    assertThat(shop.submit(place(Fault.VALUE), Workshop.entered("value", "\"value\":\"12\"")).getBody())
        .contains("\"errors\":{\"slot\":\"Choose what is wrong.\"}");
    assertThat(shop.submit(place(Fault.DUPLICATE), "{}").getBody()).contains("\"errors\":{\"other\":");
    shop.bot.close();
    assertThat(shop.decided).isEmpty();
  }

  @Test
  void aDecisionIsMadeSaidAndCanBeTakenBack() {
    Response ack = shop.submit(place(Fault.VALUE), """
        {"slot":{"field":{"type":"static_select","selected_option":{"value":"AMOUNT"}}},
         "value":{"field":{"type":"plain_text_input","value":" $325 million "}}}""");
    assertThat(ack.getStatusCode()).isEqualTo(200);
    assertThat(ack.getBody()).isNullOrEmpty();
    FakeSlack.Call said = shop.slack.next();
    assertThat(said.to()).isEqualTo("chat.postEphemeral");
    assertThat(said.field("user")).isEqualTo("U1");
    assertThat(said.text()).startsWith("Amount is now: $325 million.");
    assertThat(BlockValidator.problems(said.sent())).isEmpty();
    JsonObject undo = Workshop.button(said.message(), "Undo");
    FakeSlack.Call taken = clicked(undo.get("action_id").getAsString(), undo.get("value").getAsString(), true);
    assertThat(taken.text()).isEqualTo("Taken back. The fact stands as it did before.");
    assertThat(taken.field("replace_original")).isEqualTo("true");
    assertThat(shop.decided).containsExactly("a1b2 OtherValue[slot=AMOUNT, value=$325 million] by U1",
        "undo 17 by U1");
  }

  @Test
  void decisionsAreListedAndCanBeTakenBackThere() {
    shop.command("/dossier", "corrections");
    assertThat(shop.slack.next().text()).startsWith("Nobody has corrected a fact yet.");
    shop.submit(place(Fault.NO_FACT), "{}");
    shop.slack.next();
    shop.command("/dossier", "corrections");
    Message list = shop.slack.next().message();
    assertThat(list.text()).contains("wrong value, amount is $325 million", "by U1", "taken back");
    List<JsonObject> undo = Texts.buttons(list, "undo:");
    assertThat(undo).hasSize(1);
    clicked(undo.getFirst().get("action_id").getAsString(), undo.getFirst().get("value").getAsString(), true);
    assertThat(shop.decided).endsWith("undo 17 by U1");
  }

  @Test
  void aDuplicateAndANonFactAreDecidedByTheFactsId() {
    String other = FactValue.of("c3d4", Samples.NOW, Visibility.PRIVATE).encoded();
    shop.submit(place(Fault.DUPLICATE), Workshop.entered("other", "\"selected_option\":{\"value\":\"" + other + "\"}"));
    assertThat(shop.slack.next().text()).startsWith("The two facts are now one.");
    shop.submit(place(Fault.NO_FACT), "{}");
    assertThat(shop.slack.next().text()).startsWith("The fact is hidden: it is none.");
    assertThat(shop.decided).containsExactly("a1b2 SameAs[fact=c3d4] by U1", "a1b2 NoFact[] by U1");
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "{}", "[]", "x", "{\"f\":\"f1 p 1 a1b2\"}", "{\"f\":\"f1 p 1 a b company\"}",
      "{\"f\":\"f1 p 1 a1b2 spelling\"}" })
  void aFormWithBrokenMetadataDecidesNothing(String metadata) {
    assertThat(shop.submit(metadata, "{}").getStatusCode()).isEqualTo(200);
    shop.bot.close();
    assertThat(shop.decided).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = { "f1 p 1 a1b2 spelling", "f1 x 1 a1b2", "f2 p 1 a1b2", "f1 p 99999999999999999999 a1b2",
      "f1 p 1 a1/b2", "f1 p 1 <!here>" })
  void aBrokenButtonSaysSo(String value) {
    assertThat(FactValue.decode(value)).isEmpty();
    assertThat(clicked("fact:0", value, true).text()).startsWith("This button is too old");
  }

  @Test
  void aPrivateListsFileGoesToThePersonAlone() {
    shop.command("/dossier", "facts zte");
    Message list = shop.slack.next().message();
    shop.slack.answers("files.getUploadURLExternal", 200, "{\"ok\":true,\"file_id\":\"F1\",\"upload_url\":\""
        + shop.slack.responseUrl() + "\"}");
    shop.slack.answers("chat.postMessage", 200, "{\"ok\":true,\"channel\":\"D9\",\"ts\":\"1.1\"}");
    JsonObject csv = Workshop.button(list, "CSV");
    FakeSlack.Call ticket = clicked(csv.get("action_id").getAsString(), csv.get("value").getAsString(), true);
    assertThat(ticket.field("filename")).isEqualTo("dossier-facts-zte.csv");
    assertThat(ticket.field("length")).isEqualTo("22");
    assertThat(shop.slack.next().field("raw")).isEqualTo("id,company\r\na1b2,ZTE\r\n");
    assertThat(shop.slack.next().field("channel")).isEqualTo("U1");
    FakeSlack.Call complete = shop.slack.next();
    assertThat(complete.field("channel_id")).isEqualTo("D9");
    assertThat(complete.field("files")).contains("F1", "facts zte");
    assertThat(shop.slack.next().text()).isEqualTo("The CSV file is in our direct messages.");
    assertThat(shop.asked).containsExactly("facts zte", "csv facts zte");
  }

  @Test
  void aFileGoesToTheThreadThatAskedForIt() {
    shop.mention("E1", "\"user\":\"U2\",\"channel\":\"C1\",\"ts\":\"1700.1\",\"text\":\"<@UBOT> compare xiaomi zte\"");
    JsonObject csv = Workshop.button(shop.slack.next().message(), "CSV");
    shop.slack.answers("files.getUploadURLExternal", 200, "{\"ok\":true,\"file_id\":\"F1\",\"upload_url\":\""
        + shop.slack.responseUrl() + "\"}");
    clicked(csv.get("action_id").getAsString(), csv.get("value").getAsString(), false);
    shop.slack.next();
    FakeSlack.Call complete = shop.slack.next();
    assertThat(complete.to()).isEqualTo("files.completeUploadExternal");
    assertThat(complete.field("channel_id")).isEqualTo("C1");
    assertThat(complete.field("thread_ts")).isEqualTo("1700.5");
  }

  @Test
  void withoutThePermissionTheTerminalIsPointedTo() {
    shop.slack.answers("files.getUploadURLExternal", 200, "{\"ok\":false,\"error\":\"missing_scope\"}");
    shop.click("csv:0", new ButtonValue(new Inquiry(Command.FACTS, "zte's deals", Samples.NOW), Visibility.PRIVATE)
        .encoded()
        .orElseThrow(), true);
    shop.slack.next();
    assertThat(shop.slack.next().text())
        .contains("lacks the permission files:write", "./dossier facts 'ztes deals' --csv");
  }

  @Test
  void aFileIsSentToSlackOnly() {
    shop.slack.answers("files.getUploadURLExternal", 200,
        "{\"ok\":true,\"file_id\":\"F1\",\"upload_url\":\"http://127.0.0.1:1/elsewhere\"}");
    shop.click("csv:0", new ButtonValue(new Inquiry(Command.FACTS, "zte", Samples.NOW), Visibility.PRIVATE).encoded()
        .orElseThrow(), true);
    shop.slack.next();
    assertThat(shop.slack.next().text()).startsWith("Something went wrong on my side");
    assertThat(shop.slack.rest()).isEmpty();
  }

  @Test
  void whereSlackTakesNoTablesTheyAreSpelledOut() {
    shop.slack.answers("response", 400, "invalid_blocks");
    shop.command("/dossier", "compare xiaomi zte");
    assertThat(shop.slack.next().message().hasTable()).isTrue();
    FakeSlack.Call again = shop.slack.next();
    assertThat(again.message().hasTable()).isFalse();
    assertThat(BlockValidator.problems(again.sent())).isEmpty();
    assertThat(Texts.of(again.message())).contains("Revenue, 2016").anyMatch(text -> text.startsWith("$4 billion"));
    assertThat(shop.slack.rest()).isEmpty();
  }

  @Test
  void whereSlackTakesNoBlocksAtAllTheTextGoes() {
    shop.slack.answers("response", 400, "invalid_blocks").answers("response", 400, "invalid_blocks");
    shop.command("/dossier", "compare xiaomi zte");
    shop.slack.next();
    shop.slack.next();
    FakeSlack.Call plain = shop.slack.next();
    assertThat(plain.sent().has("blocks")).isFalse();
    assertThat(plain.text()).contains("Revenue, 2016: Xiaomi $3.2 billion (+4 %) (2016, as of 13 June 2016)");
  }
}
