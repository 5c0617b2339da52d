package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import dossier.store.Database;
import dossier.store.EventIds;
import dossier.store.FeedbackLog;
import dossier.store.Installation;
import dossier.store.Installations;
import dossier.store.Seal;
import dossier.store.Threads;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Requests that are signed well but come from a workspace that never installed the app. */
class ForgedWorkspaceTest {
  private final Workshop shop = new Workshop();
  private final Database database = Database.inMemory();
  private final Seal seal = Seal.under(Base64.getEncoder().encodeToString(new byte[Seal.KEY]));
  private final Installations installations = new Installations(database, seal);

  @AfterEach
  void close() {
    shop.close();
    database.close();
  }

  private SlackBot bot() {
    installations.put(new Installation("T1", "T1", "UBOT", "commands", "xoxb-T1", null, null, Samples.NOW, "U1"));
    SlackSettings settings = new SlackSettings("secret", SlackSettings.INSTALLED, shop.slack.api(),
        List.of(shop.slack.responses()), 8);
    return new SlackBot(settings, shop.desks(), new FeedbackLog(database), new Threads(database),
        InstantSource.fixed(Samples.NOW),
        new Tenancy(Optional.of(new Tenancy.Installing("1.2", "s", installations, seal)), new EventIds(database),
            Permissions.everyone(), _ -> {}));
  }

  private static Response send(SlackBot bot, String type, String body) throws Exception {
    return bot.app()
        .run(new SlackRequestParser(bot.app().config()).parse(HttpRequest.builder()
            .requestUri("/slack/events")
            .requestBody(body)
            .headers(new RequestHeaders(Map.of("Content-Type", List.of(type))))
            .build()));
  }

  private static Response form(SlackBot bot, String body) throws Exception {
    return send(bot, "application/x-www-form-urlencoded", body);
  }

  private static String payload(String json) {
    return "payload=" + URLEncoder.encode(json, StandardCharsets.UTF_8);
  }

  @Test
  void isSentNothingAndChangesNothing() throws Exception {
    try (SlackBot bot = bot()) {
      send(bot, "application/json", """
          {"type":"event_callback","event_id":"Ev1","team_id":"T9","api_app_id":"A1","event":{"type":"app_mention",
          "user":"U9","text":"<@UBOT> help","channel":"C1","ts":"1.5"}}""");
      form(bot, "team_id=T9&channel_id=C1&user_id=U9&command=%2Fdossier&text=list+x+%3D+zte&trigger_id=1.2"
          + "&response_url=");
      form(bot, payload("""
          {"type":"block_actions","team":{"id":"T9"},"user":{"id":"U9","team_id":"T9"},"channel":{"id":"C1"},
          "trigger_id":"1.2","actions":[{"type":"button","action_id":"digest_delete","block_id":"b","value":"1"}]}"""));
      form(bot, payload("""
          {"type":"view_submission","team":{"id":"T9"},"user":{"id":"U9","team_id":"T9"},
          "view":{"id":"V1","type":"modal","callback_id":"list_form","state":{"values":{}}}}"""));
    }
    assertThat(shop.slack.rest()).isEmpty();
    assertThat(installations.teams()).containsExactly("T1");
  }

  @Test
  void isToldThatTheAppIsNotInstalledThereAndOthersAreNot() throws Exception {
    String command = "&channel_id=C1&user_id=U9&command=%2Fdossier&text=help&trigger_id=1.2&response_url=";
    try (SlackBot bot = bot()) {
      assertThat(form(bot, "team_id=T9" + command).getBody()).isEqualTo(NotInstalled.TEXT);
      assertThat(form(bot, "team_id=T1" + command).getBody()).isNull();
    }
  }
}
