package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.store.Alert;
import dossier.store.Alerts;
import dossier.store.Digests;
import dossier.store.StoredDigest;
import java.time.Instant;
import java.util.List;

/** What bad input must leave as it was. */
final class Untouched {
  private Untouched() {}

  /** Nothing was scheduled, listened for, decided or asked to change. */
  static void assertIn(Workshop shop) {
    assertThat(digests(shop)).isEmpty();
    assertThat(alerts(shop)).isEmpty();
    assertThat(shop.decided).isEmpty();
    assertThat(shop.asked).noneMatch(asked -> asked.matches("(add|track|untrack|keep) .*"));
  }

  /** The digests that are kept. */
  static List<StoredDigest> digests(Workshop shop) {
    return new Digests(shop.database).due(Instant.parse("2100-01-01T00:00:00Z"), 10);
  }

  private static List<Alert> alerts(Workshop shop) {
    return new Alerts(shop.database).everywhere();
  }
}
