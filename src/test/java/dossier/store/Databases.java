package dossier.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The databases that the store runs on; tests of the store run on each. PostgreSQL is started once, when first asked for. */
public enum Databases {
  EMBEDDED, POSTGRESQL;

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static @Nullable EmbeddedPostgres server;

  /** An empty database, gone at the end. */
  public Database fresh() {
    return this == EMBEDDED ? Database.inMemory() : Database.at(freshAddress());
  }

  private static DatabaseAddress freshAddress() {
    return DatabaseAddress.parse(freshUrl());
  }

  /** A database on PostgreSQL by the address that {@link #freshUrl} gave; several may open it. */
  public static Database at(String url) {
    return Database.at(DatabaseAddress.parse(url));
  }

  /** An empty database on PostgreSQL that several may open, as hosts name it. */
  public static String freshUrl() {
    String name = "dossier" + NUMBER.incrementAndGet();
    EmbeddedPostgres postgres = server();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return "postgres://postgres:postgres@localhost:" + postgres.getPort() + "/" + name;
  }

  private static synchronized EmbeddedPostgres server() {
    try {
      if (server == null) {
        EmbeddedPostgres started = EmbeddedPostgres.builder().setServerConfig("max_connections", "300").start();
        server = started;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started)));
      }
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(EmbeddedPostgres started) {
    try {
      started.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
