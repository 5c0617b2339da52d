package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.slack.api.bolt.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Whatever somebody who knows the secret sends as Slack, it is answered, or refused as unreadable. */
class PayloadFuzzTest {
  private static final Workshop SHOP = new Workshop();
  /** What stands around every handler. */
  private static final Set<String> OURS_AROUND = Set.of(SlackBot.class.getName(), Workshop.class.getName());

  @FuzzTest(maxDuration = "2m")
  void answersAnyPayload(byte[] body) {
    BugDetectors.allowNetworkConnections((host, port) -> host.equals("localhost") || host.equals("127.0.0.1")); // the fake Slack
    try {
      Response response = SHOP.run(new String(body, StandardCharsets.UTF_8));
      assertThat(response.getStatusCode()).isBetween(200, 499);
    } catch (AssertionError unreadable) { // the guard turns it into "400 the request cannot be read"
      assertThat(unreadable.getCause()).isInstanceOf(RuntimeException.class);
      assertThat(unreadable.getCause().getStackTrace()).noneMatch(
          frame -> frame.getClassName().startsWith("dossier.slack.") && !frame.getClassName().contains("Test")
              && !OURS_AROUND.contains(frame.getClassName()));
    }
  }

  /** What of our own reads parts of payloads that people can change. */
  @FuzzTest(maxDuration = "1m")
  void readsAnyButton(byte[] value) {
    String text = new String(value, StandardCharsets.UTF_8);
    ButtonValue.decode(text);
    FormOrigin.decode(text);
    DigestPlace.decode(text);
    AlertPlace.decode(text);
    FixPlace.decode(text);
    FactValue.decode(text);
    Mrkdwn.escape(text);
  }
}
