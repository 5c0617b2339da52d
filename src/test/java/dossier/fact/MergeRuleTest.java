package dossier.fact;

import static dossier.fact.FactType.ACQUISITION;
import static dossier.fact.FactType.EARNINGS;
import static dossier.fact.FactType.EXECUTIVE_CHANGE;
import static dossier.fact.FactType.EXPANSION;
import static dossier.fact.FactType.FUNDING;
import static dossier.fact.FactType.LEGAL;
import static dossier.fact.FactType.LISTING;
import static dossier.fact.FactType.METRIC;
import static dossier.fact.FactType.PARTNERSHIP;
import static dossier.fact.FactType.PRODUCT_LAUNCH;
import static dossier.fact.FactType.REGULATORY;
import static dossier.fact.FactType.SECURITY;
import static dossier.fact.FactType.WORKFORCE;
import static dossier.fact.Modality.PLANNED;
import static dossier.fact.Modality.REPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which two tellings are of one event: the rows of {@code merging.tsv}, one by one. */
class MergeRuleTest {
  private static Tellings deal() {
    return Tellings.of(ACQUISITION).with("Harbour Maps");
  }

  private static List<MergedFact> merge(List<Tellings> tellings) {
    return FactMerger.merge(tellings.stream().map(Tellings::told).toList());
  }

  /** Named pairs that tell one event. */
  static Stream<List<Tellings>> sameEvent() {
    return Stream.of(
        List.of(deal(), deal().published("2011-09-01")),
        List.of(deal().with("Harbour Maps Inc."), deal()),
        List.of(deal().with("Harbour Maps Technologies"), deal()),
        List.of(deal().with("linkedin"), deal().with("linkedin").published("2012-12-01")),
        List.of(Tellings.of(ACQUISITION).product("Harbour Maps"), deal()),
        List.of(deal().amount(1.65e9, "USD"), Tellings.of(ACQUISITION).amount(1.65e9, "USD").published("2011-08-20")),
        List.of(deal().article(1), Tellings.of(ACQUISITION).amount(9e8, "USD").article(1).sentence(4)),
        List.of(deal(), deal().published("2019-03-01")),
        List.of(deal().amount(1e9, "USD"), deal().amount(1e9, "USD").published("2019-03-01")),
        List.of(deal().amount(1e9, "USD"), deal().amount(2e9, "USD").published("2011-09-01")),
        List.of(deal(), deal().published(null)),
        List.of(deal(), deal().amount(1e9, "USD").published("2015-01-01")),
        List.of(deal().amount(1.65e9, "USD").on("2011-08"), deal().amount(1.6e9, "USD").published("2015-01-01")),
        List.of(deal().published("2015-01-01"), deal().on("2011").published("2016-01-01")),
        List.of(deal().amount(1.65e9, "USD"),
            Tellings.of(ACQUISITION).product("map maker").amount(1.65e9, "USD").published("2012-06-01")),
        List.of(deal().product("map maker"), deal().product("company")),
        List.of(deal().product("maps division"), deal().product("money-losing maps unit").published("2012-06-01")),
        List.of(deal().product("maps unit").amount(1.65e9, "USD"), deal().product("patents").amount(1.65e9, "USD")),
        List.of(deal().product("majority stake"), deal().product("controlling interest")),
        List.of(Tellings.of(ACQUISITION).product("Harbour Maps business"), deal()),
        List.of(deal().on("2011"), deal().on("2011-08-14").published("2015-01-01")),
        List.of(Tellings.of(FUNDING).amount(1.2e9, "USD"), Tellings.of(FUNDING).amount(1.21e9, "USD")),
        List.of(Tellings.of(FUNDING).range(1e9, 2e9, "USD"), Tellings.of(FUNDING).amount(1.5e9, "USD")),
        List.of(Tellings.of(LISTING).as(PLANNED), Tellings.of(LISTING).amount(38, "USD/share").published("2012-05-18")),
        List.of(Tellings.of(REGULATORY).with("Federal Trade Commission"), Tellings.of(REGULATORY).with("FTC")),
        List.of(Tellings.of(PRODUCT_LAUNCH).product("Lumen 5"),
            Tellings.of(PRODUCT_LAUNCH).product("the new Lumen 5 smartphone")),
        List.of(Tellings.of(PRODUCT_LAUNCH).product("Lumen 5").as(REPORTED),
            Tellings.of(PRODUCT_LAUNCH).product("Lumen 5").published("2012-03-01")),
        List.of(Tellings.of(PRODUCT_LAUNCH).product("device"),
            Tellings.of(PRODUCT_LAUNCH).product("device").published("2011-08-20")),
        List.of(Tellings.of(EXECUTIVE_CHANGE).person("Ada Holm"),
            Tellings.of(EXECUTIVE_CHANGE).person("Holm").published("2011-08-20")),
        List.of(Tellings.of(EXECUTIVE_CHANGE).person("Ada Holm").by("executive.appoint"),
            Tellings.of(EXECUTIVE_CHANGE).person("Holm").by("executive.become").published("2013-01-15")),
        List.of(Tellings.of(EARNINGS).period("Q3 2011").amount(9.7e9, "USD"),
            Tellings.of(EARNINGS).period("Q3 2011").amount(9.7e9, "USD").published("2012-10-20")),
        List.of(Tellings.of(EARNINGS).period("Q3 2011").amount(9.7e9, "USD"),
            Tellings.of(EARNINGS).period("Q3 2011").amount(9.72e9, "USD")),
        List.of(Tellings.of(METRIC).product("tablets").period("Q3 2011").amount(41, "percent"),
            Tellings.of(METRIC).product("tablets").period("Q3 2011").amount(43, "percent")),
        List.of(Tellings.of(EXPANSION).place("Spain").product("stores").as(PLANNED),
            Tellings.of(EXPANSION).place("Spain").product("stores").published("2012-06-01")),
        List.of(Tellings.of(WORKFORCE).amount(4000, "people"), Tellings.of(WORKFORCE).amount(4000, "people")),
        List.of(Tellings.of(SECURITY), Tellings.of(SECURITY).published("2011-08-18")));
  }

