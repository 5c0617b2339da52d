package dossier.store;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Migrations that were cut short: each of their statements is durable by itself. */
class MigrationTest {
  private static final String PLACE = "dossier/store/migrations";

  @TempDir
  private Path home;

  static Stream<MigrationInfo> migrations() {
    return Stream.of(Flyway.configure()
        .dataSource("jdbc:h2:mem:none", "", "")
        .locations("classpath:" + PLACE)
        .load()
        .info()
        .all());
  }

  /** A migration that fails here must say IF NOT EXISTS, or in other words pass over what it did before. */
  @ParameterizedTest
  @MethodSource("migrations")
  void aMigrationThatWasCutShortBehindItsLastStatementIsDoneAgain(MigrationInfo migration) throws Exception {
    migrated(migration.getVersion().getVersion());
    try (Connection connection = connection(); Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM \"flyway_schema_history\" WHERE \"version\" = '" + migration.getVersion() + "'");
    }
    assertOpens(migration);
  }

  @ParameterizedTest
  @MethodSource("migrations")
  void oneThatWasCutShortBehindItsFirstStatementIsCompleted(MigrationInfo migration) throws Exception {
    int version = Integer.parseInt(migration.getVersion().getVersion());
    Assumptions.assumeTrue(version > 1, "the first one begins with an empty store");
    migrated(String.valueOf(version - 1));
    try (Connection connection = connection(); Statement statement = connection.createStatement()) {
      statement.execute(statements(migration.getScript()).getFirst());
    }
    assertOpens(migration);
  }

  private String url() {
    return "jdbc:h2:file:" + home.resolve("store").resolve("dossier");
  }

  private Connection connection() throws SQLException {
    return DriverManager.getConnection(url(), "dossier", "");
  }

  private void migrated(String version) {
    Flyway.configure()
        .dataSource(url(), "dossier", "")
        .locations("classpath:" + PLACE)
        .target(version)
        .load()
        .migrate();
  }

  private void assertOpens(MigrationInfo migration) {
    try (Database database = Database.in(home)) {
      assertThatCode(database::ready).as(migration.getScript()).doesNotThrowAnyException();
    }
  }

  private static List<String> statements(String script) throws IOException {
    try (var in = MigrationTest.class.getResourceAsStream("/" + PLACE + "/" + script)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.split(";\\s*(?:\n|$)", -1)).filter(each -> !each.isBlank()).toList();
    }
  }
}
