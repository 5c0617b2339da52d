package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealSumTest {
  private static Told closing(String thing) {
    return fact(FactType.ACQUISITION, "Tern").with("Sable")
        .products(thing)
        .is(Modality.PLANNED)
        .period("Q1 2014")
        .report("2013-11-04", "Evening Wire", "The sale is expected to close in the first quarter of next year.");
  }

  private static MergedFact agreed(String thing, String day) {
    return fact(FactType.ACQUISITION, "Tern").with("Sable")
        .products(thing)
        .amount(5e9, "USD")
        .report(day, "Daily Wire", "Tern agreed to buy the " + thing + " of Sable for $5 billion.")
        .merged();
  }

  private static Object sum(String thing, MergedFact... facts) {
    return DealSum.of(closing(thing).merged(), List.of(facts)).fact().amount();
  }

  @Test
  void theSumOfADealIsTakenFromItsOtherReports() {
    assertThat(sum("radio business", agreed("antenna business", "2013-09-03"))).isEqualTo(Amount.of(5e9, "USD"));
    assertThat(sum("stake in Plover", agreed("stake in Plover", "2013-09-03"))).isEqualTo(Amount.of(5e9, "USD"));
  }

  @Test
  void anotherThingOrAnotherTimeIsAnotherDeal() {
    assertThat(sum("radio business", agreed("patents", "2013-09-03"))).isNull();
    assertThat(sum("stake in Plover", agreed("stake in Heron", "2013-09-03"))).isNull();
    assertThat(sum("radio business", agreed("radio business", "2012-01-03"))).isNull();
    assertThat(sum("radio business", agreed("radio business", "2013-11-20"))).isNull();
  }

  @Test
  void theReportThatTellsTheSumIsEvidence() {
    MergedFact whole = DealSum.of(closing("radio business").merged(), List.of(agreed("radio business", "2013-09-03")));
    assertThat(whole.evidence()).extracting(Evidence::source).containsExactly("Evening Wire", "Daily Wire");
  }
}
