package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.answer.Chart;
import dossier.answer.Chart.Point;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ChartPictureTest {
  private static final int BLUE = 0xFF1F5FA8;

  private static BufferedImage drawn(Chart chart) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(ChartPicture.png(chart)));
  }

  /** Pixels of the first series' colour in a column. */
  private static long blue(BufferedImage image, int x) {
    long blue = 0;
    for (int y = 0; y < image.getHeight(); y++)
      if (image.getRGB(x, y) == BLUE) blue++;
    return blue;
  }

  private static List<Long> heights(BufferedImage image) {
    List<Long> heights = new java.util.ArrayList<>();
    long before = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      long here = blue(image, x);
      if (here > 4 && before <= 4) heights.add(blue(image, x + 8));
      before = here;
    }
    return heights;
  }

  @Test
  void barsAreAsHighAsTheirValues() throws IOException {
    BufferedImage image = drawn(
        Chart.of(Chart.Kind.BAR, "Articles", "", List.of(new Point("a", 10), new Point("b", 20), new Point("c", 40))));
    assertThat(image.getWidth()).isEqualTo(1_080);
    assertThat(image.getHeight()).isEqualTo(600);
    List<Long> heights = heights(image);
    assertThat(heights).hasSize(3);
    assertThat(heights.get(1) / (double) heights.get(0)).isBetween(1.95, 2.05);
    assertThat(heights.get(2) / (double) heights.get(0)).isBetween(3.9, 4.1);
  }

  @Test
  void twentyLabelsOfTwentyCharactersAndNegativeValuesAreDrawn() throws IOException {
    List<Point> points = java.util.stream.IntStream.range(0, 20)
        .mapToObj(at -> new Point("A rather long name " + (char) ('a' + at), at - 10))
        .toList();
    assertThat(heights(drawn(Chart.of(Chart.Kind.BAR, "Change", "%", points)))).hasSizeBetween(18, 20);
    assertThat(ChartPicture.png(Chart.of(Chart.Kind.LINE, "Change", "%", points))).hasSizeLessThan(200_000);
  }
}
