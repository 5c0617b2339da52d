package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaches, flaws and outages, and whose they are. */
class SecurityFactsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Zendara Corp said hackers had stolen customer data. | security asserted Zendara Corp
      The personal data of 5 million Zendara Corp customers was stolen. | security asserted Zendara Corp
      A bug exposed the data of 5 million Zendara Corp users. | security asserted Zendara Corp
      Zendara Corp's network was attacked in May. | security asserted Zendara Corp, 2014-05
      A virus infected Zendara Corp phones. | security asserted Zendara Corp
      The NSA tapped into Zendara Corp's network. | security asserted Zendara Corp
      The theft of customer data from Zendara Corp was told on Monday. | security asserted Zendara Corp
      Zendara Corp tapped the market for funds. | ``
      Zendara Corp said hackers had stolen his car. | ``
      """)
  void aBreachIsRead(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Zendara Corp patched a security hole. | security asserted Zendara Corp
      Zendara Corp filled the hole in its budget. | ``
      Researchers found a vulnerability in Zendara Corp's phones. | security asserted Zendara Corp
      Zendara Corp's music service was disrupted for three days. | security asserted Zendara Corp
      Zendara Corp restored its email service after an outage. | security asserted Zendara Corp
      """)
  void aFlawOrAnOutageIsRead(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Zendara Corp hacked, customer data stolen | security asserted Zendara Corp
      """)
  void aHeadlineIsRead(String text, String facts) {
    assertThat(Shown.headline(text)).isEqualTo(facts);
  }
}
