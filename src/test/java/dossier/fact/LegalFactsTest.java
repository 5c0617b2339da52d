package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Suits, rulings and bankruptcies, in the forms in which news tells them. */
class LegalFactsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Zendara Corp lodged a countersuit against Brightwater Inc. | legal asserted Zendara Corp > Brightwater Inc.
      A shareholder suit accuses Zendara Corp of fraud. | legal asserted Zendara Corp
      The lawsuit names Zendara Corp as a defendant. | legal asserted Zendara Corp
      Zendara Corp launched legal action against Brightwater Inc. | legal asserted Zendara Corp > Brightwater Inc.
      Zendara Corp was hit with a lawsuit on Monday. | legal asserted Zendara Corp, 2014-05-12
      In the lawsuit, Zendara Corp said its designs were copied. | legal asserted Zendara Corp
      Zendara Corp alleged in the complaint that Brightwater Inc copied its designs. | legal asserted Zendara Corp > Brightwater Inc
      Zendara Corp filed a complaint against Brightwater Inc with the U.S. International Trade Commission. | legal asserted Zendara Corp > Brightwater Inc
      Zendara Corp told a court that its designs were copied. | legal asserted Zendara Corp > court
      Zendara Corp took Brightwater Inc to court. | legal asserted Zendara Corp > Brightwater Inc
      Zendara Corp took Brightwater Inc to lunch. | ``
      """)
  void aSuitIsRead(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      The judge ruled that Zendara Corp did not copy the designs. | legal asserted Zendara Corp > judge
      The judge sided with Zendara Corp in the case. | legal asserted Zendara Corp > judge
      Zendara Corp was found guilty of price fixing. | legal asserted Zendara Corp
      Zendara Corp pleaded guilty to price fixing. | legal asserted Zendara Corp
      Zendara Corp was awarded $10 million in damages from Brightwater Inc. | legal asserted Zendara Corp > Brightwater Inc., 10000000 USD
      Zendara Corp has appealed the ruling. | legal asserted Zendara Corp
      Zendara Corp is seeking damages of $10 million from Brightwater Inc. | legal asserted Zendara Corp > Brightwater Inc.
      Zendara Corp is locked in a legal battle with Brightwater Inc. | legal asserted Zendara Corp > Brightwater Inc.
      Zendara Corp is locked in a battle with Brightwater Inc. | ``
      The trial between Zendara Corp and Brightwater Inc starts on Monday. | legal asserted Zendara Corp > Brightwater Inc
      Zendara Corp and Brightwater Inc met on Monday. The companies have been in a patent war since 2009. | legal asserted Zendara Corp > Brightwater Inc
      Zendara Corp settled its patent war with Brightwater Inc. | legal asserted Zendara Corp > Brightwater Inc.
      Zendara Corp settled a proxy battle with Brightwater Inc. | ``
      Zendara Corp and Brightwater Inc are set to go to trial in July. | legal planned Zendara Corp > Brightwater Inc, 2014-07
      Zendara Corp will face trial in July over the leak. | legal planned Zendara Corp, 2014-07
      The lawsuit was settled before the case could go to trial. | ``
      """)
  void aRulingIsRead(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Zendara Corp filed for bankruptcy protection in May. | legal asserted Zendara Corp, 2014-05
      Zendara Corp emerged from bankruptcy. | legal asserted Zendara Corp
      Zendara Corp went bankrupt in 2009. | legal asserted Zendara Corp, 2009
      """)
  void aBankruptcyIsRead(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Zendara Corp fined $10 mln over leak | legal asserted Zendara Corp, 10000000 USD
      Zendara Corp hit with $10 mln fine | legal asserted Zendara Corp, 10000000 USD
      Zendara Corp cleared of infringing patents | legal asserted Zendara Corp
      Jury finds Zendara Corp infringed patents | legal asserted Zendara Corp > Jury
      """)
  void aHeadlineIsRead(String text, String facts) {
    assertThat(Shown.headline(text)).isEqualTo(facts);
  }
}
