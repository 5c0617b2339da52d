package dossier.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Numbers to look at. Pure data: whoever draws it needs nothing else.
 *
 * @param title what is shown, without the unit; never blank
 * @param unit what the values are counted in, such as "$ billion", "%" or "articles"; may be empty
 * @param series one to {@value #MOST_SERIES}, their names differ; all have the same labels in the same order
 */
public record Chart(Kind kind, String title, String unit, List<Series> series) {
  /** Fewest points that show more than a sentence tells. */
  public static final int LEAST_POINTS = 3;
  /** Most series, and most points of each: what Slack's own charts take. */
  public static final int MOST_SERIES = 6;
  public static final int MOST_POINTS = 20;

  /** How it is drawn. */
  public enum Kind {
    /** Bars: amounts that stand beside each other. */
    BAR,
    /** A line: one figure over periods that follow each other. */
    LINE
  }

  /**
   * Values that belong together.
   *
   * @param name whose or which; never blank
   * @param points in the order in which they are drawn, their labels differ
   */
  public record Series(String name, List<Point> points) {
    public Series {
      if (name.isBlank()) throw new IllegalArgumentException("a series needs a name");
      points = List.copyOf(points);
    }

    private List<String> labels() {
      return points.stream().map(Point::label).toList();
    }
  }

  /**
   * A value.
   *
   * @param label where it stands, such as a period or a company; never blank
   * @param value in the chart's unit, finite
   */
  public record Point(String label, double value) {
    public Point {
      if (label.isBlank()) throw new IllegalArgumentException("a point needs a label");
      if (!Double.isFinite(value)) throw new IllegalArgumentException("the value " + value + " cannot be drawn");
    }
  }

  public Chart {
    if (title.isBlank()) throw new IllegalArgumentException("a chart needs a title");
    series = List.copyOf(series);
    if (series.isEmpty() || series.size() > MOST_SERIES)
      throw new IllegalArgumentException(series.size() + " series, 1 to " + MOST_SERIES);
    if (new HashSet<>(series.stream().map(Series::name).toList()).size() < series.size())
      throw new IllegalArgumentException("two series of one name");
    List<String> labels = series.getFirst().labels();
    if (labels.isEmpty() || labels.size() > MOST_POINTS || new HashSet<>(labels).size() < labels.size())
      throw new IllegalArgumentException("1 to " + MOST_POINTS + " different labels, not " + labels);
    for (Series each : series)
      if (!each.labels().equals(labels))
        throw new IllegalArgumentException(each.name() + " has " + each.labels() + ", not " + labels);
  }

  /** A chart of one series, which has the chart's name. */
  public static Chart of(Kind kind, String title, String unit, List<Point> points) {
    return new Chart(kind, title, unit, List.of(new Series(title, points)));
  }

  /** The labels, in order. */
  public List<String> labels() {
    return series.getFirst().labels();
  }

  /** All that is drawn, in words: "Bar chart: Articles by year. 2009: 12, 2010: 34." */
  public String alt() {
    String heading = (kind == Kind.BAR ? "Bar chart: " : "Line chart: ") + title
        + (unit.isEmpty() ? "" : ", in " + unit) + ". ";
    if (series.size() == 1) return heading + told(series.getFirst()) + ".";
    return heading + series.stream().map(each -> each.name() + " – " + told(each)).collect(Collectors.joining("; "))
        + ".";
  }

  private static String told(Series series) {
    return series.points()
        .stream()
        .map(point -> point.label() + ": " + number(point.value()))
        .collect(Collectors.joining(", "));
  }

  /** A value as people read it, with at most two decimals. */
  public static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
  }
}
