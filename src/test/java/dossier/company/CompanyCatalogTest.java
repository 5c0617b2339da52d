package dossier.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompanyCatalogTest {
  private static final String ACME = """
      - id: acme
        name: Acme
        aliases: [Acme Works]
        former: [Acme Brothers]
        ticker: [ACME, ACME.O]
        domain: acme.example
        country: US
        sector: software
      """;

  @Test
  void bundledCatalogueHoldsTheCompaniesOfTechNews() {
    var catalog = CompanyCatalog.bundled();
    assertThat(catalog.companies()).hasSizeGreaterThan(600);
    assertThat(catalog.find(new CompanyId("xiaomi"))).hasValueSatisfying(company -> {
      assertThat(company.name()).isEqualTo("Xiaomi");
      assertThat(company.tickers()).containsExactly("1810.HK");
      assertThat(company.country()).isEqualTo("CN");
    });
    assertThat(catalog.sector("chips")).extracting(Company::name).contains("Nvidia", "TSMC").doesNotContain("Oracle");
    assertThat(catalog.sector("sandwiches")).isEmpty();
  }

  @Test
  void symbolsAreKnownInAnyCase() {
    var catalog = CompanyCatalog.read("companies.yaml", ACME);
    assertThat(List.of("ACME", "acme", "acme.o")).allMatch(catalog::isSymbol);
    assertThat(List.of("Works", "acm", "")).noneMatch(catalog::isSymbol);
  }

  @Test
  void fingerprintFollowsTheText() {
    var catalog = CompanyCatalog.read("a.yaml", ACME);
    assertThat(catalog.fingerprint()).matches("[0-9a-f]{16}");
    assertThat(CompanyCatalog.read("b.yaml", ACME).fingerprint()).isEqualTo(catalog.fingerprint());
    assertThat(CompanyCatalog.read("a.yaml", ACME + "# more\n").fingerprint()).isNotEqualTo(catalog.fingerprint());
  }

  @Test
  void fileIsNamedInProblems(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("mine.yaml"), "- id: acme\n");
    assertThatThrownBy(() -> CompanyCatalog.load(file))
        .hasMessageStartingWith("mine.yaml:1: missing field \"aliases\"");
  }

  @Test
  void missingFieldIsReportedAtItsRow() {
    assertThat(problems(ACME + ACME.replace("acme", "bolt")
        .replace("Acme", "Bolt")
        .replace("ACME", "BOLT")
        .replace("  country: US\n", ""))).containsExactly("c.yaml:9: missing field \"country\"");
  }

  @Test
  void unknownKeyIsReportedAtItsLine() {
    assertThat(problems(ACME + "  colour: red\n")).containsExactly("c.yaml:9: unknown key \"colour\"");
  }

  @Test
  void duplicateAliasIsReportedWithBothRows() {
    var second = ACME.replace("id: acme", "id: bolt")
        .replace("name: Acme", "name: Bolt")
        .replace("[Acme Works]", "[]")
        .replace("Acme Brothers", "ACME  works")
        .replace("[ACME, ACME.O]", "[]");
    assertThat(problems(ACME + second))
        .containsExactly("c.yaml:9: duplicate alias \"ACME  works\" of \"bolt\", already of \"acme\" on line 1");
  }

  @Test
  void sharedNameIsNoDuplicate() {
    var second = ACME.replace("id: acme", "id: bolt")
        .replace("name: Acme", "name: Bolt")
        .replace("[Acme Works]", "[Works]")
        .replace("[Acme Brothers]", "[]")
        .replace("[ACME, ACME.O]", "[]");
    var shared = "  shared: [Works]\n";
    var first = ACME.replace("[Acme Works]", "[Works]");
    assertThat(problems(first + second)).hasSize(1);
    assertThat(CompanyCatalog.read("c.yaml", first + shared + second + shared).companies()).hasSize(2);
  }

  @Test
  void duplicateIdAndTickerAreReported() {
    var second = ACME.replace("name: Acme", "name: Bolt")
        .replace("[Acme Works]", "[]")
        .replace("[Acme Brothers]", "[]");
    assertThat(problems(ACME + second)).containsExactly("c.yaml:9: duplicate id \"acme\", first on line 1",
        "c.yaml:9: duplicate ticker \"ACME\" of \"acme\", already of \"acme\" on line 1",
        "c.yaml:9: duplicate ticker \"ACME.O\" of \"acme\", already of \"acme\" on line 1");
  }

  @Test
  void badValuesAreReported() {
    assertThat(problems(ACME.replace("software", "sandwiches").replace("US", "usa"))).containsExactly(
        "c.yaml:1: unknown sector \"sandwiches\"", "c.yaml:1: country \"usa\" is not two letters");
    assertThat(problems(ACME.replace("id: acme", "id: Acme Inc"))).singleElement()
        .asString()
        .startsWith("c.yaml:1: id ");
    assertThat(problems(ACME.replace("name: Acme", "name: \"\""))).first().asString().startsWith("c.yaml:2: \"name\"");
    assertThat(problems(ACME + "  ambiguous: [Acne]\n"))
        .containsExactly("c.yaml:1: ambiguous name \"Acne\" is no name of the row");
  }

  @Test
  void textThatIsNoListIsReported() {
    assertThat(problems("acme: 1\n")).containsExactly("c.yaml:1: a list of companies is expected");
    assertThat(problems("")).containsExactly("c.yaml:0: a list of companies is expected");
    assertThat(problems("- id: [\n")).singleElement().asString().contains("not YAML");
    assertThat(problems("- just text\n")).containsExactly("c.yaml:1: a map of fields is expected");
  }

  private static List<String> problems(String yaml) {
    var thrown = catchThrowableOfType(CatalogException.class, () -> CompanyCatalog.read("c.yaml", yaml));
    return thrown.problems().stream().map(CatalogProblem::toString).toList();
  }
}
