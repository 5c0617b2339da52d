package dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.PartialDate;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDayTest {
  /** Articles of Friday, 8 March 2019. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Tern head arrested in Austria | Ann Lee, the head of Tern, was arrested in Vienna on 4 March 2019, the ministry disclosed on Wednesday. | 4 March 2019",
      "Court lets Tern's curbs end | A judge chose not to extend the curbs on Tern, which therefore ended on Monday, 4 March 2019. | 4 March 2019",
      "Court lets Tern's curbs end | A judge chose not to extend the curbs on Tern, which met its owners on Monday, 4 March 2019. | ",
      "Tern opens plant in Porto | Tern opened its plant in Porto on Thursday after two years of work. | 7 March 2019",
      "Tern blames prices | Tern named prices as the reason in its first comment since ministers scrapped it all on Tuesday. | ",
      "Tern takes lead | Tern took the lead last year, the survey reported on Tuesday. | ",
      "Tern wins order | Tern won the order on Tuesday and signed on Thursday. | ",
      "Tern wins order | Tern won the order on 4 January 2019. | " })
  void theDayOfATitleIsThatOfTheClauseThatTellsIt(String title, String lead, String day) {
    PartialDate told = EventDay.of(title, lead, LocalDate.of(2019, 3, 8));
    assertThat(told == null ? null : told.display()).isEqualTo(day);
  }
}
