package dossier.answer;

import static dossier.answer.Newsroom.NOW;
import static dossier.answer.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.question.QuestionReading;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceOwnerTest {
  private static Newsroom room;

  @BeforeAll
  static void open() {
    room = new Newsroom().with(
        entry("lumo", "Vesta unveils Lumo tablet",
            "Vesta introduced the Lumo tablet on Tuesday. The Lumo costs $249, compared with the Brio Pad's $399. "
                + "The Lumo Max sells for $329.",
            "2017-03-07"),
        entry("later", "Tablets get cheaper",
            "Stores cut the price of the Lumo to $179. The $179 Lumo sells well, and the Brio Pad Mini is priced at $219. "
                + "The maker took a $90 million charge related to its Brio Pad Mini.",
            "2018-05-10"),
        entry("watch", "Vesta starts selling the Nevo",
            "Priced at about $150, the Nevo shows messages. It costs $20 more than the Orbit.", "2018-01-09"));
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
      lumo launch price               | $249
      how much does the Brio Pad cost? | $399
      price of the Lumo Max           | $329
      Brio Pad Mini price             | $219
      how much is the Nevo?           | $150
      """)
  void aPriceIsThatOfTheThingInItsClause(String question, String price) {
    assertThat(answer(question)).contains(price);
  }

  @ParameterizedTest
  @ValueSource(strings = { "price of the Orbit", "how much does the Lumo Mini cost?", "Brio price" })
  void aThingBesideWhichOthersArePricedHasNone(String question) {
    assertThat(answer(question)).as(question).isEmpty();
  }

  @Test
  void aDealOrShareHasAPriceOfAnotherSort() {
    assertThat(ask("sybase takeover price SAP")).isEmpty();
    assertThat(ask("cisco webex offer price per share?")).isEmpty();
    assertThat(ask("ibm kenexa price")).isEmpty();
    assertThat(ask("price of the Lumo Max").map(PriceAsk::atLaunch)).contains(false);
    assertThat(ask("launch price of the Lumo Max").map(PriceAsk::atLaunch)).contains(true);
  }

  private static Optional<PriceAsk> ask(String question) {
    return room.reader.read(question, NOW) instanceof QuestionReading.Understood read
        ? PriceAsk.read(read.question())
        : Optional.empty();
  }
}
