package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectMessageTest {
  private final Workshop shop = new Workshop();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void aDirectMessageIsAnsweredBesideItWithoutAMention() {
    assertThat(message("E1", "1", "how many shops?", "").getStatusCode()).isEqualTo(200);
    FakeSlack.Call post = shop.slack.next();
    assertThat(post.to()).isEqualTo("chat.postMessage");
    assertThat(post.field("channel")).isEqualTo("D1");
    assertThat(post.field("thread_ts")).isEmpty();
    assertThat(BlockValidator.problems(post.message())).isEmpty();
    assertThat(shop.asked).containsExactly("ask how many shops? @2026-11-22T11:20:00Z");
  }

  @Test
  void theConversationIsRememberedSoThatAFollowUpIsUnderstood() {
    message("E1", "1", "how many shops does Xiaomi plan?", "");
    shop.slack.next();
    message("E2", "2", "and ZTE?", "");
    assertThat(shop.slack.next().text()).contains("ZTE");
    assertThat(shop.asked).contains("ask how many shops does ZTE plan? @2026-11-22T11:20:00Z");
  }

  @Test
  void aRetriedMessageAndItsMentionAreAnsweredOnce() {
    message("E1", "1", "how many shops?", "");
    message("E1", "1", "how many shops?", "");
    shop.mention("E2", "\"user\":\"U1\",\"channel\":\"D1\",\"ts\":\"1700.1\",\"text\":\"<@UBOT> how many shops?\"");
    shop.bot.close();
    assertThat(shop.slack.rest()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = { ",\"bot_id\":\"B1\"", ",\"subtype\":\"message_changed\"",
      ",\"edited\":{\"user\":\"U1\",\"ts\":\"1700.2\"}" })
  void botsAndEditsAreNotAnswered(String extra) {
    assertThat(message("E1", "1", "how many shops?", extra).getStatusCode()).isEqualTo(200);
    shop.bot.close();
    assertThat(shop.slack.rest()).isEmpty();
  }

  @Test
  void whatPeopleSayInChannelsIsNotAnsweredWithoutAMention() {
    shop.event("E1", """
        {"type":"message","channel_type":"channel","user":"U1","channel":"C1","ts":"1.1","text":"how many shops?"}""");
    shop.bot.close();
    assertThat(shop.slack.rest()).isEmpty();
  }

  @Test
  void theAssistantsPaneShowsStatusAndTitleBeforeTheAnswerInItsThread() {
    message("E1", "2", "how many shops?", ",\"thread_ts\":\"1700.1\"");
    FakeSlack.Call status = shop.slack.next();
    assertThat(status.to()).isEqualTo("assistant.threads.setStatus");
    assertThat(status.field("status")).isEqualTo("is searching the articles …");
    FakeSlack.Call title = shop.slack.next();
    assertThat(title.to()).isEqualTo("assistant.threads.setTitle");
    assertThat(title.field("title")).isEqualTo("how many shops?");
    assertThat(shop.slack.next().field("thread_ts")).isEqualTo("1700.1");

    message("E2", "3", "and ZTE?", ",\"thread_ts\":\"1700.1\"");
    assertThat(List.of(shop.slack.next().to(), shop.slack.next().to()))
        .containsExactly("assistant.threads.setStatus", "chat.postMessage");
  }

  @Test
  void whereThereIsNoPaneTheAnswerComesAllTheSame() {
    shop.slack.answers("assistant.threads.setStatus", 200, "{\"ok\":false,\"error\":\"missing_scope\"}");
    shop.slack.answers("assistant.threads.setTitle", 500, "");
    message("E1", "2", "how many shops?", ",\"thread_ts\":\"1700.1\"");
    shop.slack.next();
    shop.slack.next();
    assertThat(shop.slack.next().to()).isEqualTo("chat.postMessage");
  }

  @Test
  void thePaneOffersQuestionsToBeginWith() {
    shop.event("E1", """
        {"type":"assistant_thread_started","event_ts":"1.1","assistant_thread":{"user_id":"U1","channel_id":"D1",
         "thread_ts":"1700.1","context":{}}}""");
    FakeSlack.Call prompts = shop.slack.next();
    assertThat(prompts.to()).isEqualTo("assistant.threads.setSuggestedPrompts");
    assertThat(prompts.field("thread_ts")).isEqualTo("1700.1");
    assertThat(prompts.field("prompts")).contains("how many cars did Xiaomi recall?", "compare huawei zte");
  }

  @Test
  void aSuggestedQuestionOfADirectAnswerIsAnsweredBesideIt() {
    message("E1", "1", "help", "");
    String value = Workshop.value(shop.slack.next().message(), "news huawei");
    shop.interaction("""
        {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1"},"token":"t","trigger_id":"1.2",
         "container":{"type":"message","message_ts":"1700.5","channel_id":"D1","is_ephemeral":false},
         "channel":{"id":"D1","name":"directmessage"},"response_url":"%s",
         "actions":[{"type":"button","action_id":"run:1","value":%s}]}"""
        .formatted(shop.slack.responseUrl(), new com.google.gson.JsonPrimitive(value)));
    FakeSlack.Call post = shop.slack.next();
    assertThat(post.to()).isEqualTo("chat.postMessage");
    assertThat(post.field("thread_ts")).isEmpty();
  }

  private com.slack.api.bolt.response.Response message(String event, String ts, String text, String extra) {
    return shop.event(event,
        """
        {"type":"message","channel_type":"im","user":"U1","channel":"D1","ts":"1700.%s","event_ts":"1700.1","text":"%s"%s}"""
            .formatted(ts, text, extra));
  }
}
