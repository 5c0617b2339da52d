package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dossier.web.Delivery;
import dossier.web.Faults;
import dossier.web.Faults.Fault;
import dossier.web.SlackEndpoint;
import dossier.web.SmallSlack;
import dossier.web.WebServer;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Slack in which things go wrong: what was acknowledged is answered, once. */
class ResilienceTest {
  private final Workshop shop = new Workshop();
  private final WebServer server = WebServer.listen(0, WebServer.Reach.LOOPBACK);
  private final SmallSlack slack = new SmallSlack(server.address(), InstantSource.system(), new Rules());
  private final SlackBot bot = shop.botFor(new SlackSettings(slack.signingSecret(), slack.botToken(),
      URI.create(slack.apiUrl()), List.of(server.address()), 1_000));

  ResilienceTest() {
    server.serve(new SlackEndpoint(bot.requestGuard(), bot.servlet()), List::of, slack);
  }

  @AfterEach
  void close() {
    server.close();
    shop.close();
  }

  private void type(String line) {
    assertThat(slack.type("general", null, line)).isInstanceOf(Delivery.Taken.class);
  }

  /** What the bot said, when it has finished what was acknowledged. */
  private List<JsonObject> said() {
    bot.close();
    return slack.messages("general")
        .stream()
        .filter(message -> !message.get("user").getAsString().equals("U0YOU"))
        .toList();
  }

  private static List<Boolean> ephemeral(List<JsonObject> said) {
    return said.stream().map(message -> message.get("is_ephemeral").getAsBoolean()).toList();
  }

  @Test
  void tooManyRequestsAndFaultsOfSlackAreWaitedOut() {
    slack.faults().next("chat.postMessage", new Fault.TooMany(0), new Fault.Broken());
    type("@Dossier how many stores?");
    assertThat(ephemeral(said())).containsExactly(false);
  }

  @Test
  void afterThreeFaultsThePersonIsToldInstead() {
    slack.faults().next("chat.postMessage", new Fault.TooMany(0), new Fault.TooMany(0), new Fault.TooMany(0));
    type("@Dossier how many stores?");
    List<JsonObject> said = said();
    assertThat(ephemeral(said)).containsExactly(true);
    assertThat(said.getFirst().get("text").getAsString()).contains("wrong");
  }

  @Test
  void aConnectionThatEndsAfterThePostMakesNoSecondPost() {
    slack.faults().next("chat.postMessage", new Fault.Dropped());
    type("@Dossier how many stores?");
    assertThat(ephemeral(said())).containsOnlyOnce(false);
  }

  @Test
  void aSlowSlackIsWaitedFor() {
    slack.faults().next("chat.postMessage", new Fault.Slow(Duration.ofMillis(300)));
    type("@Dossier how many stores?");
    assertThat(ephemeral(said())).containsExactly(false);
  }

  @Test
  void aResponseAddressThatIsOverOrBrokenLeadsToAnEphemeralPostOrAnotherTry() {
    slack.faults().next(Faults.RESPONSE, new Fault.Refused("expired_url"));
    type("/dossier how many stores?");
    assertThat(ephemeral(said())).containsExactly(true);
  }

  @Test
  void aBrokenResponseAddressIsTriedAgain() {
    slack.faults().next(Faults.RESPONSE, new Fault.Broken());
    type("/dossier how many stores?");
    assertThat(ephemeral(said())).containsExactly(true);
  }

  @ParameterizedTest
  @CsvSource({ "invalid_blocks", "msg_blocks_too_long" })
  void blocksThatSlackRefusesAreSentMoreSimplyNeverNotAtAll(String code) {
    slack.faults().next("chat.postMessage", new Fault.Refused(code));
    slack.faults().next(Faults.RESPONSE, new Fault.Refused(code));
    type("@Dossier how many stores?");
    type("/dossier how many stores?");
    List<JsonObject> said = said();
    assertThat(ephemeral(said)).containsExactlyInAnyOrder(false, true);
    assertThat(said).noneMatch(message -> message.has("blocks"));
    assertThat(said).allMatch(message -> message.get("text").getAsString().contains("2,000"));
  }

  @Test
  void withoutTheScopeNothingIsPostedAndNothingBreaks() {
    slack.faults().scopes(Set.of("commands", "app_mentions:read"));
    type("@Dossier how many stores?");
    assertThat(said()).isEmpty();
  }

  @Test
  void ofManyQuestionsWhileSlackFailsEachIsAnsweredOnce() throws Exception {
    int questions = 300;
    slack.faults()
        .share("chat.postMessage", new Fault.TooMany(0), 0.05, 1)
        .share("chat.postEphemeral", new Fault.Broken(), 0.02, 2);
    try (var people = Executors.newFixedThreadPool(8)) {
      List<Future<?>> typed = IntStream.range(0, questions)
          .<Future<?>>mapToObj(i -> people.submit(() -> type("@Dossier how many stores in year " + i + "?")))
          .toList();
      for (Future<?> each : typed)
        each.get();
    }
    Map<String, Long> answers = said().stream()
        .filter(message -> !message.get("is_ephemeral").getAsBoolean())
        .collect(Collectors.groupingBy(message -> message.get("thread_ts").getAsString(), Collectors.counting()));
    assertThat(answers).hasSize(questions);
    assertThat(answers.values()).containsOnly(1L);
  }
}
