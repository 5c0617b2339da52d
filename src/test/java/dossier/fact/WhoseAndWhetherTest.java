package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose figures, launches and funds are told, and whether what is told was done. */
class WhoseAndWhetherTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Nokia had a good year. Overall, handset shipments rose 4 percent to 52 million units. | ``
      Nokia had a good year. Tablet sales in Brazil grew to 7 million units. | ``
      Nokia had a good year. Its tablet sales in Brazil grew to 7 million units. | metric asserted Nokia, tablet, 7000000 units
      Nokia had a good year. Smartphone shipments rose to 7 million units. | metric asserted Nokia, Smartphone, 7000000 units""")
  void whatAllSellIsNoCompanys(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Nokia forecast earnings of $4.20 a share on revenue of $11 billion to $12 billion. | earnings planned Nokia, 4.2 USD/share; earnings planned Nokia, 11000000000-12000000000 USD
      Nokia closed. It saw net income at 17 to 18 cents a share. | earnings planned Nokia, 0.17-0.18 USD/share
      Nokia closed. It saw revenue growing 18 percent to 20 percent, net income at 17 to 18 cents per share. | earnings planned Nokia, 0.17-0.18 USD/share
      Nokia's operating margins were 7 percent to 8 percent. | earnings asserted Nokia, 7-8 percent
      Nokia posted revenue of $11 billion. | earnings asserted Nokia, 11000000000 USD""")
  void aRangeIsForeseenUnlessItIsToldOfThePast(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Brazil, which accounts for about $5 billion of Nokia's annual revenue, did well. | ``
      Nokia said software, which accounted for about $9 billion of Nokia's $95.7 billion in revenue, was key. | earnings asserted Nokia, 95700000000 USD
      Nokia's retail stores were busy, with sales up 74 percent. | earnings asserted Nokia, retail stores, +74.0%
      Verizon Wireless added 2 million subscribers. | metric asserted Verizon, Verizon Wireless, 2000000 subscribers
      Verizon added 2 million subscribers. | metric asserted Verizon, 2000000 subscribers
      Nokia makes phones in Brazil, employs 3,200 people and has built two plants there. | workforce asserted Nokia, Brazil, 3200 people; expansion asserted Nokia, plants, Brazil, 2 plants
      Nokia employs 3,200 people and there is no end in sight. | workforce asserted Nokia, 3200 people""")
  void aPartSaysWhichOrTellsNothing(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Nokia missed an opportunity to launch a cheap phone. | ``
      Nokia seized the opportunity and launched a cheap phone. | product_launch asserted Nokia, cheap phone
      Jane Roe is seen as a candidate to succeed Nokia's chief executive John Doe. | ``
      Jane Roe was named to succeed Nokia's chief executive John Doe. | executive_change asserted Nokia, John Doe
      Lawyers thought nothing would stop a partnership between Nokia and Dell. | ``
      Nokia announced new orders fell 14 percent. | ``
      Nokia announced new phones for Brazil. | product_launch asserted Nokia, phones""")
  void whatMayComeOrNeverCameIsNotTold(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Investors were glad and speculation mounted over Nokia's plans to sell the phone in Brazil. | expansion reported Nokia, phone, Brazil
      Nokia named Jane Roe to its board, sparking speculation that it may sell a unit. | executive_change asserted Nokia, Jane Roe; acquisition reported Nokia, unit
      There is speculation that Nokia launched a tablet. | product_launch reported Nokia, tablet
      Officials are looking into trades that were made when Nokia launched its tablet, according to people familiar with the matter. | product_launch asserted Nokia, tablet
      Nokia launched its tablet, according to people familiar with the matter. | product_launch reported Nokia, tablet, by people familiar with the matter""")
  void whoIsQuotedSpeaksOfTheMainMatter(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Nokia said it would cut 2,900 of a total 9,100 jobs. | workforce planned Nokia, 2900 people
      Nokia said it would cut 9,100 jobs. | workforce planned Nokia, 9100 people
      Nokia has 40 of its 900 employees at home. | workforce asserted Nokia, 900 people
      Companies including Nokia and Dell have cut 140,000 jobs. | workforce asserted Nokia; workforce asserted Dell
      Nokia and Dell have cut 140,000 jobs. | workforce asserted Nokia, 140000 people; workforce asserted Dell, 140000 people
      Sprint reported churn of 2.5 percent compared with 2.3 percent churn in April. | metric asserted Sprint, 2.5 percent
      Sprint reported a 2.3 percent churn. | metric asserted Sprint, 2.3 percent
      Nokia said it is headed for a $3 billion loss. | earnings planned Nokia, 3000000000 USD
      Nokia had planned to list in Hong Kong. | ``
      The ministry said Nokia had decided to build a factory in Hanoi. | expansion planned Nokia, factory, Hanoi
      Nokia plans to list in Hong Kong. | listing planned Nokia, Hong Kong
      Nokia complained about its inability to sign a licensing deal with Dell. | ``""")
  void whichNumberIsTheirsAndWhatIsToCome(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Dell expects strong demand thanks to the launch of Nokia's new tablet. | product_launch asserted Nokia, tablet
      Dell lost its lead, having slept since the launch of Nokia's tablet. | ``
      Dell announced the launch of Nokia's tablet. | product_launch asserted Dell, tablet
      Dell's purchase of Initech Corp and Nokia's move to begin selling tablets mean new rivals. | acquisition asserted Dell > Initech Corp; product_launch planned Nokia, tablets
      Nokia and Dell's plan to begin selling tablets is bold. | product_launch planned Nokia, tablets; product_launch planned Dell, tablets
      Nokia worked closely with the Office of Fair Trading. | ``
      Nokia worked closely with Dell. | partnership asserted Nokia > Dell""")
  void whoseALaunchOrADealIs(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Nokia hires Initech chief to run its shops | Initech
      Nokia hires Jane Roe chief executive | ``""")
  void aFirmIsNoPerson(String title, String no) {
    if (!no.isEmpty()) assertThat(Shown.headline(title)).doesNotContain(no);
    else
      assertThat(Shown.headline(title)).contains("Jane Roe");
  }
}
