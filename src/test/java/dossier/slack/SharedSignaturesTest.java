package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import dossier.store.Database;
import dossier.store.Databases;
import dossier.store.EventIds;
import dossier.store.FeedbackLog;
import dossier.store.Threads;
import dossier.web.SlackEndpoint;
import dossier.web.WebServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two whole bots on one PostgreSQL. */
class SharedSignaturesTest {
  @Test
  void aRequestThatOneInstanceTookIsRefusedByTheOtherToo() throws Exception {
    Workshop shop = new Workshop();
    try (Database one = database(); Database other = at(one)) {
      SlackBot first = bot(shop, one);
      SlackBot second = bot(shop, other);
      try (WebServer here = serving(first); WebServer there = serving(second)) {
        String timestamp = String.valueOf(System.currentTimeMillis() / 1_000);
        String body = "command=%2Fdossier&text=help&user_id=U1&channel_id=C1&team_id=T1&token=t";
        assertThat(send(here, timestamp, body).statusCode()).isEqualTo(200);
        HttpResponse<String> replayed = send(there, timestamp, body);
        assertThat(replayed.statusCode()).isEqualTo(401);
        assertThat(replayed.body()).isEqualTo("the request came before\n");
        assertThat(send(there, timestamp, body + "&again=1").statusCode()).isEqualTo(200);
      } finally {
        first.close();
        second.close();
      }
    } finally {
      shop.close();
    }
  }

  private String address = "";

  private Database database() {
    address = Databases.freshUrl();
    return Databases.at(address);
  }

  private Database at(Database one) {
    one.ready();
    return Databases.at(address);
  }

  private static SlackBot bot(Workshop shop, Database database) {
    return new SlackBot(new SlackSettings(Workshop.SECRET, "xoxb-1", shop.slack.api(), List.of(), 8), shop.desks(),
        new FeedbackLog(database), new Threads(database), InstantSource.system(),
        new Tenancy(Optional.empty(), new EventIds(database), Permissions.everyone(), Leaving.NOTHING));
  }

  private static WebServer serving(SlackBot bot) {
    WebServer server = WebServer.listen(0, WebServer.Reach.LOOPBACK);
    server.serve(new SlackEndpoint(bot.requestGuard(), bot.servlet()), List::of);
    return server;
  }

  private static HttpResponse<String> send(WebServer server, String timestamp, String body) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(server.address().resolve(AppSurface.PATH))
          .header("Content-Type", "application/x-www-form-urlencoded")
          .header("X-Slack-Request-Timestamp", timestamp)
          .header("X-Slack-Signature", new SlackSignature.Generator(Workshop.SECRET).generate(timestamp, body))
          .POST(HttpRequest.BodyPublishers.ofString(body))
          .build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
