package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How sentences tell where a company opens, grows, closes, hires and dismisses. */
class GrowthFactsTest {
  private static String shown(String text) {
    return text.startsWith("H: ") ? Shown.headline(text.substring(3)) : Shown.facts(text);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Nokia broke ground on a factory in Vietnam. | expansion asserted Nokia, factory, Vietnam
      Nokia started construction of a plant in Vietnam. | expansion asserted Nokia, plant, Vietnam
      Nokia's new plant in Vietnam opened in May. | expansion asserted Nokia, plant, Vietnam, 2014-05
      Nokia's Bochum plant will be closed in June. | expansion ended Nokia, Bochum plant, Bochum, 2014-06
      Nokia closed its site in Berlin. | expansion ended Nokia, site, Berlin
      Nokia closed its website in Berlin. | product_launch ended Nokia, website
      Nokia announced the closure of its plant in Vietnam. | expansion ended Nokia, plant, Vietnam
      Nokia announced the opening of a store in Moscow. | expansion asserted Nokia, store, Moscow
      Nokia set up a research lab in Beijing. | expansion asserted Nokia, research lab, Beijing
      Nokia expanded into health care. | expansion asserted Nokia, health care
      Nokia diversified into home appliances. | expansion asserted Nokia, home appliances
      Nokia began operations in India in 2004. | expansion asserted Nokia, India, 2004
      Nokia ceased operations in Russia. | expansion ended Nokia, Russia
      Nokia is moving production to Vietnam. | expansion asserted Nokia, production, Vietnam
      Nokia's exit from China hurt sales. | expansion ended Nokia, China
      Nokia's push into tablets is going well. | expansion asserted Nokia, tablets
      Nokia raised its capital spending. | expansion asserted Nokia
      Nokia increased production capacity for its screens. | expansion asserted Nokia, screens
      Nokia is ramping up production of its chips. | expansion asserted Nokia, chips
      Nokia halted production at its plant in Vietnam. | expansion ended Nokia, plant
      Nokia leased an office in Berlin. | expansion asserted Nokia, office, Berlin
      Firms such as these -- Nokia, Sony Corp and Dell -- are planning to open stores in India. | expansion planned Nokia, stores, India""")
  void placesAndMarketsAreTold(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Nokia's plant in Vietnam opened at dawn.",
      "Nokia opened an online store.",
      "Nokia set up a credit line.",
      "Nokia expanded into a global giant.",
      "Nokia ramped up production in the quarter." })
  void placesAndMarketsAreToldButNot(String text) {
    assertThat(shown(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Nokia laid off 10 percent of its staff. | workforce asserted Nokia, 10 percent
      Nokia plans to lay off a third of its workers in Finland. | workforce planned Nokia, Finland
      Nokia cut its work force to 49,000 workers and will cut another 1,000 jobs this quarter. | workforce asserted Nokia, 49000 people; workforce planned Nokia, 1000 people, 2014
      The axing of 10,000 jobs at Nokia angered unions. | workforce asserted Nokia, 10000 people
      Nokia plans to double its headcount in Taiwan. | workforce planned Nokia, Taiwan
      Nokia's headcount rose to 60,000. | workforce asserted Nokia, 60000
      Nokia's 60,000 employees will get a bonus. | workforce asserted Nokia, 60000 people
      Nokia will hire more people in India. | workforce planned Nokia, India
      H: Nokia to add thousands of jobs | workforce planned Nokia
      Nokia announced a hiring freeze. | workforce asserted Nokia
      Nokia's investment will support 7,000 jobs. | workforce planned Nokia, 7000 people
      About 4,000 people will lose their jobs at Nokia. | workforce planned Nokia, 4000 people
      Nokia offered early retirement to 4,000 workers. | workforce asserted Nokia, 4000 people""")
  void staffIsTold(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "About 800 Nokia employees will get a bonus.",
      "Nokia created a new post." })
  void staffIsToldButNot(String text) {
    assertThat(shown(text)).isEmpty();
  }
}
