package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import dossier.store.Database;
import dossier.store.EventIds;
import dossier.store.Installation;
import dossier.store.Installations;
import dossier.store.Seal;
import dossier.web.SlackEndpoint;
import dossier.web.WebServer;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InstallTest {
  private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
  private static final String GRANTED = """
      {"ok":true,"access_token":"xoxb-new","token_type":"bot","scope":"commands,chat:write","bot_user_id":"UBOT",
      "team":{"id":"T1","name":"News desk"},"authed_user":{"id":"U1"},"is_enterprise_install":false}
      """;
  private final FakeSlack slack = new FakeSlack();
  private final Database database = Database.inMemory();
  private final Seal seal = Seal.under(Base64.getEncoder().encodeToString(new byte[Seal.KEY]));
  private final Installations installations = new Installations(database, seal);
  private final Tenancy.Installing app = new Tenancy.Installing("1.2", "a client secret", installations, seal);
  private final Slack client = client();
  private final WebServer web = WebServer.listen(0, WebServer.Reach.LOOPBACK);
  private final HttpClient browser = HttpClient.newHttpClient();
  private volatile Instant now = NOW;

  private Slack client() {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(slack.api().toString());
    return Slack.getInstance(config);
  }

  @BeforeEach
  void serve() {
    InstallServlet servlet = new InstallServlet(client, app, new InstallState(seal, new EventIds(database)), () -> now);
    web.serve(new SlackEndpoint((request, response, chain) -> {}, new jakarta.servlet.http.HttpServlet() {
      private static final long serialVersionUID = 1L;
    }, Optional.of(servlet)), List::of);
  }

  @AfterEach
  void close() throws Exception {
    web.close();
    client.close();
    slack.close();
    database.close();
  }

  private HttpResponse<String> get(String path, String cookie) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(URI.create(web.address() + path)).header("Cookie", "dossier_install=" + cookie).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private String begin() throws Exception {
    HttpResponse<String> begun = get("/slack/install", "none");
    assertThat(begun.statusCode()).isEqualTo(302);
    assertThat(begun.headers().firstValue("Location").orElseThrow())
        .startsWith("https://slack.com/oauth/v2/authorize?client_id=1.2&scope=commands%2C")
        .doesNotContain("secret");
    String header = begun.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(header).contains("HttpOnly").contains("Secure").contains("SameSite=Lax");
    String state = HttpCookie.parse(header).getFirst().getValue();
    assertThat(begun.headers().firstValue("Location").orElseThrow()).endsWith("&state=" + state);
    return state;
  }

  private HttpResponse<String> back(String state, String cookie) throws Exception {
    return get("/slack/oauth/callback?code=abc&state=" + state, cookie);
  }

  @Test
  void aWorkspaceIsInstalledOnce() throws Exception {
    slack.answers("oauth.v2.access", 200, GRANTED);
    String state = begin();
    HttpResponse<String> done = back(state, state);
    assertThat(done.statusCode()).isEqualTo(200);
    assertThat(done.body()).startsWith("Dossier is installed in News desk.");
    assertThat(slack.next().field("code")).isEqualTo("abc");
    assertThat(installations.of("T1")).contains(
        new Installation("T1", "News desk", "UBOT", "commands,chat:write", "xoxb-new", null, null, NOW, "U1"));
    HttpResponse<String> again = back(state, state);
    assertThat(again.statusCode()).isEqualTo(400);
    assertThat(again.body()).contains("was finished before");
    assertThat(slack.rest()).isEmpty();
  }

  @Test
  void aStateThatIsForgedOldOrOfAnotherBrowserInstallsNothing() throws Exception {
    String state = begin();
    String forged = (state.startsWith("A") ? "B" : "A") + state.substring(1);
    String otherCase = state.toLowerCase(Locale.ROOT);
    for (String[] pair : new String[][]{ { forged, forged }, { otherCase, otherCase }, { state, begin() },
        { state, "" }, { "x", "x" },
        { "", "" } }) {
      HttpResponse<String> refused = back(pair[0], pair[1]);
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(refused.body()).contains("was not begun here").contains("Nothing was installed");
    }
    now = NOW.plus(Duration.ofMinutes(10)).plusSeconds(1);
    assertThat(back(state, state).body()).contains("longer than ten minutes");
    assertThat(slack.rest()).isEmpty();
    assertThat(installations.teams()).isEmpty();
  }

  @Test
  void whatSlackRefusesIsSaidWithoutItsReasonInside() throws Exception {
    slack.answers("oauth.v2.access", 200, "{\"ok\":false,\"error\":\"invalid_code\"}");
    String state = begin();
    HttpResponse<String> refused = back(state, state);
    assertThat(refused.statusCode()).isEqualTo(502);
    assertThat(refused.body()).contains("Slack did not finish the installation");
    String other = begin();
    assertThat(get("/slack/oauth/callback?error=access_denied&state=" + other, other).body())
        .contains("did not get your consent");
    assertThat(installations.teams()).isEmpty();
  }

  @Test
  void aTokenNearItsEndIsRenewedOnceAndOneThatWasTakenBackIsForgotten() {
    installations.put(new Installation("T1", "Desk", "UBOT", "commands", "xoxe.xoxb-1", "xoxe-1",
        NOW.plusSeconds(7_200), NOW, "U1"));
    InstalledTokens tokens = new InstalledTokens(client, app, () -> now);
    assertThat(tokens.of("T1")).contains("xoxe.xoxb-1");
    assertThat(slack.rest()).isEmpty();
    now = NOW.plusSeconds(3_601);
    slack.answers("oauth.v2.access", 200, """
        {"ok":true,"access_token":"xoxe.xoxb-2","refresh_token":"xoxe-2","expires_in":43200,"team":{"id":"T1"}}
        """);
    assertThat(tokens.of("T1")).contains("xoxe.xoxb-2");
    assertThat(slack.next().field("refresh_token")).isEqualTo("xoxe-1");
    assertThat(new InstalledTokens(client, app, () -> now).of("T1")).contains("xoxe.xoxb-2");
    assertThat(installations.of("T1").orElseThrow().refresh()).isEqualTo("xoxe-2");
    now = now.plusSeconds(43_000);
    slack.answers("oauth.v2.access", 200, "{\"ok\":false,\"error\":\"invalid_refresh_token\"}");
    assertThat(tokens.of("T1")).contains("xoxe.xoxb-2");
    assertThat(tokens.forget("T1")).isTrue();
    assertThat(tokens.of("T1")).isEmpty();
  }
}
