package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How sentences tell what money a company gets and that its shares are listed. */
class CapitalFactsTest {
  private static String shown(String text) {
    return text.startsWith("H: ") ? Shown.headline(text.substring(3)) : Shown.facts(text);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Zendara Corp announced a $20 million investment from Intel. | funding asserted Zendara Corp > Intel, 20000000 USD
      Intel put $20 million into Zendara Corp. | funding asserted Zendara Corp. > Intel, 20000000 USD
      Intel backed Zendara Corp with $20 million. | funding asserted Zendara Corp > Intel, 20000000 USD
      Zendara Corp, a start-up backed with $20 million from Intel, makes apps. | funding asserted Zendara Corp > Intel, 20000000 USD
      Brightwater Inc was worth $1 billion when Intel invested in the company. | funding asserted Brightwater Inc > Intel
      Nokia issued $3 billion in bonds. | funding asserted Nokia, 3000000000 USD
      Nokia earned $3 billion in sales. | earnings asserted Nokia, 3000000000 USD
      Nokia took out a $20 million loan. | funding asserted Nokia, loan, 20000000 USD
      Nokia set up a $1.5 billion credit line with Barclays. | funding asserted Nokia > Barclays, 1500000000 USD
      Nokia drew on $80 million of financing from Sprint. | funding asserted Nokia > Sprint, 80000000 USD
      Intel lent Nokia $1 billion. | funding asserted Nokia > Intel, 1000000000 USD
      Intel provided Nokia with a $3 billion loan. | funding asserted Nokia > Intel, 3000000000 USD
      Zendara Corp has raised a total of $50 million. | funding asserted Zendara Corp, 50000000 USD
      Zendara Corp's latest funding round totaled $800,000. | funding asserted Zendara Corp, 800000 USD
      Nokia's capital spending in the first quarter totaled $4 billion. | expansion asserted Nokia, 4000000000 USD, 2014
      H: Nokia seeks funding for network | funding asserted Nokia""")
  void moneyIsTold(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Intel put $20 million into its bank account.",
      "Intel backed Zendara Corp.",
      "Nokia's marketing spending was $2 billion, and capital was scarce.",
      "Intel provided Nokia with $3 billion in damages." })
  void moneyIsToldButNot(String text) {
    assertThat(shown(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Zendara Corp raised $216 million in an initial public offering. | listing asserted Zendara Corp, 216000000 USD
      Zendara Corp will list in Hong Kong. | listing planned Zendara Corp, Hong Kong
      H: Zendara Corp lists on Nasdaq, raising $115 million | listing asserted Zendara Corp
      Zendara Corp shares rose 50 percent in their debut. | listing asserted Zendara Corp
      Zendara Corp's market debut on Friday was beset by glitches. | listing asserted Zendara Corp, 2014-05-09
      Zendara Corp made its debut on the Nasdaq. | listing asserted Zendara Corp
      Zendara Corp picked Intel to lead its IPO. | listing planned Zendara Corp
      Zendara Corp filed its IPO documents on Thursday. | listing asserted Zendara Corp, 2014-05-08
      Zendara Corp has no plans for an IPO. | listing denied Zendara Corp
      Zendara Corp's shares will be listed on the New York Stock Exchange. | listing planned Zendara Corp
      Zendara Corp will delist its shares. | listing ended Zendara Corp
      Shares of Facebook fell below their IPO price of $38. | listing asserted Meta (Facebook), 38 USD
      Zendara Corp postponed its IPO. | listing asserted Zendara Corp""")
  void listingsAreTold(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Zendara Corp's market debut was beset by glitches.",
      "Zendara Corp made its debut in the bond market.",
      "Zendara Corp picked Intel to lead its project.",
      "Zendara Corp filed its tax documents on Thursday.",
      "Facebook shares were $5 short of their offering price." })
  void listingsAreToldButNot(String text) {
    assertThat(shown(text)).isEmpty();
  }
}
