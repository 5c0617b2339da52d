package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import org.junit.jupiter.api.Test;

class TellingDayTest {
  @Test
  void ofAYearTheReportThatBringsItTellsTheDay() {
    MergedFact bought = fact(FactType.ACQUISITION, "Acme").with("Tern")
        .date("2012")
        .inSentence(0)
        .report("2012-03-04", "Daily Wire", "Acme bought Tern.")
        .merged();
    assertThat(TellingDay.of(bought)).extracting(TellingDay::when).isEqualTo("reported 4 March 2012");
  }

  @Test
  void whatIsToldFurtherDownOrYearsLaterTellsNone() {
    MergedFact down = fact(FactType.ACQUISITION, "Acme").with("Tern")
        .date("2012")
        .inSentence(7)
        .report("2012-03-04", "Daily Wire", "Acme bought Tern this year.")
        .merged();
    MergedFact later = fact(FactType.ACQUISITION, "Acme").with("Tern")
        .date("2012")
        .inSentence(0)
        .report("2014-03-04", "Daily Wire", "Acme bought Tern in 2012.")
        .merged();
    assertThat(TellingDay.of(down)).isNull();
    assertThat(TellingDay.of(later)).isNull();
  }

  @Test
  void aMonthOrAPlanIsLeftAsItIs() {
    MergedFact month = fact(FactType.ACQUISITION, "Acme").with("Tern").date("2012-03").inSentence(0).merged();
    MergedFact plan = fact(FactType.ACQUISITION, "Acme").with("Tern")
        .date("2012")
        .is(Modality.PLANNED)
        .inSentence(0)
        .report("2012-03-04", "Daily Wire", "Acme will buy Tern this year.")
        .merged();
    assertThat(TellingDay.of(month)).isNull();
    assertThat(TellingDay.of(plan)).isNull();
  }
}
