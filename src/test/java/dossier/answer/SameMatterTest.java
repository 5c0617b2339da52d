package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import org.junit.jupiter.api.Test;

class SameMatterTest {
  private static boolean same(MergedFact one, MergedFact two) {
    ViewLine first = new ViewLine(one, null);
    ViewLine second = new ViewLine(two, null);
    assertThat(SameMatter.is(second, first)).as("in either order").isEqualTo(SameMatter.is(first, second));
    return SameMatter.is(first, second);
  }

  private static MergedFact rank(String what, int rank, String day) {
    return fact(FactType.METRIC, "Acme").amount(rank, "rank")
        .products(what)
        .places("world")
        .report(day, "Daily Wire", "It is.")
        .merged();
  }

  @Test
  void aRankInOtherWordsIsTheSameAndOneOfAnotherMarketIsNot() {
    assertThat(same(rank("telecom gear maker", 2, "2011-06-01"), rank("maker of routers", 2, "2013-10-01"))).isTrue();
    assertThat(same(rank("telecom gear maker", 2, "2011-06-01"), rank("smartphone maker", 2, "2011-06-01"))).isFalse();
    assertThat(same(rank("smartphone maker", 3, "2011-06-01"), rank("smartphone maker", 2, "2011-06-01"))).isFalse();
  }

  @Test
  void aTransactionIsToldFromEitherSide() {
    MergedFact stake = fact(FactType.ACQUISITION, "Acme").with("Tern").products("stake").date("2005").merged();
    MergedFact money = fact(FactType.FUNDING, "Tern").with("Acme").amount(1e9, "USD").date("2005").merged();
    MergedFact later = fact(FactType.FUNDING, "Tern").with("Acme").amount(1e9, "USD").date("2009").merged();
    MergedFact other = fact(FactType.FUNDING, "Tern").with("Roc").amount(1e9, "USD").date("2005").merged();
    assertThat(same(stake, money)).isTrue();
    assertThat(same(stake, later)).isFalse();
    assertThat(same(stake, other)).isFalse();
  }

  @Test
  void aPlanAndAnAgreementOfOneSaleAreOneMatter() {
    Told unit = fact(FactType.ACQUISITION, "Acme").with("Tern").products("phone business");
    MergedFact agreed = unit.report("2013-09-03", "Daily Wire", "Acme agreed to buy it.").merged();
    MergedFact planned = fact(FactType.ACQUISITION, "Acme").with("Tern")
        .products("loss-making handset unit")
        .is(Modality.PLANNED)
        .report("2013-10-24", "Daily Wire", "Acme plans to buy it.")
        .merged();
    MergedFact maps = fact(FactType.ACQUISITION, "Acme").with("Tern")
        .products("map service")
        .report("2013-10-24", "Daily Wire", "Acme bought it.")
        .merged();
    assertThat(same(agreed, planned)).isTrue();
    assertThat(same(agreed, maps)).isFalse();
  }

  @Test
  void countsAreTheSameByValueAndPeriod() {
    MergedFact phones = sold("phones", 61.12e6, "2014");
    assertThat(same(phones, sold("smartphones", 61.12e6, "2014"))).isTrue();
    assertThat(same(phones, sold("smartphones", 61.12e6, "2013"))).isFalse();
    assertThat(same(phones, sold("smartphones", 18.7e6, "2013"))).isFalse();
  }

  private static MergedFact sold(String unit, double count, String period) {
    return fact(FactType.METRIC, "Acme").amount(count, unit)
        .period(period)
        .pattern("metric.sold")
        .report("2015-01-04", "Daily Wire", "Acme sold many " + unit + ".")
        .merged();
  }

  @Test
  void aTitleTellsWhatTheLeadOfItsArticleTells() {
    MergedFact launch = fact(FactType.PRODUCT_LAUNCH, "Acme").products("Roc 3").pattern("launch.verb").merged();
    MergedFact vague = fact(FactType.PRODUCT_LAUNCH, "Acme").products("phone").pattern("launch.verb").merged();
    ViewLine title = new ViewLine(vague, vague.evidence().getFirst());
    assertThat(SameMatter.once(java.util.List.of(title, new ViewLine(launch, null))))
        .containsExactly(new ViewLine(launch, null));
    MergedFact elsewhere = fact(FactType.PRODUCT_LAUNCH, "Acme").products("Roc 3")
        .pattern("launch.verb")
        .report("2010-05-01", "Daily Wire", "Acme launched it.")
        .merged();
    assertThat(SameMatter.is(title, new ViewLine(elsewhere, null))).isFalse();
  }
}
