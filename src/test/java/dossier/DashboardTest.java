package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dossier.ingest.PollLoop;
import dossier.slack.BotListener;
import dossier.watch.Meters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the dashboard and the manual show exists. */
@Timeout(120)
class DashboardTest {
  private static final Pattern NAME = Pattern.compile("\\b(?:dossier|jvm|process|disk|system)_[a-z_]+\\b");
  @TempDir
  Path folder;

  @Test
  void everyFigureOfTheDashboardAndOfTheManualIsServed() throws Exception {
    Set<String> served = served();
    assertThat(dashboard()).hasSizeGreaterThan(20).allMatch(served::contains);
    assertThat(names(Files.readString(Path.of("docs/operations.md")))).isNotEmpty()
        .allMatch(name -> served.contains(name) || served.stream().anyMatch(each -> each.startsWith(name + "_")));
    assertThat(served.stream().filter(name -> name.startsWith("dossier_")).map(DashboardTest::family))
        .allMatch(family -> manual().contains(family));
  }

  private static String family(String name) {
    return name.replaceFirst("_(?:bucket|count|sum|max)$", "");
  }

  private static String manual() {
    try {
      return Files.readString(Path.of("docs/operations.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of a server, and of what happens to one only now and then. */
  private Set<String> served() throws Exception {
    Set<String> served = new TreeSet<>();
    try (WatchedServer watched = WatchedServer.in(folder)) {
      watched.typed("/dossier " + WatchedServer.QUESTION, "40 stores");
      served.addAll(metrics(watched.figuresWith("dossier_requests_seconds_count")));
    }
    try (Meters meters = new Meters(folder)) {
      Watching watching = new Watching(meters);
      watching.toldToWait("chat.postMessage", Duration.ofSeconds(30));
      watching.posted(BotListener.PostOutcome.POSTED);
      watching.polled(PollLoop.Polled.READ);
      watching.committed(Duration.ofMillis(300));
      watching.turned("digests", true, Duration.ofMillis(3));
      System.gc();
      served.addAll(metrics(meters.text()));
      served.add("jvm_gc_pause_seconds_sum"); // there is one after the first collection
    }
    return served;
  }

  private static Set<String> metrics(String text) {
    return text.lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.replaceFirst("[{ ].*$", ""))
        .collect(Collectors.toSet());
  }

  private static Set<String> dashboard() throws Exception {
    Set<String> names = new TreeSet<>();
    JsonObject dashboard = JsonParser.parseString(Files.readString(Path.of("ops/grafana-dashboard.json")))
        .getAsJsonObject();
    for (JsonElement panel : dashboard.getAsJsonArray("panels"))
      for (JsonElement target : panel.getAsJsonObject().getAsJsonArray("targets"))
        names.addAll(names(target.getAsJsonObject().get("expr").getAsString()));
    return names;
  }

  private static Set<String> names(String text) {
    return NAME.matcher(text).results().map(result -> result.group()).collect(Collectors.toCollection(TreeSet::new));
  }
}
