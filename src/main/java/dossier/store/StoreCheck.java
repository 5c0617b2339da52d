package dossier.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * What a full reading of the store found.
 *
 * @param rows how many rows there are
 * @param faults what is wrong, each in a sentence
 * @param notes what is as it may be, each in a sentence
 */
public record StoreCheck(long rows, List<String> faults, List<String> notes) {
  /** Rows that mean nothing without a row of another table, which the database does not see to by itself. */
  private static final List<Needed> NEEDED = List.of(new Needed("alert_match", "alert", "alert"),
      new Needed("alert_less", "alert", "alert"), new Needed("source_entry", "feed", "source_feed"));
  /** Rows that name an article, which goes when somebody takes it out. */
  private static final List<String> NAMING = List.of("alert_match", "workspace_company_article");

  /** A column that names a row of another table by its id. */
  private record Needed(String table, String column, String parent) {}

  public StoreCheck {
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }

  /**
   * Reads every row of a store.
   *
   * @param stored the ids of the articles that the index has
   * @throws StoreException when it cannot be opened or read
   */
  public static StoreCheck of(Database database, Set<String> stored) {
    try {
      long rows = new Dump(database).write(Writer.nullWriter());
      return database.jdbi().withHandle(handle -> {
        List<String> faults = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Needed needed : NEEDED) {
          long alone = alone(handle, needed);
          if (alone > 0) faults.add(alone + " rows of " + needed.table + " are of no " + needed.parent);
        }
        for (String table : NAMING) {
          long gone = articles(handle, table).stream().filter(article -> !stored.contains(article)).count();
          if (gone > 0) notes.add(gone + " articles named in " + table + " were taken out");
        }
        kept(handle, stored, faults, notes);
        return new StoreCheck(rows, faults, notes);
      });
    } catch (JdbiException e) {
      throw new StoreException("The store cannot be read: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long alone(Handle handle, Needed needed) {
    return handle
        .createQuery("SELECT COUNT(*) FROM " + needed.table + " WHERE " + needed.column + " NOT IN (SELECT id FROM "
            + needed.parent + ")")
        .mapTo(Long.class)
        .one();
  }

  private static Set<String> articles(Handle handle, String table) {
    return new HashSet<>(handle.createQuery("SELECT DISTINCT article FROM " + table).mapTo(String.class).list());
  }

  /** Where articles are kept in the database too, each that the index has is there. */
  private static void kept(Handle handle, Set<String> stored, List<String> faults, List<String> notes) {
    Set<String> kept = new HashSet<>(handle.createQuery("SELECT article FROM stored_article WHERE form IS NOT NULL")
        .mapTo(String.class)
        .list());
    if (kept.isEmpty()) return;
    long lacking = stored.stream().filter(article -> !kept.contains(article)).count();
    if (lacking > 0) faults.add(lacking + " articles of the index are not kept in the database");
    long waiting = kept.stream().filter(article -> !stored.contains(article)).count();
    if (waiting > 0)
      notes.add(waiting + " articles kept in the database are not in the index yet: the next start takes them in");
  }
}
