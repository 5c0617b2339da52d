package dossier.ingest;

import dossier.page.Templates;
import dossier.store.Database;
import dossier.store.LineCounts;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The lines that sites repeat, kept in the store, which is opened when they are asked for. */
public final class StoredTemplates implements Templates.Memory {
  private final Supplier<Database> store;
  private final InstantSource clock;

  /**
   * @param store gives the database, opened when it is first asked for
   */
  public StoredTemplates(Supplier<Database> store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public byte @Nullable [] load(String site) {
    return counts().of(site);
  }

  @Override
  public void save(String site, byte[] counts) {
    counts().keep(site, counts, clock.instant());
  }

  private LineCounts counts() {
    return new LineCounts(store.get());
  }
}
