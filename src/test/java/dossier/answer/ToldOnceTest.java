package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldOnceTest {
  private static MergedFact cut(String day) {
    return fact(FactType.WORKFORCE, "Tern").pattern("workforce.cut").report(day, "Wire", "Tern cut jobs.").merged();
  }

  private static Told cut(int jobs, String day) {
    return fact(FactType.WORKFORCE, "Tern").amount(jobs, "people")
        .pattern("workforce.cut")
        .report(day, "Wire", "Tern cut " + jobs + " jobs.");
  }

  @Test
  void whatTellsLessOfOneMatterIsLeftOut() {
    MergedFact many = cut(300, "2013-05-03").merged();
    assertThat(ToldOnce.of(List.of(cut("2013-05-20"), many, cut("2013-04-20")))).containsExactly(many);
    assertThat(ToldOnce.of(List.of(cut("2013-05-20"), cut("2013-05-19")))).hasSize(1);
    MergedFact planned = cut(300, "2013-05-03").is(Modality.PLANNED).merged();
    assertThat(ToldOnce.of(List.of(cut("2013-05-20"), planned))).containsExactly(planned);
  }

  @Test
  void othersStay() {
    MergedFact many = cut(300, "2013-05-03").merged();
    MergedFact more = cut(400, "2013-05-03").merged();
    assertThat(ToldOnce.of(List.of(many, more))).containsExactly(many, more);
    assertThat(ToldOnce.of(List.of(cut("2012-05-20"), many))).as("a year before").hasSize(2);
    assertThat(ToldOnce.of(List.of(cut("2013-05-20"), cut(300, "2013-05-03").is(Modality.DENIED).merged()))).hasSize(2);
    assertThat(ToldOnce.of(List.of(cut("2013-05-20"), cut(300, "2013-05-03").is(Modality.REPORTED).merged())))
        .as("only a rumour tells more")
        .hasSize(2);
  }
}
