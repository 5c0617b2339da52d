package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.util.List;
import org.junit.jupiter.api.Test;

class OldOutlooksTest {
  private static Told result(String company, String day) {
    return fact(FactType.EARNINGS, company).amount(2e9, "USD").report(day, "Wire", company + " has revenue.");
  }

  @Test
  void anOutlookIsOvertakenByResultsOfLaterQuarters() {
    MergedFact old = result("Tern", "2012-05-10").is(Modality.PLANNED).merged();
    MergedFact done = result("Tern", "2012-05-10").merged();
    MergedFact later = result("Tern", "2013-10-31").merged();
    assertThat(OldOutlooks.without(List.of(old, done, later))).containsExactly(done, later);
  }

  @Test
  void theLastOneStands() {
    MergedFact last = result("Tern", "2013-09-10").is(Modality.PLANNED).merged();
    MergedFact later = result("Tern", "2013-10-31").merged();
    MergedFact other = result("Sable", "2012-05-10").is(Modality.PLANNED).merged();
    assertThat(OldOutlooks.without(List.of(last, later, other))).containsExactly(last, later, other);
  }
}
