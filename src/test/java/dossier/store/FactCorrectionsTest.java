package dossier.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dossier.store.FactCorrection.EvidenceName;
import dossier.store.FactCorrection.Logged;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class FactCorrectionsTest {
  private static final Instant AT = Instant.parse("2026-11-28T09:00:00Z");
  private static final EvidenceName FIRST = new EvidenceName("a".repeat(32), "1".repeat(16), "2".repeat(16));
  private static final EvidenceName SECOND = new EvidenceName("b".repeat(32), "3".repeat(16), "4".repeat(16));

  private final Databases databases;

  FactCorrectionsTest(Databases databases) {
    this.databases = databases;
  }

  private static FactCorrection decision(FactVerdict verdict, int minute) {
    return new FactCorrection(verdict, "f".repeat(32), "Google bought Tern", null, null, List.of(FIRST, SECOND), null,
        "U1", "T1", AT.plusSeconds(60L * minute));
  }

  @Test
  void listsTheNewestFirstAndWhatHoldsOldestFirst() {
    try (Database database = databases.fresh()) {
      FactCorrections log = new FactCorrections(database);
      FactCorrection mended = new FactCorrection(FactVerdict.WRONG_VALUE, "id", "line", "AMOUNT", "26200000000 USD",
          List.of(FIRST), null, "U1", "T1", AT);
      FactCorrection duplicate = new FactCorrection(FactVerdict.DUPLICATE, "id", "line", null, null, List.of(FIRST),
          SECOND, "U2", "T1", AT.plusSeconds(1));
      long first = log.add(mended);
      long second = log.add(duplicate);
      assertThat(log.newest(10)).containsExactly(new Logged(second, duplicate, null, null),
          new Logged(first, mended, null, null));
      assertThat(log.newest(1)).hasSize(1);
      assertThat(log.holding()).extracting(Logged::correction).containsExactly(mended, duplicate);
    }
  }

  @Test
  void whatIsUndoneStaysInTheLogAndHoldsNoMore() {
    try (Database database = databases.fresh()) {
      FactCorrections log = new FactCorrections(database);
      long number = log.add(decision(FactVerdict.NOT_A_FACT, 0));
      assertThat(log.undo(number, "U2", AT.plusSeconds(9))).isTrue();
      assertThat(log.undo(number, "U3", AT.plusSeconds(10))).isFalse();
      assertThat(log.undo(number + 1, "U3", AT)).isFalse();
      assertThat(log.holding()).isEmpty();
      assertThat(log.newest(10)).containsExactly(
          new Logged(number, decision(FactVerdict.NOT_A_FACT, 0), AT.plusSeconds(9), "U2"));
      assertThat(log.newest(10).getFirst().holds()).isFalse();
    }
  }

  @Test
  void theStateGrowsWithEveryDecisionAndUndoing() {
    try (Database database = databases.fresh()) {
      FactCorrections log = new FactCorrections(database);
      assertThat(log.state()).isZero();
      long first = log.add(decision(FactVerdict.NOT_A_FACT, 0));
      long afterFirst = log.state();
      log.add(decision(FactVerdict.WRONG_COMPANY, 1));
      long afterSecond = log.state();
      log.undo(first, "U1", AT);
      assertThat(afterFirst).isPositive().isLessThan(afterSecond);
      assertThat(log.state()).isGreaterThan(afterSecond);
    }
  }

  @Test
  void manyDecisionsAndLongTextsAreKept() {
    try (Database database = databases.fresh()) {
      FactCorrections log = new FactCorrections(database);
      for (int i = 0; i < 600; i++)
        log.add(decision(FactVerdict.NOT_A_FACT, i));
      assertThat(log.holding()).hasSize(600)
          .allSatisfy(logged -> assertThat(logged.correction().evidence()).containsExactly(FIRST, SECOND));
      log.add(new FactCorrection(FactVerdict.WRONG_COMPANY, "x".repeat(99), "l".repeat(9_999), "COMPANY",
          "c'; DROP TABLE fact_correction; --" + "c".repeat(9_999), List.of(FIRST), null, "U".repeat(99), "", AT
              .plusSeconds(99_999)));
      assertThat(log.newest(1).getFirst().correction().line()).hasSize(Feedback.MAX_TEXT);
    }
  }

  @Test
  void aDecisionIsAboutSomeEvidence() {
    assertThatIllegalArgumentException().isThrownBy(() -> new FactCorrection(FactVerdict.NOT_A_FACT, "id", "line", null,
        null, List.of(), null, "U1", "T1", AT));
  }

  @Test
  void survivesARestart(@TempDir Path home) {
    try (Database server = Database.in(home); Database reader = Database.in(home)) {
      new FactCorrections(server).add(decision(FactVerdict.NOT_A_FACT, 0));
      assertThat(new FactCorrections(reader).holding()).hasSize(1);
    }
    try (Database again = Database.in(home)) {
      assertThat(new FactCorrections(again).newest(10)).hasSize(1);
    }
  }
}
