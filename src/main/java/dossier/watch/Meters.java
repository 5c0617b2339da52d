package dossier.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.DoubleSupplier;

/**
 * Figures of the running program in the text form of Prometheus. Values of labels come from the program's own enumerations or
 * through {@link Labels}, so that their number is bounded and nothing that people wrote is among them. Safe for many threads.
 */
public final class Meters implements AutoCloseable {
  /** The media type of {@link #text}. */
  public static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";
  /** Methods of Slack's Web API that are told apart; the program calls about 25. */
  private static final int METHODS = 60;
  /** Bounds of the buckets, around what is promised: 40 and 80 ms for an answer. */
  private static final Duration[] BUCKETS = { Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofMillis(10),
      Duration.ofMillis(20), Duration.ofMillis(40), Duration.ofMillis(80), Duration.ofMillis(160),
      Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(10),
      Duration.ofSeconds(60) };

  private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Labels methods = new Labels(METHODS);
  /** Function counters hold on to nothing themselves. */
  private final List<DoubleSupplier> held = new CopyOnWriteArrayList<>();
  private final AutoCloseable machine;

  /** Figures of a program over a data folder; those of the machine and of Java are there from the start. */
  public Meters(Path home) {
    machine = MachineMeters.of(registry, home);
  }

  /** A request was acknowledged, which Slack waits three seconds for. */
  public void acknowledgement(String kind, int status, Duration took) {
    time("dossier.acknowledgements", "Requests until they were acknowledged; Slack waits three seconds", took,
        Tags.of("kind", kind, "status", String.valueOf(status)));
  }

  /** A request was worked on, or turned away. */
  public void request(String kind, String outcome, Duration took) {
    time("dossier.requests", "Requests from Slack or the playground, from acknowledgement to reply", took,
        Tags.of("kind", kind, "outcome", outcome));
  }

  /** A question was answered. */
  public void answer(String outcome, boolean cached, Duration took) {
    time("dossier.answers", "Questions, from asking to the answer, before it is drawn", took,
        Tags.of("outcome", outcome, "cached", String.valueOf(cached)));
  }

  /** A stage of answering was gone through. */
  public void stage(String stage, Duration took) {
    time("dossier.answer.stage", "Stages of answering: read, search, propose, draw", took, Tags.of("stage", stage));
  }

  /** Slack, or an address that it gave, was called. */
  public void slackCall(String method, String outcome, Duration took) {
    time("dossier.slack.calls", "Calls to Slack by method", took,
        Tags.of("method", methods.bounded(method), "outcome", outcome));
  }

  /** Slack said how long to wait before the next call. */
  public void slackWait(String method, Duration wait) {
    time("dossier.slack.retry.after", "How long Slack said to wait", wait,
        Tags.of("method", methods.bounded(method)));
  }

  /** A feed was polled. */
  public void poll(String outcome) {
    count("dossier.feed.polls", "Polls of feeds", Tags.of("outcome", outcome));
  }

  /** A turn of work in the background was done, or failed. */
  public void job(String job, boolean done, Duration took) {
    time("dossier.jobs", "Turns of work in the background", took,
        Tags.of("job", job, "outcome", done ? "done" : "failed"));
  }

  /** Articles came to be seen: how long the first of them had waited. */
  public void commit(Duration lag) {
    time("dossier.index.commit.lag", "From an article's being stored to its being found", lag, Tags.empty());
  }

  /** A post of a digest or an alert was tried. */
  public void post(String outcome) {
    count("dossier.posts", "Posts of digests and alerts", Tags.of("outcome", outcome));
  }

  /**
   * A figure that goes up and down, asked for whenever figures are: from memory, or it must be bounded.
   *
   * @param name words with dots between them
   */
  public void gauge(String name, String about, DoubleSupplier value) {
    Gauge.builder(name, value::getAsDouble).description(about).strongReference(true).register(registry);
  }

  /** A gauge with a label from a small set. */
  public void gauge(String name, String about, String label, String labelled, DoubleSupplier value) {
    Gauge.builder(name, value::getAsDouble)
        .description(about)
        .tag(label, labelled)
        .strongReference(true)
        .register(registry);
  }

  /** A figure that only rises. */
  public void rising(String name, String about, DoubleSupplier value) {
    held.add(value);
    FunctionCounter.builder(name, value, DoubleSupplier::getAsDouble).description(about).register(registry);
  }

  private void time(String name, String about, Duration took, Tags tags) {
    Timer.builder(name)
        .description(about)
        .tags(tags)
        .serviceLevelObjectives(BUCKETS)
        .register(registry)
        .record(took.isNegative() ? Duration.ZERO : took);
  }

  private void count(String name, String about, Tags tags) {
    Counter.builder(name).description(about).tags(tags).register(registry).increment();
  }

  /** All figures, of type {@link #TYPE}. */
  public String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    try {
      machine.close();
    } catch (Exception e) {
      throw new IllegalStateException("the figures of the machine were not let go of", e);
    } finally {
      registry.close();
    }
  }
}
