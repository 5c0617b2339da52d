package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words around a fact add to it: who is meant, who says so, when, how much. */
class FactContextTest {
  /** What a text tells; one that begins with "H: " is a headline. */
  private static String shown(String text) {
    return text.startsWith("H: ") ? Shown.headline(text.substring(3)) : Shown.facts(text);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Zendara Corp is based in Oslo. The company acquired Brightwater Inc for $20 million. | acquisition asserted Zendara Corp > Brightwater Inc, 20000000 USD
      Zendara Corp is based in Oslo. It plans to cut 200 jobs. | workforce planned Zendara Corp, 200 people
      Zendara Corp is based in Oslo. Its revenue rose 4 percent to $80 million. | earnings asserted Zendara Corp, 80000000 USD, +4.0%
      Zendara Corp is based in Oslo. The Norwegian company will launch a phone in June. | product_launch planned Zendara Corp, phone, 2014-06
      Zendara Corp is based in Oslo. Microsoft is a rival. It opened a store in Berlin. | expansion asserted Microsoft, store, Berlin
      Google has bought Zendrik. Jane Zendrik was glad. | acquisition asserted Google > Zendrik
      Zendara Corp said it will cut 300 jobs. | workforce planned Zendara Corp, 300 people
      Zendara Corp said its profit rose 10 percent. | earnings asserted Zendara Corp, +10.0%
      Microsoft said the company would buy Zendara Corp. | acquisition planned Microsoft > Zendara Corp.
      ZTE sold computers to Iran. The U.S. Commerce Department is also investigating. | regulatory asserted ZTE > U.S. Commerce Department""")
  void theCompanyAndItAreWhatTheSentenceBeforeSpeaksOf(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Following its purchase of Brightwater Inc last year, Zendara Corp grew. | acquisition asserted Zendara Corp > Brightwater Inc, 2013
      Zendara Corp, following its purchase of Brightwater Inc last year, grew. | acquisition asserted Zendara Corp > Brightwater Inc, 2013
      Zendara Corp agreed to sell itself to Microsoft. | acquisition asserted Microsoft > Zendara Corp
      Zendara Corp rejected a takeover bid from Microsoft. | acquisition denied Microsoft > Zendara Corp
      """)
  void whoBuysWhomIsNotTurnedRound(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Microsoft makes software. It is large. Zendara Corp is a rival. It plans to cut 200 jobs. | ``
      Microsoft makes software. It is large. Jane Roe is an analyst at Zendara Corp. Its revenue rose 4 percent to $80 million. | earnings asserted Microsoft, 80000000 USD, +4.0%
      Zendara Corp makes software. It is large. It plans to cut 200 jobs. | workforce planned Zendara Corp, 200 people
      An analyst at Zendara Corp, Jane Roe, praised Microsoft. Its revenue rose 4 percent to $80 million. | earnings asserted Microsoft, 80000000 USD, +4.0%
      """)
  void whoComesInBelowTheLeadOrOnlyGivesAnOpinionIsNotSpokenOf(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Zendara Corp is based in Oslo. Company eyes Asian customers in expansion push. | expansion planned Zendara Corp
      H: Xiaomi phones could make US debut this year | expansion reported Xiaomi, phones, US, 2014
      Visitors queued at Xiaomi's new store in Oslo. | expansion asserted Xiaomi, store, Oslo
      Zendara Corp is expanding overseas, with plans to open 30 stores. | expansion asserted Zendara Corp; expansion planned Zendara Corp, stores, 30 stores
      Huawei waited while both AT&T and Verizon scrapped plans to sell its phones. | partnership ended AT&T > Huawei, phones; partnership ended Verizon > Huawei, phones
      Google agreed to buy privately held Zendara Corp in a deal valuing it at $20 million. | acquisition asserted Google > Zendara Corp, 20000000 USD
      Google is in exclusive talks to buy Zendara Corp. | acquisition reported Google > Zendara Corp.
      """)
  void marketsStoresAndPartners(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Google plans to buy Zendara Corp, according to people familiar with the matter. | acquisition reported Google > Zendara Corp, by people familiar with the matter
      Google will buy Zendara Corp, sources told Reuters. | acquisition reported Google > Zendara Corp, by sources
      Google reportedly bought Zendara Corp. | acquisition reported Google > Zendara Corp.
      H: Google in talks to buy Zendara - sources | acquisition reported Google > Zendara, by sources
      H: Google to buy Zendara: WSJ | acquisition reported Google > Zendara, by WSJ
      H: Microsoft may buy Zendara | acquisition reported Microsoft > Zendara
      Bloomberg reported that Dell will lay off 500 workers. | workforce reported Dell, 500 people, by Bloomberg
      Dell said it laid off 500 workers. | workforce asserted Dell, 500 people
      Dell said it laid off 2 percent of its workforce of 900 people. | workforce asserted Dell, 2 percent
      Dell said it plans new job cuts on top of 900 layoffs. | workforce planned Dell
      Zendara Corp's chief executive, Jane Roe, said the company will open a plant in Brazil. | expansion planned Zendara Corp, plant, Brazil
      """)
  void whoSaysSoDecidesHowRealItIs(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      PRICE PRESSURE Google acquired Brightwater Inc for $300 million. | acquisition asserted Google > Brightwater Inc, 300000000 USD
      """)
  void aCrossheadBelongsToNoSentence(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Google acquired Brightwater Inc in June 2011. | acquisition asserted Google > Brightwater Inc, 2011-06
      Google acquired Brightwater Inc last month. | acquisition asserted Google > Brightwater Inc, 2014-04
      Google acquired Brightwater Inc on May 2, 2012. | acquisition asserted Google > Brightwater Inc, 2012-05-02
      Zendara Corp's sales rose 10 percent to $4 billion from a year ago. | earnings asserted Zendara Corp, 4000000000 USD, +10.0%
      Zendara Corp's sales were up 41 percent from a year earlier in the first quarter. | earnings asserted Zendara Corp, +41.0%, Q1 2014
      Zendara Corp's revenue was $4 billion in fiscal 2012. | earnings asserted Zendara Corp, 4000000000 USD, FY 2012
      Zendara Corp's profit fell to $4 million in the first quarter from $5 million in the fourth quarter. | earnings asserted Zendara Corp, 4000000 USD, Q1 2014
      Zendara Corp's profit fell to $4 million in the third quarter of 2013, compared with the second quarter. | earnings asserted Zendara Corp, 4000000 USD, Q3 2013
      Zendara Corp's revenue rose 9 percent in 2013. | earnings asserted Zendara Corp, +9.0%, 2013
      Since 2010 Google has bought Zendara Corp. | acquisition asserted Google > Zendara Corp.
      Google said on Tuesday it plans to buy Zendara Corp. | acquisition planned Google > Zendara Corp.
      2006 – eBay buys StubHub for $310 million. | acquisition asserted eBay > StubHub, 310000000 USD, 2006
      In 2006: eBay buys StubHub. | acquisition asserted eBay > StubHub, 2006
      January 2007 - eBay buys StubHub for $310 million. | acquisition asserted eBay > StubHub, 310000000 USD, 2007-01
      Jan 10, 2007: eBay buys StubHub. | acquisition asserted eBay > StubHub, 2007-01-10
      January 2014 - eBay plans to buy StubHub. | acquisition planned eBay > StubHub
      May 14 - eBay buys StubHub. | acquisition asserted eBay > StubHub
      In 2009 - after two bids - eBay, which bought StubHub in 2007, was rebuffed. | acquisition asserted eBay > StubHub, 2007
      eBay, which had bought StubHub earlier, was rebuffed. | acquisition asserted eBay > StubHub
      """)
  void datesAndPeriods(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Microsoft, Google and Yahoo invested in Zendara Corp. | funding asserted Zendara Corp. > Microsoft + Google + Yahoo
      Apple and Samsung will cut jobs. | workforce planned Apple; workforce planned Samsung Electronics
      IBM and Oracle sued Zendara Corp. | legal asserted IBM > Zendara Corp.; legal asserted Oracle > Zendara Corp.
      Google launched a phone and a tablet. | product_launch asserted Google, phone + tablet
      """)
  void lists(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Google paid between $10 million and $12 million for Zendara Corp. | acquisition asserted Google > Zendara Corp., 10000000-12000000 USD
      Google bought Zendara Corp for $33 a share. | acquisition asserted Google > Zendara Corp, 33 USD/share
      Google will pay $20 million for Zendara Corp. | acquisition planned Google > Zendara Corp., 20000000 USD
      """)
  void amounts(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Microsoft broke a deal with Brightwater Inc, which is in the process of being bought by Zendara Corp. | partnership ended Microsoft > Brightwater Inc; acquisition asserted Zendara Corp. > Brightwater Inc
      Critics fear Microsoft and Zendara Corp, which paid $6 million for Brightwater Inc. | acquisition asserted Zendara Corp > Brightwater Inc., 6000000 USD
      Zendara Corp, which raised $5 million, bought Brightwater Inc. | funding asserted Zendara Corp, 5000000 USD; acquisition asserted Zendara Corp > Brightwater Inc.
      Zendara Corp closed its $3 million acquisition of map maker Brightwater Inc. | acquisition asserted Zendara Corp > Brightwater Inc., 3000000 USD
      Brightwater Inc, which bought patents for $4 million, sued Zendara Corp. | acquisition asserted Brightwater Inc, patents, 4000000 USD; legal asserted Brightwater Inc > Zendara Corp.
      Zendara Corp filed for a Hong Kong listing and reported revenue of $4 million. | listing asserted Zendara Corp; earnings asserted Zendara Corp, 4000000 USD
      Zendara Corp raised $500 million in a share offering. | funding asserted Zendara Corp, 500000000 USD; listing asserted Zendara Corp, 500000000 USD
      Jane Roe, chief executive of Zendara Corp, left Canada on Friday. | ``
      Zendara Corp delivered 136,854 cars of the S7 series. | metric asserted Zendara Corp, S7, 136854 cars
      Zendara Corp expects earnings, without items, of at least $20 in 2015. | earnings planned Zendara Corp, 20 USD/share, 2015
      """)
  void whatAPronounStandsForAndWhatItsClauseHolds(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Zendara Corp's enterprise unit revenue rose 5 percent to $9 million. | earnings asserted Zendara Corp, enterprise unit, 9000000 USD, +5.0%
      Zendara Corp's U.S. sales reached $3 million. | earnings asserted Zendara Corp, U.S., 3000000 USD
      Zendara Corp sales in China rose 20 percent. | earnings asserted Zendara Corp, China, +20.0%
      Zendara Corp expects sales of $4 million from its nuclear unit. | earnings planned Zendara Corp, nuclear unit, 4000000 USD
      Zendara Corp's margins were 10 percent. | earnings asserted Zendara Corp, 10 percent
      Zendara Corp's net profit rose 3 percent. | earnings asserted Zendara Corp, +3.0%
      Zendara Corp posted a disappointing quarterly profit of $5 million. | earnings asserted Zendara Corp, 5000000 USD
      Zendara Corp reported a loss of $5 million for the quarter. | earnings asserted Zendara Corp, 5000000 USD
      """)
  void aResultOfAPartSaysOfWhichPart(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Google and Zendara Corp have ended their agreement on a merger worth $2 billion. | acquisition ended Google > Zendara Corp
      Google's market share was 22 percent, compared with the 18 percent share held by Zendara Corp. | metric asserted Google, 22 percent; metric asserted Zendara Corp., 18 percent
      Google called off its takeover of Zendara Corp on Monday. | acquisition ended Google > Zendara Corp, 2014-05-12
      Nokia abandons its operating system to form an alliance with Microsoft. | product_launch ended Nokia, operating system; partnership asserted Nokia > Microsoft
      Google has walked away from an agreement to sell Huawei phones, people familiar with the matter said. | partnership ended Google > Huawei, phones, by people familiar with the matter
      """)
  void whatIsGivenUpAndWhatIsNotDone(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "It cut 300 jobs.",
      "The company cut 300 jobs.",
      "Zendara Corp met Brightwater Inc. An analyst said shares of both rose.",
      "An analyst said Dell should cut 500 jobs.",
      "Dell, HP and Lenovo cut prices." })
  void nothingIsTakenFromNowhere(String text) {
    assertThat(shown(text)).isEmpty();
  }
}
