package dossier.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class InstallationsTest {
  private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
  private static final Seal SEAL = Seal.under(Base64.getEncoder().encodeToString(new byte[Seal.KEY]));
  private final Databases databases;

  InstallationsTest(Databases databases) {
    this.databases = databases;
  }

  private static Installation in(String team, String token) {
    return new Installation(team, "Desk " + team, "UBOT", "commands,chat:write", token, null, null, NOW, "U1");
  }

  @Test
  void theLastInstallationOfAWorkspaceCounts() {
    try (Database database = databases.fresh()) {
      Installations installations = new Installations(database, SEAL);
      installations.put(in("T1", "xoxb-1"));
      installations.put(in("T2", "xoxb-2"));
      Installation again = new Installation("T1", "Desk", "UBOT", "commands", "xoxe.xoxb-3", "xoxe-1",
          NOW.plusSeconds(43_200), NOW.plusSeconds(9), "U2");
      installations.put(again);
      assertThat(installations.of("T1")).contains(again);
      assertThat(installations.teams()).containsExactly("T1", "T2");
      assertThat(installations.remove("T1")).isTrue();
      assertThat(installations.remove("T1")).isFalse();
      assertThat(installations.of("T1")).isEmpty();
      assertThat(installations.renew(again)).isFalse();
      assertThat(installations.of("T1")).isEmpty();
    }
  }

  @Test
  void tokensAreNotReadableInTheDatabaseNorUnderAnotherKeyNorInAnotherWorkspace() {
    byte[] other = new byte[Seal.KEY];
    other[0] = 1;
    try (Database database = databases.fresh()) {
      new Installations(database, SEAL).put(in("T1", "xoxb-secret"));
      byte[] kept = database.jdbi()
          .withHandle(handle -> handle.createQuery("SELECT token FROM installation").mapTo(byte[].class).one());
      assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("xoxb").doesNotContain("secret");
      Installations stranger = new Installations(database, Seal.under(Base64.getEncoder().encodeToString(other)));
      assertThatThrownBy(() -> stranger.of("T1")).isInstanceOf(StoreException.class)
          .hasMessageContaining("DOSSIER_KEY");
      database.jdbi().useHandle(handle -> handle.execute("UPDATE installation SET team_id = 'T2'"));
      assertThatThrownBy(() -> new Installations(database, SEAL).of("T2")).isInstanceOf(StoreException.class);
    }
  }

  @Test
  void oneInstanceAtATimeAsksForANewToken() {
    try (Database database = databases.fresh()) {
      Installations installations = new Installations(database, SEAL);
      installations.put(in("T1", "xoxb-1"));
      assertThat(installations.takeTurn("T1", NOW)).isTrue();
      assertThat(installations.takeTurn("T1", NOW.plusSeconds(59))).isFalse();
      assertThat(installations.takeTurn("T1", NOW.plusSeconds(60))).isTrue();
      installations.put(in("T1", "xoxb-2"));
      assertThat(installations.takeTurn("T1", NOW.plusSeconds(61))).isTrue();
      assertThat(installations.takeTurn("T9", NOW)).isFalse();
    }
  }

  @Test
  void aKeyOfAnotherLengthIsRefusedWithoutBeingShown() {
    assertThatIllegalArgumentException().isThrownBy(() -> Seal.under("c2VjcmV0"))
        .withMessageContaining("32 bytes")
        .withMessageNotContaining("c2VjcmV0");
    assertThatIllegalArgumentException().isThrownBy(() -> Seal.under("not base64 !"));
    assertThat(in("T1", "xoxb-secret").toString()).doesNotContain("xoxb");
  }
}
