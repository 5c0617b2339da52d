package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactType;
import org.junit.jupiter.api.Test;

class BesideTest {
  private static String purpose(String quote) {
    return Beside.of("purpose",
        fact(FactType.EXPANSION, "Tern").amount(3e8, "USD").report("2013-09-03", "Wire", quote).merged());
  }

  private static String task(String quote) {
    return Beside.of("task",
        fact(FactType.EXECUTIVE_CHANGE, "Tern").persons("Ann Roe").report("2013-09-03", "Wire", quote).merged());
  }

  @Test
  void whatMoneyIsPutInIsTold() {
    assertThat(purpose("Tern will invest $300 million in solar panels over five years.")).isEqualTo("in solar panels");
    assertThat(purpose("Tern will invest $300 million (230 million euros) in a glass factory in Norway, it said."))
        .isEqualTo("in a glass factory in Norway");
    assertThat(purpose("Tern will spend $300 million on a new kiln to make more glass.")).isEqualTo("in a new kiln");
    assertThat(purpose("Tern will invest $300 million over the next five years to build a kiln."))
        .isEqualTo("to build a kiln");
  }

  @Test
  void aTimeOrNothingIsNoPurpose() {
    assertThat(purpose("Tern will invest $300 million in the next two years.")).isEmpty();
    assertThat(purpose("Tern will invest $300 million in total.")).isEmpty();
    assertThat(purpose("Tern will invest $300 million.")).isEmpty();
  }

  @Test
  void whatSomebodyComesToDoIsTold() {
    assertThat(task("Tern hired Ann Roe to lead its glass unit in May.")).isEqualTo("lead its glass unit");
    assertThat(task("Ann Roe, once of Sable, joined Tern in January to lead Plover.")).isEqualTo("lead Plover");
    assertThat(task("Tern hired Ann Roe to lead it.")).isEmpty();
    assertThat(task("Tern hired Ann Roe, who wants to lead a choir.")).isEmpty();
  }
}
