package dossier.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class DigestsTest {
  private static final Instant NINE = Instant.parse("2026-11-28T09:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);
  private static final StoredDigest DAILY = new StoredDigest(0, "T1", "C1", "U1", false, "DAILY", 0, 540,
      "Europe/Paris",
      "@china-phones", false, NINE.minus(DAY), NINE, null);

  private final Database database;
  private final Digests digests;

  DigestsTest(Databases databases) {
    database = databases.fresh();
    digests = new Digests(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static StoredDigest with(long id, StoredDigest digest) {
    return new StoredDigest(id, digest.team(), digest.channel(), digest.owner(), digest.direct(), digest.rhythm(),
        digest.day(), digest.minute(), digest.zone(), digest.scope(), digest.saysEmpty(), digest.covered(),
        digest.next(), digest.problem());
  }

  @Test
  void aDigestIsKeptAsItIsAndFoundByPlaceAndOwner() {
    long id = digests.add(DAILY, NINE);
    assertThat(digests.find(id)).contains(with(id, DAILY));
    assertThat(digests.in("T1", "C1")).containsExactly(with(id, DAILY));
    assertThat(digests.of("T1", "U1")).containsExactly(with(id, DAILY));
    assertThat(digests.in("T2", "C1")).isEmpty();
    assertThat(digests.of("T2", "U1")).isEmpty();
    assertThat(digests.count("T1")).isEqualTo(1);
  }

  @Test
  void oneIsMovedToItsNextTimeOnce() {
    long id = digests.add(DAILY, NINE);
    assertThat(digests.due(NINE.minusSeconds(1), 9)).isEmpty();
    assertThat(digests.due(NINE, 9)).hasSize(1);
    assertThat(digests.advance(id, NINE, NINE.plus(DAY))).isTrue();
    assertThat(digests.advance(id, NINE, NINE.plus(DAY))).isFalse();
    assertThat(digests.due(NINE, 9)).isEmpty();
  }

  @Test
  void aPausedOneIsNeverDue() {
    long id = digests.add(DAILY, NINE);
    assertThat(digests.setNext("T2", id, null)).as("another workspace").isFalse();
    assertThat(digests.setNext("T1", id, null)).isTrue();
    assertThat(digests.due(NINE.plus(DAY), 9)).isEmpty();
    assertThat(digests.setNext("T1", id, NINE.plus(DAY))).isTrue();
    assertThat(digests.due(NINE.plus(DAY), 9)).hasSize(1);
  }

  @Test
  void anotherWorkspaceChangesAndDeletesNothing() {
    long id = digests.add(DAILY, NINE);
    StoredDigest forged = new StoredDigest(id, "T2", "C1", "U1", false, "WEEKLY", 1, 0, "UTC", "zte", true, NINE, NINE,
        null);
    assertThat(digests.change(forged)).isFalse();
    assertThat(digests.delete("T2", id)).isFalse();
    assertThat(digests.find(id)).contains(with(id, DAILY));
    assertThat(digests.delete("T1", id)).isTrue();
    assertThat(digests.find(id)).isEmpty();
  }

  @Test
  void whatIsCoveredNeverGoesBack() {
    long id = digests.add(DAILY, NINE);
    digests.problem(id, "It is archived.");
    digests.covered(id, NINE);
    digests.covered(id, NINE.minusSeconds(5));
    StoredDigest now = digests.find(id).orElseThrow();
    assertThat(now.covered()).isEqualTo(NINE);
    assertThat(now.problem()).isNull();
  }

  @Test
  void allOfAWorkspaceArePausedAtOnce() {
    long id = digests.add(DAILY, NINE);
    digests.pauseAll("T2", "gone");
    assertThat(digests.find(id).orElseThrow().next()).isNotNull();
    digests.pauseAll("T1", "gone");
    assertThat(digests.find(id).orElseThrow().next()).isNull();
  }
}
