package dossier.store;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.store.FactCorrection.EvidenceName;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class PersonDataTest {
  private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
  private static final Seal SEAL = Seal.under(Base64.getEncoder().encodeToString(new byte[Seal.KEY]));
  private final Databases databases;

  PersonDataTest(Databases databases) {
    this.databases = databases;
  }

  private static Feedback feedback(String user, String team) {
    return new Feedback(Verdict.GOOD, "q of " + user + "?", NOW, "a", user, team, "C1", NOW);
  }

  private static void fill(Database database) {
    FeedbackLog log = new FeedbackLog(database);
    log.add(feedback("U1", "T1"));
    log.add(feedback("U2", "T1"));
    log.add(feedback("U1", "T2"));
    new FactCorrections(database).add(new FactCorrection(FactVerdict.NOT_A_FACT, "f", "line", null, null,
        List.of(new EvidenceName("a".repeat(32), "1".repeat(16), "2".repeat(16))), null, "U1", "T1", NOW));
    new Installations(database, SEAL)
        .put(new Installation("T1", "Desk", "UBOT", "commands", "xoxb-1", null, null, NOW, "U1"));
  }

  @Test
  void whatIsExportedIsOnePersonsInOneWorkspaceWithoutTokens() {
    try (Database database = databases.fresh()) {
      fill(database);
      String all = new PersonData(database).export("T1", "U1").toString();
      assertThat(all).contains("q of U1?").contains("\"fact_correction\"").contains("\"installed_by\":\"U1\"");
      assertThat(all).doesNotContain("U2").doesNotContain("T2").doesNotContain("token");
      assertThat(new PersonData(database).export("T1", "U9").isEmpty()).isTrue();
    }
  }

  @Test
  void deletingTakesOwnRowsAwayAndTheNameFromWhatIsEverybodys() {
    try (Database database = databases.fresh()) {
      fill(database);
      PersonData people = new PersonData(database);
      assertThat(people.delete("T1", "U1")).isEqualTo(3);
      assertThat(people.export("T1", "U1").isEmpty()).isTrue();
      assertThat(new FeedbackLog(database).newest(9)).containsExactlyInAnyOrder(feedback("U2", "T1"),
          feedback("U1", "T2"));
      assertThat(new FactCorrections(database).holding()).hasSize(1);
      assertThat(new FactCorrections(database).holding().getFirst().correction().user()).isEmpty();
      assertThat(new Installations(database, SEAL).of("T1").orElseThrow().by()).isEmpty();
      assertThat(people.delete("T1", "U1")).isZero();
    }
  }
}
