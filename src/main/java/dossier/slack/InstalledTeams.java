package dossier.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dossier.store.Installations;
import dossier.watch.Redacted;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which workspaces have the app, so that what comes from others changes nothing. That one has it is remembered for a minute; that
 * one has not is asked for each time, as it may just be installing. Safe for many threads.
 */
final class InstalledTeams {
  private static final Duration REMEMBERED = Duration.ofMinutes(1);
  private static final int MOST = 10_000;
  private static final Logger log = LoggerFactory.getLogger(InstalledTeams.class);

  private final Installations installations;
  private final Cache<String, Boolean> installed = Caffeine.newBuilder()
      .maximumSize(MOST)
      .expireAfterWrite(REMEMBERED)
      .build();

  InstalledTeams(Installations installations) {
    this.installations = installations;
  }

  /** Whether a workspace has the app; true where the store cannot say. */
  boolean has(String team) {
    if (installed.getIfPresent(team) != null) return true;
    try {
      boolean known = installations.of(team).isPresent();
      if (known) installed.put(team, true);
      return known;
    } catch (RuntimeException e) {
      log.warn("whether workspace {} has the app is not known: {}", team, Redacted.describe(e));
      return true;
    }
  }
}
