package dossier.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is shipped may be shipped. */
class LicencesIT {
  private static final Path BILL = Path.of("target/bom.json");

  @Test
  void everyComponentOfTheBillOfMaterialsHasALicenceThatIsAllowed() throws Exception {
    assumeTrue(Files.exists(BILL), "there is no target/bom.json, as in a build without network");
    JsonObject bill = JsonParser.parseString(Files.readString(BILL)).getAsJsonObject();
    assertThat(bill.getAsJsonArray("components").size()).isGreaterThan(40);
    assertThat(new Licences(Files.readAllLines(Path.of("config/licences.tsv"))).refused(bill)).isEmpty();
  }

  @Test
  void aLicenceThatIsNotListedAndAComponentWithoutOneAreRefused() {
    Licences licences = new Licences(List.of("# allowed", "MIT\tkeep", "BSD-4-Clause\twhy\ta:one"));
    JsonObject bill = JsonParser.parseString("""
        {"components":[
         {"group":"a","name":"mit","licenses":[{"license":{"id":"MIT"}}]},
         {"group":"a","name":"either","licenses":[{"license":{"id":"AGPL-3.0-only"}},{"license":{"id":"MIT"}}]},
         {"group":"a","name":"one","licenses":[{"license":{"id":"BSD-4-Clause"}}]},
         {"group":"a","name":"two","licenses":[{"license":{"id":"BSD-4-Clause"}}]},
         {"group":"a","name":"gpl","licenses":[{"license":{"name":"GNU GPL v3"}}]},
         {"group":"a","name":"both","licenses":[{"expression":"GPL-2.0 AND MIT"}]},
         {"group":"a","name":"none"}]}""").getAsJsonObject();
    assertThat(licences.refused(bill)).containsExactly("a:two [BSD-4-Clause]", "a:gpl [GNU GPL v3]",
        "a:both [GPL-2.0 AND MIT]", "a:none []");
  }
}
