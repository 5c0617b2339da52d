package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dossier.store.Feedback;
import dossier.store.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MyDataTest {
  private final Workshop shop = new Workshop();

  @BeforeEach
  void verdicts() {
    verdict("U1", "my own question");
    verdict("U2", "another's question");
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private void verdict(String user, String question) {
    shop.feedback.add(new Feedback(Verdict.WRONG, question, Samples.NOW, "a line", user, "T1", "C1", Samples.NOW));
  }

  private FakeSlack.Call next(String to) {
    for (FakeSlack.Call call = shop.slack.next();; call = shop.slack.next())
      if (call.to().equals(to)) return call;
  }

  private void takesFiles() {
    shop.slack.answers("files.getUploadURLExternal", 200, "{\"ok\":true,\"file_id\":\"F1\",\"upload_url\":\""
        + shop.slack.responses() + "file\"}");
  }

  private FakeSlack.Call asked(String text) {
    shop.command(AppSurface.COMMAND, text);
    return next("response");
  }

  @Test
  void itComesAsAFileByDirectMessage() {
    takesFiles();
    shop.command(AppSurface.COMMAND, "my data");
    assertThat(next("files.getUploadURLExternal").field("filename")).isEqualTo("dossier-my-data.json");
    JsonObject file = next("response").sent();
    assertThat(file.keySet()).containsExactly("feedback");
    assertThat(file.toString()).contains("my own question").doesNotContain("another's");
    assertThat(next("chat.postMessage").field("channel")).isEqualTo("U1");
    FakeSlack.Call said = next("response");
    assertThat(said.field("response_type")).isEqualTo("ephemeral");
    assertThat(said.text()).isEqualTo("What I keep of you is in our direct messages.");
  }

  @Test
  void whereFilesCannotBeSentItIsAMessageToThePersonAlone() {
    shop.slack.answers("files.getUploadURLExternal", 200, "{\"ok\":false,\"error\":\"missing_scope\"}");
    shop.mention("E1", """
        "user":"U1","channel":"C1","ts":"1700.1","text":"<@UBOT> my data\"""");
    FakeSlack.Call alone = next("chat.postMessage");
    assertThat(alone.field("channel")).isEqualTo("U1");
    assertThat(BlockValidator.problems(alone.message().blocks())).isEmpty();
    assertThat(alone.message().blocks().toString()).contains("my own question");
    FakeSlack.Call thread = next("chat.postMessage");
    assertThat(thread.field("channel")).isEqualTo("C1");
    assertThat(thread.sent().toString()).doesNotContain("my own question");
  }

  @Test
  void itIsDeletedOnceThePersonSaysSo() {
    FakeSlack.Call offer = asked("my data delete");
    assertThat(offer.text()).startsWith("Delete what I keep of you?");
    assertThat(shop.feedback.newest(10)).hasSize(2);
    JsonObject button = Workshop.button(offer.message(), "Delete all of it");
    assertThat(button.getAsJsonObject("confirm").getAsJsonObject("confirm").get("text").getAsString()).isEqualTo("Yes");
    shop.click(button.get("action_id").getAsString(), button.get("value").getAsString(), true);
    assertThat(next("response").text()).isEqualTo("Deleted: 1 entry was taken away or lost your name.");
    assertThat(shop.feedback.newest(10)).singleElement().extracting(Feedback::user).isEqualTo("U2");
    shop.click(button.get("action_id").getAsString(), button.get("value").getAsString(), true);
    assertThat(next("response").text()).isEqualTo("Nothing was kept of you.");
    assertThat(asked("my data").text()).isEqualTo("I keep nothing of you.");
  }

  @Test
  void otherWordsBehindMyAreAQuestion() {
    asked("my data says that Xiaomi grows");
    assertThat(shop.asked).singleElement().asString().startsWith("ask my data says that Xiaomi grows");
  }

  @Test
  void whoMayNotManageAddsNothingAndSwitchesNoFeed() {
    try (Workshop strict = new Workshop(new Permissions(WhoMay.EVERYONE, WhoMay.parse("U9")))) {
      for (String typed : new String[]{ "add https://news.example/feed", "sources off Herald" }) {
        strict.command(AppSurface.COMMAND, typed);
        assertThat(strict.slack.next().text()).isEqualTo(
            "Only those whom the operator named may change what this workspace follows. Nothing was changed.");
      }
      strict.command(AppSurface.COMMAND, "sources");
      strict.slack.next();
      assertThat(strict.asked).containsExactly("sources ");
    }
  }
}
