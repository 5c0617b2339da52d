package dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.answer.Chart.Kind;
import dossier.answer.Chart.Point;
import dossier.answer.Chart.Series;
import dossier.fact.Amount;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartTest {
  private static final List<Point> POINTS = List.of(new Point("2009", 12), new Point("2010", 1234.5));

  @Test
  void itSaysAllThatIsDrawn() {
    assertThat(Chart.of(Kind.BAR, "Articles by year", "", POINTS).alt())
        .isEqualTo("Bar chart: Articles by year. 2009: 12, 2010: 1,234.5.");
    assertThat(new Chart(Kind.LINE, "Revenue", "$ billion",
        List.of(new Series("ZTE", POINTS), new Series("Huawei", POINTS))).alt()).isEqualTo(
            "Line chart: Revenue, in $ billion. ZTE – 2009: 12, 2010: 1,234.5; Huawei – 2009: 12, 2010: 1,234.5.");
  }

  @Test
  void seriesShareTheirLabelsAndDifferInName() {
    Series one = new Series("ZTE", POINTS);
    assertThatThrownBy(() -> new Chart(Kind.BAR, "x", "", List.of(one, one))).hasMessage("two series of one name");
    assertThatThrownBy(() -> new Chart(Kind.BAR, "x", "", List.of(one, new Series("Huawei", POINTS.reversed()))))
        .hasMessage("Huawei has [2010, 2009], not [2009, 2010]");
    assertThatThrownBy(() -> Chart.of(Kind.BAR, "x", "", List.of(POINTS.getFirst(), POINTS.getFirst())))
        .hasMessageStartingWith("1 to 20 different labels");
    assertThatThrownBy(() -> Chart.of(Kind.BAR, "x", "",
        IntStream.range(0, 21).mapToObj(at -> new Point("p" + at, at)).toList()))
        .hasMessageStartingWith("1 to 20 different labels");
    assertThatThrownBy(() -> new Point("2009", Double.NaN)).hasMessage("the value NaN cannot be drawn");
  }

  @Test
  void unitsAreReadableAndNeverMixed() {
    assertThat(ChartUnit.of(List.of(Amount.of(2.5e9, "USD"), Amount.of(4e6, "USD"))))
        .contains(new ChartUnit("$ billion", 1e9));
    assertThat(ChartUnit.of(List.of(Amount.of(7e11, "CNY")))).contains(new ChartUnit("CNY billion", 1e9));
    assertThat(ChartUnit.of(List.of(Amount.of(300, "EUR")))).contains(new ChartUnit("€", 1));
    assertThat(ChartUnit.of(List.of(Amount.of(0.4, "USD/share")))).contains(new ChartUnit("$ a share", 1));
    assertThat(ChartUnit.of(List.of(Amount.of(23.1, "percent")))).contains(new ChartUnit("%", 1));
    assertThat(ChartUnit.of(List.of(Amount.of(5.2e7, "subscribers"))))
        .contains(new ChartUnit("million subscribers", 1e6));
    assertThat(ChartUnit.of(List.of(Amount.of(1e9, "USD"), Amount.of(1e9, "EUR")))).isEmpty();
    assertThat(ChartUnit.of(List.of(Amount.of(3, "rank")))).isEmpty();
    assertThat(ChartUnit.of(List.of())).isEmpty();
  }
}
