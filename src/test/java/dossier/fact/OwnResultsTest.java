package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which figures, growth, periods and outlooks are those of the company itself, and of the year. */
class OwnResultsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Nokia forecast revenue of $5 billion and a gross margin of 57 percent. | earnings planned Nokia, 5000000000 USD
      Nokia reported an operating profit of $7 million on a 7 percent fall in sales. | earnings asserted Nokia, 7000000 USD
      Nokia reported revenue of $5 billion, up 7 percent. | earnings asserted Nokia, 5000000000 USD, +7.0%
      Nokia revenue rose 9 percent to $5 billion sequentially. | earnings asserted Nokia, 5000000000 USD
      Nokia revenue rose 9 percent to $5 billion from the first quarter. | earnings asserted Nokia, 5000000000 USD
      Nokia revenue rose 9 percent to $5 billion from the first quarter of last year. | earnings asserted Nokia, 5000000000 USD, +9.0%
      Nokia saw its gross margin rise to 39 percent. | earnings asserted Nokia, 39 percent""")
  void growthIsThatOfTheMeasureSinceTheYearBefore(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Nokia said it earned 45 cents a share, well above the 31 cents expected by analysts. | earnings asserted Nokia, 0.45 USD/share
      Nokia reported a net profit of $97 million, after a year ago loss of $118 million. | earnings asserted Nokia, 97000000 USD
      Nokia expects a loss of $175 million on phones in 2015. | earnings planned Nokia, phones, 175000000 USD, 2015
      Nokia expects sales of $5 billion in 2020 from healthcare businesses. | earnings planned Nokia, healthcare businesses, 5000000000 USD, 2020
      Nokia aims to earn a 5 percent operating margin in three years by making its units profitable next year. | earnings planned Nokia, 5 percent""")
  void aSumIsThatOfWhatItIsSaidOf(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Nokia expects revenue to fall 7 percent sequentially.",
      "Nokia forecast restructuring charges of about $300 million, or about 8 cents per share, over the rest of 2014.",
      "Nokia's 2015 net profit will rise to $5 billion, according to Thomson Reuters I/B/E/S.",
      "Nokia said its forecast for this year would have been for an operating profit of $310 million.",
      "April 28, 2011 - Nokia slashes its forecast for the current quarter but maintains an earnings outlook of $7.50 a share.",
      "Nokia forecast growth of 2 percent in revenue per user." })
  void whatOthersForeseeOrIsForeseenNoMoreIsNoOutlook(String text) {
    assertThat(Shown.facts(text)).doesNotContain("USD", "%");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Nokia to cut 50 percent of staff in its Lumia unit. | ``
      Nokia to cut 50 percent of staff. | workforce planned Nokia, 50 percent
      Nokia will transfer 200 staff to Harbour Labs. | ``
      Nokia has created software designed to help salespeople. | ``
      Nokia introduced a 4G version of the device. | ``""")
  void partsAndBareThingsAreLeftOut(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }
}
