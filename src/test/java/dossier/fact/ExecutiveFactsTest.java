package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who comes, goes or gets another office, and where. */
class ExecutiveFactsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Jane Roe was named to Zendara Corp's board. | executive_change asserted Zendara Corp, Jane Roe
      Jane Roe joined Zendara Corp's board of directors in June. | executive_change asserted Zendara Corp, Jane Roe, 2013-06
      Jane Roe has been hired by Zendara Corp to run its phone unit. | executive_change asserted Zendara Corp, Jane Roe
      Jane Roe will head Zendara Corp's phone unit. | executive_change planned Zendara Corp, Jane Roe
      Jane Roe will serve as interim chief executive of Zendara Corp. | executive_change planned Zendara Corp., Jane Roe
      Jane Roe took charge of Zendara Corp in June. | executive_change asserted Zendara Corp, Jane Roe, 2013-06
      Jane Roe returned to Zendara Corp as chief executive. | executive_change asserted Zendara Corp, Jane Roe
      Since Jane Roe became chief executive, Zendara Corp has grown. | executive_change asserted Zendara Corp, Jane Roe
      The appointment of Jane Roe as chief executive of Zendara Corp was welcomed. | executive_change asserted Zendara Corp, Jane Roe
      Zendara Corp has a new chief executive. | executive_change asserted Zendara Corp
      Zendara Corp added Jane Roe to its board. | executive_change asserted Zendara Corp, Jane Roe
      Jane Roe will head for Zendara Corp's phone unit. | ``
      Zendara Corp has a chief executive. | ``
      """)
  void aNewcomerIsRead(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Zendara Corp fired its top analyst, Jane Roe, on Monday. | executive_change asserted Zendara Corp, Jane Roe, 2014-05-12
      Jane Roe was ousted as chief executive of Zendara Corp. | executive_change asserted Zendara Corp., Jane Roe
      Jane Roe will replace John Doe as Zendara Corp's chief executive. | executive_change planned Zendara Corp, John Doe
      Jane Roe resigned from Zendara Corp's board. | executive_change asserted Zendara Corp, Jane Roe
      Zendara Corp's outgoing chief executive, Jane Roe, said so. | executive_change asserted Zendara Corp, Jane Roe
      Zendara Corp sacked Jane Roe as its chief executive and Brightwater Inc rose. | executive_change asserted Zendara Corp, Jane Roe
      Zendara Corp parted ways with Jane Roe. | executive_change asserted Zendara Corp, Jane Roe
      Zendara Corp announced a management reshuffle. | executive_change asserted Zendara Corp
      Zendara Corp suspended production. | ``
      """)
  void whoLeavesIsRead(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Zendara Corp gets new CEO | executive_change asserted Zendara Corp
      Jane Roe ousted as Zendara Corp CEO | executive_change asserted Zendara Corp, Jane Roe
      """)
  void aHeadlineIsRead(String text, String facts) {
    assertThat(Shown.headline(text)).isEqualTo(facts);
  }
}
