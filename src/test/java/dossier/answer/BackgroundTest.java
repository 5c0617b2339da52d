package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.Evidence;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackgroundTest {
  private static Told told(String quote) {
    return fact(FactType.PRODUCT_LAUNCH, "Acme").products("Roc 3").report("2014-09-10", "Daily Wire", quote);
  }

  @ParameterizedTest
  @ValueSource(strings = { "Acme has grown since it brought out the Roc 3.", "Acme launched the Roc 3 last year.",
      "Acme had launched the Roc 3.", "Acme, which in 2009 launched the Roc 3, grows.",
      "Acme previously launched the Roc 3." })
  void whatAnArticleRecallsFurtherDownIsNoNewsOfItsDay(String quote) {
    assertThat(Background.isRecalled(told(quote).inSentence(6).merged())).isTrue();
    assertThat(Background.isRecalled(told(quote).inSentence(-1).merged())).as("a title").isFalse();
    assertThat(Background.isRecalled(told(quote).inSentence(6).date("2013-08").merged())).as("with a day").isFalse();
  }

  @Test
  void sinceAYearWhenItHappenedIsThatYear() {
    assertThat(Background.isRecalled(
        told("The drop is the biggest since January 2009, when Acme launched the Roc 3.").inSentence(6).merged()))
        .isTrue();
    assertThat(Background.isRecalled(told("Acme launched its biggest phone since Roc 2 of 2009.").inSentence(1)
        .merged())).isFalse();
  }

  @Test
  void aListOfYearsIsNoNewsUnderAnotherTitleEither() {
    String quote = "Acme has about six million users.";
    Told users = fact(FactType.METRIC, "Acme").amount(6e6, "users").inSentence(6).report("2013-10-03", "Wire", quote);
    assertThat(Background.isRecalled(users.merged())).isFalse();
    assertThat(Background.isRecalled(users.titled("Timeline: Acme from the start").merged())).isTrue();
  }

  @Test
  void aDayAfterWhichAPurchaseIsStillPlannedIsThatOfSomethingElse() {
    Told deal = fact(FactType.ACQUISITION, "Acme").with("Tern").date("2006-02");
    MergedFact done = deal.report("2007-01-04", "Wire", "Acme closed it last February.").merged();
    assertThat(Background.isRecalled(done)).isFalse();
    Evidence plan = fact(FactType.ACQUISITION, "Acme").with("Tern")
        .is(Modality.PLANNED)
        .report("2007-01-04", "Wire", "Acme will buy Tern.")
        .merged()
        .evidence()
        .getFirst();
    assertThat(Background.isRecalled(new MergedFact(done.id(), done.fact(), List.of(plan, done.evidence().getFirst()),
        List.of(), List.of(), 1))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = { "Acme launched the Roc 3 on Monday.", "Acme launched the Roc 3 in 2014." })
  void whatItReportsIs(String quote) {
    assertThat(Background.isRecalled(told(quote).inSentence(6).merged())).isFalse();
  }

  @Test
  void theFirstThatTellsItAsNewsSaysWhenItWasReported() {
    Told deal = fact(FactType.PARTNERSHIP, "Nokia").with("RIM")
        .report("2012-12-21", "Daily Wire", "Nokia signed a deal with RIM on Friday.")
        .report("2012-11-28", "Evening Wire", "Nokia signed a deal with RIM in 2003.");
    assertThat(FactDates.when(deal.merged())).isEqualTo("reported 21 December 2012");
  }

  @ParameterizedTest
  @ValueSource(strings = { "April 16 - Acme launches the Roc 3.", "Acme launched the Roc 3 in March." })
  void aMonthThatIsOverIsAnotherTime(String quote) {
    assertThat(Background.isRecalled(told(quote).inSentence(6).merged())).isTrue();
    assertThat(Background.isRecalled(told(quote.replace("April", "August").replace("March", "September")).inSentence(6)
        .merged())).isFalse();
  }

  @Test
  void aLeadThatSaysWhoLeftDoesNotSayThatItWasYearsAgo() {
    Told left = fact(FactType.EXECUTIVE_CHANGE, "Acme").persons("Ann Lee")
        .report("2012-01-17", "Daily Wire", "Ann Lee, who started the company in 1995, has quit Acme.");
    assertThat(Background.isRecalled(left.date("1995").merged())).isTrue();
    assertThat(Background.isRecalled(left.date("2011").merged())).isFalse();
    assertThat(Background.isRecalled(left.date("1995").inSentence(9).merged())).as("further down").isFalse();
  }

  @Test
  void figuresAreRecalledHalfAYearAfterTheirPeriod() {
    Told sold = fact(FactType.METRIC, "Acme").amount(5e6, "phones")
        .inSentence(6)
        .report("2014-09-10", "Daily Wire", "Acme sold 5 million phones.");
    assertThat(Background.isRecalled(sold.period("2012").merged())).isTrue();
    assertThat(Background.isRecalled(sold.period("Q2 2014").merged())).isFalse();
  }
}
