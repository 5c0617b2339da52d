package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeTest {
  private static final Place VIEWER = new Place("T1", "U1", "U1", null, null);
  private final Workshop shop = new Workshop();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void whoOpensTheTabSeesCompaniesSuggestionsAndTheIndex() {
    open("home");
    FakeSlack.Call published = shop.slack.next();
    assertThat(published.to()).isEqualTo("views.publish");
    assertThat(published.field("user_id")).isEqualTo("U1");
    JsonObject view = JsonParser.parseString(published.field("view")).getAsJsonObject();
    assertThat(BlockValidator.problemsOfForm(view)).isEmpty();
    assertThat(Texts.of(new Message("home", view.getAsJsonArray("blocks"))))
        .contains("Ask about the companies you track", "Tracked companies", "The index", "Look a company up");
  }

  @Test
  void anotherTabIsNotDrawn() {
    open("messages");
    assertThat(shop.slack.next().to()).isEqualTo("assistant.threads.setSuggestedPrompts");
    open("about");
    shop.bot.close();
    assertThat(shop.slack.rest()).isEmpty();
  }

  @Test
  void aButtonOfTheTabIsAnsweredInTheDirectConversation() {
    open("home");
    JsonObject view = JsonParser.parseString(shop.slack.next().field("view")).getAsJsonObject();
    String value = Workshop.value(new Message("x", view.getAsJsonArray("blocks")), "news huawei");
    click("{\"type\":\"button\",\"action_id\":\"run:1\",\"value\":" + new JsonPrimitive(value) + "}");
    FakeSlack.Call post = shop.slack.next();
    assertThat(post.to()).isEqualTo("chat.postMessage");
    assertThat(post.field("channel")).isEqualTo("U1");
    assertThat(post.text()).startsWith("Q: news huawei");
    assertThat(shop.asked).contains("news huawei");
  }

  @Test
  void aCompanyThatIsLookedUpIsShownInTheDirectConversation() {
    click("""
        {"type":"external_select","action_id":"look:0","block_id":"home-look",
         "selected_option":{"text":{"type":"plain_text","text":"Xiaomi"},"value":"Xiaomi"}}""");
    assertThat(shop.slack.next().field("channel")).isEqualTo("U1");
    assertThat(shop.asked).containsExactly("profile Xiaomi");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      xia         | Xiaomi
      HUAW        | Huawei
      no such one |
      """)
  void companiesAreOfferedWhileOneTypes(String typed, String first) {
    String body = shop.interaction("""
        {"type":"block_suggestion","team":{"id":"T1"},"user":{"id":"U1"},"token":"t","action_id":"look:0",
         "block_id":"b","value":"%s","container":{"type":"view","view_id":"V1"}}""".formatted(typed)).getBody();
    var options = JsonParser.parseString(body).getAsJsonObject().getAsJsonArray("options");
    if (first == null) assertThat(options).isEmpty();
    else
      assertThat(options.get(0).getAsJsonObject().get("value").getAsString()).isEqualTo(first);
    assertThat(options.size()).isLessThanOrEqualTo(20);
  }

  @Test
  void aSectionThatFailsLeavesTheOthers() {
    HomeSection broken = (viewer, now) -> {
      throw new IllegalStateException("secret detail");
    };
    HomeSection whole = (viewer, now) -> List.of(HomeView.header("Here"));
    String view = Json.compact(new HomeView(List.of(broken, whole)).of(VIEWER, Samples.NOW));
    assertThat(view).contains("cannot be shown just now", "Here").doesNotContain("secret");
  }

  @Test
  void whatDoesNotFitIsLeftOutAndSaid() {
    HomeSection long40 = (viewer, now) -> Collections.nCopies(40, Json.of("type", "divider"));
    JsonObject view = new HomeView(List.of(long40, long40, long40)).of(VIEWER, Samples.NOW);
    assertThat(BlockValidator.problemsOfForm(view)).isEmpty();
    assertThat(Json.compact(view)).contains("more than this page holds");
  }

  private void open(String tab) {
    shop.event("E-" + tab, """
        {"type":"app_home_opened","user":"U1","channel":"D1","tab":"%s","event_ts":"1.1"}""".formatted(tab));
  }

  private void click(String action) {
    shop.interaction("""
        {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1"},"token":"t","trigger_id":"1.2",
         "container":{"type":"view","view_id":"V1"},"view":{"id":"V1","type":"home"},"actions":[%s]}"""
        .formatted(action));
  }
}
