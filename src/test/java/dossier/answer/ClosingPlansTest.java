package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactMerger;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingPlansTest {
  private static final LocalDate DAY = LocalDate.of(2013, 11, 19);

  private static Told deal() {
    return fact(FactType.ACQUISITION, "Tern").with("Sable");
  }

  /** What tellings make together. */
  private static List<MergedFact> merged(Told... tellings) {
    List<MergedFact> facts = new ArrayList<>();
    for (Told each : tellings)
      facts.add(each.merged());
    return FactMerger.merge(facts.stream().flatMap(each -> each.evidence().stream()).toList());
  }

  private static String line(MergedFact plan) {
    return new FactWording(new Citing(Citing::alone)).item(plan).line().text();
  }

  private static Told agreed() {
    return deal().amount(5e9, "USD")
        .report("2013-09-03", "Daily Wire", "Tern agreed to buy Sable for about $5 billion.");
  }

  private static Told closing() {
    return deal().is(Modality.PLANNED)
        .period("Q1 2014")
        .report("2013-09-04", "Evening Wire", "The deal is expected to close in the first quarter of next year.");
  }

  @Test
  void anAgreedDealIsStillToBeCompleted() {
    List<MergedFact> ahead = Plans.of(merged(agreed(), closing()), DAY).ahead();
    assertThat(ahead).hasSize(1);
    assertThat(line(ahead.getFirst()))
        .as("the sum is told, and cited, from the report that tells it")
        .isEqualTo("Tern to complete purchase of Sable for about $5 billion – planned, Q1 2014 [1][2]");
  }

  @Test
  void itHasTheSumThatItsArticleTells() {
    Told closing = deal().is(Modality.PLANNED)
        .amount(6e9, "USD")
        .period("Q1 2014")
        .report("2013-09-04", "Evening Wire",
            "The $6 billion deal is expected to close in the first quarter of next year.");
    assertThat(line(Plans.of(merged(agreed(), closing), DAY).ahead().getFirst()))
        .startsWith("Tern to complete purchase of Sable for $6 billion – planned, Q1 2014");
  }

  @Test
  void aDealThatWasCompletedOrGivenUpIsNot() {
    Told done = deal().report("2013-11-01", "Morning Wire", "Tern completed its purchase of Sable.");
    assertThat(Plans.of(merged(agreed(), closing(), done), DAY).ahead()).isEmpty();
    Told awaited = deal().report("2013-11-01", "Morning Wire",
        "Sable will pay a dividend after Tern completes its purchase of Sable.");
    assertThat(Plans.of(merged(agreed(), closing(), awaited), DAY).ahead()).hasSize(1);
    Told over = deal().is(Modality.ENDED)
        .report("2013-11-01", "Morning Wire", "Tern called off its purchase of Sable.");
    assertThat(Plans.of(merged(agreed(), closing(), over), DAY).ahead()).isEmpty();
  }

  @Test
  void whenADealIsToBeClosedIsNotWhenItWasAgreed() {
    MergedFact whole = merged(agreed(), closing()).getFirst();
    assertThat(whole.fact().period()).isNull();
    assertThat(line(whole))
        .isEqualTo("Tern agrees to buy Sable for about $5 billion – reported 3 September 2013, 2 sources [1][2]");
  }
}
