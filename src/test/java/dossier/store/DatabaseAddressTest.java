package dossier.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {
  @Test
  void whatHostsHandOutIsTakenApart() {
    assertThat(DatabaseAddress.parse("postgres://ada:p%40ss+1@db.example:5433/news?sslmode=require"))
        .isEqualTo(new DatabaseAddress("jdbc:postgresql://db.example:5433/news?sslmode=require", "ada", "p@ss+1"));
    assertThat(DatabaseAddress.parse("postgresql://db.example/news"))
        .isEqualTo(new DatabaseAddress("jdbc:postgresql://db.example/news", "", ""));
  }

  @Test
  void jdbcAddressesAreTakenAsTheyAre() {
    String jdbc = "jdbc:postgresql://db.example/news?user=ada&password=secret";
    assertThat(DatabaseAddress.parse(jdbc).url()).isEqualTo(jdbc);
    assertThat(DatabaseAddress.parse(jdbc)).hasToString("DatabaseAddress[//db.example/news]");
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "mysql://ada:secret@db/news", "postgres://ada:secret@db", "postgres://ada:sec ret@db/x",
      "db.example/secret" })
  void anythingElseIsRefusedWithoutBeingShown(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> DatabaseAddress.parse(text))
        .withMessageContaining("postgres://user:password@host:port/database")
        .withMessageNotContaining("secret");
  }

  @Test
  void aDatabaseThatCannotBeReachedIsNamedWithoutItsPassword() {
    DatabaseAddress nowhere = DatabaseAddress.parse("postgres://ada:secret@127.0.0.1:1/news");
    try (Database database = Database.at(nowhere)) {
      assertThatThrownBy(database::ready).isInstanceOf(StoreException.class)
          .hasMessageContaining("127.0.0.1:1/news")
          .hasMessageNotContaining("secret");
    }
  }
}
