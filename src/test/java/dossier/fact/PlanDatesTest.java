package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When plans are for: closings of deals, bounds, fiscal years. The texts appear on 14 May 2014. */
class PlanDatesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Zendara Corp agreed to buy Brightwater Inc. The deal is expected to close in the first quarter of next year. | Q1 2015
      Zendara Corp agreed to buy Brightwater Inc. The companies expect to complete the transaction by the end of 2015. | 2015
      Zendara Corp agreed to buy Brightwater Inc. The closing is expected in 2016 and depends on regulators. | 2016
      Zendara Corp agreed to buy Brightwater Inc. Zendara Corp said it expects the purchase to close on July 1. | 2014-07-01
      Zendara Corp agreed to buy Brightwater Inc in a deal that is due to close in the third quarter. | Q3 2014
      Zendara Corp agreed to buy Brightwater Inc. The takeover is expected to close in nine months. | 2015-02
      Zendara Corp agreed to buy Brightwater Inc. The boards of Zendara Corp and Brightwater Inc have approved the sale, which is subject to customary closing conditions, and was expected to close in the first quarter of 2015. | Q1 2015
      Zendara Corp agreed to buy Brightwater Inc. The boards of Zendara Corp and Brightwater Inc have approved the store, which is subject to customary closing conditions, and was expected to close in the first quarter of 2015. | ``
      Zendara Corp agreed to buy Brightwater Inc. The deal did not close in the first quarter. | ``
      Zendara Corp agreed to buy Brightwater Inc. The store is expected to close in July. | ``
      Zendara Corp agreed to buy Brightwater Inc. Microsoft expects the deal to close in July. | ``
      Zendara Corp agreed to buy Brightwater Inc. Microsoft agreed to buy Tenor Ltd. People were glad. The deal is expected to close in July. | ``
      Zendara Corp makes phones. The deal is expected to close in July. | ``
      """)
  void aDealIsToBeClosedWhenTheArticleSays(String text, String when) {
    String closing = Shown.read("", text)
        .stream()
        .map(FoundFact::fact)
        .filter(fact -> fact.type() == FactType.ACQUISITION && fact.modality() == Modality.PLANNED)
        .map(fact -> String.valueOf(fact.period() == null ? fact.date() : fact.period()))
        .reduce("", String::concat);
    assertThat(closing).isEqualTo(when);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Nokia plans to open 20 stores in Brazil by the end of 2015. | expansion planned Nokia, stores, Brazil, 20 stores, 2015
      Nokia plans to sell phones in Brazil from 2015. | expansion planned Nokia, phones, Brazil, 2015
      Nokia plans to sell phones outside China from 2015. | expansion planned Nokia, phones, markets outside China, 2015
      Nokia plans to sell phones in Brazil until 2015. | expansion planned Nokia, phones, Brazil
      Nokia opened 20 stores in Brazil by the end of 2013. | expansion asserted Nokia, stores, Brazil, 20 stores
      Nokia unveiled plans on Wednesday to cut 4,000 jobs by the end of 2015. | workforce planned Nokia, 4000 people, 2015
      Nokia unveiled plans on Wednesday to cut 4,000 jobs. | workforce planned Nokia, 4000 people, 2014-05-14
      Nokia's trial against Samsung is scheduled to begin in October. | legal planned Nokia > Samsung Electronics, 2014-10
      Nokia's trial against Samsung was praised by lawyers in October. | legal asserted Nokia > Samsung Electronics
      Nokia plans to begin selling a new phone, the Lumia 1020, in October. | product_launch planned Nokia, Lumia 1020, 2014-10
      Nokia plans to begin selling a new phone, the company said, in October. | product_launch planned Nokia, phone
      Nokia will begin to sell cameras in 2015. | product_launch planned Nokia, cameras, 2015
      """)
  void whatIsPlannedHasATimeByWhichOrFromWhichOn(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Nokia expects to sell 15 million phones in the fiscal year that ends in March 2015. | metric planned Nokia, 15000000 phones, FY 2015
      Nokia expects to sell 15 million phones in the financial year ending March 31. | metric planned Nokia, 15000000 phones, FY 2015
      Nokia expects revenue of $15 million in the year ending in March 2015. | earnings planned Nokia, 15000000 USD, FY 2015
      Nokia expects to sell 15 million phones in March 2015. | metric planned Nokia, 15000000 phones
      Nokia expects earnings of T$0.10 to T$1.70 a share in 2014. | earnings planned Nokia, 0.1-1.7 TWD/share, 2014
      """)
  void fiscalYearsAreToldByTheirEnd(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Carriers must remove equipment of Huawei from their networks by 2016, the government decided. | regulatory planned Huawei, equipment, 2016
      Huawei must remove equipment from its networks by 2016, the government decided. | ``
      """)
  void whatOperatorsMustRemoveIsOrdered(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Nokia launches Lens 7 | The new phone, the Tern Lens 7, costs $200. | Tern Lens 7
      Nokia launches Lens 7 | The new phone costs $200. | Lens 7
      """)
  void aModelHasItsWholeName(String title, String body, String product) {
    assertThat(Shown.read(title, body).getFirst().fact().products()).containsExactly(product);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Google completes Zendara Corp deal | acquisition asserted Google > Zendara Corp, 2014-05
      Google seals Zendara Corp deal; antitrust review looms | acquisition asserted Google > Zendara Corp
      Google seals Zendara Corp deal | partnership asserted Google > Zendara Corp
      Google in last-stage talks to buy Zendara Corp | acquisition reported Google > Zendara Corp
      """)
  void aHeadlineThatTellsADealAsDoneIsOfItsMonth(String title, String facts) {
    assertThat(Shown.headline(title)).isEqualTo(facts);
  }
}
