package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactType;
import dossier.fact.Modality;
import dossier.fact.Period;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineChartTest {
  private static Optional<String> drawn(Told... facts) {
    return TimelineChart.of(Told.party("ZTE"), Arrays.stream(facts).map(Told::merged).toList()).map(Chart::alt);
  }

  private static Told revenue(double billions, String period, String currency) {
    return fact(FactType.EARNINGS, "ZTE").amount(billions * 1e9, currency)
        .period(period)
        .report(Period.parse(period).range().to().plusDays(20).toString(), "Daily Wire",
            "Revenue came to " + billions + " billion.");
  }

  private static Told revenue(double billions, String period) {
    return revenue(billions, period, "USD");
  }

  @Test
  void aFigureOfPeriodsThatFollowEachOtherIsALine() {
    assertThat(drawn(revenue(3, "Q4 2010"), revenue(2.5, "Q3 2010"), revenue(3.25, "Q1 2011")))
        .contains("Line chart: Revenue, in $ billion. Q3 2010: 2.5, Q4 2010: 3, Q1 2011: 3.25.");
  }

  @Test
  void overAGapThereAreBars() {
    assertThat(drawn(revenue(3, "Q4 2010"), revenue(2.5, "Q2 2010"), revenue(3.25, "Q1 2011")))
        .contains("Bar chart: Revenue, in $ billion. Q2 2010: 2.5, Q4 2010: 3, Q1 2011: 3.25.");
  }

  @Test
  void twoPeriodsMixedCurrenciesAndMixedLengthsAreNotDrawn() {
    assertThat(drawn(revenue(3, "Q4 2010"), revenue(2.5, "Q3 2010"))).isEmpty();
    assertThat(drawn(revenue(3, "Q4 2010"), revenue(2.5, "Q3 2010"), revenue(3.25, "Q1 2011", "EUR"))).isEmpty();
    assertThat(drawn(revenue(3, "Q4 2010"), revenue(2.5, "Q3 2010"), revenue(11, "2010"))).isEmpty();
  }

  @Test
  void whatSourcesDifferOnAndWhatIsForecastIsLeftOut() {
    assertThat(drawn(revenue(3, "Q4 2010"), revenue(2.5, "Q3 2010"), revenue(3.25, "Q1 2011"), revenue(3.5, "Q1 2011")))
        .isEmpty();
    assertThat(drawn(revenue(3, "Q4 2010"), revenue(2.5, "Q3 2010"), revenue(3.25, "Q1 2011").is(Modality.PLANNED)))
        .isEmpty();
  }

  @Test
  void aFigureThatLostItsMillionsIsLeftOut() {
    assertThat(drawn(revenue(3, "Q4 2010"), revenue(2.5, "Q3 2010"), revenue(0.0025, "Q1 2011"))).isEmpty();
  }

  private static Told deal(String target, double billions, String date) {
    return fact(FactType.ACQUISITION, "ZTE").with(target)
        .amount(billions * 1e9, "USD")
        .date(date)
        .report(date, "Daily Wire", "ZTE buys " + target);
  }

  @Test
  void pricesOfPurchasesStandInTheOrderOfTheDeals() {
    assertThat(drawn(deal("Example Maps", 1.5, "2012-06-01"), deal("Example Lamps", 0.4, "2009-01-05"),
        deal("Example Sensors and Switches", 3, "2015-02-03"))).contains(
            "Bar chart: Prices of acquisitions, in $ billion. Example Lamps 2009: 0.4, Example Maps 2012: 1.5, "
                + "Example Sensor… 2015: 3.");
  }

  @Test
  void rumouredDealsAndThoseOfOthersAreNotDrawn() {
    assertThat(drawn(deal("Example Maps", 1.5, "2012-06-01"), deal("Example Lamps", 0.4, "2009-01-05"),
        deal("Example Sensors", 3, "2015-02-03").is(Modality.REPORTED))).isEmpty();
    assertThat(TimelineChart.of(Told.party("Huawei"), Arrays.asList(deal("Example Maps", 1.5, "2012-06-01").merged(),
        deal("Example Lamps", 0.4, "2009-01-05").merged(), deal("Example Sensors", 3, "2015-02-03").merged())))
        .isEmpty();
  }

  @Test
  void theSameDealUnderAShorterNameIsOneBar() {
    assertThat(drawn(deal("Example", 1.5, "2012-06-01"), deal("Example Maps", 1.5, "2012-06-05"),
        deal("Lamps", 0.4, "2009-01-05"))).isEmpty();
  }
}
