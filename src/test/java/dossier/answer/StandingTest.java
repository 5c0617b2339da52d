package dossier.answer;

import static dossier.answer.Newsroom.NOW;
import static dossier.answer.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions about how things stand: offices, people, owners, and companies that are mentioned by what they did. */
class StandingTest {
  private static Newsroom room;

  @BeforeAll
  static void open() {
    room = new Newsroom().with(
        entry("old", "Nokia opens a school", "Nokia's chief executive, Carl Olund, opened a school in Oulu.",
            "2018-11-02"),
        entry("results", "Nokia sells more",
            "Nokia sold more routers in spring. Nokia chief executive Jane Barlow said that demand was strong.",
            "2019-05-02"),
        entry("fair", "A fair in Oslo", "Jane Barlow, chief executive of Nokia, spoke at a fair. So did former Intel "
            + "chief executive Adam Rowe.", "2019-11-02"),
        entry("chair", "Ericsson gathers", "Ericsson Chairman Nils Brandt met the owners of Nokia in Oslo.",
            "2020-01-09"),
        entry("origins", "How Dropbox began",
            "Dropbox co-founder Mary Ashby wrote the first lines on a bus. Her friend "
                + "Tom Leary, co-founder of Dropbox, found the money.",
            "2019-03-01"),
        entry("tumblr", "Yahoo buys Tumblr", "Yahoo bought Tumblr for $1.1 billion in May 2013.", "2013-05-20"),
        entry("tumblr-sold", "Verizon takes Tumblr", "Verizon acquired Tumblr for $20 million in August 2019.",
            "2019-08-12"),
        entry("revenue", "Verizon earns more", "Verizon's revenue rose to $31 billion in the third quarter of 2019.",
            "2019-10-25"));
  }

  @AfterAll
  static void close() {
    room.close();
  }

  private static Answered ask(String question) {
    return room.answers.ask(question, NOW);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Who runs Nokia?                      | Jane Barlow
      who is the boss of Nokia             | Jane Barlow
      Who is Nokia's CEO now?              | Jane Barlow
      nokia ceo                            | Jane Barlow
      Who is Ericsson's chairman?          | Nils Brandt
      Who are the founders of Dropbox?     | Mary Ashby and Tom Leary
      Who founded Dropbox?                 | Mary Ashby and Tom Leary
      Who is Jane Barlow?                  | chief executive of Nokia
      Who owns Tumblr?                     | Verizon
      """)
  void whoHoldsWhatIsAnsweredByTheNewest(String question, String answer) {
    assertThat(ask(question).answer()).as(question)
        .isInstanceOfSatisfying(Answer.Found.class, found -> assertThat(found.answer()).isEqualTo(answer));
  }

  @Test
  void aPersonsOfficeComesWithItsCompanyAndDay() {
    assertThat(((Answer.Found) ask("Who is Jane Barlow?").answer()).line())
        .isEqualTo("Jane Barlow: chief executive of Nokia – reported 2 November 2019");
  }

  @Test
  void whatWasSoIsAnsweredAsOfThen() {
    Instant before = Instant.parse("2018-12-01T00:00:00Z");
    assertThat(((Answer.Found) room.answers.ask("Who runs Nokia?", before).answer()).answer()).isEqualTo("Carl Olund");
    assertThat(((Answer.Found) room.answers.ask("Who owns Tumblr?", before).answer()).answer()).isEqualTo("Yahoo");
  }

  @ParameterizedTest
  @ValueSource(strings = { "Who runs Intel?", "Who runs Ericsson?", "Who is the finance chief of Nokia?",
      "Who owns Nokia?", "Who founded Nokia?" })
  void whatWasOnceOrIsOfAnotherIsNoAnswer(String question) {
    assertThat(ask(question).answer()).as(question).isInstanceOf(Answer.Declined.class);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      How much revenue did the owner of Tumblr make in the third quarter of 2019? | How much revenue did Verizon make in the third quarter of 2019?
      What was the revenue of Tumblr's owner in the third quarter of 2019?        | What was the revenue of Verizon in the third quarter of 2019?
      What did the company that bought Tumblr pay for it?                         | What did Verizon pay for Tumblr?
      What did the maker of the iPhone say?                                       | What did Apple say?
      What did the maker of the Galaxy phones say?                                | What did Samsung Electronics say?
      What did the company behind Photoshop say?                                  | What did Adobe say?
      What did the company that bought Erewhon pay for it?                        |
      """)
  void companiesMentionedByWhatTheyDidAreFoundThroughFacts(String question, String readAs) {
    assertThat(ask(question).readAs()).isEqualTo(readAs);
  }
}
