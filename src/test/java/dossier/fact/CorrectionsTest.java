package dossier.fact;

import static dossier.fact.FactType.ACQUISITION;
import static dossier.fact.FactType.METRIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dossier.fact.Corrections.Corrected;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {
  private static final Evidence DEAL = Tellings.of(ACQUISITION).with("Tern").amount(5, "USD").article(1).told();
  private static final Evidence OTHER = Tellings.of(ACQUISITION).with("Harbour").article(2).told();

  private static List<EvidenceKey> key(Evidence evidence) {
    return List.of(EvidenceKey.of(evidence));
  }

  private static Corrected applied(List<Evidence> evidence, Correction... corrections) {
    return new Corrections(1, List.of(corrections)).apply(evidence);
  }

  private static Fact mended(Evidence evidence, Correction... corrections) {
    return applied(List.of(evidence), corrections).evidence().getFirst().fact();
  }

  @Test
  void whatIsNoFactIsHidden() {
    assertThat(applied(List.of(DEAL, OTHER), new Correction.NotAFact(key(DEAL))).evidence()).containsExactly(OTHER);
  }

  @Test
  void aWrongCompanyIsMendedOrHidden() {
    assertThat(mended(DEAL, new Correction.WrongCompany(key(DEAL), Tellings.party("ibm"))).company())
        .isEqualTo(Tellings.party("ibm"));
    assertThat(applied(List.of(DEAL), new Correction.WrongCompany(key(DEAL), null)).evidence()).isEmpty();
    Corrections moved = new Corrections(1, List.of(new Correction.WrongCompany(key(DEAL), Tellings.party("ibm"))));
    assertThat(moved.movedTo("ibm")).containsExactly(DEAL.article());
    assertThat(moved.movedTo("google")).isEmpty();
  }

  @Test
  void theSameFactReadAgainIsCorrectedEvenWhenItsSlotsAreReadOtherwise() {
    Evidence readAnew = Tellings.of(ACQUISITION).with("Tern", "Co").amount(6, "USD").article(1).told();
    assertThat(applied(List.of(readAnew), new Correction.NotAFact(key(DEAL))).evidence()).isEmpty();
  }

  @Test
  void anotherTypeCompanySentenceOrArticleIsNotMeant() {
    for (Evidence near : List.of(Tellings.of(METRIC).with("Tern").amount(5, "USD").article(1).told(),
        Tellings.of(ACQUISITION).about("ibm").with("Tern").amount(5, "USD").article(1).told(),
        Tellings.of(ACQUISITION).with("Tern").amount(5, "USD").article(1).sentence(1).told(),
        Tellings.of(ACQUISITION).with("Tern").amount(5, "USD").article(3).told()))
      assertThat(applied(List.of(near), new Correction.NotAFact(key(DEAL))).evidence()).containsExactly(near);
  }

  @Test
  void ofTwoFactsOfOneKindInASentenceOnlyTheOneMeantIsCorrected() {
    Evidence beside = Tellings.of(ACQUISITION).with("Harbour").article(1).told();
    assertThat(applied(List.of(DEAL, beside), new Correction.NotAFact(key(DEAL))).evidence()).containsExactly(beside);
  }

  @Test
  void laterDecisionsAreOnWhatEarlierOnesMade() {
    Correction first = new Correction.WrongCompany(key(DEAL), Tellings.party("ibm"));
    Evidence shown = applied(List.of(DEAL), first).evidence().getFirst();
    Correction second = new Correction.WrongValue(key(shown), Slot.AMOUNT, "7 USD");
    Fact fact = mended(DEAL, first, second);
    assertThat(fact.company()).isEqualTo(Tellings.party("ibm"));
    assertThat(fact.amount()).isEqualTo(Amount.of(7, "USD"));
  }

  @Test
  void duplicatesArePutTogetherOrHidden() {
    MergedFact one = FactMerger.merge(List.of(DEAL)).getFirst();
    MergedFact two = FactMerger.merge(List.of(OTHER)).getFirst();
    Corrected together = applied(List.of(DEAL, OTHER), Correction.Duplicate.of(one, two));
    assertThat(together.same()).containsExactly(new Corrections.Same(Set.of(OTHER), Set.of(DEAL)));
    assertThat(FactMerger.merge(together.evidence(), together.same())).singleElement().satisfies(kept -> {
      assertThat(kept.id()).isEqualTo(two.id());
      assertThat(kept.fact()).isEqualTo(OTHER.fact());
      assertThat(kept.amounts()).isEmpty();
      assertThat(kept.evidence()).containsExactlyInAnyOrder(DEAL, OTHER);
    });
    MergedFact turned = FactMerger.merge(List.of(Tellings.of(ACQUISITION).about("tern").with("google").told()))
        .getFirst();
    assertThat(applied(List.of(DEAL), Correction.Duplicate.of(one, turned)).evidence()).isEmpty();
  }

  @Test
  void duplicatesOfDuplicatesAreEvidenceOfTheFactThatIsKept() {
    Evidence third = Tellings.of(ACQUISITION).with("Quay").article(3).told();
    List<Evidence> all = List.of(DEAL, OTHER, third);
    List<MergedFact> facts = all.stream().map(each -> FactMerger.merge(List.of(each)).getFirst()).toList();
    Corrected together = applied(all, Correction.Duplicate.of(facts.get(0), facts.get(1)),
        Correction.Duplicate.of(facts.get(1), facts.get(2)));
    assertThat(FactMerger.merge(together.evidence(), together.same())).singleElement().satisfies(kept -> {
      assertThat(kept.fact()).isEqualTo(third.fact());
      assertThat(kept.evidence()).hasSize(3);
    });
  }

  @Test
  void whatCannotTellOneEventIsRefused() {
    MergedFact deal = FactMerger.merge(List.of(DEAL)).getFirst();
    MergedFact figure = FactMerger.merge(List.of(Tellings.of(METRIC).article(9).told())).getFirst();
    MergedFact elsewhere = FactMerger.merge(List.of(Tellings.of(ACQUISITION).about("ibm").with("Tern").told()))
        .getFirst();
    assertThatIllegalArgumentException().isThrownBy(() -> Correction.Duplicate.of(deal, figure))
        .withMessage("they are of different types, ACQUISITION and METRIC");
    assertThatIllegalArgumentException().isThrownBy(() -> Correction.Duplicate.of(deal, elsewhere))
        .withMessageStartingWith("they are about different companies, ");
    assertThatIllegalArgumentException().isThrownBy(() -> Correction.Duplicate.of(deal, deal));
  }

  @Test
  void whatEvidenceHasBecomeIsFoundByEveryNameItHad() {
    Correction moved = new Correction.WrongCompany(key(DEAL), Tellings.party("ibm"));
    Evidence ibm = applied(List.of(DEAL), moved).evidence().getFirst();
    Correction mended = new Correction.WrongValue(key(ibm), Slot.AMOUNT, "7 USD");
    Corrections both = new Corrections(2, List.of(moved, mended));
    Evidence last = both.apply(List.of(DEAL)).evidence().getFirst();
    for (Evidence named : List.of(DEAL, ibm, last))
      assertThat(both.became(EvidenceKey.of(named), List.of(DEAL, OTHER))).containsExactly(last);
    Corrections hidden = new Corrections(1, List.of(new Correction.NotAFact(key(DEAL))));
    assertThat(hidden.became(EvidenceKey.of(DEAL), List.of(DEAL, OTHER))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = { "COUNTERPARTY,Tern; Red Hat [red-hat]", "PERSON,Ada Holm", "PRODUCT,a; b",
      "PLACE,Spain", "AMOUNT,26200000000 USD", "AMOUNT,2.5-3 percent", "AMOUNT,40", "CHANGE,-2.5", "PERIOD,FY 2011",
      "DATE,2011-08", "MODALITY,PLANNED", "ATTRIBUTION,people familiar", "AMOUNT,-", "PERSON,-", "DATE,-" })
  void slotsAreMendedWithTextsThatReadBack(Slot slot, @Nullable String text) {
    Fact fact = mended(DEAL, new Correction.WrongValue(key(DEAL), slot, text));
    assertThat(SlotText.of(slot, fact)).isEqualTo(text);
    assertThat(fact.company()).isEqualTo(DEAL.fact().company());
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = { "AMOUNT,much", "CHANGE,x", "PERIOD,Q5 2011", "DATE,2011-13", "MODALITY,maybe",
      "MODALITY,-", "COMPANY,ibm", "TRIGGER,x", "PERSON,' '" })
  void whatCannotBeReadIsRefused(Slot slot, @Nullable String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Correction.WrongValue(key(DEAL), slot, text));
  }
}
