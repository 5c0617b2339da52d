package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a view rests on where there is enough of it. */
class FirmTest {
  private static ViewLine line(MergedFact fact) {
    return new ViewLine(fact, null);
  }

  /** Whether a line stays in a view that has enough others. */
  private static boolean stays(Told told) {
    List<ViewLine> lines = new ArrayList<>();
    for (int i = 0; i < 10; i++)
      lines.add(line(fact(FactType.METRIC, "Acme").amount(i, "users")
          .inSentence(7)
          .report("2012-03-01", "Wire", "Acme grew.")
          .report("2012-05-01", "Wire", "Acme grew.")
          .merged()));
    ViewLine line = line(told.merged());
    lines.add(line);
    return Firm.of(lines).contains(line);
  }

  @Test
  void aLeadNeedsATitleThatSpeaksOfTheSame() {
    assertThat(stays(fact(FactType.EXECUTIVE_CHANGE, "Acme").persons("Ann Lee").titled("Acme names Lee"))).isTrue();
    assertThat(stays(fact(FactType.EXECUTIVE_CHANGE, "Acme").persons("Ann Lee").titled("Acme grows"))).isFalse();
    assertThat(stays(fact(FactType.PRODUCT_LAUNCH, "Acme").products("big Roc 3 phone").titled("Roc 3 is out")))
        .isTrue();
    assertThat(stays(fact(FactType.PRODUCT_LAUNCH, "Acme").products("big phone").titled("Acme grows"))).isFalse();
    assertThat(stays(fact(FactType.FUNDING, "Acme").amount(5e6, "USD").titled("Acme raises money"))).isTrue();
    assertThat(stays(fact(FactType.FUNDING, "Acme").amount(5e6, "USD").titled("Acme grows"))).isFalse();
  }

  @Test
  void articlesOfSeveralDaysAreEnoughAndTwoVersionsOfOneAreNot() {
    Told users = fact(FactType.METRIC, "Acme").amount(5, "users")
        .inSentence(9)
        .report("2012-03-01", "Wire", "It grew.");
    assertThat(stays(users.report("2012-03-02", "Wire", "It grew."))).isFalse();
    assertThat(stays(users.report("2012-03-09", "Wire", "It grew."))).isTrue();
  }

  @Test
  void aChangeOfOfficeWithItsDateIsOnRecord() {
    Told left = fact(FactType.EXECUTIVE_CHANGE, "Acme").persons("Ann Lee").inSentence(9);
    assertThat(stays(left)).isFalse();
    assertThat(stays(left.date("2009"))).isTrue();
  }

  @Test
  void whereThereIsLittleAllIsShown() {
    ViewLine mentioned = line(fact(FactType.METRIC, "Acme").amount(5, "users").inSentence(9).merged());
    assertThat(Firm.of(List.of(mentioned))).containsExactly(mentioned);
  }
}
