package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactType;
import org.junit.jupiter.api.Test;

class WholePartTest {
  private static String whole(FactType type, String part, String quote) {
    return WholePart.of(part, fact(type, "Tern").products(part).report("2013-09-03", "Wire", quote).merged());
  }

  @Test
  void whatIsJoinedToAPartBelongsToItsName() {
    assertThat(whole(FactType.EARNINGS, "glass business",
        "The glass business, together with other small ventures, lost $3 million."))
        .isEqualTo("glass business and other small ventures");
    assertThat(whole(FactType.ACQUISITION, "Rouen sites", "Tern wants to sell its Lyon, Metz and Rouen sites."))
        .isEqualTo("Lyon, Metz and Rouen sites");
  }

  @Test
  void othersThatAreNotJoinedToItDoNot() {
    assertThat(whole(FactType.EARNINGS, "glass business", "The glass business lost $3 million, other ventures won."))
        .isEqualTo("glass business");
    assertThat(whole(FactType.ACQUISITION, "Rouen sites", "Tern closes Metz and wants to sell its Rouen sites."))
        .isEqualTo("Rouen sites");
    assertThat(whole(FactType.METRIC, "Rouen sites", "Tern has 3 of its Metz and Rouen sites."))
        .isEqualTo("Rouen sites");
  }
}
