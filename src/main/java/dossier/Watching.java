package dossier;

import dossier.answer.Answer;
import dossier.answer.AnswerListener;
import dossier.answer.View;
import dossier.index.IndexSnapshot;
import dossier.ingest.PollLoop;
import dossier.slack.BotListener;
import dossier.watch.Meters;
import dossier.web.Readiness;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Turns what the parts of the program tell into figures. */
final class Watching implements BotListener, AnswerListener {
  private final Meters meters;

  Watching(Meters meters) {
    this.meters = meters;
  }

  /** Figures of what the program holds, asked for with the others. */
  void gauges(Dossier dossier, WebSources sources, Readiness readiness, InstantSource clock) {
    index("dossier.index.articles", "Articles in the index", dossier, IndexSnapshot::articles);
    index("dossier.index.passages", "Passages in the index", dossier, IndexSnapshot::passages);
    index("dossier.index.facts", "Facts in the index, one for each sentence that tells one", dossier,
        IndexSnapshot::facts);
    index("dossier.index.generation", "Moment of the index that is read, rises with every commit", dossier,
        IndexSnapshot::generation);
    index("dossier.index.committed", "When the index was last committed, seconds since 1970", dossier,
        snapshot -> snapshot.committed().getEpochSecond());
    meters.gauge("dossier.index.bytes", "Bytes of the index on disk", () -> dossier.index().bytes());
    meters.gauge("dossier.index.vectors", "Passages that have a vector", () -> dossier.vectors().count());
    meters.gauge("dossier.cache.entries", "Answers held", () -> cache(dossier).entries());
    meters.rising("dossier.cache.hits", "Answers taken from those held", () -> cache(dossier).hits());
    meters.rising("dossier.cache.misses", "Answers that had to be worked out", () -> cache(dossier).misses());
    Remembered<Feeds> feeds = new Remembered<>(() -> Feeds.of(sources), clock);
    meters.gauge("dossier.feeds.on", "Feeds that are polled", () -> feeds.get().on());
    meters.gauge("dossier.feeds.due", "Feeds whose time has come", () -> feeds.get().due());
    meters.gauge("dossier.feeds.failing", "Feeds that could not be read the last time", () -> feeds.get().failing());
    for (String part : Checks.NAMES)
      meters.gauge("dossier.ready", "1 where a part of the program can be used, else 0", "part", part,
          () -> readiness.parts().stream().anyMatch(each -> each.name().equals(part) && each.ready()) ? 1 : 0);
  }

  private void index(String name, String about, Dossier dossier, ToDoubleFunction<IndexSnapshot> value) {
    meters.gauge(name, about, () -> {
      try (IndexSnapshot snapshot = dossier.index().snapshot()) {
        return value.applyAsDouble(snapshot);
      }
    });
  }

  private static View.CacheState cache(Dossier dossier) {
    return dossier.answers().cacheState();
  }

  /** How many feeds are on, due and failing. */
  private record Feeds(int on, int due, long failing) {
    static Feeds of(WebSources sources) {
      var on = sources.sources().on();
      return new Feeds(on.size(), sources.sources().due().size(),
          on.stream().filter(feed -> feed.polling().failures() > 0).count());
    }
  }

  /** A poll of a feed ended. */
  void polled(PollLoop.Polled outcome) {
    meters.poll(word(outcome));
  }

  /** Articles came to be seen. */
  void committed(Duration lag) {
    meters.commit(lag);
  }

  @Override
  public void took(Stage stage, Duration took) {
    meters.stage(word(stage), took);
  }

  @Override
  public void answered(Answer answer, boolean kept, Duration took) {
    meters.answer(switch (answer) {
      case Answer.Found _ -> "found";
      case Answer.Passages _,Answer.Told _ -> "passages";
      case Answer.NoEvidence _ -> "nothing";
      case Answer.WhichCompany _ -> "which_company";
      case Answer.NotUnderstood _ -> "not_understood";
    }, kept, took);
  }

  @Override
  public void acknowledged(String kind, int status, Duration took) {
    meters.acknowledgement(kind, status, took);
  }

  @Override
  public void worked(String kind, Outcome outcome, Duration took) {
    meters.request(kind, word(outcome), took);
  }

  @Override
  public void drawn(Duration took) {
    meters.stage("draw", took);
  }

  @Override
  public void called(String method, CallOutcome outcome, Duration took) {
    meters.slackCall(method, word(outcome), took);
  }

  @Override
  public void toldToWait(String method, Duration wait) {
    meters.slackWait(method, wait);
  }

  @Override
  public void posted(PostOutcome outcome) {
    meters.post(word(outcome));
  }

  @Override
  public void turned(String job, boolean done, Duration took) {
    meters.job(job, done, took);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
