package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What authorities do to companies and agree with them. */
class RegulatoryFactsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Regulators launched a probe on Thursday into Zendara Corp's takeover of Brightwater Inc. | regulatory asserted Zendara Corp > Regulators, 2014-05-08; acquisition asserted Zendara Corp > Brightwater Inc.
      Regulators are looking into whether Zendara Corp broke antitrust rules. | regulatory asserted Zendara Corp > Regulators
      The European Commission found that Zendara Corp had abused its dominance in breach of competition rules. | regulatory asserted Zendara Corp > European Commission
      The European Commission charged Zendara Corp with abusing its dominance. | regulatory asserted Zendara Corp > European Commission
      The SEC sent a letter to Zendara Corp. | regulatory asserted Zendara Corp. > SEC
      Lawmakers grilled Zendara Corp over its tax bill. | regulatory asserted Zendara Corp > Lawmakers
      The FTC raised concerns about Zendara Corp's purchase of Brightwater Inc. | regulatory asserted Zendara Corp > FTC; acquisition asserted Zendara Corp > Brightwater Inc.
      China renewed Zendara Corp's licence. | regulatory asserted Zendara Corp > China
      India lifted a ban on Zendara Corp's services. | regulatory asserted Zendara Corp > India
      A Senate panel will review Zendara Corp's practices. | regulatory planned Zendara Corp > Senate panel
      A special committee will review Zendara Corp's practices. | ``
      Zendara Corp's lawyers accused Brightwater Inc of copying. | legal asserted Zendara Corp > Brightwater Inc
      """)
  void whatAnAuthorityDoesIsRead(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Zendara Corp reached an agreement with the FTC over privacy. | regulatory asserted Zendara Corp > FTC
      Zendara Corp has been in talks with regulators over privacy. | regulatory asserted Zendara Corp > regulators
      Zendara Corp executives will testify before the Senate on Tuesday. | regulatory planned Zendara Corp > Senate, 2014-05-20
      Brightwater Inc complained to the European Commission about Zendara Corp. | regulatory asserted Zendara Corp. > European Commission
      Zendara Corp received a warning from the FCC. | regulatory asserted Zendara Corp > FCC
      Zendara Corp applied for a licence in China. | regulatory asserted Zendara Corp, China
      Zendara Corp applied for a patent licence in China. | ``
      Zendara Corp received a warning from Brightwater Inc. | ``
      """)
  void whatACompanyDoesBeforeAnAuthorityIsRead(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Zendara Corp gets EU okay for Brightwater Inc deal | regulatory asserted Zendara Corp > EU
      Zendara Corp under EU investigation | regulatory asserted Zendara Corp > EU
      """)
  void aHeadlineIsRead(String text, String facts) {
    assertThat(Shown.headline(text)).isEqualTo(facts);
  }
}
