package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dossier.fact.Evidence;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.text.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JointDealsTest {
  private static final MergedFact RECALLED = fact(FactType.ACQUISITION, "Acme").with("Tern")
      .is(Modality.ENDED)
      .date("2008")
      .inSentence(5)
      .report("2012-09-13", "Daily Wire", "Acme's purchase of Tern failed in 2008.")
      .merged();

  private static MergedFact ended(String quote, String date) {
    return fact(FactType.ACQUISITION, "Hill Capital").with("Tern")
        .is(Modality.ENDED)
        .date(date)
        .report("2009-11-12", "Evening Wire", quote)
        .merged();
  }

  private static MergedFact dated(MergedFact event, MergedFact elsewhere) {
    FactBase base = mock(FactBase.class);
    when(base.facts(any())).thenReturn(List.of(event, elsewhere));
    return JointDeals.dated(List.of(event), base).getFirst();
  }

  @Test
  void theMonthIsThatOfWhoBoughtWithTheCompany() {
    MergedFact joint = ended("A bid of Hill Capital and Acme for Tern was dropped in February 2008.", "2008-02");
    MergedFact found = dated(RECALLED, joint);
    assertThat(found.fact().date()).isEqualTo(new PartialDate(2008, 2, 0));
    assertThat(found.fact().company()).as("still of the company").isEqualTo(RECALLED.fact().company());
    assertThat(found.evidence()).as("newest first, with what tells the month")
        .extracting(Evidence::source)
        .containsExactly("Daily Wire", "Evening Wire");
  }

  @Test
  void aDealOfOthersOrOfAnotherYearTellsNoMonth() {
    assertThat(dated(RECALLED, ended("A bid of Hill Capital for Tern was dropped in February 2008.", "2008-02")))
        .as("does not name the company")
        .isSameAs(RECALLED);
    assertThat(dated(RECALLED, ended("Hill Capital and Acme dropped Tern in March 2007.", "2007-03")))
        .as("of another year")
        .isSameAs(RECALLED);
  }
}
