package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.ArticleId;
import dossier.article.CanonicalUrl;
import dossier.article.Dating;
import dossier.article.Published;
import dossier.company.CompanyId;
import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.name.Party;
import dossier.text.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactJsonTest {
  private static MergedFact fact(String quote, double change) {
    Published published = Published.parse("2011-08-15");
    Fact fact = new Fact(FactType.ACQUISITION, new Party("Google", new CompanyId("google")),
        List.of(new Party("Motorola Mobility", null), new Party("Zagat", null)), List.of(), List.of("phones, tablets"),
        List.of(), Amount.of(12.5e9, "USD"), change, null, PartialDate.parse("2011-08"), Modality.PLANNED, null);
    Evidence evidence = new Evidence(fact, "acquisition.buy", new ArticleId("0".repeat(32)),
        CanonicalUrl.parse("https://news.example/a"), "Google buys", "Daily Wire", new Dating(published, null),
        published.latest(), 0, quote, "x");
    return new MergedFact("abc", fact, List.of(evidence), List.of(), List.of(), 1);
  }

  @Test
  void aFactAsJsonJoinsNamesAndCarriesItsEvidence() {
    assertThat(Reading.GSON.toJson(FactJson.of(fact("It buys.", -8)))).isEqualTo(
        "{\"type\":\"ACQUISITION\",\"company\":\"Google\",\"counterparty\":\"Motorola Mobility; Zagat\",\"person\":null,"
            + "\"product\":\"phones, tablets\",\"place\":null,\"amount\":1.25E10,\"unit\":\"USD\",\"change\":-8.0,"
            + "\"period\":null,\"date\":\"2011-08\",\"modality\":\"planned\",\"attributed_to\":null,\"id\":\"abc\","
            + "\"sources\":1,\"evidence\":[{\"url\":\"https://news.example/a\",\"title\":\"Google buys\","
            + "\"source\":\"Daily Wire\",\"published_at\":\"2011-08-15\",\"quote\":\"It buys.\","
            + "\"pattern\":\"acquisition.buy\"}]}");
  }
}
