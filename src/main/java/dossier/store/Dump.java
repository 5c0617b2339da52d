package dossier.store;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dossier.store.StoreTables.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/**
 * The whole store as lines of JSON, one a row, which either database writes and reads; tokens stay sealed. Without the articles,
 * which the index gives, and without what lives for an hour.
 */
public final class Dump {
  private static final Set<String> LEFT_OUT = Set.of("seen_key", "stored_article");
  private static final String TABLE = "table";
  private static final String ROW = "row";
  private static final int BATCH = 500;
  private static final Gson GSON = new Gson();

  private final Database database;

  /** Of {@code database}. */
  public Dump(Database database) {
    this.database = database;
  }

  /**
   * Writes all rows as they are at one moment.
   *
   * @return how many
   * @throws StoreException when the database cannot be read
   */
  public long write(Writer out) throws IOException {
    try {
      return database.jdbi().inTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> {
        long rows = 0;
        for (Table table : dumped(handle))
          rows += write(handle, table, out);
        return rows;
      });
    } catch (JdbiException e) {
      throw new StoreException("The store cannot be read: " + e.getMessage(), e);
    }
  }

  private static long write(Handle handle, Table table, Writer out) {
    return handle.createQuery("SELECT * FROM " + table.name()).map((row, context) -> {
      JsonObject line = new JsonObject();
      line.addProperty(TABLE, table.name());
      line.add(ROW, table.json(row));
      return GSON.toJson(line);
    }).stream().peek(line -> say(out, line)).count();
  }

  private static void say(Writer out, String line) {
    try {
      out.write(line + "\n");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /**
   * Reads rows into a store that has none.
   *
   * @return how many
   * @throws StoreException when there are rows already, or when a line is of another making; nothing was changed then
   */
  public long read(BufferedReader in) throws IOException {
    try {
      return database.jdbi().inTransaction(handle -> {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (Table table : dumped(handle))
          tables.put(table.name(), table);
        for (Table table : tables.values())
          if (count(handle, table) > 0)
            throw new StoreException("The store is not empty: restore into an empty data folder or database.", null);
        long rows = fill(handle, tables, in);
        for (Table table : tables.values())
          restart(handle, table);
        return rows;
      });
    } catch (JdbiException e) {
      throw new StoreException("The store cannot be restored: " + e.getMessage(), e);
    }
  }

  private static List<Table> dumped(Handle handle) {
    return StoreTables.of(handle).stream().filter(table -> !LEFT_OUT.contains(table.name())).toList();
  }

  private static long count(Handle handle, Table table) {
    return handle.createQuery("SELECT COUNT(*) FROM " + table.name()).mapTo(Long.class).one();
  }

  private static long fill(Handle handle, Map<String, Table> tables, BufferedReader in) throws IOException {
    Map<String, List<JsonObject>> waiting = new HashMap<>();
    long rows = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonObject row = row(line);
      String name = row.get(TABLE).getAsString();
      Table table = tables.get(name);
      if (table == null)
        throw new StoreException("The backup has \"" + name + "\", which this version does not know.",
            null);
      List<JsonObject> batch = waiting.computeIfAbsent(name, each -> new ArrayList<>());
      batch.add(row.getAsJsonObject(ROW));
      if (batch.size() == BATCH) {
        waiting.remove(name);
        insert(handle, table, batch);
      }
      rows++;
    }
    for (Table table : tables.values())
      insert(handle, table, waiting.getOrDefault(table.name(), List.of()));
    return rows;
  }

  private static JsonObject row(String line) {
    try {
      JsonObject row = JsonParser.parseString(line).getAsJsonObject();
      if (row.has(TABLE) && row.has(ROW) && row.get(ROW).isJsonObject()) return row;
    } catch (JsonParseException | IllegalStateException e) {
      // said below
    }
    throw new StoreException("The backup has a line that is none of a store.", null);
  }

  private static void insert(Handle handle, Table table, List<JsonObject> rows) {
    if (rows.isEmpty()) return;
    List<String> columns = rows.getFirst().keySet().stream().toList();
    for (String column : columns)
      if (!table.columns().containsKey(column))
        throw new StoreException("The backup has \"" + table.name() + "."
            + column.replaceAll("[^a-z0-9_]", "?") + "\", which this version does not know.", null);
    PreparedBatch batch = handle.prepareBatch("INSERT INTO " + table.name() + " (" + String.join(", ", columns)
        + ") VALUES (:" + String.join(", :", columns) + ")");
    for (JsonObject row : rows) {
      for (String column : columns)
        batch.bind(column, bound(row.get(column), table.columns().getOrDefault(column, Types.VARCHAR)));
      batch.add();
    }
    batch.execute();
  }

  private static @Nullable Object bound(@Nullable JsonElement value, int type) {
    if (value == null || value.isJsonNull()) return null;
    return switch (type) {
      case Types.TIMESTAMP -> LocalDateTime.parse(value.getAsString());
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> Base64.getDecoder().decode(value.getAsString());
      case Types.BOOLEAN, Types.BIT -> value.getAsBoolean();
      case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> value.getAsLong();
      case Types.REAL, Types.FLOAT, Types.DOUBLE -> value.getAsDouble();
      default -> value.getAsString();
    };
  }

  /** Numbers that the database gives go on behind those restored. */
  private static void restart(Handle handle, Table table) {
    try {
      restartIn(handle, table);
    } catch (SQLException e) {
      throw new StoreException("The store cannot be restored: " + e.getMessage(), e);
    }
  }

  private static void restartIn(Handle handle, Table table) throws SQLException {
    DatabaseMetaData data = handle.getConnection().getMetaData();
    try (ResultSet columns = data.getColumns(null, StoreTables.schema(handle), StoreTables.stored(data, table.name()),
        null)) {
      while (columns.next()) {
        if (!"YES".equals(columns.getString("IS_AUTOINCREMENT"))) continue;
        String column = columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
        long next = 1 + handle.createQuery("SELECT COALESCE(MAX(" + column + "), 0) FROM " + table.name())
            .mapTo(Long.class)
            .one();
        handle.execute("ALTER TABLE " + table.name() + " ALTER COLUMN " + column + " RESTART WITH " + next);
      }
    }
  }
}
