package dossier.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.digest.ListKeeper.Asker;
import dossier.digest.Scopes.Reading;
import dossier.fact.FactType;
import dossier.name.Party;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScopeReaderTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private final Desk desk = new Desk();

  @BeforeEach
  void list() {
    desk.keeper.handle("china-phones = xiaomi, huawei and zte", new Asker("T1", "U1", true), NOW);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Scope scope(String typed) {
    Reading reading = desk.scopes.read(typed, "T1", "U1");
    assertThat(reading).isInstanceOf(Reading.Understood.class);
    return ((Reading.Understood) reading).scope();
  }

  private String unclear(String typed, String team) {
    Reading reading = desk.scopes.read(typed, team, "U1");
    assertThat(reading).isInstanceOf(Reading.Unclear.class);
    return ((Reading.Unclear) reading).sentence();
  }

  private static List<String> names(Scope scope) {
    return scope.parties().stream().map(Party::name).toList();
  }

  @Test
  void nothingMeansEverything() {
    assertThat(scope(" ")).isEqualTo(Scope.ALL);
    assertThat(scope("everything about all companies").isAll()).isTrue();
  }

  @Test
  void listsCompaniesKindsAndWordsAreToldApart() {
    Scope scope = scope("@china-phones and nokia launches, 5G");
    assertThat(names(scope)).containsExactly("Xiaomi", "Huawei", "ZTE", "Nokia");
    assertThat(scope.types()).isEqualTo(Set.of(FactType.PRODUCT_LAUNCH));
    assertThat(scope.words()).containsExactly("5g");
    assertThat(scope.typed()).isEqualTo("@china-phones and nokia launches, 5G");
  }

  @Test
  void aSectorMeansItsCompanies() {
    assertThat(names(scope("sector:chips lawsuits"))).contains("Intel", "Nvidia").doesNotContain("Xiaomi");
    assertThat(unclear("sector:bananas", "T1")).startsWith("There is no sector “bananas”. There are: advertising, ai,");
  }

  @Test
  void aNameInQuotationMarksIsACompanyOutsideTheCatalogue() {
    assertThat(scope("\"Erewhon Robotics\" funding").parties()).containsExactly(new Party("Erewhon Robotics", null));
    assertThat(scope("zte ZTE @china-phones").parties()).hasSize(3);
  }

  @Test
  void whatIsNotThereIsSaidSo() {
    assertThat(unclear("@phones", "T1")).isEqualTo("There is no list @phones. There are: @china-phones.");
    assertThat(unclear("@china-phones", "T2")).startsWith("There is no list @china-phones. Make one");
    assertThat(unclear("xiaomo launches", "T1")).startsWith("I do not know “xiaomo”. Did you mean Xiaomi?");
  }
}
