package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompareChartTest {
  private static final CompanyCatalog CATALOG = CompanyCatalog.bundled();

  private static Optional<String> drawn(List<String> companies, Told... facts) {
    List<Company> compared = companies.stream()
        .map(name -> CATALOG.companies().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow())
        .toList();
    List<MergedFact> merged = Arrays.stream(facts).map(Told::merged).toList();
    List<CompareRow> rows = new CompareView(companies.stream().map(Told::party).toList(), new Citing(Citing::alone),
        any -> true)
        .rows(merged, List.of(), CompareNews.NONE);
    Chart chart = new FactView.Compare(compared, null, rows, new IndexState(1, 1, null, Instant.EPOCH)).chart();
    return Optional.ofNullable(chart).map(Chart::alt);
  }

  private static Told revenue(String company, double billions, String period, String currency) {
    return fact(FactType.EARNINGS, company).amount(billions * 1e9, currency)
        .period(period)
        .report("2012-04-01", "Daily Wire", "Revenue came to " + billions + " billion.");
  }

  private static Told revenue(String company, double billions, String period) {
    return revenue(company, billions, period, "USD");
  }

  @Test
  void periodsThatAllHaveStandInGroups() {
    assertThat(drawn(List.of("Huawei", "ZTE"), revenue("Huawei", 32, "2011"), revenue("ZTE", 13.7, "2011"),
        revenue("ZTE", 10.6, "2010"), revenue("Huawei", 28, "2010"), revenue("ZTE", 9, "2009")))
        .contains("Bar chart: Revenue, in $ billion. Huawei – 2010: 28, 2011: 32; ZTE – 2010: 10.6, 2011: 13.7.");
  }

  @Test
  void threeCompaniesInOnePeriodStandSideBySide() {
    assertThat(drawn(List.of("Huawei", "ZTE", "Nokia"), revenue("Huawei", 32, "2011"), revenue("ZTE", 13.7, "2011"),
        revenue("Nokia", 50, "2011")))
        .contains("Bar chart: 2011: Revenue, in $ billion. Huawei: 32, ZTE: 13.7, Nokia: 50.");
  }

  @Test
  void twoPointsAreRead() {
    assertThat(drawn(List.of("Huawei", "ZTE"), revenue("Huawei", 32, "2011"), revenue("ZTE", 13.7, "2011"))).isEmpty();
    assertThat(drawn(List.of("Huawei", "ZTE", "Nokia"), revenue("Huawei", 32, "2011"), revenue("ZTE", 13.7, "2011")))
        .isEmpty();
  }

  @Test
  void currenciesAndLengthsOfPeriodsAreNeverMixed() {
    assertThat(drawn(List.of("Huawei", "ZTE", "Nokia"), revenue("Huawei", 32, "2011"), revenue("ZTE", 13.7, "2011"),
        revenue("Nokia", 50, "2011", "EUR"))).isEmpty();
    assertThat(drawn(List.of("Huawei", "ZTE"), revenue("Huawei", 32, "2011"), revenue("ZTE", 13.7, "2011"),
        revenue("ZTE", 3, "Q3 2010"), revenue("Huawei", 8, "Q3 2010"))).isEmpty();
  }

  @Test
  void growthIsDrawnInPercent() {
    assertThat(drawn(List.of("Huawei", "ZTE", "Nokia"), growth("Huawei", 12), growth("ZTE", -8), growth("Nokia", 3)))
        .contains("Bar chart: 2011: Revenue growth, in %. Huawei: 12, ZTE: -8, Nokia: 3.");
  }

  private static Told growth(String company, double percent) {
    return fact(FactType.EARNINGS, company).change(percent)
        .period("2011")
        .report("2012-04-01", "Daily Wire", "Revenue changed by " + percent + " percent.");
  }
}
