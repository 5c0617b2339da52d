package dossier.answer;

import static dossier.answer.Newsroom.NOW;
import static dossier.answer.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StockProposerTest {
  private static Newsroom room;

  @BeforeAll
  static void open() {
    room = new Newsroom().with(
        entry("a", "Netflix grows", "Netflix has 40 million subscribers. Nokia employs 61,500 people.", "2016-02-01"),
        entry("b", "Netflix grows on",
            "Netflix, with more than 90 million subscribers, makes films. It added 5 million "
                + "subscribers in the quarter.",
            "2018-02-01"),
        entry("c", "Netflix in Spain", "Netflix had 3 million subscribers in Spain in the first quarter. "
            + "Netflix lost 200,000 subscribers there. Netflix expects to have 120 million subscribers by the end of 2019.",
            "2018-03-01"),
        entry("d", "Nokia cuts jobs", "Nokia will cut 4,000 jobs. Nokia laid off 300 employees in May.", "2018-04-01"),
        entry("e", "Oracle hires", "Oracle hired 900 employees. Compared with Oracle, SAP has 70,000 employees.",
            "2018-04-03"),
        entry("f", "Xiaomi in Spain", "Xiaomi came to Spain in 2017. It now has 8 stores.", "2018-04-04"));
  }

  @AfterAll
  static void close() {
    room.close();
  }

  private static Optional<String> answer(String question) {
    return room.answers.ask(question, NOW).answer() instanceof Answer.Found found
        ? Optional.of(found.answer())
        : Optional.empty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      how many subscribers does Netflix have?     | 90 million subscribers
      latest number of Netflix subscribers        | 90 million subscribers
      how many employees does SAP have now?       | 70,000 employees
      """)
  void theNewestFigureOfAllThatACompanyHasCounts(String question, String answer) {
    assertThat(answer(question)).contains(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = { "how many employees does Oracle have?", "how many stores does Xiaomi have?" })
  void whatItHiresOrHasInOneCountryIsNotAllThatItHas(String question) {
    assertThat(answer(question)).as(question).isEmpty();
  }

  @Test
  void anOlderFigureStandsWhereNewerReportsTellOfCutsAlone() {
    assertThat(answer("how many people does Nokia employ?")).contains("61,500 people");
  }
}
