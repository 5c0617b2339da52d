package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums and days of purchases beside those of other deals and other deeds. */
class DealFiguresTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Google bid $58 million to buy Zendara Corp, but less than the $65 million bid from Cisco. | acquisition planned Google > Zendara Corp, 58000000 USD
      Google bought Zendara Corp as part of its $6 billion purchase of Ostwind. | acquisition asserted Google > Zendara Corp
      Google bought Zendara Corp through the $6 billion acquisition of Ostwind. | acquisition asserted Google > Zendara Corp
      Google bought Zendara Corp in a $6 billion deal. | acquisition asserted Google > Zendara Corp, 6000000000 USD
      Google bought Zendara Corp for less than $6 billion. | acquisition asserted Google > Zendara Corp, 6000000000 USD
      Google is buying Ostwind Corp for $39 million and paying an undisclosed sum to buy Zendara Corp for growth. | acquisition asserted Google > Ostwind Corp, 39000000 USD; acquisition asserted Google > Zendara Corp
      """)
  void aSumOfAnotherDealIsNoPrice(String sentence, String fact) {
    assertThat(Shown.facts(sentence)).isEqualTo(fact);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Zendara Corp rose in 1999 but was bought a decade later by Google for cash. | acquisition asserted Google > Zendara Corp
      Zendara Corp, which grew and prospered in 2008, was bought by Google for cash. | acquisition asserted Google > Zendara Corp
      Zendara Corp rose in 2009 and was bought by Google for cash. | acquisition asserted Google > Zendara Corp, 2009
      Google said in 2009 it bought Zendara Corp for cash. | acquisition asserted Google > Zendara Corp, 2009
      Earlier in 2012, Google bought mapper Zendara Corp, gaming firm Ostwind Inc in June, and Tinyhip Corp, a rival. | acquisition asserted Google > Zendara Corp, 2012
      Google bought Zendara Corp, a rival, in June, and sold it. | acquisition asserted Google > Zendara Corp, 2013-06
      """)
  void aDayOfAnotherDeedIsNotItsDay(String sentence, String fact) {
    assertThat(Shown.facts(sentence)).isEqualTo(fact);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Last July Google bought Zendara Corp for cash. | acquisition asserted Google > Zendara Corp, 2013-07
      Last March Google bought Zendara Corp for cash. | acquisition asserted Google > Zendara Corp, 2013-03
      Google bought Zendara Corp in March for cash. | acquisition asserted Google > Zendara Corp, 2014-03
      Last month Google bought Zendara Corp for cash. | acquisition asserted Google > Zendara Corp, 2014-04
      """)
  void aMonthThatIsCalledTheLastAndIsNearIsThatOfTheYearBefore(String sentence, String fact) {
    assertThat(Shown.facts(sentence)).isEqualTo(fact);
  }
}
