package dossier.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dossier.answer.Chart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Charts as Slack's own block, which the SDK's model does not have, as
 * <a href="https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block">documented</a>. All of a chart stands in its
 * block, so that a message that was kept can be shown with a picture where a workspace does not take the block.
 */
final class ChartBlock {
  static final String TYPE = "data_visualization";
  private static final String ID = "chart";

  private ChartBlock() {}

  /** A chart's block: names and labels are cut to what Slack takes, and still differ. */
  static JsonObject of(Chart chart) {
    JsonObject drawn = Json.of("type", chart.kind() == Chart.Kind.BAR ? "bar" : "line");
    List<String> labels = distinct(chart.labels());
    List<String> names = distinct(chart.series().stream().map(Chart.Series::name).toList());
    JsonArray series = new JsonArray();
    for (int at = 0; at < names.size(); at++) {
      JsonObject each = Json.of("name", names.get(at));
      each.add("data", points(labels, chart.series().get(at).points()));
      series.add(each);
    }
    drawn.add("series", series);
    JsonObject axes = new JsonObject();
    JsonArray categories = new JsonArray();
    labels.forEach(categories::add);
    axes.add("categories", categories);
    String unit = Mrkdwn.clean(chart.unit(), ChartRules.MAX_TITLE);
    if (!unit.isEmpty()) axes.addProperty("y_label", unit);
    drawn.add("axis_config", axes);
    JsonObject block = Json.of("type", TYPE);
    block.addProperty("block_id", ID);
    block.addProperty("title", Mrkdwn.clean(chart.title(), ChartRules.MAX_TITLE));
    block.add("chart", drawn);
    return block;
  }

  private static JsonArray points(List<String> labels, List<Chart.Point> points) {
    JsonArray data = new JsonArray();
    for (int at = 0; at < labels.size(); at++) {
      JsonObject point = Json.of("label", labels.get(at));
      point.add("value", new JsonPrimitive(rounded(points.get(at).value())));
      data.add(point);
    }
    return data;
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private static List<String> distinct(List<String> names) {
    Set<String> shown = new HashSet<>();
    List<String> distinct = new ArrayList<>();
    for (String name : names) {
      String cut = Mrkdwn.clean(name, ChartRules.MAX_LABEL);
      if (cut.isEmpty()) cut = Table.NOTHING;
      for (int number = 2; !shown.add(cut); number++)
        cut = Mrkdwn.clean(name, ChartRules.MAX_LABEL - 3) + " " + number;
      distinct.add(cut);
    }
    return distinct;
  }

  /** Whether a block is a chart. */
  static boolean is(JsonElement block) {
    return block instanceof JsonObject object && Problems.string(object, "type").equals(TYPE);
  }

  /** The chart of a block that {@link #of} made; nothing where it is none. */
  static Optional<Chart> read(JsonElement block) {
    if (!is(block) || !(block.getAsJsonObject().get("chart") instanceof JsonObject drawn)) return Optional.empty();
    try {
      List<Chart.Series> series = new ArrayList<>();
      for (JsonElement each : Problems.array(drawn, "series"))
        series.add(series(each.getAsJsonObject()));
      String unit = drawn.get("axis_config") instanceof JsonObject axes ? Problems.string(axes, "y_label") : "";
      Chart.Kind kind = Problems.string(drawn, "type").equals("line") ? Chart.Kind.LINE : Chart.Kind.BAR;
      return Optional.of(new Chart(kind, Problems.string(block.getAsJsonObject(), "title"), unit, series));
    } catch (IllegalArgumentException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private static Chart.Series series(JsonObject series) {
    List<Chart.Point> points = new ArrayList<>();
    for (JsonElement each : Problems.array(series, "data"))
      points.add(new Chart.Point(Problems.string(each.getAsJsonObject(), "label"),
          each.getAsJsonObject().getAsJsonPrimitive("value").getAsDouble()));
    return new Chart.Series(Problems.string(series, "name"), points);
  }

  /** The block of an uploaded picture of a chart. */
  static JsonObject image(Chart chart, String fileId) {
    JsonObject block = Json.of("type", "image");
    block.addProperty("block_id", ID);
    block.add("slack_file", Json.of("id", fileId));
    block.addProperty("alt_text", Mrkdwn.clean(chart.alt(), BlockValidator.MAX_ALT));
    return block;
  }

  /** What a chart shows, as text, for where it cannot be drawn. */
  static JsonObject words(Chart chart) {
    JsonObject block = new RichText().section(RichText.run().text(chart.alt(), Limits.CHART)).block();
    block.addProperty("block_id", ID);
    return block;
  }
}
