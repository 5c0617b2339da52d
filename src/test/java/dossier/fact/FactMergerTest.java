package dossier.fact;

import static dossier.fact.FactType.*;
import static dossier.fact.Merging.deal;
import static dossier.fact.Merging.merge;
import static dossier.fact.Merging.one;
import static dossier.fact.Merging.steps;
import static dossier.fact.Modality.*;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.TimeRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactMergerTest {
  @Test
  void aRumourBecomesAPlanAndIsDone() {
    MergedFact fact = one(deal(ASSERTED, "2011-12-01"), deal(REPORTED, "2011-08-01"), deal(PLANNED, "2011-08-15"),
        deal(ASSERTED, "2011-12-02"));
    assertThat(steps(fact)).containsExactly(REPORTED, PLANNED, ASSERTED);
    assertThat(fact.fact().modality()).isEqualTo(ASSERTED);
    assertThat(fact.history().getFirst().at()).isEqualTo("2011-08-01T00:00:00Z");
    assertThat(fact.evidence().getFirst().fact().modality()).isEqualTo(ASSERTED);
  }

  @Test
  void anOldRumourToldAgainDoesNotMoveItBack() {
    assertThat(steps(one(deal(REPORTED, "2011-08-01"), deal(ASSERTED, "2011-08-15"), deal(REPORTED, "2011-09-01"),
        deal(PLANNED, "2011-10-01")))).containsExactly(REPORTED, ASSERTED);
  }

  @Test
  void aDealMayEndAndItsBeginningToldAgainDoesNotReviveIt() {
    MergedFact fact = one(deal(PLANNED, "2011-03-20"), deal(ENDED, "2011-12-19"), deal(PLANNED, "2011-12-19"),
        deal(ASSERTED, "2012-02-01"));
    assertThat(steps(fact)).containsExactly(PLANNED, ENDED);
    assertThat(fact.fact().modality()).isEqualTo(ENDED);
  }

  @Test
  void aLoneClaimThatItIsDoneIsOutweighedByLaterArticlesThatTakeItForOpen() {
    Tellings claim = deal(ASSERTED, "2010-11-30");
    assertThat(steps(one(deal(REPORTED, "2010-11-19"), claim, deal(PLANNED, "2010-12-01"), deal(DENIED, "2010-12-04"),
        deal(PLANNED, "2011-01-19").sentence(7)))).containsExactly(REPORTED, PLANNED, DENIED);
    assertThat(
        steps(one(deal(REPORTED, "2010-11-19"), claim, deal(PLANNED, "2010-12-01"), deal(PLANNED, "2011-01-19"))))
        .containsExactly(REPORTED, ASSERTED);
    assertThat(steps(one(claim, deal(ASSERTED, "2010-12-02"), deal(PLANNED, "2010-12-03"), deal(PLANNED, "2010-12-04"),
        deal(PLANNED, "2011-01-19")))).containsExactly(ASSERTED);
  }

  @Test
  void aFigureOfAPeriodIsOneHoweverLateItIsToldAgain() {
    assertThat(merge(Tellings.of(METRIC).amount(350_000, "cars").period("2025").as(PLANNED).published("2025-03-18"),
        Tellings.of(METRIC).amount(350_000, "cars").period("2025").as(PLANNED).published("2025-09-19"))).hasSize(1);
    assertThat(merge(Tellings.of(METRIC).amount(350_000, "cars").as(PLANNED).published("2025-03-18"),
        Tellings.of(METRIC).amount(350_000, "cars").as(PLANNED).published("2025-09-19"))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = { "of unit", "mobile unit", "stake", "rivals", "" })
  void aDealIsTellingOnlyWithItsOtherSideOrAPartOfIt(String product) {
    Tellings nameless = product.isEmpty() ? Tellings.of(ACQUISITION) : Tellings.of(ACQUISITION).product(product);
    assertThat(one(nameless).tells()).isEqualTo(product.equals("mobile unit"));
    assertThat(one(nameless.with("Harbour Maps")).tells()).isTrue();
  }

  @Test
  void eachTypeNeedsItsOwnToBeTelling() {
    assertThat(one(Tellings.of(EXECUTIVE_CHANGE)).tells()).isFalse();
    assertThat(one(Tellings.of(EXECUTIVE_CHANGE).person("Jane Roe")).tells()).isTrue();
    assertThat(one(Tellings.of(PRODUCT_LAUNCH).product("new devices")).tells()).isFalse();
    assertThat(one(Tellings.of(PRODUCT_LAUNCH).product("electric car")).tells()).isTrue();
    assertThat(one(Tellings.of(WORKFORCE)).tells()).isTrue();
    assertThat(one(Tellings.of(LEGAL)).tells()).isFalse();
  }

  @Test
  void aDealWasAnnouncedBeforeItWasDone() {
    MergedFact fact = one(deal(PLANNED, "2011-08-15"), deal(ASSERTED, "2012-05-22").on("2012-05"));
    MergedFact.Step announced = FactTimes.announced(fact);
    assertThat(announced).isNotNull();
    assertThat(announced.at()).isEqualTo("2011-08-15T00:00:00Z");
    assertThat(FactTimes.in(TimeRange.year(2011), fact)).isTrue();
    assertThat(FactTimes.in(TimeRange.year(2012), fact)).isTrue();
    assertThat(FactTimes.in(TimeRange.year(2013), fact)).isFalse();
    assertThat(FactTimes.announced(one(deal(REPORTED, "2011-08-15"), deal(ASSERTED, "2012-05-22").on("2012-05"))))
        .isNull();
  }

  @Test
  void aNewAttemptAfterTheEndTellsItsDay() {
    assertThat(steps(one(deal(ENDED, "2011-12-19"), deal(ASSERTED, "2012-02-01").on("2012-01-30"))))
        .containsExactly(ENDED, ASSERTED);
  }

  @Test
  void aDenialHoldsUntilSomethingNewTellsItsDay() {
    assertThat(steps(one(deal(REPORTED, "2011-08-01"), deal(DENIED, "2011-08-02"), deal(REPORTED, "2011-08-03"))))
        .containsExactly(REPORTED, DENIED);
    assertThat(steps(one(deal(DENIED, "2011-08-02"), deal(PLANNED, "2012-07-17").sentence(7)))).containsExactly(DENIED);
    assertThat(steps(one(deal(DENIED, "2011-08-02"), deal(PLANNED, "2012-07-17")))).containsExactly(DENIED, PLANNED);
    assertThat(steps(one(deal(DENIED, "2011-08-02"), deal(PLANNED, "2011-10-03").on("2011-10-02"))))
        .containsExactly(DENIED, PLANNED);
    assertThat(steps(one(deal(DENIED, "2011-08-02"), deal(ASSERTED, "2011-08-04")))).containsExactly(DENIED, ASSERTED);
  }

  @Test
  void aLaterDenialOfWhatIsDoneChangesItOnlyAsNewsOrWithADay() {
    assertThat(steps(one(deal(ASSERTED, "2011-08-15"), deal(DENIED, "2011-09-01").sentence(7))))
        .containsExactly(ASSERTED);
    assertThat(steps(one(deal(ASSERTED, "2011-08-15"), deal(DENIED, "2011-08-17")))).containsExactly(ASSERTED);
    assertThat(steps(one(deal(ASSERTED, "2011-08-15"), deal(DENIED, "2012-02-08")))).containsExactly(ASSERTED, DENIED);
    assertThat(steps(one(deal(ASSERTED, "2011-08-15"), deal(DENIED, "2011-09-01").on("2011-08-31"))))
        .containsExactly(ASSERTED, DENIED);
  }

  @Test
  void whatIsMoreCertainCountsWithinADay() {
    assertThat(one(deal(ASSERTED, "2011-08-15"), deal(PLANNED, "2011-08-15")).fact().modality()).isEqualTo(ASSERTED);
  }

  @Test
  void whatIsDoneIsToldAgainYearsAfterItsRumours() {
    assertThat(steps(one(deal(REPORTED, "2011-08-01"), deal(PLANNED, "2011-08-15"), deal(ASSERTED, "2011-12-01"),
        deal(ASSERTED, "2019-03-01")))).containsExactly(REPORTED, PLANNED, ASSERTED);
    assertThat(merge(deal(REPORTED, "2011-08-01"), deal(ASSERTED, "2019-03-01"))).hasSize(2);
  }

  @Test
  void anUndatedTellingIsOlderThanAllDatedOnes() {
    assertThat(steps(one(deal(PLANNED, "2011-08-15"), deal().as(ENDED).published(null)))).containsExactly(ENDED);
  }

  @Test
  void amountsThatDifferAreKeptWithTheirSourcesTheMostTrustedFirst() {
    MergedFact fact = one(deal().amount(12.5e9, "USD"), deal().amount(12.45e9, "USD"), deal().amount(13e9, "USD"),
        deal().range(12e9, 13e9, "USD"), deal());
    assertThat(fact.disagrees()).isTrue();
    assertThat(fact.amounts()).extracting(MergedFact.Told::amount)
        .containsExactly(Amount.of(12.45e9, "USD"), Amount.of(13e9, "USD"));
    assertThat(fact.amounts().getFirst().evidence()).hasSize(3);
    assertThat(fact.fact().amount()).isEqualTo(Amount.of(12.45e9, "USD"));
  }

  @Test
  void otherUnitsAreNoDisagreement() {
    MergedFact fact = one(deal().amount(196, "USD/share"), deal().amount(26.2e9, "USD"),
        deal().amount(196, "USD/share"),
        deal().amount(23e9, "EUR"));
    assertThat(fact.disagrees()).isFalse();
    assertThat(fact.fact().amount().unit()).isIn("USD", "EUR");
  }

  @Test
  void whatWasOfferedBeforeIsNoDisagreementWithWhatWasPaid() {
    MergedFact fact = one(deal(REPORTED, "2011-08-01").amount(10e9, "USD"),
        deal(ASSERTED, "2011-08-15").amount(12.5e9, "USD"));
    assertThat(fact.amounts()).extracting(MergedFact.Told::amount).containsExactly(Amount.of(12.5e9, "USD"));
    MergedFact ended = one(deal(PLANNED, "2011-08-01").amount(10e9, "USD"), deal(ENDED, "2011-08-15"));
    assertThat(ended.fact().amount()).isEqualTo(Amount.of(10e9, "USD"));
  }

  @Test
  void aManifoldIsAnotherQuantity() {
    MergedFact fact = one(Tellings.of(LISTING).amount(16e9, "USD"), Tellings.of(LISTING).amount(16e9, "USD"),
        Tellings.of(LISTING).amount(38, "USD"), Tellings.of(LISTING).amount(18e9, "USD"));
    assertThat(fact.amounts()).extracting(told -> told.amount().value()).containsExactly(16e9, 18e9);
  }

  @Test
  void pricesOfModelsAreNoDisagreement() {
    assertThat(one(Tellings.of(PRODUCT_LAUNCH).product("Lumen 5").amount(199, "USD"),
        Tellings.of(PRODUCT_LAUNCH).product("Lumen 5").amount(299, "USD")).disagrees()).isFalse();
  }

  @Test
  void copiesAndReportsOfOneSourceCountOnce() {
    assertThat(one(deal().origin("article a", "publisher wire"), deal().origin("article b", "publisher journal"),
        deal().origin("article c", "publisher blog", "publisher journal"), deal().origin("article d", "article a"))
        .sources()).isEqualTo(2);
    assertThat(one(deal(), deal(), deal()).sources()).isEqualTo(3);
  }

  @Test
  void onlyWhatNobodyTellsHimselfIsAttributed() {
    assertThat(one(deal().from("people familiar"), deal().from("people familiar"), deal().from("the company")).fact()
        .attributedTo()).isEqualTo("people familiar");
    assertThat(one(deal().from("people familiar"), deal()).fact().attributedTo()).isNull();
  }

  @Test
  void slotsAreFilledByWhatMostTellOrTheFullestTells() {
    Fact fact = one(deal().on("2011"), deal().on("2011-08-15").person("Holm"), deal().on("2011-08").person("Ada Holm"),
        deal().product("Harbour Maps").place("Spain")).fact();
    assertThat(fact.date()).hasToString("2011-08-15");
    assertThat(fact.persons()).containsExactly("Ada Holm");
    assertThat(fact.places()).containsExactly("Spain");
    assertThat(fact.products()).isEmpty();
  }

  @Test
  void aFactKeepsItsNameWhenMoreIsTold() {
    Tellings first = deal(REPORTED, "2011-08-01");
    MergedFact rumour = one(first);
    MergedFact done = one(first, deal(ASSERTED, "2011-08-15").amount(1e9, "USD"));
    assertThat(done.id()).isEqualTo(rumour.id()).matches("[0-9a-f]{32}");
    assertThat(one(deal()).id()).isNotEqualTo(rumour.id());
  }

  @Test
  void aVagueTellingGoesNowhereWhereSeveralFit() {
    List<MergedFact> merged = merge(deal().article(7), deal().with("Tern").article(7).sentence(1),
        Tellings.of(ACQUISITION).amount(5e8, "USD").article(7).sentence(2));
    assertThat(merged).hasSize(3);
  }

  @Test
  void aListOfTargetsDoesNotMakeItsDealsOne() {
    List<MergedFact> merged = merge(deal().published("2011-08-01"), deal().with("Harbour Maps", "Tern"),
        deal().with("Tern").published("2011-08-20"));
    assertThat(merged).noneSatisfy(fact -> assertThat(fact.evidence()).hasSize(3));
  }

  @Test
  void peopleMayPutFactsTogether() {
    Evidence one = deal().told();
    Evidence other = deal().with("The map maker").told();
    Evidence third = deal().with("Tern").told();
    assertThat(FactMerger.merge(List.of(one, other, third))).hasSize(3);
    assertThat(FactMerger.merge(List.of(one, other, third), List.of(new Corrections.Same(Set.of(one), Set.of(other)))))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(longs = { 1, 2, 3, 4, 5 })
  void theSameEvidenceGivesTheSameFactsInAnyOrder(long seed) {
    Random random = new Random(seed);
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < 300; i++)
      evidence.add(random(random));
    List<MergedFact> expected = FactMerger.merge(evidence);
    assertThat(expected).extracting(MergedFact::id).doesNotHaveDuplicates();
    assertThat(expected.stream().mapToInt(fact -> fact.evidence().size()).sum()).isEqualTo(300);
    assertThat(expected).hasSizeBetween(20, 299);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(evidence, random);
      assertThat(FactMerger.merge(evidence)).isEqualTo(expected);
    }
  }

  private static Evidence random(Random random) {
    Tellings telling = Tellings.of(List.of(FactType.values()).get(random.nextInt(FactType.values().length)))
        .about(random.nextBoolean() ? "google" : "Tern")
        .as(List.of(Modality.values()).get(random.nextInt(5)))
        .published(random.nextInt(10) == 0 ? null : "2011-0" + (1 + random.nextInt(9)) + "-15")
        .article(random.nextInt(100))
        .sentence(random.nextInt(20));
    if (random.nextBoolean()) telling.with(List.of("Harbour", "ibm", "Maps Co", "FTC").get(random.nextInt(4)));
    if (random.nextBoolean()) telling.product(List.of("Lumen 5", "Lumen 6", "stores").get(random.nextInt(3)));
    if (random.nextBoolean()) telling.person(List.of("Ada Holm", "Holm", "Ben Holm").get(random.nextInt(3)));
    if (random.nextBoolean()) telling.place(List.of("Spain", "Peru").get(random.nextInt(2)));
    if (random.nextBoolean())
      telling.amount(List.of(1.0, 1.01, 2.0, 40.0).get(random.nextInt(4)), random.nextBoolean() ? "USD" : "percent");
    if (random.nextBoolean()) telling.period(List.of("Q3 2011", "FY 2011", "2011").get(random.nextInt(3)));
    if (random.nextInt(4) == 0) telling.on("2011-0" + (1 + random.nextInt(9)));
    return telling.told();
  }
}
