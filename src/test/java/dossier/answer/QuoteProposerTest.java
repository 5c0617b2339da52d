package dossier.answer;

import static dossier.answer.Newsroom.NOW;
import static dossier.answer.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteProposerTest {
  private static Newsroom room;

  @BeforeAll
  static void open() {
    room = new Newsroom().with(
        entry("a", "Nokia chief on phones",
            "\"It is the dearest phone that nobody needs,\" Nokia chief executive Paul Ames said on Monday. "
                + "Nora Vance, an analyst at Lund Partners, said that phones of Apple are dear.",
            "2018-01-10"),
        entry("b", "A talk",
            "\"We lose sleep over the price of memory,\" Rita Holm of Samsung laughed. The price of memory rose.",
            "2018-02-10"));
  }

  @AfterAll
  static void close() {
    room.close();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      who said "the dearest phone that nobody needs"?    | Paul Ames
      who said “it is the dearest phone”?                | Paul Ames
      Who said 'lose sleep over the price of memory'?    | Rita Holm
      """)
  void whoSaidJustTheseWordsIsFound(String question, String speaker) {
    assertThat(room.answers.ask(question, NOW).answer())
        .isInstanceOfSatisfying(Answer.Found.class, found -> assertThat(found.answer()).isEqualTo(speaker));
  }

  @ParameterizedTest
  @ValueSource(strings = { "who said \"phones are the dearest that Apple needs\"?",
      "who said “the price of memory rose”?",
      "who said \"nobody needs the price of sleep\"?" })
  void whoSpokeOfTheSameIsNot(String question) {
    assertThat(room.answers.ask(question, NOW).answer()).as(question).isInstanceOf(Answer.Declined.class);
  }

  @Test
  void aQuestionWithoutAQuotationQuotesNothing() {
    assertThat(QuoteProposer.words("who said that Nokia's phones are dear?")).isEmpty();
    assertThat(QuoteProposer.words("who bought \"Lund Partners\"?")).isEmpty();
    assertThat(QuoteProposer.words("who said \"no way, we won't\"?")).contains("no way, we won't");
  }
}
