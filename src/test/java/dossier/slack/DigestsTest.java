package dossier.slack;

import static dossier.digest.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.response.Response;
import dossier.slack.FakeSlack.Call;
import dossier.store.Digests;
import dossier.store.PostEntry;
import dossier.store.PostLedger;
import dossier.store.PostState;
import dossier.store.StoredDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DigestsTest {
  /** A Friday. */
  private static final Instant FRIDAY = Instant.parse("2026-11-27T08:00:00Z");

  private final Workshop shop = new Workshop();
  private final Digests digests = new Digests(shop.database);
  private final PostLedger ledger = new PostLedger(shop.database);

  @BeforeEach
  void friday() {
    shop.now = FRIDAY;
    shop.newsroom.with(entry("Wire <One>", "deal", "IBM to buy Red Hat & *more* <!channel>",
        "IBM agreed to buy Red Hat for $34 billion in cash. IBM said that the deal would close next year.",
        "2026-11-27T06:00:00Z"));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  /** What the bot says next; calls that only ask Slack something are passed over. */
  private Call next() {
    Call call = shop.slack.next();
    while (call.to().equals("users.info"))
      call = shop.slack.next();
    if (call.sent().has("blocks")) assertThat(BlockValidator.problems(call.message().blocks())).isEmpty();
    return call;
  }

  private Call asked(String text) {
    shop.command(AppSurface.COMMAND, text);
    return next();
  }

  private StoredDigest only() {
    List<StoredDigest> here = digests.in("T1", "C1");
    assertThat(here).hasSize(1);
    return here.getFirst();
  }

  private void scheduled() {
    asked("digest daily 9:00 UTC ibm");
    next();
  }

  @Test
  void aDigestIsMadeByWordsAndAnnouncedWhereItGoes() {
    Call notice = asked("digest weekdays 8:30 Europe/Paris ibm acquisitions");
    assertThat(notice.to()).isEqualTo("chat.postMessage");
    assertThat(notice.text())
        .isEqualTo("A digest is scheduled here: ibm acquisitions, weekdays at 08:30 (Europe/Paris).");
    Call reply = next();
    assertThat(reply.text()).contains("Scheduled.", "ibm acquisitions · weekdays at 08:30 (Europe/Paris)",
        "next 30 Nov 2026, 08:30");
    assertThat(Workshop.value(reply.message(), "Pause")).contains("pause 1");
    assertThat(only().scope()).isEqualTo("ibm acquisitions");
    assertThat(only().owner()).isEqualTo("U1");
  }

  @Test
  void thePersonsOwnTimeZoneCounts() {
    shop.slack.answers("users.info", 200, "{\"ok\":true,\"user\":{\"id\":\"U1\",\"tz\":\"Asia/Shanghai\"}}");
    asked("digest daily 9:00 ibm");
    assertThat(next().text()).contains("(Asia/Shanghai)");
    assertThat(only().zone()).isEqualTo("Asia/Shanghai");
  }

  @Test
  void whereTheBotIsNotNothingIsMade() {
    shop.slack.answers("chat.postMessage", 200, "{\"ok\":false,\"error\":\"not_in_channel\"}");
    assertThat(asked("digest daily 9:00 ibm").to()).isEqualTo("chat.postMessage");
    assertThat(next().text()).isEqualTo("I am not in that channel: invite me with /invite first.");
    assertThat(digests.in("T1", "C1")).isEmpty();
  }

  @Test
  void whatCannotBeReadIsSaidAndNothingIsMade() {
    assertThat(asked("digest daily 29:00 ibm").text()).contains("is no time of day");
    assertThat(asked("digest daily 9:00 @nolist").text()).contains("nolist");
    assertThat(digests.in("T1", "C1")).isEmpty();
  }

  @Test
  void withoutATimeItIsOnlyLookedAt() {
    Call look = asked("digest ibm");
    assertThat(look.text()).contains("A digest of ibm", "IBM to buy Red Hat");
    assertThat(look.message().toString()).doesNotContain("<!channel");
    assertThat(Workshop.value(look.message(), "Schedule it …")).contains("new ibm");
    assertThat(digests.in("T1", "C1")).isEmpty();
  }

  @Test
  void theListShowsWhatComesHereAndHowToBegin() {
    assertThat(asked("digest").text()).contains("No digest comes here yet");
    scheduled();
    Call list = asked("digest");
    assertThat(list.text()).contains("ibm · daily at 09:00 (UTC) · next 27 Nov 2026, 09:00");
    assertThat(Workshop.value(list.message(), "Delete")).contains("delete 1");
    assertThat(Workshop.button(list.message(), "New digest …")).isNotNull();
  }

  @Test
  void pauseResumeAndDeleteByWordOrButton() {
    scheduled();
    String pause = Workshop.value(asked("digest").message(), "Pause");
    shop.click("run:1", pause, true);
    assertThat(next().text()).contains("paused");
    assertThat(only().next()).isNull();
    assertThat(asked("digest resume 1").text()).contains("next 27 Nov 2026, 09:00");
    assertThat(only().next()).isEqualTo(FRIDAY.plusSeconds(3600));
    assertThat(asked("digest delete 1").text()).isEqualTo("Deleted: ibm, daily at 09:00 (UTC).");
    assertThat(digests.in("T1", "C1")).isEmpty();
    assertThat(asked("digest pause 1").text()).isEqualTo("There is no digest 1 that you may change.");
  }

  @Test
  void whoNeitherMadeItNorManagesChangesNothing() {
    scheduled();
    shop.managers.clear();
    for (String act : List.of("pause", "delete", "send", "show")) {
      shop.commandOf("T1", "C1", "U2", "digest " + act + " 1");
      assertThat(next().text()).isEqualTo("There is no digest 1 that you may change.");
      shop.commandOf("T2", "C1", "U1", "digest " + act + " 1");
      assertThat(next().text()).as("another workspace").isEqualTo("There is no digest 1 that you may change.");
    }
    assertThat(only().next()).isNotNull();
    shop.managers.add("U2");
    shop.commandOf("T1", "C1", "U2", "digest pause 1");
    assertThat(next().text()).contains("paused");
  }

  @Test
  void aPersonFollowsCompaniesByDirectMessage() {
    Call reply = asked("follow ibm");
    assertThat(reply.text()).contains("ibm · weekdays at 09:00 (UTC)");
    StoredDigest made = digests.of("T1", "U1").getFirst();
    assertThat(made.direct()).isTrue();
    assertThat(made.channel()).isEqualTo("U1");
    shop.managers.add("U2");
    shop.commandOf("T1", "C1", "U2", "digest delete " + made.id());
    assertThat(next().text()).as("nobody else's").contains("There is no digest");
    shop.commandOf("T1", "C1", "U2", "digest");
    assertThat(next().text()).contains("No digest comes here yet");
    assertThat(asked("digest").text()).contains("ibm · weekdays");
  }

  @Test
  void whatIsDueIsPostedWithItsKeyAndItsDetailsInTheThread() {
    scheduled();
    shop.now = FRIDAY.plusSeconds(3600);
    shop.slack.answers("chat.postMessage", 200, "{\"ok\":true,\"ts\":\"77.1\",\"channel\":\"C1\"}");
    shop.bot.digests().runner().tick();
    Call post = next();
    assertThat(post.text()).startsWith("Digest: ibm, 27 Nov 2026, 09:00\nIBM\n• IBM to buy Red Hat &amp; *more*");
    assertThat(post.message().blocks().toString()).contains("Wire <One>").doesNotContain("<!channel");
    JsonObject metadata = JsonParser.parseString(post.field("metadata")).getAsJsonObject();
    assertThat(metadata.getAsJsonObject("event_payload").get("key").getAsString()).isEqualTo(
        "digest:1:" + shop.now.getEpochSecond());
    Call details = next();
    assertThat(details.field("thread_ts")).isEqualTo("77.1");
    assertThat(details.message().blocks().toString()).contains("IBM agreed to buy Red Hat for $34 billion in cash.",
        "acquisition · 1 independent source · importance");
  }

  @Test
  void sendingNowSaysWhatBecameOfIt() {
    scheduled();
    assertThat(asked("digest send 1").to()).isEqualTo("chat.postMessage");
    assertThat(next().field("thread_ts")).isEqualTo("1.2");
    assertThat(next().text()).isEqualTo("Sent.");
    shop.now = FRIDAY.plusSeconds(5);
    assertThat(asked("digest send 1").text()).isEqualTo("Not sent: there was nothing to tell.");
  }

  @Test
  void tooManyRequestsWaitAndServerErrorsAreTriedAgain() {
    scheduled();
    shop.now = FRIDAY.plusSeconds(3600);
    shop.slack.answers("chat.postMessage", 429, "{}", "Retry-After", "7")
        .answers("chat.postMessage", 500, "oops");
    shop.bot.digests().runner().tick();
    next();
    shop.now = shop.now.plusSeconds(6);
    shop.bot.digests().runner().tick();
    assertThat(shop.slack.rest()).isEmpty();
    shop.now = shop.now.plusSeconds(1);
    shop.bot.digests().runner().tick();
    next();
    shop.now = shop.now.plusSeconds(30);
    shop.bot.digests().runner().tick();
    assertThat(next().text()).startsWith("Digest: ibm");
    assertThat(ledger.find("digest:1:" + FRIDAY.plusSeconds(3600).getEpochSecond()).map(PostEntry::state))
        .contains(PostState.POSTED);
  }

  @Test
  void blocksThatSlackRefusesGoAsText() {
    scheduled();
    shop.now = FRIDAY.plusSeconds(3600);
    shop.slack.answers("chat.postMessage", 200, "{\"ok\":false,\"error\":\"invalid_blocks\"}");
    shop.bot.digests().runner().tick();
    assertThat(next().sent().has("blocks")).isTrue();
    Call plain = next();
    assertThat(plain.sent().has("blocks")).isFalse();
    assertThat(plain.text()).startsWith("Digest: ibm");
  }

  @Test
  void whatAGatewayMayHavePassedOnIsLookedUpByItsKey() {
    scheduled();
    shop.now = FRIDAY.plusSeconds(3600);
    String key = "digest:1:" + shop.now.getEpochSecond();
    shop.slack.answers("chat.postMessage", 504, "")
        .answers("conversations.history", 200, """
            {"ok":true,"has_more":false,"messages":[{"ts":"5.1"},{"ts":"5.2","metadata":{"event_type":"dossier_post",
             "event_payload":{"key":"%s"}}}]}""".formatted(key));
    shop.bot.digests().runner().tick();
    next();
    assertThat(ledger.find(key).map(PostEntry::state)).contains(PostState.UNKNOWN);
    shop.now = shop.now.plus(Duration.ofMinutes(3));
    shop.bot.digests().runner().tick();
    assertThat(next().to()).isEqualTo("conversations.history");
    assertThat(ledger.find(key).map(PostEntry::ts)).contains("5.2");
    assertThat(shop.slack.rest()).isEmpty();
  }

  @Test
  void whatCannotBeLookedUpIsListedAndNotRepeated() {
    scheduled();
    shop.now = FRIDAY.plusSeconds(3600);
    shop.slack.answers("chat.postMessage", 504, "")
        .answers("conversations.history", 200, "{\"ok\":false,\"error\":\"missing_scope\"}");
    for (int i = 0; i < 3; i++) {
      shop.bot.digests().runner().tick();
      shop.now = shop.now.plus(Duration.ofMinutes(3));
    }
    assertThat(next().to()).isEqualTo("chat.postMessage");
    assertThat(next().to()).isEqualTo("conversations.history");
    assertThat(shop.slack.rest()).isEmpty();
    assertThat(asked("digest").message().blocks().toString()).contains("may be in Slack or not");
  }

  private static final String GOOD = """
      {"scope":{"field":{"type":"plain_text_input","value":"ibm"}},
       "rhythm":{"field":{"type":"static_select","selected_option":{"value":"monthly"}}},
       "day":{"field":{"type":"plain_text_input","value":"15"}},
       "time":{"field":{"type":"plain_text_input","value":"7:15"}},
       "zone":{"field":{"type":"plain_text_input","value":"Europe/Paris"}},
       "to":{"field":{"type":"static_select","selected_option":{"value":"here"}}},
       "empty":{"field":{"type":"checkboxes","selected_options":[{"value":"yes"}]}}}""";

  private JsonObject opened(String label) {
    shop.click("digest:0", Workshop.value(asked("digest").message(), label), true);
    assertThat(next().to()).isEqualTo("views.open");
    Call update = next();
    assertThat(update.to()).isEqualTo("views.update");
    JsonObject view = JsonParser.parseString(update.field("view")).getAsJsonObject();
    assertThat(BlockValidator.problemsOfForm(view)).isEmpty();
    return view;
  }

  private static JsonObject body(Response response) {
    return JsonParser.parseString(response.getBody()).getAsJsonObject();
  }

  @Test
  void theFormShowsAPreviewBeforeItSaves() {
    shop.slack.answers("views.open", 200, "{\"ok\":true,\"view\":{\"id\":\"V1\"}}")
        .answers("views.update", 200, "{\"ok\":true,\"view\":{\"id\":\"V1\"}}");
    JsonObject form = opened("New digest …");
    JsonObject preview = body(
        shop.submit("T1", "U1", DigestForm.CALLBACK, form.get("private_metadata").getAsString(), GOOD))
        .getAsJsonObject("view");
    assertThat(BlockValidator.problemsOfForm(preview)).isEmpty();
    assertThat(preview.toString()).contains("ibm, monthly on day 15 at 07:15 (Europe/Paris).", "IBM to buy Red Hat",
        "Save");
    assertThat(digests.in("T1", "C1")).isEmpty();
    shop.submit("T1", "U1", DigestForm.CALLBACK, preview.get("private_metadata").getAsString(), "{}");
    assertThat(next().text()).contains("A digest is scheduled here");
    assertThat(next().text()).contains("monthly on day 15");
    assertThat(only().saysEmpty()).isTrue();
    assertThat(only().minute()).isEqualTo(7 * 60 + 15);
  }

  @Test
  void whatIsWrongInTheFormIsSaidBesideItsField() {
    String place = new DigestPlace(0, "C1", null, null, null).encoded();
    String bad = GOOD.replace("7:15", "quarter past").replace("Europe/Paris", "Atlantis").replace("\"15\"", "\"32\"");
    JsonObject errors = body(shop.submit("T1", "U1", DigestForm.CALLBACK, place, bad)).getAsJsonObject("errors");
    assertThat(errors.keySet()).containsExactlyInAnyOrder("time", "zone", "day");
    String unknown = GOOD.replace("\"ibm\"", "\"@nolist\"");
    assertThat(body(shop.submit("T1", "U1", DigestForm.CALLBACK, place, unknown)).getAsJsonObject("errors").keySet())
        .containsExactly("scope");
    assertThat(digests.in("T1", "C1")).isEmpty();
  }

  @Test
  void aDigestIsChangedInTheForm() {
    scheduled();
    shop.slack.answers("views.open", 200, "{\"ok\":true,\"view\":{\"id\":\"V1\"}}")
        .answers("views.update", 200, "{\"ok\":true,\"view\":{\"id\":\"V1\"}}");
    JsonObject form = opened("Edit …");
    assertThat(form.toString()).contains("\"initial_value\":\"ibm\"", "\"initial_value\":\"09:00\"");
    JsonObject preview = body(
        shop.submit("T1", "U1", DigestForm.CALLBACK, form.get("private_metadata").getAsString(), GOOD))
        .getAsJsonObject("view");
    shop.submit("T1", "U1", DigestForm.CALLBACK, preview.get("private_metadata").getAsString(), "{}");
    assertThat(next().text()).contains("ibm · monthly on day 15 at 07:15 (Europe/Paris)");
    assertThat(only().rhythm()).isEqualTo("MONTHLY");
  }

  @Test
  void aFormOfSomebodyElseChangesNothing() {
    scheduled();
    shop.managers.clear();
    String place = new DigestPlace(1, "C1", null, null,
        new DigestPlace.Entered("zte", "daily 10:00 UTC", false, false)).encoded();
    assertThat(shop.submit("T1", "U2", DigestForm.CALLBACK, place, "{}").getBody()).contains("There is no such digest");
    assertThat(shop.submit("T2", "U1", DigestForm.CALLBACK, place, "{}").getBody()).contains("There is no such digest");
    shop.submit("T1", "U1", DigestForm.CALLBACK, "broken", GOOD);
    assertThat(only().scope()).isEqualTo("ibm");
  }

  @Test
  void theHomeTabShowsMyDigestsAndWhatIsUnknown() {
    scheduled();
    shop.now = FRIDAY.plusSeconds(3600);
    shop.slack.answers("chat.postMessage", 504, "");
    shop.bot.digests().runner().tick();
    shop.run("""
        {"token":"t","team_id":"T1","api_app_id":"A1","type":"event_callback","event_id":"E9","event_time":1,
         "event":{"type":"app_home_opened","user":"U1","channel":"D1","tab":"home","event_ts":"1700.1"}}""");
    Call call = next();
    while (!call.to().equals("views.publish"))
      call = next();
    assertThat(call.field("view")).contains("Digests", "daily at 09:00 (UTC)", "Send now", "may be in Slack or not");
  }
}
