package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareViewTest {
  private static List<String> rows(MergedFact... facts) {
    List<CompareRow> rows = new CompareView(List.of(Told.party("Huawei"), Told.party("ZTE")), new Citing(Citing::alone),
        any -> true)
        .rows(List.of(facts), List.of(), CompareNews.NONE);
    return rows.stream().map(CompareViewTest::text).toList();
  }

  private static String text(CompareRow row) {
    return row.measure() + " | " + row.period() + " | "
        + row.cells().stream().map(CompareViewTest::text).collect(Collectors.joining(" | "));
  }

  private static String text(Optional<CompareRow.Cell> cell) {
    return cell.map(each -> each.value() + " (" + each.period() + ", " + each.asOf() + ")").orElse("-");
  }

  private static Told revenue(String company, double billions, String period) {
    return fact(FactType.EARNINGS, company).amount(billions * 1e9, "USD")
        .period(period)
        .report("2012-04-01", "Daily Wire", "Revenue came to $" + billions + " billion.");
  }

  @Test
  void samePeriodsStandSideBySide() {
    assertThat(rows(revenue("Huawei", 32, "2011").merged(), revenue("ZTE", 13.7, "2011").merged())).containsExactly(
        "Revenue | 2011 | $32 billion (2011, as of 1 April 2012) | $13.7 billion (2011, as of 1 April 2012)");
  }

  @Test
  void aFiscalYearNeverStandsBesideAQuarterOrACalendarYear() {
    assertThat(rows(revenue("Huawei", 32, "FY 2011").merged(), revenue("ZTE", 3.4, "Q4 2011").merged(),
        revenue("ZTE", 13.7, "2011").merged())).containsExactly(
            "Revenue | Q4 2011 | - | $3.4 billion (Q4 2011, as of 1 April 2012)",
            "Revenue | FY 2011 | $32 billion (FY 2011, as of 1 April 2012) | -");
  }

  @Test
  void revenueAndProfitAreRowsOfTheirOwn() {
    MergedFact profit = fact(FactType.EARNINGS, "ZTE").amount(3e8, "USD")
        .period("2011")
        .report("2012-04-01", "Daily Wire", "Net profit came to $300 million.")
        .merged();
    assertThat(rows(revenue("Huawei", 32, "2011").merged(), profit)).containsExactly(
        "Revenue | 2011 | $32 billion (2011, as of 1 April 2012) | -",
        "Profit | 2011 | - | $300 million (2011, as of 1 April 2012)");
  }

  @Test
  void figuresThatAreForecastDisputedOrOfNoPeriodAreLeftOut() {
    MergedFact forecast = revenue("Huawei", 40, "2012").is(Modality.PLANNED).merged();
    MergedFact disputed = revenue("Huawei", 32, "2011").orAmount(35e9, "USD")
        .report("2012-04-02", "Evening Wire", "Revenue came to $35 billion.")
        .merged();
    MergedFact open = fact(FactType.EARNINGS, "ZTE").amount(3e8, "USD")
        .report("2012-04-01", "Daily Wire", "Revenue came to $300 million.")
        .merged();
    MergedFact unsure = fact(FactType.EARNINGS, "ZTE").amount(3e8, "USD").period("2011").merged();
    assertThat(rows(forecast, disputed, open, unsure)).isEmpty();
  }

  @Test
  void sharesNeedTheSameMarket() {
    MergedFact phones = fact(FactType.METRIC, "Huawei").amount(5, "percent")
        .products("smartphones")
        .report("2012-04-01", "Daily Wire", "It has a market share of 5 percent.")
        .merged();
    MergedFact also = fact(FactType.METRIC, "ZTE").amount(4, "percent")
        .products("smartphones")
        .report("2012-05-01", "Daily Wire", "It has a market share of 4 percent.")
        .merged();
    MergedFact networks = fact(FactType.METRIC, "ZTE").amount(11, "percent")
        .report("2012-06-01", "Daily Wire", "It has 11 percent of the network equipment market.")
        .merged();
    MergedFact open = fact(FactType.METRIC, "Huawei").amount(20, "percent")
        .report("2012-06-01", "Daily Wire", "It has a market share of 20 percent.")
        .merged();
    assertThat(rows(phones, also, networks, open)).containsExactly(
        "Market share, smartphones | null | 5% (, as of 1 April 2012) | 4% (, as of 1 May 2012)",
        "Market share, network equipment market | null | - | 11% (, as of 1 June 2012)");
  }

  @Test
  void statesThatVaryWithinAYearMayBeOfSomethingElse() {
    Told users = fact(FactType.METRIC, "ZTE").amount(1e8, "users").report("2012-04-01", "Daily Wire", "It has users.");
    MergedFact others = fact(FactType.METRIC, "ZTE").amount(9e8, "users")
        .report("2012-03-01", "Daily Wire", "It has users.")
        .merged();
    MergedFact older = fact(FactType.METRIC, "ZTE").amount(2e7, "users")
        .report("2009-03-01", "Daily Wire", "It has users.")
        .merged();
    assertThat(rows(users.merged(), older))
        .containsExactly("Users | null | - | 100 million users (, as of 1 April 2012)");
    assertThat(rows(users.merged(), others)).isEmpty();
  }

  @Test
  void statesOfYearsAgoStandBesideNone() {
    MergedFact now = fact(FactType.METRIC, "ZTE").amount(1e8, "users")
        .report("2012-04-01", "Daily Wire", "It has users.")
        .merged();
    MergedFact old = fact(FactType.METRIC, "Huawei").amount(2e8, "users")
        .report("2009-03-01", "Daily Wire", "It has users.")
        .merged();
    assertThat(rows(now, old))
        .containsExactly("Users | null | - | 100 million users (, as of 1 April 2012)");
  }

  @Test
  void anEventIsOneThatWasNews() {
    MergedFact news = fact(FactType.ACQUISITION, "ZTE").with("Sprint")
        .report("2011-04-01", "Daily Wire", "They agree.")
        .merged();
    MergedFact aside = fact(FactType.ACQUISITION, "ZTE").with("Cisco")
        .report("2012-04-01", "Daily Wire", "They merged.")
        .inSentence(9)
        .merged();
    MergedFact recalled = fact(FactType.ACQUISITION, "ZTE").with("Cisco")
        .report("2012-04-01", "Daily Wire", "They merged in 2004.")
        .inSentence(9)
        .merged();
    assertThat(rows(news, aside)).singleElement().asString().contains("Sprint");
    assertThat(rows(aside)).isEmpty();
    assertThat(rows(recalled)).isEmpty();
  }

  @Test
  void aFineIsNoLawsuitAndACaseIsToldByItsTitle() {
    MergedFact fine = fact(FactType.LEGAL, "ZTE").amount(1e9, "USD")
        .report("2011-04-01", "Daily Wire", "ZTE was fined.")
        .merged();
    assertThat(rows(fine)).isEmpty();
    MergedFact suit = fact(FactType.LEGAL, "ZTE").with("Sprint")
        .titled("Sprint sues ZTE")
        .report("2011-04-01", "Daily Wire", "Sprint sued ZTE.")
        .merged();
    assertThat(rows(suit))
        .containsExactly("Legal matter | null | - | Sprint sues ZTE (, reported 1 April 2011)");
  }

  private static Told inquiry(String title) {
    return fact(FactType.REGULATORY, "ZTE").with("Ministry of Commerce")
        .inSentence(9)
        .titled(title)
        .report("2012-07-15", "Daily Wire", "The ministry is investigating ZTE.");
  }

  @Test
  void aMatterThatATitleIsAboutIsToldByItHoweverFarDownItsFactStands() {
    assertThat(rows(inquiry("Inquiry puts much at risk for ZTE").merged())).containsExactly(
        "Regulatory matter | null | - | Inquiry puts much at risk for ZTE (, reported 15 July 2012)");
    assertThat(rows(inquiry("Inquiry puts much at risk for Huawei").merged())).as("of another").isEmpty();
    assertThat(rows(inquiry("ZTE shows a phone").merged())).as("on something else").isEmpty();
  }

  @Test
  void rowsOfYearsBeforeTheNewestOfTheirMeasureAreLeftOut() {
    assertThat(rows(revenue("Huawei", 32, "2011").merged(), revenue("ZTE", 13.7, "2011").merged(),
        revenue("Huawei", 28, "2010").merged(), revenue("ZTE", 10.3, "2010").merged(),
        revenue("Huawei", 14, "2007").merged(), revenue("ZTE", 4.8, "2007").merged()))
        .extracting(row -> row.substring(0, "Revenue | 2011".length()))
        .containsExactly("Revenue | 2011", "Revenue | 2010");
    assertThat(rows(revenue("Huawei", 14, "2009").merged(), revenue("ZTE", 4.8, "2009").merged())).hasSize(1);
    assertThat(rows(revenue("Huawei", 14, "2007").merged(), revenue("ZTE", 4.8, "2007").merged()))
        .as("years before their newest facts")
        .isEmpty();
    assertThat(rows(revenue("Huawei", 14, "2006").merged())).as("of one alone nothing old").isEmpty();
  }

  @Test
  void whatOneCompanyAloneHasComesLastAndIsLittle() {
    MergedFact profit = fact(FactType.EARNINGS, "ZTE").amount(3e8, "USD")
        .period("2011")
        .report("2012-04-01", "Daily Wire", "Net profit came to $300 million.")
        .merged();
    MergedFact also = fact(FactType.EARNINGS, "Huawei").amount(5e8, "USD")
        .period("2011")
        .report("2012-04-01", "Daily Wire", "Net profit came to $500 million.")
        .merged();
    assertThat(rows(revenue("Huawei", 32, "2011").merged(), revenue("Huawei", 30, "2010").merged(), profit, also))
        .containsExactly(
            "Profit | 2011 | $500 million (2011, as of 1 April 2012) | $300 million (2011, as of 1 April 2012)",
            "Revenue | 2011 | $32 billion (2011, as of 1 April 2012) | -");
  }

  @ParameterizedTest
  @ValueSource(strings = { "Analysts on average expect revenue of $13.7 billion.",
      "Revenue will come to next year's roughly $13.7 billion.", "Revenue is expected to reach $13.7 billion.",
      "Sales of the company could climb to $13.7 billion." })
  void whatSomebodyExpectsIsNoResult(String quote) {
    assertThat(rows(fact(FactType.EARNINGS, "ZTE").amount(13.7e9, "USD")
        .period("2011")
        .report("2012-04-01", "Daily Wire", quote)
        .merged())).isEmpty();
  }

  @Test
  void aFigureThatWasToldBeforeItsPeriodWasOverIsNoResult() {
    Told early = fact(FactType.EARNINGS, "ZTE").amount(13.7e9, "USD").period("2011");
    assertThat(rows(early.report("2011-11-30", "Daily Wire", "Revenue came to $13.7 billion.").merged())).isEmpty();
  }

  @Test
  void theYearBesideWhichAFigureIsNamedIsNotTakenForItsOwn() {
    assertThat(rows(fact(FactType.EARNINGS, "ZTE").amount(3e9, "USD")
        .period("2011")
        .report("2012-08-01", "Daily Wire", "Revenue came to $3 billion, compared with $2 billion in 2011.")
        .merged())).isEmpty();
  }

  @Test
  void rumoursPlansAndDenialsFillNoCell() {
    for (Modality modality : List.of(Modality.PLANNED, Modality.REPORTED, Modality.DENIED, Modality.ENDED))
      assertThat(rows(fact(FactType.ACQUISITION, "ZTE").with("Gamma").is(modality).date("2012").merged())).isEmpty();
  }

  @Test
  void figuresOfAPartOrOfLessThanTheirYearAreLeftOut() {
    MergedFact part = fact(FactType.EARNINGS, "ZTE").amount(3e8, "USD")
        .period("2011")
        .report("2012-04-01", "Daily Wire", "Handset revenue came to $300 million.")
        .merged();
    MergedFact there = fact(FactType.EARNINGS, "ZTE").amount(3e8, "USD")
        .period("2011")
        .report("2012-04-01", "Daily Wire", "Revenue in the United States came to $300 million.")
        .merged();
    MergedFact quarter = fact(FactType.EARNINGS, "ZTE").amount(3e8, "USD")
        .period("2011")
        .report("2012-04-01", "Daily Wire", "Revenue came to $300 million in the quarter.")
        .merged();
    assertThat(rows(part, there, quarter)).isEmpty();
  }

  @Test
  void theFigureThatMoreSourcesTellStandsAndATieLeavesTheCellEmpty() {
    Told one = revenue("ZTE", 13.7, "2011");
    Told two = revenue("ZTE", 15, "2011").report("2012-04-03", "Evening Wire", "Revenue came to $15 billion.");
    assertThat(rows(one.merged(), two.merged())).singleElement().asString().contains("$15 billion");
    assertThat(rows(one.merged(), revenue("ZTE", 15, "2011").merged())).isEmpty();
  }

  private static MergedFact result(String company, double millions, String year, String word) {
    return fact(FactType.EARNINGS, company).amount(millions * 1e6, "USD")
        .period(year)
        .report(Integer.parseInt(year) + 1 + "-04-01", "Daily Wire", "Net " + word + " came to $" + millions
            + " million.")
        .merged();
  }

  @Test
  void aProfitStandsBesideALoss() {
    assertThat(rows(result("Huawei", 300, "2011", "profit"), result("ZTE", 200, "2011", "loss"))).containsExactly(
        "Net result | 2011 | profit of $300 million (2011, as of 1 April 2012) | loss of $200 million (2011, as of 1 April 2012)");
    assertThat(rows(result("Huawei", 300, "2011", "loss"), result("ZTE", 200, "2011", "loss"))).containsExactly(
        "Loss | 2011 | $300 million (2011, as of 1 April 2012) | $200 million (2011, as of 1 April 2012)");
    assertThat(rows(result("ZTE", 200, "2011", "loss"), result("ZTE", 200, "2011", "profit")))
        .as("sources differ")
        .isEmpty();
  }

  @Test
  void theNewestOfEachComesBeforeWhatBothHaveOfOneYear() {
    assertThat(rows(result("Huawei", 300, "2011", "profit"), result("ZTE", 200, "2011", "profit"),
        result("Huawei", 400, "2013", "profit"))).containsExactly(
            "Profit | null | $400 million (2013, as of 1 April 2014) | $200 million (2011, as of 1 April 2012)",
            "Profit | 2011 | $300 million (2011, as of 1 April 2012) | $200 million (2011, as of 1 April 2012)");
  }

  @Test
  void whatBothHaveOfAYearStaysHoweverOldWhereOneHasNothingNewer() {
    assertThat(rows(revenue("Huawei", 60, "2011").merged(), revenue("ZTE", 13.7, "2011").merged(),
        fact(FactType.EARNINGS, "Huawei").amount(90e9, "USD")
            .period("2017")
            .report("2018-03-01", "Daily Wire", "Revenue came to $90 billion.")
            .merged()))
        .containsExactly(
            "Revenue | null | $90 billion (2017, as of 1 March 2018) | $13.7 billion (2011, as of 1 April 2012)",
            "Revenue | 2011 | $60 billion (2011, as of 1 April 2012) | $13.7 billion (2011, as of 1 April 2012)");
  }

  @Test
  void theNewestOfEachIsFoundAmongManyPeriodsOfTheOther() {
    assertThat(rows(result("Huawei", 500, "2013", "profit"), result("Huawei", 400, "2012", "profit"),
        result("Huawei", 300, "2011", "profit"), result("ZTE", 200, "2010", "profit"))).first()
        .asString()
        .isEqualTo("Profit | null | $500 million (2013, as of 1 April 2014) | $200 million (2010, as of 1 April 2011)");
  }

  @Test
  void aPartOfTheRevenueOfTheSameArticleIsNoRevenueOfTheWhole() {
    String quote = "Revenue came to $32 billion, with revenue abroad of $15 billion.";
    assertThat(rows(quoted(quote), fact(FactType.EARNINGS, "Huawei").amount(15e9, "USD")
        .period("2011")
        .report("2012-04-01", "Daily Wire", quote)
        .merged(), revenue("ZTE", 13.7, "2011").merged())).containsExactly(
            "Revenue | 2011 | $32 billion (2011, as of 1 April 2012) | $13.7 billion (2011, as of 1 April 2012)");
  }

  @ParameterizedTest
  @ValueSource(strings = { "Revenue came to $32 billion and missed the analysts' average estimate of $33 billion.",
      "Revenue came to $32 billion as its handset business grew.",
      "Revenue came to $32 billion, while revenue next year would be lower." })
  void whatAResultIsComparedWithDoesNotMakeItUnsure(String quote) {
    assertThat(rows(quoted(quote))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = { "Analysts had expected revenue of $32 billion.",
      "Revenue of its handset business came to $32 billion.",
      "Revenue missed the $32 billion that analysts expected, who call for more." })
  void anEstimateOrAPartIsNoResult(String quote) {
    assertThat(rows(quoted(quote))).isEmpty();
  }

  private static MergedFact quoted(String quote) {
    return fact(FactType.EARNINGS, "Huawei").amount(32e9, "USD")
        .period("2011")
        .report("2012-04-01", "Daily Wire", quote)
        .merged();
  }

  private static MergedFact users(String title, String quote) {
    return fact(FactType.METRIC, "ZTE").amount(3e6, "users")
        .titled(title)
        .report("2012-04-01", "Daily Wire", quote)
        .merged();
  }

  @Test
  void usersAreAllUsersOfTheDay() {
    for (String quote : List.of("ZTE has 3 million users.", "ZTE said it had 3 million users at the end of March."))
      assertThat(rows(users("ZTE grows", quote))).as(quote).hasSize(1);
    for (String quote : List.of("ZTE reported 3 million users in the quarter.", "ZTE won 3 million users.",
        "ZTE has 3 million users of its Tern player.", "It cut the service for 3 million users in the kingdom.",
        "Estimates range from a loss of 885,000 to 3 million users.",
        "It beat the 3 million users it added last year."))
      assertThat(rows(users("ZTE grows", quote))).as(quote).isEmpty();
    assertThat(rows(users("Timeline: The rise of ZTE", "ZTE passes 3 million users."))).as("of some day before")
        .isEmpty();
  }

  private static MergedFact share(String company, double share, String day, String quote) {
    return fact(FactType.METRIC, company).amount(share, "percent")
        .products("phone market")
        .report(day, "Daily Wire", quote)
        .merged();
  }

  @Test
  void theShareOfOneCountryStandsBesideNoneOfTheWorld() {
    assertThat(rows(share("Huawei", 4, "2012-03-01", "Huawei has 4 percent of the Russian phone market."),
        share("ZTE", 30, "2012-03-01", "ZTE has 30 percent of the phone market.")))
        .containsExactlyInAnyOrder("Market share, phone market | null | - | 30% (, as of 1 March 2012)",
            "Market share, phone market, Russia | null | 4% (, as of 1 March 2012) | -");
    assertThat(rows(share("Huawei", 4, "2012-03-01", "China's Huawei has 4 percent of the phone market."),
        share("ZTE", 30, "2012-03-01", "ZTE has 30 percent of the phone market."))).as("of whom the share is")
        .hasSize(1);
  }

  @Test
  void sharesOfOneYearStandSideBySideBeforeTheNewest() {
    assertThat(rows(share("Huawei", 4, "2012-03-01", "It has a market share of 4 percent."),
        share("ZTE", 5, "2012-05-01", "It has a market share of 5 percent."),
        share("ZTE", 6, "2013-04-01", "It has a market share of 6 percent."))).containsExactly(
            "Market share, phone market | null | 4% (, as of 1 March 2012) | 5% (, as of 1 May 2012)");
  }

  @Test
  void marginsOfOneKindCompare() {
    assertThat(rows(margin("Huawei", "gross"), margin("ZTE", "operating"))).isEmpty();
    assertThat(rows(margin("Huawei", "gross"), margin("ZTE", "gross"))).hasSize(1);
  }

  private static MergedFact margin(String company, String kind) {
    return fact(FactType.EARNINGS, company).amount(30, "percent")
        .period("Q1 2012")
        .pattern("earnings.margin")
        .report("2012-04-20", "Daily Wire", company + " reported a quarterly " + kind + " margin of 30 percent.")
        .merged();
  }

  @Test
  void aPartnershipThatEndedIsOverForBothSides() {
    MergedFact ended = fact(FactType.PARTNERSHIP, "Cisco").with("ZTE")
        .is(Modality.ENDED)
        .pattern("partnership.end")
        .report("2012-03-09", "Daily Wire", "Cisco has terminated its agreement with ZTE.")
        .merged();
    assertThat(rows(ended)).singleElement().asString().contains("| - |").contains("Cisco – ended");
  }

  private static MergedFact rank(String company, int rank, String day) {
    return fact(FactType.METRIC, company).amount(rank, "rank")
        .products("phone maker")
        .report(day, "Daily Wire", "It is a phone maker of rank.")
        .merged();
  }

  @Test
  void aRankThatAnotherHoldsSinceIsLeftOutAndThatOfAnotherYearSaidToBe() {
    assertThat(rows(rank("Huawei", 2, "2013-02-01"), rank("ZTE", 5, "2012-02-01"))).containsExactly(
        "Rank, phone maker | null | No. 2 (, as of 1 February 2013) | No. 5 (, as of 1 February 2012)");
    assertThat(rows(rank("Huawei", 2, "2013-02-01"), rank("ZTE", 2, "2012-02-01"))).containsExactly(
        "Rank, phone maker | null | No. 2 (, as of 1 February 2013) | -");
  }

  @Test
  void aDayIsSaidOnce() {
    MergedFact launch = fact(FactType.PRODUCT_LAUNCH, "ZTE").products("Axon M")
        .pattern("launch.verb")
        .date("2017-10-17")
        .report("2017-10-17", "Daily Wire", "ZTE launched the Axon M.")
        .merged();
    CompareRow row = new CompareView(List.of(Told.party("Huawei"), Told.party("ZTE")), new Citing(Citing::alone),
        any -> true)
        .rows(List.of(launch), List.of(), CompareNews.NONE)
        .getFirst();
    assertThat(row.cells().getLast().orElseThrow().when()).isEqualTo("17 October 2017");
  }

  @Test
  void eventsShowTheirOwnDay() {
    MergedFact old = fact(FactType.ACQUISITION, "Huawei").with("Alpha").date("2010").merged();
    MergedFact late = fact(FactType.ACQUISITION, "Huawei").with("Beta")
        .amount(5.3e8, "USD")
        .date("2011-11-14")
        .merged();
    MergedFact plan = fact(FactType.ACQUISITION, "ZTE").with("Gamma").is(Modality.PLANNED).date("2012").merged();
    assertThat(rows(old, late, plan)).containsExactly(
        "Acquisition | null | Buys Beta for $530 million (, 14 November 2011) | -");
  }

  @Test
  void factsOfOthersFillNoCell() {
    assertThat(rows(revenue("Nokia", 32, "2011").merged())).isEmpty();
  }
}
