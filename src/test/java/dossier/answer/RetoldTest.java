package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetoldTest {
  private static Told purchase(double sum) {
    return fact(FactType.ACQUISITION, "Acme").amount(sum, "USD").date("2011");
  }

  private static MergedFact result(Double change) {
    Told told = fact(FactType.EARNINGS, "Acme").period("2011").pattern("earnings.move");
    return (change == null ? told.amount(3e9, "USD") : told.change(change))
        .report("2012-02-01", "Daily Wire", "Operating profit.")
        .merged();
  }

  @Test
  void aUnitThatBearsTheNameOfWhatWasBoughtForThatSumIsThePurchaseOnceMore() {
    MergedFact whole = purchase(12e9).with("Tern").merged();
    MergedFact unit = purchase(12e9).products("Tern subsidiary").merged();
    MergedFact cheaper = purchase(9e9).products("Tern subsidiary").merged();
    MergedFact other = purchase(12e9).products("Roc subsidiary").merged();
    assertThat(Retold.without(List.of(whole, unit, cheaper, other))).containsExactly(whole, cheaper, other);
    assertThat(Retold.without(List.of(unit))).containsExactly(unit);
  }

  @Test
  void anAgreementInTheWeeksOfAPurchaseIsThatPurchase() {
    MergedFact bought = fact(FactType.ACQUISITION, "Acme").with("Tern")
        .report("2012-03-02", "Daily Wire", "Acme bought Tern.")
        .merged();
    MergedFact deal = fact(FactType.PARTNERSHIP, "Acme").with("Tern")
        .report("2012-03-01", "Daily Wire", "Acme signed a deal with Tern.")
        .merged();
    MergedFact before = fact(FactType.PARTNERSHIP, "Tern").with("Acme")
        .report("2010-03-01", "Daily Wire", "Tern signed a deal with Acme.")
        .merged();
    assertThat(Retold.withoutDeals(List.of(bought, deal, before))).containsExactly(bought, before);
  }

  @Test
  void aSumAndItsChangeAreOneResult() {
    assertThat(OneFigure.joined(List.of(result(-22.0), result(null)))).singleElement().satisfies(whole -> {
      assertThat(whole.fact().change()).isEqualTo(-22.0);
      assertThat(whole.fact().amount()).isNotNull();
      assertThat(whole.evidence()).hasSize(2);
    });
    assertThat(OneFigure.joined(List.of(result(-22.0), result(null), result(5.0)))).as("two changes").hasSize(3);
  }

  @Test
  void aRankIsNotToldAfterALaterOneIs() {
    MergedFact third = rank(3, "2012-02-01");
    MergedFact second = rank(2, "2013-02-01");
    ViewLine line = new ViewLine(third, null);
    assertThat(Outranked.without(List.of(line), List.of(third, second))).isEmpty();
    assertThat(Outranked.without(List.of(line), List.of(third, rank(2, "2011-02-01")))).containsExactly(line);
  }

  private static MergedFact rank(int rank, String day) {
    return fact(FactType.METRIC, "Acme").amount(rank, "rank")
        .products("phone maker")
        .report(day, "Daily Wire", "Acme is a phone maker of rank.")
        .merged();
  }
}
