package dossier.slack;

import static dossier.slack.Problems.string;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.HashSet;
import java.util.Set;

/** What Slack takes in a data visualization block. */
final class ChartRules {
  /** Of the block, and of each axis. */
  static final int MAX_TITLE = 50;
  /** Of a point, a series, a segment. */
  static final int MAX_LABEL = 20;
  static final int MAX_SERIES = 6;
  static final int MAX_SEGMENTS = 6;
  static final int MAX_POINTS = 20;
  /** Charts in a message. */
  static final int MAX_CHARTS = 2;

  private final Problems problems;

  private ChartRules(Problems problems) {
    this.problems = problems;
  }

  static void check(Problems problems, String path, JsonObject block) {
    problems.length(path + ".title", string(block, "title"), 1, MAX_TITLE);
    problems.pings(path + ".title", string(block, "title"));
    if (!(block.get("chart") instanceof JsonObject chart)) {
      problems.add(path + ".chart", "not an object");
      return;
    }
    ChartRules rules = new ChartRules(problems);
    switch (string(chart, "type")) {
      case "pie" -> rules.points(path + ".chart.segments", Problems.array(chart, "segments"), MAX_SEGMENTS);
      case "bar", "line", "area" -> rules.series(path + ".chart", chart);
      default -> problems.add(path + ".chart.type", "\"" + string(chart, "type") + "\"");
    }
  }

  private void series(String path, JsonObject chart) {
    Set<String> categories = categories(path + ".axis_config", chart.get("axis_config"));
    JsonArray series = Problems.array(chart, "series");
    problems.when(series.isEmpty() || series.size() > MAX_SERIES, path + ".series",
        series.size() + ", 1 to " + MAX_SERIES);
    Set<String> names = new HashSet<>();
    for (int at = 0; at < series.size(); at++) {
      String place = path + ".series[" + at + "]";
      if (!(series.get(at) instanceof JsonObject each)) {
        problems.add(place, "not an object");
        continue;
      }
      label(place + ".name", string(each, "name"));
      problems.when(!names.add(string(each, "name")), place + ".name", "\"" + string(each, "name") + "\" twice");
      Set<String> labels = points(place + ".data", Problems.array(each, "data"), MAX_POINTS);
      problems.when(!labels.equals(categories), place + ".data", "its labels are not the categories");
    }
  }

  private Set<String> categories(String path, JsonElement element) {
    Set<String> categories = new HashSet<>();
    if (!(element instanceof JsonObject axes)) {
      problems.add(path, "not an object");
      return categories;
    }
    for (JsonElement each : Problems.array(axes, "categories")) {
      String category = each instanceof JsonPrimitive text ? text.getAsString() : "";
      label(path + ".categories", category);
      problems.when(!categories.add(category), path + ".categories", "\"" + category + "\" twice");
    }
    for (String name : new String[]{ "x_label", "y_label" })
      if (axes.has(name)) problems.length(path + "." + name, string(axes, name), 1, MAX_TITLE);
    return categories;
  }

  private Set<String> points(String path, JsonArray points, int most) {
    problems.when(points.isEmpty() || points.size() > most, path, points.size() + ", 1 to " + most);
    Set<String> labels = new HashSet<>();
    for (int at = 0; at < points.size(); at++) {
      String place = path + "[" + at + "]";
      if (!(points.get(at) instanceof JsonObject point)) {
        problems.add(place, "not an object");
        continue;
      }
      label(place + ".label", string(point, "label"));
      problems.when(!labels.add(string(point, "label")), place + ".label", "\"" + string(point, "label") + "\" twice");
      boolean number = point.get("value") instanceof JsonPrimitive value && value.isNumber();
      problems.when(!number, place + ".value", "not a number");
    }
    return labels;
  }

  private void label(String path, String label) {
    problems.length(path, label, 1, MAX_LABEL);
    problems.pings(path, label);
  }
}
