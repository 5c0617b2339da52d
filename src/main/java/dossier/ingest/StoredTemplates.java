package dossier.ingest;

import dossier.page.Templates;
import dossier.store.Database;
import dossier.store.LineCounts;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The lines that sites repeat, kept in the store, which is opened when they are asked for. Not safe for threads. */
public final class StoredTemplates implements Templates.Memory, AutoCloseable {
  private final Supplier<Database> store;
  private final InstantSource clock;
  private @Nullable Database opened;

  /**
   * @param store opens the database; called at most once, what it gives is closed here
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
    if (opened == null) opened = store.get();
    return new LineCounts(opened);
  }

  @Override
  public void close() {
    if (opened != null) opened.close();
  }
}
