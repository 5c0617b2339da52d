package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewestOutlookTest {
  private static final LocalDate DAY = LocalDate.of(2012, 6, 1);

  private static MergedFact outlook(double sum, String period, String day, String words) {
    return fact(FactType.EARNINGS, "Nokia").amount(sum, "EUR")
        .period(period)
        .is(Modality.PLANNED)
        .report(day, "Daily Wire", words)
        .merged();
  }

  @Test
  void aNewerOutlookForThePeriodReplacesTheOlder() {
    MergedFact older = outlook(4e9, "2012", "2012-01-10", "Nokia forecast revenue of 4 billion euros for 2012.");
    MergedFact newer = outlook(5e9, "2012", "2012-04-10", "Nokia forecast revenue of 5 billion euros for 2012.");
    MergedFact next = outlook(6e9, "2013", "2012-01-10", "Nokia forecast revenue of 6 billion euros for 2013.");
    assertThat(NewestOutlook.of(List.of(older, newer, next))).containsExactly(newer, next);
  }

  @Test
  void aLossThatIsForeseenReplacesAProfitButProfitsOfOneDayBothStand() {
    MergedFact profit = outlook(4e8, "2012", "2012-01-10", "Nokia forecast an operating profit of 400 million euros.");
    MergedFact net = outlook(3e8, "2012", "2012-01-11", "Nokia forecast a net profit of 300 million euros.");
    MergedFact loss = outlook(2e8, "2012", "2012-04-10", "Nokia forecast a loss of 200 million euros for 2012.");
    assertThat(NewestOutlook.of(List.of(profit, net))).containsExactly(profit, net);
    assertThat(NewestOutlook.of(List.of(profit, net, loss))).containsExactly(loss);
  }

  @Test
  void aPurchaseIsAPlanWhereATitleOrLeadOrAMonthTellsIt() {
    Told bought = fact(FactType.ACQUISITION, "Nokia").with("Navteq").date("2012").is(Modality.PLANNED);
    MergedFact passing = bought.inSentence(5)
        .report("2012-01-10", "Daily Wire", "Nokia would consider buying Navteq.")
        .merged();
    MergedFact month = fact(FactType.ACQUISITION, "Nokia").with("Navteq")
        .date("2012-08")
        .is(Modality.PLANNED)
        .inSentence(5)
        .report("2012-01-10", "Daily Wire", "Nokia expects to close its purchase of Navteq in August.")
        .merged();
    assertThat(Plans.of(List.of(passing), DAY).ahead()).isEmpty();
    assertThat(Plans.of(List.of(month), DAY).ahead()).extracting(MergedFact::fact).containsExactly(month.fact());
  }
}
