package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToldPeriodsTest {
  private static @Nullable Period period(String day, String quote, String body) {
    MergedFact profit = fact(FactType.EARNINGS, "Acme").amount(5e9, "USD").report(day, "Daily Wire", quote).merged();
    return ToldPeriods.filled(List.of(profit), any -> body).getFirst().fact().period();
  }

  @Test
  void theSentenceNamesAPartOfTheYear() {
    assertThat(period("2012-07-24", "First-half profit rose to $5 billion.", "")).isEqualTo(Period.parse("H1 2012"));
    assertThat(period("2013-01-24", "Profit for the fourth quarter was $5 billion.", ""))
        .isEqualTo(Period.parse("Q4 2012"));
  }

  @Test
  void elseTheTextDoesSoOfOneThatIsJustOver() {
    assertThat(period("2025-03-31", "Profit rose to $5 billion.", "Acme grew in 2024. It plans more for 2027."))
        .isEqualTo(Period.parse("2024"));
    assertThat(period("2025-03-31", "Profit rose to $5 billion.", "")).isNull();
  }

  @Test
  void itIsLeftOpenWhereSeveralOrAFiscalOneOrAnOldOneIsNamed() {
    assertThat(period("2012-07-24", "Profit rose to $5 billion from the first to the second quarter.", "")).isNotNull();
    assertThat(period("2012-07-24", "First-quarter profit was below the second quarter's $5 billion.", "")).isNull();
    assertThat(period("2012-07-24", "Fiscal second-quarter profit was $5 billion.", "")).isNull();
    assertThat(period("2012-07-24", "Profit was $5 billion in 2009.", "")).isNull();
    assertThat(period("2025-03-31", "Profit rose to $5 billion.", "In the quarter Acme grew more than in 2024."))
        .isNull();
  }

  @Test
  void aSentenceWithMonthsOfItsOwnIsNotOfThePeriodOfAnother() {
    assertThat(period("2012-10-31", "Profit in April-September was $5 billion.", "The third quarter was weak."))
        .isNull();
    assertThat(period("2012-10-31", "Profit was $5 billion.", "The third quarter was weak."))
        .isEqualTo(Period.parse("Q3 2012"));
    assertThat(period("2011-11-08", "Profit was $5 billion, flat on the first quarter.", "")).isNull();
  }

  @Test
  void whereTheArticleCountsByAFiscalYearNoQuarterIsThatOfTheCalendar() {
    MergedFact loss = fact(FactType.EARNINGS, "Acme").amount(5e9, "USD")
        .report("2009-02-10", "Daily Wire", "Acme's fourth-quarter loss was $5 billion.")
        .merged();
    MergedFact fiscal = fact(FactType.EARNINGS, "Acme").amount(9e9, "USD")
        .period("Q4 2009")
        .report("2009-02-10", "Daily Wire", "Acme's fourth-quarter loss was $5 billion.")
        .merged();
    assertThat(ToldPeriods.filled(List.of(loss, fiscal), any -> "").getFirst().fact().period()).isNull();
  }

  @Test
  void anotherResultOfTheArticleTellsIt() {
    MergedFact profit = fact(FactType.EARNINGS, "Acme").amount(5e9, "USD")
        .report("2012-07-24", "Daily Wire", "Results")
        .merged();
    MergedFact revenue = fact(FactType.EARNINGS, "Acme").amount(9e9, "USD")
        .period("H1 2012")
        .report("2012-07-24", "Daily Wire", "Results")
        .merged();
    assertThat(ToldPeriods.filled(List.of(profit, revenue), any -> "").getFirst().fact().period())
        .isEqualTo(Period.parse("H1 2012"));
  }
}
