package dossier.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dossier.store.StoreTables.Reference;
import dossier.store.StoreTables.Table;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * What the store holds of one person in a workspace. A column {@code user_id} or {@code owner_id} says whose a row is; one that
 * ends in {@code _by} says who did something to a row that is everybody's. Deleting takes a person's own rows away, and the name
 * from what is everybody's: decisions on facts, channels' digests and alerts.
 */
public final class PersonData {
  /** Rows of a person that everybody's facts stand on. */
  private static final Set<String> SHARED = Set.of("fact_correction");
  private static final String TEAM = "team_id";
  private static final String USER = "user_id";
  private static final String OWNER = "owner_id";
  private static final String CHANNEL = "channel_id";
  /** Where a row of an owner belongs to a channel: everything but direct messages, whose ids begin so. */
  private static final String PUBLIC = " AND channel_id NOT LIKE 'D%' AND channel_id NOT LIKE 'U%' AND channel_id <> ''";

  private final Database database;

  /** Of people in {@code database}. */
  public PersonData(Database database) {
    this.database = database;
  }

  /**
   * Everything with the person's id on it, by table.
   *
   * @throws StoreException when the database cannot be used
   */
  public JsonObject export(String team, String user) {
    return using(handle -> {
      JsonObject all = new JsonObject();
      for (Table table : StoreTables.of(handle)) {
        JsonArray rows = rows(handle, table, team, user);
        if (!rows.isEmpty()) all.add(table.name(), rows);
      }
      return all;
    });
  }

  private static JsonArray rows(Handle handle, Table table, String team, String user) {
    List<String> names = names(table);
    JsonArray rows = new JsonArray();
    if (names.isEmpty()) return rows;
    String mine = String.join(" OR ", names.stream().map(name -> name + " = :user").toList());
    Query query = handle.createQuery("SELECT * FROM " + table.name() + " WHERE team_id = :team AND (" + mine + ")");
    bound(query, team, user).map((row, context) -> table.json(row)).forEach(rows::add);
    rows.forEach(row -> hideSecrets(row.getAsJsonObject()));
    return rows;
  }

  /** Tokens are the workspace's, not the person's who installed the app. */
  private static void hideSecrets(JsonObject row) {
    row.remove("token");
    row.remove("refresh_token");
  }

  /**
   * Deletes what is the person's and takes the name from the rest.
   *
   * @return how many rows were deleted or changed
   * @throws StoreException when the database cannot be used; nothing was changed then
   */
  public long delete(String team, String user) {
    return using(handle -> {
      List<Table> tables = StoreTables.of(handle);
      long changed = 0;
      for (Table table : tables.reversed()) {
        if (!table.columns().containsKey(TEAM)) continue;
        for (String name : names(table))
          changed += delete(handle, tables, new Whose(table, name, team, user));
      }
      return changed;
    });
  }

  /** Rows of a table on which a person's id stands in a column. */
  private record Whose(Table table, String column, String team, String user) {}

  private static long delete(Handle handle, List<Table> tables, Whose whose) {
    String where = " WHERE team_id = :team AND " + whose.column() + " = :user";
    Table table = whose.table();
    boolean own = (whose.column().equals(USER) || whose.column().equals(OWNER)) && !SHARED.contains(table.name());
    if (!own) return blank(handle, whose, where);
    long changed = whose.column().equals(OWNER) && table.columns().containsKey(CHANNEL)
        ? blank(handle, whose, where + PUBLIC)
        : 0;
    for (Table child : tables)
      for (Reference reference : child.references())
        if (reference.parent().equals(table.name()))
          bound(handle.createUpdate("DELETE FROM " + child.name() + " WHERE " + reference.column() + " IN (SELECT "
              + reference.key() + " FROM " + table.name() + where + ")"), whose.team(), whose.user()).execute();
    return changed
        + bound(handle.createUpdate("DELETE FROM " + table.name() + where), whose.team(), whose.user()).execute();
  }

  private static long blank(Handle handle, Whose whose, String where) {
    String sql = "UPDATE " + whose.table().name() + " SET " + whose.column() + " = ''" + where;
    return bound(handle.createUpdate(sql), whose.team(), whose.user()).execute();
  }

  private static <T extends SqlStatement<T>> T bound(T statement, String team, String user) {
    return statement.bind("team", team).bind("user", user);
  }

  /** The columns that hold a person's id in a table of workspaces. */
  private static List<String> names(Table table) {
    if (!table.columns().containsKey(TEAM)) return List.of();
    return table.columns()
        .keySet()
        .stream()
        .filter(column -> column.equals(USER) || column.equals(OWNER) || column.endsWith("_by"))
        .sorted()
        .toList();
  }

  private <T> T using(Function<Handle, T> work) {
    try {
      return database.jdbi().inTransaction(work::apply);
    } catch (JdbiException e) {
      throw new StoreException("The store cannot be used: " + e.getMessage(), e);
    }
  }
}
