package dossier.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** The tables of the store as the database tells them, so that what treats all of them needs no list. */
final class StoreTables {
  private static final String HISTORY = "flyway_schema_history";

  private StoreTables() {}

  /**
   * A column that names a row of another table.
   *
   * @param column here
   * @param parent the other table
   * @param key the column there
   */
  record Reference(String column, String parent, String key) {}

  /**
   * A table, names in small letters.
   *
   * @param columns their types of {@link Types} by name
   */
  record Table(String name, Map<String, Integer> columns, List<Reference> references) {
    /** The values of a row by column. */
    JsonObject json(ResultSet row) throws SQLException {
      JsonObject values = new JsonObject();
      for (Map.Entry<String, Integer> column : columns.entrySet())
        values.add(column.getKey(), value(row, column.getKey(), column.getValue()));
      return values;
    }
  }

  /** All tables but the database's own history, those that others refer to first. */
  static List<Table> of(Handle handle) {
    try {
      return read(handle);
    } catch (SQLException e) {
      throw new StoreException("The store's tables cannot be told: " + e.getMessage(), e);
    }
  }

  private static List<Table> read(Handle handle) throws SQLException {
    DatabaseMetaData data = handle.getConnection().getMetaData();
    Map<String, Table> tables = new TreeMap<>();
    try (ResultSet rows = data.getTables(null, schema(handle), null, new String[]{ "TABLE", "BASE TABLE" })) {
      while (rows.next()) {
        String name = rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
        if (!name.equals(HISTORY))
          tables.put(name, new Table(name, columns(handle, data, name), references(handle, data, name)));
      }
    }
    List<Table> ordered = new ArrayList<>();
    for (Table table : tables.values())
      place(table, tables, ordered);
    return ordered;
  }

  private static void place(Table table, Map<String, Table> tables, List<Table> ordered) {
    if (ordered.contains(table)) return;
    for (Reference reference : table.references()) {
      Table parent = tables.get(reference.parent());
      if (parent != null && !parent.equals(table)) place(parent, tables, ordered);
    }
    ordered.add(table);
  }

  private static List<Reference> references(Handle handle, DatabaseMetaData data, String table) throws SQLException {
    List<Reference> references = new ArrayList<>();
    try (ResultSet keys = data.getImportedKeys(null, schema(handle), stored(data, table))) {
      while (keys.next())
        references.add(new Reference(keys.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT),
            keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT),
            keys.getString("PKCOLUMN_NAME").toLowerCase(Locale.ROOT)));
    }
    return List.copyOf(references);
  }

  private static Map<String, Integer> columns(Handle handle, DatabaseMetaData data, String table) throws SQLException {
    Map<String, Integer> columns = new LinkedHashMap<>();
    try (ResultSet rows = data.getColumns(null, schema(handle), stored(data, table), null)) {
      while (rows.next())
        columns.put(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), rows.getInt("DATA_TYPE"));
    }
    return columns;
  }

  static String schema(Handle handle) throws SQLException {
    return handle.getConnection().getSchema();
  }

  /** A name as this database keeps those that are written without quotes. */
  static String stored(DatabaseMetaData data, String name) throws SQLException {
    return data.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
  }

  private static JsonElement value(ResultSet row, String column, int type) throws SQLException {
    if (row.getObject(column) == null) return JsonNull.INSTANCE;
    return switch (type) {
      case Types.TIMESTAMP -> new JsonPrimitive(row.getObject(column, LocalDateTime.class).toString());
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> new JsonPrimitive(
          Base64.getEncoder().encodeToString(row.getBytes(column)));
      case Types.BOOLEAN, Types.BIT -> new JsonPrimitive(row.getBoolean(column));
      case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> new JsonPrimitive(row.getLong(column));
      case Types.REAL, Types.FLOAT, Types.DOUBLE -> new JsonPrimitive(row.getDouble(column));
      default -> new JsonPrimitive(row.getString(column));
    };
  }
}
