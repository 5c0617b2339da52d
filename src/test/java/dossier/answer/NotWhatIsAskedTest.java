package dossier.answer;

import static dossier.answer.Newsroom.answer;
import static dossier.answer.Newsroom.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only looks like an answer: whose it is, one of several, another act, another count. */
class NotWhatIsAskedTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Besides Jane Roe, which investor sued Nokia over the vote? | Jane Roe's Fernhill Capital sued Nokia over the vote on Tuesday. | Fernhill Capital
      Which was the biggest Nokia holder among Fernhill funds? | Fernhill Partners, the fund manager, was the biggest holder of Nokia shares. | Fernhill Partners
      When did Jane Roe resign as chief executive of Nokia? | Jane Roe has been chief executive of Nokia since March 2016. | since March 2016
      What percent of Nokia holders voted against Jane Roe? | Holders of 98 percent of Nokia shares supported Jane Roe as a director. | 98 percent
      How much did Nokia hope to get from each bank for the purchase? | Nokia hopes to get $30 billion from banks for the purchase. | $30 billion
      Why did Nokia drop its ads on Facebook? | Nokia met with Facebook after Nokia said it would stop its ads on the website. | Nokia said it would stop its ads on the website
      """)
  void isNoAnswer(String question, String body, String wrong) {
    assertThat(answer(question, "News of the day", body)).isNotEqualTo(Optional.of(wrong));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Besides Jane Roe, which investor sued Nokia over the vote? | Jane Roe sued Nokia over the vote, and Fernhill Capital sued Nokia over the vote on Tuesday. | Fernhill Capital
      When did Jane Roe resign as chief executive of Nokia? | Jane Roe resigned as chief executive of Nokia on March 3, 2016. | 3 March 2016
      What percent of Nokia holders voted against Jane Roe? | Holders of 8 percent of Nokia shares voted against Jane Roe as a director. | 8 percent
      How much did Nokia hope to get from each bank for the purchase? | Nokia hopes to get $3 billion from each bank for the purchase. | $3 billion
      Why did Nokia drop its ads on Facebook? | Nokia dropped its ads on Facebook because they had little effect on buyers. | they had little effect on buyers
      """)
  void isOne(String question, String body, String right) {
    assertThat(answer(question, "News of the day", body)).hasValue(right);
  }

  @Test
  void oneOfSeveralIsNotSaidPlainly() {
    String body = "Nokia executives Jane Roe may leave the company, the weekly Blatt reported on Saturday.";
    assertThat(found("Which Nokia executives may leave, according to Blatt?", "Nokia may lose executives", body))
        .hasValueSatisfying(found -> assertThat(found.confidence()).isLessThan(Inquiry.SURE));
  }
}
