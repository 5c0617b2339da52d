package dossier.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.model.event.AppMentionEvent;
import dossier.store.FeedbackLog;
import dossier.store.Threads;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot: takes what Slack sends at {@link AppSurface#PATH} and replies. Comes up whether or not Slack can be reached.
 * Mount {@link #requestGuard()} before {@link #servlet()}; close it after the server stopped taking requests.
 */
public final class SlackBot implements AutoCloseable {
  /** How long closing waits for acknowledged work. */
  static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int CALL_TIMEOUT_MILLIS = 15_000;
  private static final Pattern ANYTHING = Pattern.compile("(?s).*");
  private static final Logger log = LoggerFactory.getLogger(SlackBot.class);

  private final Slack slack;
  private final App app;
  private final WorkGate gate;
  private final SlackHealth health;
  private final RequestGuard guard;

  /**
   * A bot in one workspace.
   *
   * @param settings how Slack is reached and trusted
   * @param desk where questions are answered
   * @param facts where facts are looked up and decided on
   * @param feedback where verdicts are kept
   * @param threads where the last questions of threads are kept
   * @param clock now
   */
  public SlackBot(SlackSettings settings, Desk desk, FactDesk facts, FeedbackLog feedback, Threads threads,
      InstantSource clock) {
    guard = new RequestGuard(settings.signingSecret(), clock);
    slack = Slack.getInstance(config(settings));
    gate = new WorkGate(settings.atOnce(), PATIENCE);
    health = new SlackHealth(slack.methods(settings.botToken()), clock);
    ResponseUrls urls = new ResponseUrls(settings.responseBases());
    Poster poster = new Poster(slack, settings.botToken(), urls);
    Replies replies = new Replies(desk, facts, clock);
    FactClicks clicks = new FactClicks(facts, replies, poster, new Forms(slack.methods(settings.botToken())),
        new Uploads(slack, settings.botToken(), urls), clock);
    SeenEvents seen = new SeenEvents(clock);
    Conversation conversation = new Conversation(replies, threads);
    // Bolt's own middleware is left out: the guard verifies, and the token's test would call Slack before each request.
    app = new App(appConfig(settings), slack, new ArrayList<>());
    app.command(ANYTHING, new CommandHandler(replies, poster, gate, clock));
    app.event(AppMentionEvent.class, new MentionHandler(conversation, poster, gate, seen, clock));
    app.blockAction(ANYTHING,
        new ButtonHandler(desk, replies, poster, gate, seen, feedback, clicks, conversation, clock));
    app.viewSubmission(FixForm.CALLBACK, new FixHandler(facts, poster, gate, clock));
  }

  private static SlackConfig config(SlackSettings settings) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(settings.apiUrl().toString());
    config.setStatsEnabled(false);
    config.setHttpClientCallTimeoutMillis(CALL_TIMEOUT_MILLIS);
    return config;
  }

  private AppConfig appConfig(SlackSettings settings) {
    return AppConfig.builder()
        .slack(slack)
        .signingSecret(settings.signingSecret())
        .singleTeamBotToken(settings.botToken())
        .allEventsApiAutoAckEnabled(true)
        .build();
  }

  /** Starts asking whether Slack can be reached, and loads what the first request needs, both in the background. */
  public void start() {
    health.start();
    Thread.ofVirtual().name("slack-warm-up").start(this::warmUp);
  }

  /** Bolt's first request takes half a second longer than the next: a command that is not ours goes first. */
  private void warmUp() {
    try {
      app.run(new SlackRequestParser(app.config()).parse(SlackRequestParser.HttpRequest.builder()
          .requestUri(AppSurface.PATH)
          .requestBody("command=%2Fwarm-up&text=")
          .headers(new RequestHeaders(Map.of()))
          .build()));
    } catch (Exception e) {
      log.warn("the warm-up failed: {}", Redacted.describe(e));
    }
  }

  /** What refuses requests that Slack did not sign just now. */
  public Filter requestGuard() {
    return guard;
  }

  /** Bolt behind the guard; anything else that reaches it gets 401. */
  public HttpServlet servlet() {
    return new GuardedServlet(app);
  }

  /** Whether Slack can be reached. */
  public SlackHealth health() {
    return health;
  }

  /** Bolt's app, for tests that need no server. */
  App app() {
    return app;
  }

  /** Finishes what was acknowledged, at most 20 seconds, and lets go of Slack. */
  @Override
  public void close() {
    health.close();
    gate.close();
    try {
      slack.close();
    } catch (Exception e) {
      log.warn("the connection to Slack was not closed: {}", Redacted.describe(e));
    }
  }
}
