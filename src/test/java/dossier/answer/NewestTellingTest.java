package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactMerger;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NewestTellingTest {
  private static final LocalDate DAY = LocalDate.of(2013, 11, 19);

  private static List<MergedFact> merged(Told... tellings) {
    return FactMerger.merge(Stream.of(tellings).flatMap(each -> each.merged().evidence().stream()).toList());
  }

  private static Told stores(String date) {
    return fact(FactType.EXPANSION, "Tern").places("Brazil")
        .products("stores")
        .pattern("expansion.open")
        .is(Modality.PLANNED)
        .date(date);
  }

  private static String line(MergedFact plan) {
    return new FactWording(new Citing(Citing::alone)).plan(plan).line().text();
  }

  @Test
  void aPlanIsForTheTimeToldLast() {
    List<MergedFact> plans = merged(
        stores("2014").report("2013-08-01", "Daily Wire", "Tern plans to open stores in Brazil by 2014."),
        stores("2015").report("2013-10-01", "Evening Wire", "Tern now plans to open the stores in Brazil by 2015."));
    assertThat(Plans.of(plans, DAY).ahead()).singleElement()
        .extracting(NewestTellingTest::line)
        .isEqualTo("Tern to open stores in Brazil – planned, by 2015, reported 1 October 2013 [1]");
  }

  @Test
  void whatTellsNoTimeLeavesItAsItIs() {
    List<MergedFact> plans = merged(
        stores("2014").report("2013-08-01", "Daily Wire", "Tern plans to open stores in Brazil in 2014."),
        fact(FactType.EXPANSION, "Tern").places("Brazil")
            .products("stores")
            .is(Modality.PLANNED)
            .report("2013-10-01", "Evening Wire", "Tern still plans to open stores in Brazil."));
    assertThat(Plans.of(plans, DAY).ahead()).singleElement()
        .extracting(NewestTellingTest::line)
        .isEqualTo("Tern to open stores in Brazil – planned, 2014, reported 1 August 2013 [1]");
  }

  private static Told officer() {
    return fact(FactType.EXECUTIVE_CHANGE, "Tern").persons("Ann Roe").pattern("executive.leave");
  }

  @Test
  void whoIsLeavingWillLeaveOnTheDayThatIsToldBesides() {
    List<MergedFact> plans = merged(
        officer().is(Modality.PLANNED)
            .date("2014-02")
            .inSentence(1)
            .report("2013-10-23", "Daily Wire", "Roe will leave in February, the company said."),
        officer().report("2013-10-23", "Daily Wire", "Tern chief executive Ann Roe is leaving."));
    assertThat(plans).singleElement().extracting(plan -> plan.fact().modality()).isEqualTo(Modality.ASSERTED);
    assertThat(Plans.of(plans, DAY).ahead()).singleElement()
        .extracting(NewestTellingTest::line)
        .asString()
        .startsWith("Ann Roe")
        .contains("to leave Tern – February 2014");
    assertThat(Plans.of(plans, LocalDate.of(2014, 4, 1)).overdue()).isEmpty();
  }

  @Test
  void aFiscalYearStandsWhereItEnds() {
    Told phones = fact(FactType.METRIC, "Sony").amount(42e6, "phones").period("FY 2013").is(Modality.PLANNED);
    MergedFact told = phones
        .report("2013-10-31", "Daily Wire", "Sony expects to sell 42 million phones this fiscal year.")
        .merged();
    assertThat(Plans.date(told)).hasToString("2014-03");
    MergedFact other = fact(FactType.METRIC, "Nokia").amount(42e6, "phones")
        .period("FY 2013")
        .is(Modality.PLANNED)
        .report("2013-10-31", "Daily Wire", "Nokia expects to sell 42 million phones this fiscal year.")
        .merged();
    assertThat(Plans.date(other)).hasToString("2013");
  }
}
