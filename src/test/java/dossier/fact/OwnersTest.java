package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a fact is, what it is of, and whether anybody means to do it. */
class OwnersTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Last month, Sprint's larger rival, AT&T Inc, said it would cut 500 jobs. | workforce planned AT&T, 500 people, 2014-04
      Sprint's rival said it would cut 500 jobs. | ``
      Sprint said it would cut 500 jobs. | workforce planned Sprint, 500 people
      The government said it would shut down Nokia's email service. | ``
      A competitor to Ericsson and Huawei posted a profit of $2 billion. | ``
      Ericsson and Huawei posted a profit of $2 billion. | earnings asserted Ericsson, 2000000000 USD; earnings asserted Huawei, 2000000000 USD
      """)
  void whoOnlyHasToDoWithACompanyIsAnother(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Total revenue declined 23 percent to $664 million. | ``
      Zendara revenue declined 23 percent to $664 million. | ``
      Zendara Corp revenue declined 23 percent to $664 million. | earnings asserted Zendara Corp, 664000000 USD, -23.0%
      Zendara Corp revenue fell more than 23 percent to $664 million. | earnings asserted Zendara Corp, 664000000 USD, -23.0%
      Zendara Corp revenue rose less than 23 percent to $664 million. | earnings asserted Zendara Corp, 664000000 USD, +23.0%
      The United States updated its mapping software. | ``
      """)
  void aWordThatOpensASentenceIsNoCompany(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Google announced plans to sell its mapping business to Zendara Corp for $2 billion. | acquisition planned Zendara Corp > Google, mapping business, 2000000000 USD
      Zendara Corp plans to buy Verizon's radio network. | acquisition planned Zendara Corp > Verizon, radio network
      Zendara Corp plans to buy Verizon. | acquisition planned Zendara Corp > Verizon
      Sony is in talks to combine its phone business with Nokia. | ``
      """)
  void whatIsBoughtIsAPart(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      The fund called on Nokia to sell its phone business. | ``
      Lawmakers have called on the Treasury to investigate ZTE. | ``
      A judge recommended ending an FTC investigation of Nokia. | ``
      Zendara Corp's proposal to spin off the phone unit was rejected. | ``
      Huawei is struggling to expand in Brazil. | ``
      Huawei expands in Brazil. | expansion asserted Huawei, Brazil
      A merger between Sprint and Nokia would make sense. | ``
      """)
  void whatOthersWantIsNoPlan(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Intel chief executive Jane Roe left the courtroom on Monday. | ``
      Intel chief executive Jane Roe left open the possibility of a sale. | ``
      Intel chief executive Jane Roe left the company on Monday. | executive_change asserted Intel, Jane Roe, 2014-05-12
      """)
  void leavingARoomIsNoDeparture(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Apple designs its own processors for the iPhone. | ``
      Apple created the smartphone. | ``
      Apple is developing its own processors for the iPhone. | product_launch planned Apple, processors
      """)
  void whatACompanyAlwaysMakesIsNotUnderWay(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      The FTC ended its investigation into Google. | regulatory ended Google > FTC
      The FTC opened an investigation into Google. | regulatory asserted Google > FTC
      Sony said it expects the hacking to hurt its profit. | security asserted Sony
      Intel plans to double its capital spending to $2 billion. | expansion planned Intel, 2000000000 USD
      """)
  void theStateIsThatOfTheMatter(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }
}