  @ParameterizedTest
  @MethodSource("sameEvent")
  void oneEventIsOneFact(List<Tellings> tellings) {
    assertThat(merge(tellings)).hasSize(1);
  }

  /** Named pairs that are near and yet tell two events. */
  static Stream<List<Tellings>> twoEvents() {
    return Stream.of(
        List.of(deal(), deal().with("Harbour Music")),
        List.of(deal(), deal().about("microsoft")),
        List.of(deal(), deal().with("linkedin")),
        List.of(deal(), Tellings.of(PARTNERSHIP).with("Harbour Maps")),
        List.of(deal().with("ibm").product("PC business"), deal().with("ibm").product("server business")),
        List.of(deal().amount(1e8, "USD"), deal().amount(9e8, "USD").published("2012-08-15")),
        List.of(deal(), Tellings.of(ACQUISITION)),
        List.of(deal().amount(1e9, "USD"), Tellings.of(ACQUISITION).amount(2e9, "USD")),
        List.of(deal().article(1), Tellings.of(ACQUISITION).product("PC business").article(1).sentence(1)),
        List.of(Tellings.of(ACQUISITION).amount(1e7, "USD").article(1),
            Tellings.of(ACQUISITION).amount(5e7, "USD").article(1).sentence(1)),
        List.of(deal().amount(5, "percent"), deal().published("2015-01-01")),
        List.of(deal().amount(1e9, "USD"), deal().amount(5e9, "USD").published("2015-01-01")),
        List.of(deal().on("2011-08-14"), deal().on("2014-02-01").published("2014-02-02")),
        List.of(deal().product("stake"), deal().product("stake").amount(1e9, "USD").published("2015-01-01")),
        List.of(deal().product("majority stake"), deal().product("remaining stake")),
        List.of(deal().product("PC business"), deal().product("patents").amount(1e9, "USD")),
        List.of(Tellings.of(ACQUISITION).amount(1e9, "USD"),
            Tellings.of(ACQUISITION).amount(1e9, "USD").published("2012-03-01")),
        List.of(deal().amount(1.65e9, "USD"), Tellings.of(ACQUISITION)
            .product("search unit")
            .amount(1.65e9, "USD")
            .by("acquisition.sell")),
        List.of(deal().as(REPORTED), deal().as(REPORTED).published("2014-08-15")),
        List.of(Tellings.of(ACQUISITION).with("Sony"), Tellings.of(ACQUISITION).with("Sony Ericsson")),
        List.of(Tellings.of(FUNDING).amount(1e9, "USD"), Tellings.of(FUNDING).amount(2e9, "USD")),
        List.of(Tellings.of(FUNDING).amount(1e9, "USD"),
            Tellings.of(FUNDING).amount(1e9, "USD").published("2012-08-15")),
        List.of(Tellings.of(LISTING).place("Hong Kong"), Tellings.of(LISTING).place("New York")),
        List.of(Tellings.of(PARTNERSHIP).with("Tern").product("maps"),
            Tellings.of(PARTNERSHIP).with("Tern").product("phones")),
        List.of(Tellings.of(PARTNERSHIP).with("Tern"), Tellings.of(PARTNERSHIP).with("Tern").published("2012-08-15")),
        List.of(Tellings.of(PRODUCT_LAUNCH).product("Lumen 5"), Tellings.of(PRODUCT_LAUNCH).product("Lumen 6")),
        List.of(Tellings.of(PRODUCT_LAUNCH).product("Lumen").as(REPORTED),
            Tellings.of(PRODUCT_LAUNCH).product("Lumen").published("2012-03-01")),
        List.of(Tellings.of(PRODUCT_LAUNCH).product("Lumen"), Tellings.of(PRODUCT_LAUNCH).product("Lumen 6")),
        List.of(Tellings.of(EARNINGS).period("Q3 2011").amount(9.7e9, "USD"),
            Tellings.of(EARNINGS).period("Q2 2011").amount(9.7e9, "USD")),
        List.of(Tellings.of(EARNINGS).period("FY 2011").amount(9.7e9, "USD"),
            Tellings.of(EARNINGS).period("2011").amount(9.7e9, "USD")),
        List.of(Tellings.of(EARNINGS).period("FY 2011").amount(9.7e9, "USD"),
            Tellings.of(EARNINGS).period("Q4 2011").amount(9.7e9, "USD")),
        List.of(Tellings.of(EARNINGS).period("Q3 2011").amount(9.7e9, "USD"),
            Tellings.of(EARNINGS).period("Q3 2011").amount(2.7e9, "USD")),
        List.of(Tellings.of(METRIC).product("tablets").amount(41, "percent"),
            Tellings.of(METRIC).product("phones").amount(41, "percent")),
        List.of(Tellings.of(METRIC).amount(1, "rank"), Tellings.of(METRIC).amount(1, "rank")),
        List.of(Tellings.of(METRIC).amount(5e8, "users"),
            Tellings.of(METRIC).amount(5e8, "users").published("2012-01-15")),
        List.of(Tellings.of(EXECUTIVE_CHANGE).person("Ada Holm"), Tellings.of(EXECUTIVE_CHANGE).person("Ben Holm")),
        List.of(Tellings.of(EXECUTIVE_CHANGE).person("Ada Holm"),
            Tellings.of(EXECUTIVE_CHANGE).person("Ada Holm").published("2013-01-15")),
        List.of(Tellings.of(EXECUTIVE_CHANGE).person("Ada Holm").by("executive.appoint"),
            Tellings.of(EXECUTIVE_CHANGE).person("Ada Holm").by("executive.leave").published("2011-08-20")),
        List.of(Tellings.of(EXECUTIVE_CHANGE).person("Ada Holm").by("executive.appoint"),
            Tellings.of(EXECUTIVE_CHANGE)
                .person("Ada Holm")
                .by("executive.appoint")
                .on("2013-01")
                .published("2013-01-15")),
        List.of(Tellings.of(WORKFORCE).amount(4000, "people"), Tellings.of(WORKFORCE).amount(300, "people")),
        List.of(Tellings.of(LEGAL).with("Tern"), Tellings.of(LEGAL).with("Tern").published("2011-12-15")),
        List.of(Tellings.of(LEGAL).with("Tern"), Tellings.of(LEGAL).with("Tern").published(null)));
  }

  @ParameterizedTest
  @MethodSource("twoEvents")
  void twoEventsStayTwoFacts(List<Tellings> tellings) {
    assertThat(merge(tellings)).hasSize(2);
  }
}
