package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What profiles, timelines and comparisons show of facts, and how. */
class ViewLineTest {
  private static final int TITLE = -1;

  private static String shown(MergedFact fact) {
    return ViewLine.of(fact)
        .map(line -> line.item(new FactWording(new Citing(Citing::alone))).line().text())
        .orElse("hidden");
  }

  private static Told suit() {
    return fact(FactType.LEGAL, "Acme").with("Tern").report("2012-03-01", "Daily Wire", "Acme sued Tern.");
  }

  @Test
  void aCaseIsToldByTheTitleOfItsArticle() {
    assertThat(shown(suit().inSentence(TITLE).merged())).isEqualTo("“About Acme” – 1 March 2012 [1]");
    assertThat(shown(suit().inSentence(1).merged())).isEqualTo("“About Acme” – 1 March 2012 [1]");
    assertThat(shown(suit().inSentence(7).merged())).isEqualTo("hidden");
    assertThat(shown(suit().inSentence(7).date("2012-02").merged()))
        .isEqualTo("Acme: lawsuit with Tern – February 2012 [1]");
  }

  @ParameterizedTest
  @ValueSource(strings = { "Acme tapped Tern for preliminary talks.",
      "Acme, which has an agreement with Tern, sued it.",
      "Acme may sign a deal with Tern.", "Acme cut ties with Tern after a deal." })
  void aContractIsShownOnlyWhereASentenceSaysThatItWasSigned(String quote) {
    Told deal = fact(FactType.PARTNERSHIP, "Acme").with("Tern").pattern("partnership.sign");
    assertThat(shown(deal.report("2012-03-01", "Daily Wire", quote).merged())).isEqualTo("hidden");
  }

  @Test
  void aContractOfATitleOrLeadIsShown() {
    Told deal = fact(FactType.PARTNERSHIP, "Acme").with("Tern")
        .pattern("partnership.sign")
        .report("2012-03-01", "Daily Wire", "Acme signed a contract with Tern.");
    assertThat(shown(deal.merged())).isEqualTo("Acme signs deal with Tern – reported 1 March 2012 [1]");
    assertThat(shown(deal.inSentence(5).merged())).isEqualTo("hidden");
    assertThat(shown(deal.date("2012-02").merged())).isEqualTo("Acme signs deal with Tern – February 2012 [1]");
  }

  @Test
  void whatSaysNoMoreThanItsKindIsLeftToTheListOfFacts() {
    assertThat(shown(fact(FactType.SECURITY, "Acme").inSentence(9).merged())).isEqualTo("hidden");
    assertThat(shown(fact(FactType.EXPANSION, "Acme").products("car market").inSentence(9).merged()))
        .isEqualTo("hidden");
    assertThat(shown(fact(FactType.PRODUCT_LAUNCH, "Acme").products("phone")
        .pattern("launch.verb")
        .inSentence(TITLE)
        .merged()))
        .isEqualTo("“About Acme” – 1 January 2010 [1]");
    assertThat(shown(fact(FactType.PRODUCT_LAUNCH, "Acme").products("Roc 3").pattern("launch.verb").merged()))
        .isEqualTo("Acme launches Roc 3 – reported 1 January 2010 [1]");
  }

  @Test
  void aDenialNeedsATitleOrLeadInWordsOfDenial() {
    Told denied = fact(FactType.ACQUISITION, "Acme").with("Tern").is(Modality.DENIED);
    assertThat(shown(denied.report("2012-03-01", "Daily Wire", "Acme has no plans to buy Tern.").merged()))
        .isEqualTo("Acme: purchase of Tern – ruled out, reported 1 March 2012 [1]");
    assertThat(shown(denied.inSentence(8).merged())).isEqualTo("hidden");
    Told almost = fact(FactType.EXPANSION, "Acme").places("Oslo").is(Modality.DENIED);
    assertThat(shown(almost.report("2012-03-01", "Daily Wire", "Acme sells almost no phones in Oslo.").merged()))
        .isEqualTo("hidden");
  }

  @Test
  void whoSpeaksAsTheChiefOfAnotherIsNotAppointed() {
    Told join = fact(FactType.EXECUTIVE_CHANGE, "Acme").persons("Ann Lee").pattern("executive.join").date("2013-09-17");
    assertThat(shown(join.report("2013-09-17", "Daily Wire", "Tern is busy, CEO Ann Lee said, joining Acme.").merged()))
        .isEqualTo("hidden");
    assertThat(shown(fact(FactType.EXECUTIVE_CHANGE, "Acme").persons("Ann Lee")
        .pattern("executive.join")
        .date("2013-09-17")
        .report("2013-09-17", "Daily Wire", "Ann Lee joined Acme as CEO.")
        .merged())).startsWith("Acme appoints Ann Lee");
  }

  @Test
  void anOutlookThatIsTakenForAResultIsNotShown() {
    Told range = fact(FactType.EARNINGS, "Acme").amount(64e9, 67e9, "USD")
        .period("FY 2012")
        .report("2011-02-15", "Daily Wire", "Acme saw revenue of $64 billion to $67 billion.");
    assertThat(shown(range.merged())).isEqualTo("hidden");
    Told quarter = fact(FactType.EARNINGS, "Acme").amount(64e9, "USD").period("Q4 2013");
    assertThat(shown(quarter.report("2013-11-14", "Daily Wire", "Revenue was $64 billion.").merged()))
        .isEqualTo("hidden");
    assertThat(shown(fact(FactType.EARNINGS, "Acme").amount(64e9, "USD")
        .period("Q4 2013")
        .report("2014-01-14", "Daily Wire", "Revenue was $64 billion.")
        .merged())).startsWith("Acme: revenue $64 billion in Q4 2013");
  }

  @Test
  void aTitleStandsOnlyInAViewOfWhoIsNamedInIt() {
    MergedFact suit = suit().merged();
    assertThat(ViewLine.of(List.of(suit), Titles.naming(List.of("Acme")))).hasSize(1);
    assertThat(ViewLine.of(List.of(suit), Titles.naming(List.of("Acm")))).isEmpty();
    assertThat(Titles.isNews("Factbox: Acme's fights")).isFalse();
    assertThat(Titles.isNews("Acme fights")).isTrue();
  }

  @Test
  void twoValuesOfOneSentenceAreOfTwoThings() {
    String both = "Acme expects to lose $5 billion on $3.7 billion this year, a loss.";
    Told loss = fact(FactType.EARNINGS, "Acme").period("2024")
        .pattern("earnings.lose")
        .inSentence(4)
        .is(Modality.PLANNED);
    MergedFact one = loss.amount(5e9, "USD").report("2024-10-02", "Daily Wire", both).merged();
    MergedFact two = fact(FactType.EARNINGS, "Acme").period("2024")
        .pattern("earnings.lose")
        .inSentence(4)
        .is(Modality.PLANNED)
        .amount(3.7e9, "USD")
        .report("2024-10-02", "Daily Wire", both)
        .merged();
    assertThat(ViewLine.of(List.of(one, two))).isEmpty();
    assertThat(ViewLine.of(List.of(one))).hasSize(1);
  }
}
