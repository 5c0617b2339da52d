package dossier.slack;

import dossier.answer.Chart;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws charts as PNG. Needs no screen. */
public final class ChartPicture {
  /** Twice as large as Slack shows it, so that it is sharp where pixels are small. */
  private static final int WIDTH = 1_080;
  private static final int HEIGHT = 600;
  /** Most bars with their values written on them. */
  private static final int MOST_VALUES = 12;
  /** Most labels that fit side by side without being turned. */
  private static final int MOST_LEVEL = 6;
  private static final int LONG_LABEL = 9;
  /** Pixels between two lines of the grid at least, so that small counts have no halves. */
  private static final int TICKS = 100;
  private static final Color INK = new Color(0x1D1C1D);
  private static final Color LINES = new Color(0xDDDDDD);
  /** Each has a contrast of at least 4.5 to white, and they differ in lightness too, for those who see no colours. */
  private static final Color[] COLOURS = { new Color(0x1F5FA8), new Color(0xC2410C), new Color(0x0B7A5C),
      new Color(0x6B2D8F), new Color(0x8A6A00), new Color(0x444444) };

  static {
    System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", "true"));
  }

  private ChartPicture() {}

  /**
   * A chart as PNG.
   *
   * @throws IOException where this machine cannot draw: it has no fonts
   */
  public static byte[] png(Chart chart) throws IOException {
    try {
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(BitmapEncoder.getBufferedImage(drawn(chart)), "png", png);
      return png.toByteArray();
    } catch (LinkageError | InternalError | RuntimeException e) {
      throw new IOException("this machine cannot draw charts: " + e, e);
    }
  }

  private static CategoryChart drawn(Chart chart) {
    String title = chart.unit().isEmpty() ? chart.title() : chart.title() + ", in " + chart.unit();
    CategoryChart drawn = new CategoryChartBuilder().width(WIDTH).height(HEIGHT).title(title).build();
    boolean line = chart.kind() == Chart.Kind.LINE;
    style(drawn.getStyler(), chart, line);
    for (Chart.Series each : chart.series()) {
      List<Double> values = each.points().stream().map(Chart.Point::value).toList();
      CategorySeries series = drawn.addSeries(each.name(), chart.labels(), values);
      if (line) series.setMarker(SeriesMarkers.CIRCLE).setLineStyle(new BasicStroke(4f));
    }
    return drawn;
  }

  private static void style(CategoryStyler style, Chart chart, boolean line) {
    List<String> labels = chart.labels();
    int longest = labels.stream().mapToInt(String::length).max().orElse(0);
    boolean turned = labels.size() > MOST_LEVEL || (longest > LONG_LABEL && labels.size() > MOST_LEVEL / 2);
    style.setBaseFont(font(Font.PLAIN, 22));
    style.setChartTitleFont(font(Font.BOLD, 26));
    style.setLegendFont(font(Font.PLAIN, 22));
    style.setAxisTickLabelsFont(font(Font.PLAIN, 20));
    style.setLabelsFont(font(Font.PLAIN, 18));
    style.setChartBackgroundColor(Color.WHITE);
    style.setPlotBackgroundColor(Color.WHITE);
    style.setPlotBorderVisible(false);
    style.setPlotGridVerticalLinesVisible(false);
    style.setPlotGridLinesColor(LINES);
    style.setPlotGridLinesStroke(new BasicStroke(1f));
    style.setChartFontColor(INK);
    style.setAxisTickLabelsColor(INK);
    style.setChartTitleBoxVisible(false);
    style.setChartTitlePadding(14);
    style.setChartPadding(18);
    style.setSeriesColors(COLOURS);
    style.setLegendVisible(chart.series().size() > 1);
    style.setLegendPosition(Styler.LegendPosition.OutsideS);
    style.setLegendLayout(Styler.LegendLayout.Horizontal);
    style.setLegendBorderColor(Color.WHITE);
    style.setAxisTitlesVisible(false);
    style.setXAxisLabelRotation(turned ? 45 : 0);
    if (turned) style.setXAxisLabelAlignmentVertical(AxesChartStyler.TextAlignment.Right);
    style.setAvailableSpaceFill(chart.series().size() > 1 ? 0.8 : 0.6);
    style.setMarkerSize(12);
    style.setYAxisTickMarkSpacingHint(TICKS);
    style.setYAxisTickLabelsFormattingFunction(Chart::number);
    boolean sameSign = chart.series().stream().flatMap(each -> each.points().stream()).allMatch(p -> p.value() >= 0);
    if (sameSign) style.setYAxisMin(0.0);
    if (line) style.setDefaultSeriesRenderStyle(CategorySeries.CategorySeriesRenderStyle.Line);
    style.setLabelsVisible(!line && labels.size() * chart.series().size() <= MOST_VALUES);
    style.setLabelsPosition(1.05);
    style.setLabelsFontColorAutomaticEnabled(false);
    style.setLabelsFontColor(INK);
  }

  private static Font font(int style, int size) {
    return new Font(Font.SANS_SERIF, style, size);
  }
}
