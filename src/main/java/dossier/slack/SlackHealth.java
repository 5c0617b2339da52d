package dossier.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether Slack can be reached and takes the bot's token, asked now and then. Safe for many threads. */
public final class SlackHealth implements AutoCloseable {
  private static final Duration WHILE_WELL = Duration.ofMinutes(10);
  private static final Duration WHILE_ILL = Duration.ofSeconds(30);
  private static final Logger log = LoggerFactory.getLogger(SlackHealth.class);

  private final boolean many;
  private final MethodsClient methods;
  private final InstantSource clock;
  private final AtomicReference<Reading> reading;
  private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
      Thread.ofPlatform().name("slack-health").daemon().factory());

  /** How it stands with Slack. */
  public enum State {
    /** Nothing is known yet. */
    UNKNOWN,
    /** Slack took the token. */
    REACHED,
    /** Slack did not answer. */
    UNREACHABLE,
    /** Slack does not take the token. */
    REFUSED
  }

  /**
   * What was found when it was last asked.
   *
   * @param at when that was
   * @param detail a few words for whoever runs the server: the workspace's name, or what went wrong
   */
  public record Reading(State state, Instant at, String detail) {}

  SlackHealth(MethodsClient methods, InstantSource clock) {
    this(methods, clock, false);
  }

  private SlackHealth(MethodsClient methods, InstantSource clock, boolean many) {
    this.many = many;
    this.methods = methods;
    this.clock = clock;
    this.reading = new AtomicReference<>(new Reading(State.UNKNOWN, clock.instant(), "not asked yet"));
  }

  /** Whether Slack can be reached at all, where each workspace has a token of its own. */
  static SlackHealth ofMany(MethodsClient methods, InstantSource clock) {
    return new SlackHealth(methods, clock, true);
  }

  /** The last reading. */
  public Reading reading() {
    return reading.get();
  }

  /** Asks now and then from now on: every 10 minutes, every 30 seconds while something is wrong. */
  void start() {
    schedule.execute(this::ask);
  }

  private void ask() {
    check();
    Duration pause = reading().state() == State.REACHED ? WHILE_WELL : WHILE_ILL;
    if (!schedule.isShutdown()) {
      var _ = schedule.schedule(this::ask, pause.toSeconds(), TimeUnit.SECONDS);
    }
  }

  /** Asks Slack once; says in the log when it changed. */
  Reading check() {
    Reading now = read();
    Reading before = reading.getAndSet(now);
    if (before.state() != now.state()) {
      if (now.state() == State.REACHED) log.info("Slack is reached: {}", now.detail());
      else
        log.warn("Slack is not ready ({}): {}; asking again every {} s", now.state(), now.detail(),
            WHILE_ILL.toSeconds());
    }
    return now;
  }

  private Reading read() {
    try {
      if (many) {
        if (methods.apiTest(request -> request).isOk())
          return new Reading(State.REACHED, clock.instant(), "Slack answers");
        return new Reading(State.REFUSED, clock.instant(), "api.test was refused");
      }
      AuthTestResponse response = methods.authTest(request -> request);
      if (response.isOk()) return new Reading(State.REACHED, clock.instant(), "workspace " + response.getTeam());
      return new Reading(State.REFUSED, clock.instant(), "auth.test: " + response.getError());
    } catch (SlackApiException e) {
      return new Reading(State.UNREACHABLE, clock.instant(), "auth.test: HTTP status " + e.getResponse().code());
    } catch (IOException | RuntimeException e) {
      return new Reading(State.UNREACHABLE, clock.instant(), e.getClass().getSimpleName());
    }
  }

  /** Stops asking. */
  @Override
  public void close() {
    schedule.shutdownNow();
  }
}
