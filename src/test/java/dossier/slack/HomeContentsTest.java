package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dossier.digest.AlertBook;
import dossier.digest.Newsroom;
import dossier.store.Alert;
import dossier.store.Digests;
import dossier.store.PostLedger;
import dossier.store.PostSlip;
import dossier.store.PostState;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person finds on the Home tab and can do there. */
class HomeContentsTest {
  private final Workshop shop = new Workshop();
  private int opened;

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

  private Message published() {
    JsonObject view = JsonParser.parseString(next("views.publish").field("view")).getAsJsonObject();
    assertThat(BlockValidator.problemsOfForm(view)).isEmpty();
    return new Message("home", view.getAsJsonArray("blocks"));
  }

  private Message home(String user) {
    shop.event("E-" + ++opened, """
        {"type":"app_home_opened","user":"%s","channel":"D1","tab":"home","event_ts":"1.1"}""".formatted(user));
    return published();
  }

  private void press(String user, JsonObject button) {
    JsonObject action = button.deepCopy();
    action.remove("text");
    shop.interaction("""
        {"type":"block_actions","team":{"id":"T1"},"user":{"id":"%s"},"token":"t","trigger_id":"1.2",
         "container":{"type":"view","view_id":"V1"},"view":{"id":"V1","type":"home"},"actions":[%s]}"""
        .formatted(user, action));
  }

  private void typed(String user, String words) {
    shop.commandOf("T1", "C1", user, words);
    next("response");
  }

  private static String text(Message message) {
    return String.join("\n", Texts.of(message));
  }

  private AlertBook.Who who(String user) {
    return new AlertBook.Who("T1", "C1", user);
  }

  private List<Alert> alerts() {
    return shop.bot.alerts().book().here(who("U1"));
  }

  @Test
  void whatOneFollowsDigestsAndAlertsAreThereWithWhatCanBeDone() {
    typed("U1", "follow xiaomi");
    typed("U1", "digest daily 9:00 UTC sony");
    typed("U1", "alert huawei recall");
    String home = text(home("U1"));
    assertThat(home).containsSubsequence("What I follow", "xiaomi", "to you alone", "Digests", "sony", "Alerts",
        "huawei recall", "number 1", "The index");
    assertThat(home).doesNotContain("may not have arrived");
  }

  @Test
  void anAlertIsPausedResumedAndDeletedThere() {
    typed("U1", "alert huawei recall");
    press("U1", Workshop.button(home("U1"), "Pause"));
    assertThat(next("chat.postMessage").text()).startsWith("Alert 1 is paused: huawei recall.");
    Message after = published();
    assertThat(alerts()).singleElement().matches(Alert::paused);
    press("U1", Workshop.button(after, "Resume"));
    assertThat(next("chat.postMessage").text()).startsWith("Alert 1 listens again");
    Message again = published();
    assertThat(alerts()).singleElement().matches(alert -> !alert.paused());
    press("U1", Workshop.button(again, "Delete"));
    published();
    assertThat(alerts()).isEmpty();
  }

  @Test
  void aPausedAlertMatchesNothing() {
    typed("U1", "alert xiaomi instant");
    shop.bot.alerts().book().pause(1, who("U1"));
    shop.newsroom.with(Newsroom.entry("Herald", "phone", "Xiaomi shows a phone that folds",
        "Xiaomi shows a phone that folds, the company said.", "2026-11-27T08:59:00Z"));
    shop.bot.alerts().tick();
    shop.bot.close();
    assertThat(shop.slack.rest()).noneMatch(call -> String.valueOf(call.text()).contains("folds"));
  }

  @Test
  void aDigestIsPausedThereAndThePageShowsIt() {
    typed("U1", "digest daily 9:00 UTC sony");
    press("U1", Workshop.button(home("U1"), "Pause"));
    assertThat(next("chat.postMessage").text()).contains("paused");
    assertThat(text(published())).contains("paused");
    assertThat(new Digests(shop.database).in("T1", "C1").getFirst().next()).isNull();
  }

  @Test
  void whatOthersMadeIsThereForThoseWhoManageAloneAndCheckedAtTheAction() {
    typed("U1", "digest daily 9:00 UTC sony");
    typed("U1", "follow nokia");
    typed("U1", "alert huawei recall");
    shop.managers.clear();
    shop.managers.add("U2");
    Message manager = home("U2");
    assertThat(text(manager)).contains("sony", "huawei recall").doesNotContain("nokia");
    assertThat(text(home("U3"))).doesNotContain("sony").doesNotContain("huawei recall");
    JsonObject delete = Workshop.button(manager, "Delete");
    press("U3", delete);
    assertThat(next("chat.postMessage").text()).contains("that you may change");
    assertThat(new Digests(shop.database).in("T1", "C1")).hasSize(1);
    shop.managers.clear();
    press("U2", delete);
    assertThat(next("chat.postMessage").text()).as("asked again at the action").contains("that you may change");
    assertThat(new Digests(shop.database).in("T1", "C1")).hasSize(1);
  }

  @Test
  void nobodySeesWhatGoesToAnotherAlone() {
    shop.bot.alerts()
        .book()
        .make(new Alert(0, "T1", "U1", "U1", "my secret", ZoneId.of("UTC"), Alert.Choices.USUAL, shop.now));
    shop.managers.add("U2");
    assertThat(text(home("U2"))).doesNotContain("my secret");
    assertThat(text(home("U1"))).contains("my secret", "to you alone");
    assertThat(shop.bot.alerts().book().open(1, who("U2"))).isEmpty();
  }

  @Test
  void postsOfUnknownOutcomeAreListedForThoseWhomTheyConcern() {
    typed("U1", "alert huawei recall");
    PostLedger ledger = new PostLedger(shop.database);
    ledger.offer(new PostSlip("alert:T1:C1:story", "T1", "C1", shop.now), shop.now);
    ledger.end("alert:T1:C1:story", PostState.UNKNOWN, "status 502", shop.now);
    ledger.offer(new PostSlip("alert:T1:C9:story", "T1", "C9", shop.now), shop.now);
    ledger.end("alert:T1:C9:story", PostState.UNKNOWN, "status 502", shop.now);
    Message home = home("U1");
    assertThat(text(home)).contains("Posts that may not have arrived", "may be in Slack or not");
    assertThat(home.blocks().toString()).contains("\"channel_id\":\"C1\"").doesNotContain("\"channel_id\":\"C9\"");
    assertThat(text(home("U3"))).doesNotContain("may not have arrived");
  }

  @Test
  void aSuggestedCompanyIsTrackedByItsButton() {
    Message home = home("U1");
    JsonObject track = null;
    for (var block : home.blocks())
      if (block.getAsJsonObject().get("accessory") instanceof JsonObject accessory
          && accessory.toString().contains("\"Track\""))
        track = accessory;
    assertThat(track).isNotNull();
    press("U1", track);
    assertThat(next("chat.postMessage").text()).contains("is tracked.");
    published();
    assertThat(shop.asked).anyMatch(asked -> asked.startsWith("track ") && asked.endsWith("for U1 of T1 in U1"));
  }
}
