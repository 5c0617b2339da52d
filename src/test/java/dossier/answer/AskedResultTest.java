package dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked for by a measure and a time alone, and whose a figure, a deal or a day is. */
class AskedResultTest {
  @Test
  void aResultOfJustThatTimeAnswers() {
    try (Newsroom room = new Newsroom()) {
      room.with(Newsroom.entry("a", "Nokia reports results",
          "Nokia reported third-quarter revenue of 5.7 billion euros on Thursday.", "2013-10-29"),
          Newsroom.entry("b", "Nokia and its units",
              "Nokia said that revenue of its maps unit was 0.2 billion euros in the third quarter.", "2013-10-30"));
      assertThat(said(room, "nokia revenue q3 2013")).contains("5.7 billion");
      assertThat(said(room, "What was Nokia's revenue in q3 2013?")).contains("5.7 billion");
      assertThat(said(room, "nokia revenue q2 2013")).doesNotContain("5.7 billion");
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      intel revenue q4 2018 | The retailer, with just $700 million in revenue, took 8 percent off Intel's share price when it warned, a day before Intel spoke.
      When did the Nokia deal close? | The deal values Nokia at $40 a share, a 63 percent premium to its Friday closing price.
      """)
  void whatIsOfSomebodyElseOrOfAMarketDoesNot(String question, String text) {
    assertThat(Newsroom.answer(question, "Nokia and Intel", text)).isEmpty();
  }

  @Test
  void theLastBuyerAnswersByAnyOfItsNames() {
    try (Newsroom room = new Newsroom()) {
      room.with(
          Newsroom.entry("a", "Facebook buys Instagram", "Facebook bought Instagram for $1 billion.", "2012-04-10"),
          Newsroom.entry("b", "Facebook and its deals", "Facebook bought Instagram for $1 billion in April 2012.",
              "2013-06-20"),
          Newsroom.entry("c", "eBay buys Skype", "eBay bought Skype for $2.6 billion.", "2005-09-12"),
          Newsroom.entry("d", "eBay and Skype", "eBay bought Skype in 2005 for $2.6 billion.", "2009-04-14"),
          Newsroom.entry("e", "Microsoft buys Skype", "Microsoft bought Skype for $8.5 billion.", "2011-05-10"),
          Newsroom.entry("f", "Microsoft and Skype", "Microsoft bought Skype for $8.5 billion in 2011.", "2012-05-10"));
      assertThat(said(room, "Who bought Instagram?")).contains("Facebook");
      assertThat(said(room, "Who bought Skype?")).contains("Microsoft");
      assertThat(said(room, "Who bought Skype in 2005?")).contains("eBay");
    }
  }

  private static String said(Newsroom room, String question) {
    return room.answers.ask(question, Newsroom.NOW).answer() instanceof Answer.Found found ? found.line() : "";
  }
}
