package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dossier.answer.Chart;
import dossier.answer.Chart.Kind;
import dossier.answer.Chart.Point;
import dossier.answer.Chart.Series;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartBlockTest {
  private static List<String> problems(JsonObject... blocks) {
    JsonArray all = new JsonArray();
    for (JsonObject block : blocks)
      all.add(block);
    return BlockValidator.problems(all);
  }

  @Test
  void aChartIsTheBlockThatSlackDocuments() {
    Chart chart = new Chart(Kind.BAR, "Revenue", "$ billion",
        List.of(new Series("ZTE", List.of(new Point("2010", 10.6), new Point("2011", 13.704))),
            new Series("Huawei", List.of(new Point("2010", 28), new Point("2011", 32)))));
    assertThat(ChartBlock.of(chart)).isEqualTo(JsonParser.parseString(
        """
        {"type":"data_visualization","block_id":"chart","title":"Revenue","chart":{"type":"bar",
         "series":[{"name":"ZTE","data":[{"label":"2010","value":10.6},{"label":"2011","value":13.7}]},
                   {"name":"Huawei","data":[{"label":"2010","value":28.0},{"label":"2011","value":32.0}]}],
         "axis_config":{"categories":["2010","2011"],"y_label":"$ billion"}}}"""));
    assertThat(problems(ChartBlock.of(chart))).isEmpty();
  }

  @Test
  void whatWasDrawnCanBeReadBack() {
    for (Chart chart : List.of(ChartSamples.coverage(), ChartSamples.revenue())) {
      Chart named = new Chart(chart.kind(), chart.title(), chart.unit(),
          List.of(new Series(Mrkdwn.clean(chart.title(), 20), chart.series().getFirst().points())));
      assertThat(ChartBlock.read(JsonParser.parseString(ChartBlock.of(chart).toString()))).contains(named);
    }
    assertThat(ChartBlock.read(Json.of("type", "divider"))).isEmpty();
    assertThat(
        ChartBlock.read(JsonParser.parseString("{\"type\":\"data_visualization\",\"title\":\"x\",\"chart\":{}}")))
        .isEmpty();
  }

  @Test
  void longAndHostileNamesAreCutAndStillDiffer() {
    String name = "<!channel> International Business Machines of ";
    Chart chart = new Chart(Kind.LINE, name.repeat(3), name, List.of(
        new Series(name + "Europe", List.of(new Point(name + "one", 1), new Point(name + "two", -2))),
        new Series(name + "Asia", List.of(new Point(name + "one", 1e15), new Point(name + "two", 0)))));
    JsonObject block = ChartBlock.of(chart);
    assertThat(problems(block)).isEmpty();
    assertThat(block.toString()).doesNotContain("<!");
    assertThat(ChartBlock.read(block).orElseThrow().series()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "\"title\":\"Revenue\" | \"title\":\"123456789012345678901234567890123456789012345678901\" | blocks[0].title: 51 characters, 1 to 50",
      "\"type\":\"line\" | \"type\":\"radar\" | blocks[0].chart.type: \"radar\"",
      "\"label\":\"Q1 2016\" | \"label\":\"Q1 2015\" | blocks[0].chart.series[0].data: its labels are not the categories",
      "\"value\":3.2 | \"value\":\"3.2\" | blocks[0].chart.series[0].data[0].value: not a number",
      "\"name\":\"Revenue\" | \"name\":\"123456789012345678901\" | blocks[0].chart.series[0].name: 21 characters, 1 to 20" })
  void whatSlackRefusesIsFound(String good, String bad, String problem) {
    String block = ChartBlock.of(ChartSamples.revenue()).toString();
    assertThat(block).contains(good);
    assertThat(problems(JsonParser.parseString(block.replace(good, bad)).getAsJsonObject())).contains(problem);
  }

  @Test
  void aMessageHasTwoChartsAtMostAndAFormNone() {
    JsonObject chart = ChartBlock.of(ChartSamples.revenue());
    chart.remove("block_id");
    assertThat(problems(chart, chart)).isEmpty();
    assertThat(problems(chart, chart, chart)).containsExactly("blocks[2]: more than 2 charts");
    assertThat(problems(ChartBlock.image(ChartSamples.revenue(), "F1"))).isEmpty();
    assertThat(problems(ChartBlock.image(ChartSamples.revenue(), ""))).isNotEmpty();
  }

  @Test
  void messagesWithChartsKeepToTheLimitsAndSayWhatIsDrawn() {
    Inquiry inquiry = new Inquiry(Command.COMPARE, "xiaomi zte", Samples.NOW);
    for (var view : List.of(ChartSamples.profile(), ChartSamples.timeline(), ChartSamples.compare())) {
      Message message = Blocks.view(inquiry, view, Showing.PRIVATE, Samples.NOW);
      assertThat(BlockValidator.problems(message)).isEmpty();
      assertThat(message.hasChart()).isTrue();
      assertThat(message.text()).contains(" chart: ");
    }
    assertThat(Blocks.view(inquiry, ChartSamples.profile(), Showing.PRIVATE, Samples.NOW).text())
        .contains("Bar chart: Articles about Xiaomi by year. 2016: 4, 2017: 11, 2018: 9, 2019: 33.");
    assertThat(Blocks.view(inquiry, Samples.profile(), Showing.PRIVATE, Samples.NOW).hasChart()).isFalse();
    assertThat(ChartSamples.digest().blocks()).contains("\"Articles a day\"");
    assertThat(ChartSamples.digest().text()).contains("24 Nov: 3, 25 Nov: 0, 26 Nov: 7, 27 Nov: 4.");
  }
}
