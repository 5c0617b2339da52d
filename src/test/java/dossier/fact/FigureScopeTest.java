package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What figures are of: fields, markets, products and places, and which figures are none of the company's. */
class FigureScopeTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Nokia, the world's largest maker of mobile phones, was silent. | metric asserted Nokia, maker of mobile phones, world, 1 rank
      Sprint, the No. 3 U.S. wireless carrier, hired an adviser. | metric asserted Sprint, wireless carrier, U.S., 3 rank
      Zendara Corp is the largest search engine in China. | metric asserted Zendara Corp, search engine, China, 1 rank
      HP is the world's largest technology company by revenue. | metric asserted HP, technology company by revenue, world, 1 rank
      Nortel is the No. 2 player. | metric asserted Nortel, 2 rank
      Dell, once the world's largest PC maker, fell behind. | ''
      Zendara Corp aims to become the world's largest chipmaker. | ''
      """)
  void aRankHasAFieldAndAPlace(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Intel has 80 percent of the U.S. server market. | metric asserted Intel, server market, U.S., 80 percent
      Nokia had a 35 percent share of the global market for smartphones. | metric asserted Nokia, smartphone market, world, 35 percent
      Lenovo's share of the PC market rose to 15 percent. | metric asserted Lenovo, PC market, 15 percent
      Nokia's market share rose by 3 percent. | ''
      Zendara Corp and Nokia combined have 80 percent of the tablet market. | ''
      """)
  void aShareHasAMarket(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Comcast lost 65,000 basic video subscribers in the third quarter of 2013. | metric asserted Comcast, basic video, 65000 subscribers, Q3 2013
      Zendara Corp has 2 million prepaid users in Japan. | metric asserted Zendara Corp, prepaid, Japan, 2000000 users
      Zendara Corp has 3 million fewer users. | ''
      Zendara Corp, which was founded in 2007, has sold 5 million cameras. | metric asserted Zendara Corp, 5000000 cameras
      """)
  void aNumberHasAKind(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }
}
