package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.text.PartialDate;
import org.junit.jupiter.api.Test;

class TitleYearTest {
  private static PartialDate year(String title, String quote) {
    return TitleYear.of(fact(FactType.REGULATORY, "Tern").is(Modality.PLANNED)
        .products("masts")
        .titled(title)
        .report("2013-09-03", "Wire", quote)
        .merged()).fact().date();
  }

  @Test
  void aPlanOfWhichTheTitleTellsTheYearIsToldByIt() {
    MergedFact plan = TitleYear.of(fact(FactType.REGULATORY, "Tern").is(Modality.PLANNED)
        .products("masts")
        .titled("Norway to remove Tern by 2018")
        .report("2013-09-03", "Wire", "Towns must stop buying masts of Tern in 2014 and remove them by 2018.")
        .merged());
    FactItem item = new FactWording(new Citing(Citing::alone)).plan(plan);
    assertThat(item.line().text()).isEqualTo("Norway to remove Tern by 2018 – reported 3 September 2013 [1]");
    assertThat(item.date()).as("stands under that year").isEqualTo(new PartialDate(2018, 0, 0));
  }

  @Test
  void theTitleSaysWhichOfTwoTimesIsMeant() {
    String quote = "Towns must stop buying masts of Tern in 2014 and remove all of them by the end of 2018.";
    assertThat(year("Norway to remove Tern by 2018", quote)).isEqualTo(new PartialDate(2018, 0, 0));
    assertThat(year("Norway to remove Tern by 2019", quote)).isNull();
    assertThat(year("Norway to remove Tern", quote)).isNull();
  }
}
