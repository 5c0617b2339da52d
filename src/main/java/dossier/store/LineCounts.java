package dossier.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * How often lines recur in the articles of each site, as the page reader writes it down; at most {@value #MAX_SITES}
 * sites, the ones not read for longest go. Safe for many threads.
 */
public final class LineCounts {
  /** Most sites kept: with 52 KB each at most, about 260 MB. */
  static final int MAX_SITES = 5_000;
  /** Longest name of a site in characters; longer ones are not kept. */
  static final int MAX_NAME = 500;
  /** Most bytes of one site's counts; more are not kept. */
  static final int MAX_BYTES = 200_000;

  private static final String REMOVE = "DELETE FROM line_counts WHERE site = :site";
  private static final String ADD = "INSERT INTO line_counts (site, counts, learned) VALUES (:site, :counts, :learned)";
  private static final String FIND = "SELECT counts FROM line_counts WHERE site = :site";
  private static final String FORGET = """
      DELETE FROM line_counts WHERE site IN (
        SELECT site FROM line_counts ORDER BY learned DESC, site OFFSET :kept ROWS)
      """;

  private final Database database;
  private final int maxSites;

  /** Counts kept in {@code database}. */
  public LineCounts(Database database) {
    this(database, MAX_SITES);
  }

  /** One that keeps fewer sites. */
  LineCounts(Database database, int maxSites) {
    this.database = database;
    this.maxSites = maxSites;
  }

  /**
   * What was kept of a site, or null.
   *
   * @throws StoreException when the database cannot be opened
   */
  public byte @Nullable [] of(String site) {
    return database.jdbi()
        .withHandle(handle -> handle.createQuery(FIND).bind("site", site).mapTo(byte[].class).findOne().orElse(null));
  }

  /**
   * Keeps the counts of a site in place of earlier ones.
   *
   * @throws StoreException when the database cannot be opened
   */
  public void keep(String site, byte[] counts, Instant learned) {
    if (site.length() > MAX_NAME || counts.length > MAX_BYTES) return;
    database.jdbi().useTransaction(handle -> {
      handle.createUpdate(REMOVE).bind("site", site).execute();
      insert(handle, site, counts, learned);
      handle.createUpdate(FORGET).bind("kept", maxSites).execute();
    });
  }

  private static void insert(Handle handle, String site, byte[] counts, Instant learned) {
    handle.createUpdate(ADD)
        .bind("site", site)
        .bind("counts", counts)
        .bind("learned", LocalDateTime.ofInstant(learned.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC))
        .execute();
  }
}
