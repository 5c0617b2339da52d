package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactTotallingTest {
  private static MergedFact deal(String target, double millions, String currency, Modality how) {
    Told told = fact(FactType.ACQUISITION, "Google").with(target).is(how);
    return (millions == 0 ? told : told.amount(millions * 1e6, currency)).report("2011-05-01", target, "It buys.")
        .merged();
  }

  @Test
  void currenciesAndPlansAreNeverAddedToWhatHappened() {
    FactTotals totals = FactTotalling.of(List.of(deal("A", 500, "USD", Modality.ASSERTED),
        deal("B", 151, "USD", Modality.ASSERTED), deal("C", 20, "EUR", Modality.ASSERTED),
        deal("D", 0, "", Modality.ASSERTED), deal("E", 12_500, "USD", Modality.PLANNED),
        deal("F", 5_300, "USD", Modality.ENDED)), "acquisitions");
    assertThat(totals.lines()).containsExactly(
        "Agreed or completed: 4 acquisitions, $651 million in all for 2 and €20 million in all for 1; 1 without an amount that can be added.",
        "Planned: 1 acquisition, $12.5 billion in all for 1.",
        "Called off or over: 1 acquisition, $5.3 billion in all for 1.",
        "From 6 articles, each event counted once.");
  }

  @Test
  void aDisputedAmountCountsOnceAndIsToldOf() {
    MergedFact disputed = fact(FactType.ACQUISITION, "Nokia").with("Navteq")
        .amount(8.1e9, "USD")
        .orAmount(7.7e9, "USD")
        .report("2007-10-02", "Daily Wire", "Nokia will pay $8.1 billion.")
        .report("2007-10-01", "Evening Wire", "Nokia will pay $7.7 billion.")
        .merged();
    assertThat(FactTotalling.of(List.of(disputed), "acquisitions").lines().getFirst())
        .isEqualTo("Agreed or completed: 1 acquisition, $8.1 billion in all for 1 (sources differ on 1).");
  }

  @Test
  void aProgrammeOfJobCutsThatGrowsCountsOnce() {
    MergedFact spring = fact(FactType.WORKFORCE, "HP").amount(27_000, "people")
        .report("2012-05-23", "Daily Wire", "HP cuts 27,000 jobs.")
        .merged();
    MergedFact autumn = fact(FactType.WORKFORCE, "HP").amount(29_000, "people")
        .report("2012-09-10", "Daily Wire", "HP cuts 29,000 jobs.")
        .merged();
    MergedFact other = fact(FactType.WORKFORCE, "HP").amount(5_000, "people")
        .report("2012-09-10", "Daily Wire", "HP cuts 5,000 jobs.")
        .merged();
    assertThat(FactTotalling.of(List.of(autumn, spring, other), "job cuts").lines().getFirst()).isEqualTo(
        "Happened: 3 job cuts, 34,000 people in all for 2; 1 with an amount that is counted already.");
  }

  @Test
  void whatDoesNotSayWhichDealIsMeantIsNotCounted() {
    MergedFact bare = fact(FactType.ACQUISITION, "Google").merged();
    MergedFact stake = fact(FactType.ACQUISITION, "Google").products("minority stake").merged();
    MergedFact many = fact(FactType.ACQUISITION, "Google").products("rivals").amount(2e10, "USD").merged();
    MergedFact part = fact(FactType.ACQUISITION, "Google").products("maps unit").amount(5e8, "USD").merged();
    assertThat(FactTotalling.of(List.of(bare, stake, many, part), "acquisitions").lines()).containsExactly(
        "Agreed or completed: 1 acquisition, $500 million in all for 1.",
        "Not counted: 3 facts that do not say which deal is meant.", "From 1 article, each event counted once.");
  }

  @Test
  void sharesAndRangesAreNotAdded() {
    MergedFact share = fact(FactType.METRIC, "ZTE").amount(4, "percent").merged();
    MergedFact range = fact(FactType.METRIC, "ZTE").amount(4, 5, "units").merged();
    assertThat(FactTotalling.of(List.of(share, range), "figures").tallies().getFirst().sums()).isEmpty();
    assertThat(FactTotalling.of(List.of(), "figures").lines()).isEmpty();
  }

  @Test
  void onlyAmountsOfOneMeasureAreAdded() {
    MergedFact bought = deal("A", 500, "USD", Modality.ASSERTED);
    MergedFact alsoBought = deal("B", 100, "USD", Modality.ASSERTED);
    MergedFact earned = fact(FactType.EARNINGS, "Google").amount(9e9, "USD")
        .report("2011-04-14", "Daily Wire", "Google reported revenue of $9 billion.")
        .merged();
    MergedFact staff = fact(FactType.WORKFORCE, "Google").amount(26_000, "people")
        .report("2011-04-14", "Daily Wire", "Google employs 26,000 people.")
        .merged();
    MergedFact cut = fact(FactType.WORKFORCE, "Google").amount(200, "people")
        .report("2011-04-15", "Daily Wire", "Google cut 200 jobs.")
        .merged();
    MergedFact fined = fact(FactType.LEGAL, "Google").amount(1e5, "EUR")
        .report("2011-03-21", "Daily Wire", "A court fined Google 100,000 euros.")
        .merged();
    assertThat(FactTotalling.of(List.of(bought, alsoBought, earned, staff, cut, fined), "facts").lines())
        .containsExactly(
            "Happened: 6 facts; acquisitions: $600 million in all for 2; fines and damages: €100,000 in all for 1; job cuts: "
                + "200 people in all for 1; 2 without an amount that can be added.",
            "Not added up: results (each is of a period, and the periods overlap); headcounts (each is of a day).",
            "From 6 articles, each event counted once.");
  }

  @Test
  void whatCanNeverBeAddedSaysWhy() {
    MergedFact first = fact(FactType.EARNINGS, "Google").amount(9e9, "USD")
        .report("2011-04-14", "Daily Wire", "Google reported revenue of $9 billion.")
        .merged();
    MergedFact year = fact(FactType.EARNINGS, "Google").amount(3.8e10, "USD")
        .report("2012-01-19", "Daily Wire", "Google reported revenue of $38 billion.")
        .merged();
    assertThat(FactTotalling.of(List.of(first, year), "revenue").lines()).startsWith(
        "Happened: 2 revenue facts, none with an amount that can be added.",
        "Not added up: results (each is of a period, and the periods overlap).");
  }

  @ParameterizedTest
  @EnumSource(FactType.class)
  void everyKindOfFactIsAddedUpOrSaysWhyNot(FactType type) {
    SumMeasure measure = SumMeasure.of(fact(type, "Google").amount(5, "USD").merged());
    assertThat(measure.label()).isNotBlank();
    assertThat(measure.adds()).isEqualTo(measure.whyNot().isEmpty());
  }
}
