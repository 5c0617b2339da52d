package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import dossier.digest.Post;
import dossier.digest.Posting;
import dossier.store.Database;
import dossier.store.EventIds;
import dossier.store.FeedbackLog;
import dossier.store.Installation;
import dossier.store.Installations;
import dossier.store.Seal;
import dossier.store.Threads;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeavingTest {
  private final Workshop shop = new Workshop();
  private final Database database = Database.inMemory();
  private final Seal seal = Seal.under(Base64.getEncoder().encodeToString(new byte[Seal.KEY]));
  private final Installations installations = new Installations(database, seal);
  private final List<String> left = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() {
    shop.close();
    database.close();
  }

  private SlackBot bot() {
    for (String team : List.of("T1", "T2"))
      installations
          .put(new Installation(team, team, "UBOT", "commands", "xoxb-" + team, null, null, Samples.NOW, "U1"));
    SlackSettings settings = new SlackSettings("secret", SlackSettings.INSTALLED, shop.slack.api(),
        List.of(shop.slack.responses()), 8);
    return new SlackBot(settings, shop.desks(), new FeedbackLog(database), new Threads(database),
        InstantSource.fixed(Samples.NOW), new Tenancy(Optional.of(new Tenancy.Installing("1.2", "s", installations,
            seal)), new EventIds(database), Permissions.everyone(), left::add));
  }

  private static void send(SlackBot bot, String event, String team) throws Exception {
    String body = "{\"type\":\"event_callback\",\"event_id\":\"Ev1\",\"team_id\":\"" + team
        + "\",\"api_app_id\":\"A1\","
        + "\"event\":" + event + "}";
    assertThat(bot.app()
        .run(new SlackRequestParser(bot.app().config()).parse(HttpRequest.builder()
            .requestUri("/slack/events")
            .requestBody(body)
            .headers(new RequestHeaders(Map.of("Content-Type", List.of("application/json"))))
            .build()))
        .getStatusCode()).isEqualTo(200);
  }

  @Test
  void uninstallingDeletesTheTokenAndEndsThatWorkspacesJobs() throws Exception {
    SlackBot bot = bot();
    send(bot, "{\"type\":\"app_uninstalled\"}", "T1");
    bot.close(); // waits for what was acknowledged
    assertThat(installations.teams()).containsExactly("T2");
    assertThat(left).containsExactly("T1");
  }

  @Test
  void aRevokedBotTokenDoesTheSameAndAPersonsTokenNothing() throws Exception {
    SlackBot bot = bot();
    send(bot, "{\"type\":\"tokens_revoked\",\"tokens\":{\"oauth\":[\"U1\"],\"bot\":[]}}", "T2");
    send(bot, "{\"type\":\"tokens_revoked\",\"tokens\":{\"oauth\":[],\"bot\":[\"UBOT\"]}}", "T1");
    bot.close();
    assertThat(installations.teams()).containsExactly("T2");
    assertThat(left).containsExactly("T1");
  }

  @Test
  void aTokenThatSlackRefusesInAPostIsDeletedTooAndNothingIsSentAfter() throws Exception {
    SlackBot bot = bot();
    shop.slack.answers("chat.postMessage", 200, "{\"ok\":false,\"error\":\"token_revoked\"}");
    Place place = new Place("T1", "C1", "U1", "1.1", null);
    Message message = new Message("hello", new JsonArray());
    Clients clients = bot.clients();
    ResponseUrls urls = new ResponseUrls(List.of());
    Pictures pictures = new Pictures(clients, new FileUpload(clients, urls), () -> shop.now, Duration.ZERO);
    Poster poster = new Poster(clients, urls, pictures);
    assertThatThrownBy(() -> poster.inThread(place, message)).hasMessageContaining("token_revoked");
    assertThat(installations.teams()).containsExactly("T2");
    assertThat(left).containsExactly("T1");
    shop.slack.next();
    assertThatThrownBy(() -> poster.inThread(place, message)).hasMessageContaining("not_installed");
    assertThat(shop.slack.rest()).isEmpty();
    bot.close();
  }

  @Test
  void aTokenThatSlackRefusesInADigestOrAlertEndsThatWorkspacesJobsToo() throws Exception {
    SlackBot bot = bot();
    shop.slack.answers("chat.postMessage", 200, "{\"ok\":false,\"error\":\"account_inactive\"}");
    Post post = new Post("digest:1:2", "T2", "C1", null, "text", "[]");
    assertThat(bot.digests().posting().post(post)).isEqualTo(new Posting.Outcome.Refused("account_inactive"));
    assertThat(installations.teams()).containsExactly("T1");
    assertThat(left).containsExactly("T2");
    shop.slack.next();
    assertThat(bot.digests().posting().post(post)).isEqualTo(new Posting.Outcome.Refused("not_installed"));
    assertThat(shop.slack.rest()).isEmpty();
    bot.close();
  }

  @Test
  void anEventThatIsRetriedAtAnotherInstanceIsAnsweredOnce() throws Exception {
    String mention = "{\"type\":\"app_mention\",\"user\":\"U1\",\"text\":\"<@UBOT> help\",\"channel\":\"C1\","
        + "\"ts\":\"1.5\"}";
    try (SlackBot one = bot(); SlackBot other = bot()) {
      send(one, mention, "T1");
      send(other, mention, "T1");
      send(one, mention, "T1");
    }
    assertThat(shop.slack.next().to()).isEqualTo("chat.postMessage");
    assertThat(shop.slack.rest()).isEmpty();
  }
}
