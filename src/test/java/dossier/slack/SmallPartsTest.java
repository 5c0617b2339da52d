package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.text.TimeRange;
import dossier.watch.Redacted;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class SmallPartsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '§', textBlock = """
      <@UBOT> how many? § how many?
      hi <@UBOT|dossier>, and ZTE? § hi , and ZTE?
      what about <https://x.example|x.example>? § what about x.example?
      see <https://x.example/a> § see https://x.example/a
      in <#C1|general> <!here> § in #general
      AT&amp;T &lt;3 § AT&T <3
      &amp;lt;!channel&amp;gt; § &lt;!channel&gt;
      &lt;!channel&gt; § < !channel>
      """)
  void readsWhatAPersonTyped(String sent, String typed) {
    assertThat(Mrkdwn.typed(sent)).isEqualTo(typed);
  }

  @Test
  void clipsWithoutCuttingACharacterInHalf() {
    assertThat(Mrkdwn.clip("abc", 3)).isEqualTo("abc");
    assertThat(Mrkdwn.clip("abcd", 3)).isEqualTo("ab…");
    assertThat(Mrkdwn.clip("a\ud83d\ude00bc", 3)).isEqualTo("a…");
    assertThat(Mrkdwn.clean("a   \n b \u202e c", 100)).isEqualTo("a b c");
  }

  @ParameterizedTest
  @CsvSource({ "PT30S,under 1 min", "PT5M,5 min", "PT119M,1 h", "PT47H,47 h", "PT48H,2 days", "P59D,59 days",
      "P61D,2 months", "P729D,23 months", "P740D,2 years", "P3000D,8 years" })
  void saysHowOldSomethingIs(Duration age, String said) {
    assertThat(Moments.age(Samples.NOW.minus(age), Samples.NOW)).isEqualTo(said);
  }

  @Test
  void namesPeriods() {
    assertThat(Moments.period(TimeRange.month(2018, 3))).isEqualTo("March 2018");
    assertThat(Moments.period(TimeRange.day(LocalDate.of(2018, 3, 4)))).isEqualTo("4 March 2018");
    assertThat(Moments.period(TimeRange.quarter(2018, 1))).isEqualTo("1 January 2018 to 31 March 2018");
  }

  @ParameterizedTest
  @CsvSource({ "https://hooks.slack.com/commands/T1/1/a,true", "https://hooks.slack.com:443/a,true",
      "http://hooks.slack.com/a,false", "https://hooks.slack.com.evil.example/a,false",
      "https://evil@hooks.slack.com/a,false", "https://hooks.slack.com:8443/a,false",
      "http://127.0.0.1:3000/response/abc,true", "http://127.0.0.1:3001/response/abc,false",
      "http://127.0.0.1:3000/response/../admin,false", "http://127.0.0.1:3000/other,false",
      "http://localhost:3000/response/abc,false", "not an address,false", "https:hooks.slack.com,false" })
  void repliesGoToSlackOrToTheProcessItself(String url, boolean allowed) {
    assertThat(new ResponseUrls(List.of(URI.create("http://127.0.0.1:3000/response"))).allows(url)).isEqualTo(allowed);
  }

  @Test
  void settingsRefuseUnsafeAddressesAndKeepSecretsToThemselves() {
    assertThatThrownBy(() -> new SlackSettings("s", "t", URI.create("http://slack.example/api/"), List.of(), 1))
        .hasMessageContaining("neither https nor on this machine");
    assertThatThrownBy(() -> new SlackSettings("s", "t", SlackSettings.SLACK,
        List.of(URI.create("http://10.0.0.1/x")), 1)).hasMessageContaining("is not on this machine");
    assertThat(SlackSettings.of("the-secret", "xoxb-token").toString()).doesNotContain("the-secret", "xoxb");
  }

  @Test
  void anEventIsNewAgainAfterAnHour() {
    AtomicReference<Instant> now = new AtomicReference<>(Samples.NOW);
    SeenEvents seen = new SeenEvents(now::get);
    assertThat(seen.first("event:E1", "message:C1:1")).isTrue();
    assertThat(seen.first("event:E2", "message:C1:1")).isFalse();
    assertThat(seen.first("event:E2", "message:C1:2")).isFalse();
    now.set(Samples.NOW.plus(Duration.ofMinutes(61)));
    assertThat(seen.first("event:E1", "message:C1:1")).isTrue();
  }

  @Test
  void closingTheGateFinishesWhatWasAccepted() {
    CountDownLatch started = new CountDownLatch(1);
    AtomicReference<String> done = new AtomicReference<>("");
    WorkGate gate = new WorkGate(1, Duration.ofSeconds(20));
    assertThat(gate.accept(() -> {
      started.countDown();
      done.set("done");
    }, id -> {})).isTrue();
    gate.close();
    assertThat(done.get()).isEqualTo("done");
    assertThat(gate.accept(() -> done.set("late"), id -> {})).isFalse();
  }

  @Test
  void failuresAreLoggedWithoutTheirWords() {
    Redacted redacted = Redacted.of(new IllegalStateException("what people wrote", new RuntimeException("more")));
    assertThat(redacted.getMessage()).isEqualTo("java.lang.IllegalStateException");
    assertThat(redacted.getCause()).hasMessage("java.lang.RuntimeException");
    assertThat(redacted.getStackTrace()).isNotEmpty();
  }

  @Test
  void healthFollowsSlack() {
    try (Workshop shop = new Workshop()) {
      assertThat(shop.bot.health().reading().state()).isEqualTo(SlackHealth.State.UNKNOWN);
      shop.slack.answers("auth.test", 200, "{\"ok\":false,\"error\":\"invalid_auth\"}");
      assertThat(shop.bot.health().check().detail()).isEqualTo("auth.test: invalid_auth");
      shop.slack.answers("auth.test", 500, "x");
      assertThat(shop.bot.health().check().state()).isEqualTo(SlackHealth.State.UNREACHABLE);
      assertThat(shop.bot.health().check().state()).isEqualTo(SlackHealth.State.REACHED);
      shop.slack.close();
      assertThat(shop.bot.health().check().state()).isEqualTo(SlackHealth.State.UNREACHABLE);
      assertThat(shop.command("/dossier", "how many?").getStatusCode()).isEqualTo(200);
    }
  }

  @Test
  @SuppressWarnings("unchecked")
  void theManifestAsksForWhatTheCodeRegisters() throws Exception {
    Map<String, Object> manifest = new Yaml(new SafeConstructor(new LoaderOptions()))
        .load(Files.readString(Path.of("slack/manifest.yaml")));
    Map<String, Object> features = (Map<String, Object>) manifest.get("features");
    Map<String, Object> settings = (Map<String, Object>) manifest.get("settings");
    Map<String, Object> events = (Map<String, Object>) settings.get("event_subscriptions");
    Map<String, Object> clicks = (Map<String, Object>) settings.get("interactivity");
    Map<String, Map<String, Object>> oauth = (Map<String, Map<String, Object>>) manifest.get("oauth_config");
    String url = "https://YOUR-HOST" + AppSurface.PATH;
    List<Map<String, Object>> commands = (List<Map<String, Object>>) features.get("slash_commands");
    assertThat(commands).hasSize(1);
    assertThat(commands.getFirst()).containsEntry("command", AppSurface.COMMAND)
        .containsEntry("usage_hint", AppSurface.USAGE)
        .containsEntry("url", url);
    assertThat((List<String>) oauth.get("scopes").get("bot"))
        .containsExactlyElementsOf(
            Stream.concat(AppSurface.SCOPES.stream(), AppSurface.OPTIONAL_SCOPES.stream()).toList());
    assertThat(oauth.get("scopes").get("bot_optional")).isEqualTo(AppSurface.OPTIONAL_SCOPES);
    assertThat(events).containsEntry("request_url", url).containsEntry("bot_events", AppSurface.EVENTS);
    assertThat(clicks).containsEntry("is_enabled", true).containsEntry("request_url", url);
    Map<String, String> display = (Map<String, String>) manifest.get("display_information");
    assertThat(display.get("name")).hasSizeLessThanOrEqualTo(35);
    assertThat(display.get("description")).hasSizeLessThanOrEqualTo(140);
  }
}
