package dossier.slack;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How Slack is reached and trusted. Refused with an {@link IllegalArgumentException} whose message is a sentence for the
 * person who runs the server. Its text form leaves both secrets out.
 *
 * @param signingSecret what Slack signs its requests with, never blank
 * @param botToken the bot's token in the one workspace, never blank
 * @param apiUrl where the Web API is, ending in {@code /api/}; https, or plain http on loopback
 * @param responseBases where replies may be sent besides Slack's own {@code https://hooks.slack.com/}: plain http
 *     addresses on loopback, none in production
 * @param atOnce how many replies are worked on at once before "busy" is said, at least 1
 * @param aMinute how often a minute one person is answered, at least 1; {@link #UNLIMITED} in playground and tests
 */
public record SlackSettings(String signingSecret, String botToken, URI apiUrl, List<URI> responseBases, int atOnce,
    int aMinute) {
  /** Slack's own Web API. */
  public static final URI SLACK = URI.create("https://slack.com/api/");
  /** Stands for the bot's token where workspaces install the app and each has its own. */
  public static final String INSTALLED = "-";
  /** Replies worked on at once unless told; most of them wait for Slack or for a processor. */
  public static final int AT_ONCE = 128;
  /** Replies a minute for one person in Slack: more than anybody reads. */
  public static final int A_MINUTE = 60;
  /** As often as somebody likes. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  public SlackSettings {
    if (signingSecret.isBlank()) throw new IllegalArgumentException("The Slack signing secret is blank.");
    if (botToken.isBlank()) throw new IllegalArgumentException("The Slack bot token is blank.");
    if (!"https".equals(apiUrl.getScheme()) && !loopback(apiUrl))
      throw new IllegalArgumentException("The Slack API address " + apiUrl + " is neither https nor on this machine.");
    for (URI base : responseBases)
      if (!loopback(base))
        throw new IllegalArgumentException("The response address " + base + " is not on this machine.");
    if (atOnce < 1) throw new IllegalArgumentException("At least 1 reply at once, not " + atOnce + ".");
    if (aMinute < 1) throw new IllegalArgumentException("At least 1 reply a minute, not " + aMinute + ".");
    apiUrl = apiUrl.toString().endsWith("/") ? apiUrl : URI.create(apiUrl + "/");
    responseBases = List.copyOf(responseBases);
  }

  /** One that answers a person as often as that person likes. */
  public SlackSettings(String signingSecret, String botToken, URI apiUrl, List<URI> responseBases, int atOnce) {
    this(signingSecret, botToken, apiUrl, responseBases, atOnce, UNLIMITED);
  }

  /** How long a picture that was just uploaded may need before messages can show it; nothing on this machine. */
  Duration pictureWait() {
    return loopback(apiUrl) ? Duration.ZERO : Duration.ofSeconds(2);
  }

  /** Slack itself. */
  public static SlackSettings of(String signingSecret, String botToken) {
    return new SlackSettings(signingSecret, botToken, SLACK, List.of(), AT_ONCE, A_MINUTE);
  }

  private static boolean loopback(URI address) {
    return "http".equals(address.getScheme()) && address.getHost() != null && LOOPBACK.contains(address.getHost());
  }

  @Override
  public String toString() {
    return "SlackSettings[apiUrl=" + apiUrl + ", responseBases=" + responseBases + ", atOnce=" + atOnce + "]";
  }
}
