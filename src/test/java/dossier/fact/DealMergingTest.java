package dossier.fact;

import static dossier.fact.FactType.ACQUISITION;
import static dossier.fact.Merging.deal;
import static dossier.fact.Merging.merge;
import static dossier.fact.Merging.one;
import static dossier.fact.Merging.steps;
import static dossier.fact.Modality.ASSERTED;
import static dossier.fact.Modality.DENIED;
import static dossier.fact.Modality.ENDED;
import static dossier.fact.Modality.PLANNED;
import static dossier.fact.Modality.REPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which tellings are of one purchase, and what they make of its state and price. */
class DealMergingTest {
  @Test
  void whatEndedIsDoneOnlyWithADayOfItsOwn() {
    assertThat(steps(one(deal(REPORTED, "2011-03-20"), deal(ENDED, "2011-06-19"), deal(ASSERTED, "2011-09-01"))))
        .containsExactly(REPORTED, ENDED);
    assertThat(
        steps(one(deal(REPORTED, "2011-03-20"), deal(ENDED, "2011-06-19"),
            deal(ASSERTED, "2011-09-01").on("2011-08-30"))))
        .containsExactly(REPORTED, ENDED, ASSERTED);
  }

  @Test
  void aDenialOfTheWholeIsNoneOfAPart() {
    assertThat(merge(deal(DENIED, "2011-03-20"), deal(REPORTED, "2011-03-25").product("stake in a maps venture")))
        .hasSize(2);
    assertThat(merge(deal(DENIED, "2011-03-20"), deal(REPORTED, "2011-03-25"))).hasSize(1);
    assertThat(merge(deal(DENIED, "2011-03-20").by("acquisition.talks-with"),
        deal(REPORTED, "2011-03-25").product("stake in a maps venture"))).hasSize(1);
    assertThat(merge(deal(PLANNED, "2011-03-20"), deal(REPORTED, "2011-03-25").product("stake in a maps venture")))
        .hasSize(1);
  }

  @Test
  void whatAnArticleRecallsIsNotThePlanThatItTellsOf() {
    Tellings plan = deal(PLANNED, "2011-03-20").article(9001).amount(8.3e8, "USD");
    assertThat(merge(plan, Tellings.of(ACQUISITION).on("2010-02").published("2011-03-20").article(9001).sentence(5)))
        .hasSize(2);
    assertThat(merge(plan, Tellings.of(ACQUISITION).published("2011-03-20").article(9001).sentence(5))).hasSize(1);
  }

  @Test
  void whatWasRefusedOrRumouredLongBeforeIsNoPrice() {
    assertThat(one(deal(DENIED, "2011-03-20").amount(6.7e9, "USD"), deal(ASSERTED, "2011-08-15")).fact().amount())
        .isNull();
    assertThat(one(deal(REPORTED, "2011-03-20").amount(6.7e9, "USD"), deal(ASSERTED, "2011-08-15")).fact().amount())
        .isNull();
    assertThat(one(deal(REPORTED, "2011-08-10").amount(6.7e9, "USD"), deal(ASSERTED, "2011-08-15")).fact().amount())
        .isEqualTo(Amount.of(6.7e9, "USD"));
  }

  @Test
  void aRumourShortBeforeTheDayOfThePurchaseMayTellItsPrice() {
    assertThat(one(deal(REPORTED, "2011-03-20").amount(5e8, "USD"), deal(ASSERTED, "2013-08-15").on("2011-04"))
        .fact()
        .amount()).isEqualTo(Amount.of(5e8, "USD"));
  }

  @Test
  void anExactSumComesBeforeARoundOneThatItBeginsWith() {
    assertThat(one(deal().amount(3e9, "USD"), deal().amount(3e9, "USD"), deal().amount(3.3e9, "USD")).fact().amount())
        .isEqualTo(Amount.of(3.3e9, "USD"));
    assertThat(one(deal().amount(3e9, "USD"), deal().amount(3e9, "USD"), deal().amount(2.7e9, "USD")).fact().amount())
        .isEqualTo(Amount.of(3e9, "USD"));
  }

  @Test
  void whatOnlyDescribesTheTargetIsNoPart() {
    assertThat(one(deal().amount(24, "USD/share"), deal().product("data storage company").amount(24, "USD/share"))
        .fact()
        .products()).isEmpty();
    assertThat(one(deal().product("holding company"), deal().product("holding company")).fact().products())
        .isNotEmpty();
  }
}
