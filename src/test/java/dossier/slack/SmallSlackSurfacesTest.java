package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dossier.web.Delivery;
import dossier.web.SlackEndpoint;
import dossier.web.SmallSlack;
import dossier.web.WebServer;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bot and the small Slack together, at the places beside commands and mentions. */
class SmallSlackSurfacesTest {
  private static final String DIRECT = "D0DOSSIER";
  private final Workshop shop = new Workshop();
  private WebServer server;
  private SmallSlack small;
  private SlackBot bot;

  @BeforeEach
  void open() {
    server = WebServer.listen(0, WebServer.Reach.LOOPBACK);
    small = new SmallSlack(server.address(), InstantSource.system(), new Rules());
    bot = shop.botFor(new SlackSettings(small.signingSecret(), small.botToken(), URI.create(small.apiUrl()),
        List.of(server.address()), SlackSettings.AT_ONCE));
    server.serve(new SlackEndpoint(bot.requestGuard(), bot.servlet()), List::of, small);
  }

  @AfterEach
  void close() {
    bot.close();
    server.close();
    shop.close();
  }

  @Test
  void aDirectMessageIsAnsweredBesideIt() {
    assertThat(small.type(DIRECT, null, "how many shops?")).isEqualTo(new Delivery.Taken());
    until(() -> small.messages(DIRECT).size() == 2);
    assertThat(small.messages(DIRECT).getLast().has("thread_ts")).isFalse();
  }

  @Test
  void aThreadOfTheDirectConversationIsThePane() {
    small.type(DIRECT, null, "hello");
    until(() -> small.messages(DIRECT).size() == 2);
    String thread = small.messages(DIRECT).getFirst().get("ts").getAsString();
    small.type(DIRECT, thread, "how many shops?");
    until(() -> small.messages(DIRECT).size() == 4);
    assertThat(small.messages(DIRECT).getLast().get("thread_ts").getAsString()).isEqualTo(thread);
  }

  @Test
  void theHomeTabIsDrawnAndACompanyOfItsMenuIsLookedUp() {
    assertThat(small.openHome("home")).isEqualTo(new Delivery.Taken());
    until(() -> small.home().isPresent());
    assertThat(small.options("V0HOME", "", "", "home-look", "look:0", "xia"))
        .isInstanceOfSatisfying(Delivery.Offered.class, offered -> assertThat(offered.options()).hasSize(1));
    assertThat(small.pressInView("V0HOME", "home-look", "look:0", "Nobody Offered"))
        .isEqualTo(new Delivery.Failed("The small Slack refused: no_such_option"));
    assertThat(small.pressInView("V0HOME", "home-look", "look:0", "Xiaomi")).isEqualTo(new Delivery.Taken());
    until(() -> small.messages(DIRECT).size() == 1);
    assertThat(shop.asked).contains("profile Xiaomi");
  }

  @Test
  void aMessageIsLookedUpForThePersonAlone() {
    small.type("general", null, "Xiaomi opens shops");
    String ts = small.messages("general").getFirst().get("ts").getAsString();
    assertThat(small.shortcut("C0GENERAL", ts, ShortcutHandler.CALLBACK)).isEqualTo(new Delivery.Taken());
    until(() -> small.messages("general").size() == 2);
    assertThat(small.messages("general").getLast().get("is_ephemeral").getAsBoolean()).isTrue();
    assertThat(small.shortcut("C0GENERAL", "1.2", ShortcutHandler.CALLBACK)).isInstanceOf(Delivery.Failed.class);
  }

  @Test
  void aLinkToAnIndexedArticleIsUnfurled() {
    small.type("general", null, "look: https://news.example/indexed/1, and https://news.example/2");
    until(() -> small.messages("general").getFirst().has("unfurls"));
    assertThat(small.messages("general").getFirst().getAsJsonArray("unfurls")).hasSize(1);
  }

  @Test
  void aStepOfAWorkflowEndsWithItsOutputs() {
    JsonObject inputs = Json.of("question", "how many shops?");
    String step = small.runStep(StepHandler.CALLBACK, inputs);
    until(() -> small.stepEnded(step).isPresent());
    assertThat(small.stepEnded(step).orElseThrow().getAsJsonObject("outputs").get("answer").getAsString())
        .startsWith("Xiaomi plans 2,000 shops");
  }

  @Test
  void questionsToBeginWithAreOffered() {
    small.openHome("messages");
    until(() -> small.prompts().size() == 4);
  }

  /** What the bot does after it acknowledged is awaited, at most 20 seconds. */
  private static void until(BooleanSupplier done) {
    long end = System.nanoTime() + 20_000_000_000L;
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > end) throw new AssertionError("it did not happen");
      Thread.onSpinWait();
      java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
    }
  }
}
