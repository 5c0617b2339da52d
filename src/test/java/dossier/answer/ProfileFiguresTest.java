package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileFiguresTest {
  private static Told loss(String quote) {
    return fact(FactType.EARNINGS, "Nokia").amount(6.2e9, "USD").period("2011").report("2012-03-01", "Wire", quote);
  }

  private static Told sold(double many, String unit, String day) {
    return fact(FactType.METRIC, "Nokia").amount(many, unit)
        .pattern("metric.sold")
        .report(day, "Wire", "Nokia sold " + (long) many + " " + unit + ".");
  }

  private static List<String> lines(MergedFact... facts) {
    return FactGroups.byType(List.of(facts), any -> true, any -> true, "", new FactWording(new Citing(Citing::alone)))
        .stream()
        .flatMap(group -> group.items().stream())
        .map(item -> item.line().words())
        .toList();
  }

  @Test
  void aResultThatLeavesItemsOutIsCalledSo() {
    MergedFact adjusted = loss("The group told of an adjusted net loss of $6.2 billion.").merged();
    assertThat(Adjusted.word(adjusted)).isEqualTo("adjusted ");
    assertThat(Adjusted.word(loss("Adjusted profit rose, while the net loss came to $6.2 billion.").merged()))
        .isEmpty();
    assertThat(Adjusted.word(loss("The net loss came to $6.2 billion.").merged())).isEmpty();
  }

  @Test
  void theResultOfTheWholeComesBeforeThatOfAPart() {
    MergedFact part = fact(FactType.EARNINGS, "Nokia").amount(3e9, "USD")
        .products("map business")
        .period("2011")
        .report("2012-03-01", "Wire", "The map business of Nokia had revenue of $3 billion.")
        .merged();
    MergedFact whole = fact(FactType.EARNINGS, "Nokia").amount(3e10, "USD")
        .period("2011")
        .report("2012-03-01", "Wire", "Nokia had revenue of $30 billion.")
        .merged();
    assertThat(lines(part, whole)).first().asString().contains("$30 billion");
  }

  @Test
  void aFigureAfterWhichALaterOneIsToldIsNotShown() {
    assertThat(lines(sold(46_500_000, "phones", "2010-10-29").merged(),
        sold(52_900_000, "smartphones", "2011-08-25").merged())).singleElement().asString().contains("52.9 million");
    assertThat(lines(sold(46_500_000, "phones", "2010-10-29").merged(),
        sold(9_000, "cars", "2011-08-25").merged())).hasSize(2);
  }
}
