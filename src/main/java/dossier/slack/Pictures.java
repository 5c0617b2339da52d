package dossier.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import dossier.answer.Chart;
import dossier.watch.Redacted;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How charts are shown in each workspace, as its refusals taught, and the uploading of pictures. Safe for many threads. */
final class Pictures {
  /** After so long a workspace is tried again: it may have learned, or been given the permission. */
  private static final Duration REMEMBERED = Duration.ofDays(1);
  private static final Logger log = LoggerFactory.getLogger(Pictures.class);

  /** How charts are shown, the best first. */
  enum Way {
    /** As Slack's own block. */
    BLOCK,
    /** As an uploaded picture. */
    IMAGE,
    /** In words. */
    WORDS
  }

  private record Learned(Way way, Instant until) {}

  private final Clients clients;
  private final FileUpload files;
  private final InstantSource clock;
  private final Duration pause;
  private final Map<String, Learned> learned = new ConcurrentHashMap<>();

  /** @param pause how long Slack is given to look at a new picture that it does not take yet */
  Pictures(Clients clients, FileUpload files, InstantSource clock, Duration pause) {
    this.clients = clients;
    this.files = files;
    this.clock = clock;
    this.pause = pause;
  }

  /** How charts are shown in a workspace. */
  Way way(String team) {
    Learned known = learned.get(team);
    return known == null || known.until().isBefore(clock.instant()) ? Way.BLOCK : known.way();
  }

  /** Remembers what a workspace does not take, for a day. */
  void shows(String team, Way way) {
    if (way != way(team)) log.info("workspace {}: charts are shown as {} from now on", team, way);
    learned.put(team, new Learned(way, clock.instant().plus(REMEMBERED)));
  }

  /** Uploads a chart's picture; gives the id of its file, nothing where that cannot be done. */
  Optional<String> upload(String team, Chart chart) {
    try {
      byte[] png = ChartPicture.png(chart);
      MethodsClient methods = clients.of(team);
      String id = files.send(methods, "chart.png", "image/png", png);
      FileUpload.complete(methods, id, Mrkdwn.clean(chart.title(), Limits.TITLE), null, null);
      return Optional.of(id);
    } catch (SlackRefused e) {
      log.warn("a chart was not uploaded: {}", e.code());
      if (e.code().equals("missing_scope")) shows(team, Way.WORDS);
    } catch (IOException | SlackApiException e) {
      log.warn("a chart was not uploaded: {}", Redacted.describe(e));
    }
    return Optional.empty();
  }

  /** Gives Slack time to look at a picture. */
  void pause() {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
