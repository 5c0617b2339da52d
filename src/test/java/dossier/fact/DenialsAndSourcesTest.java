package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is denied or doubted is no plan, and what others claim is theirs, by the name that they have in the text. */
class DenialsAndSourcesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Nokia denied that it plans to buy Ciena. | acquisition denied Nokia > Ciena
      Nokia denied on Monday that it plans to buy Ciena. | acquisition denied Nokia > Ciena
      Nokia denied last week that it was in talks to buy Ciena. | acquisition denied Nokia > Ciena
      Nokia denied in a statement that it would buy Ciena. | acquisition denied Nokia > Ciena
      Nokia denied late on Monday a report that it would buy Ciena. | acquisition denied Nokia > Ciena
      Nokia said in a statement that it would buy Ciena. | acquisition planned Nokia > Ciena
      Nokia did not deny on Monday that it plans to buy Ciena. | ``""")
  void aDenialReachesItsClause(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      It is unlikely that Nokia will buy Ciena. | ``
      It is not certain that Nokia will cut 500 jobs. | ``
      Nokia said it is likely that it will buy Ciena. | acquisition planned Nokia > Ciena
      There is no guarantee that Nokia will buy Ciena. | ``
      Nokia stopped short of saying that it would buy Ciena. | ``
      Nokia refused to confirm on Monday that it would buy Ciena. | ``
      Nokia confirmed on Monday that it would buy Ciena. | acquisition planned Nokia > Ciena
      Many bankers doubt that Nokia will buy Ciena. | ``
      It is unlikely that the watchdog's inquiry into Nokia will lead to a fine. | regulatory asserted Nokia
      Nokia did not say when it bought Ciena. | acquisition asserted Nokia > Ciena""")
  void aDoubtClaimsNothing(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Nokia will cut 500 jobs, the Harbour Journal reported on Monday, without citing sources. | by Harbour Journal
      Nokia will cut 500 jobs, the Harbour Journal reported, citing people familiar with the plan. | by Harbour Journal
      Nokia will cut 500 jobs, according to a Bloomberg report citing people close to the board. | by Bloomberg report
      Nokia will cut 500 jobs, two people familiar with the plan said. | by two people familiar with the plan
      Nokia will cut 500 jobs, a person with knowledge of the matter said. | by a person with knowledge of the matter
      Nokia will cut 500 jobs, according to people briefed on the talks. | by people briefed on the talks
      Nokia will cut 500 jobs, a report said on Monday. | by a report""")
  void whoClaimsItIsCalledAsInTheText(String text, String who) {
    assertThat(Shown.facts(text)).isEqualTo("workforce reported Nokia, 500 people, " + who);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Nokia to buy Ciena | Nokia is set to buy Ciena, two sources said. | acquisition reported Nokia > Ciena, by two sources
      Nokia to buy Ciena | Nokia said it would buy Ciena. | acquisition planned Nokia > Ciena
      Nokia to buy Ciena | Nokia said it would buy Ciena. It will buy Ciena soon, two sources said. | acquisition planned Nokia > Ciena
      Nokia buys Ciena | Nokia has bought Ciena for $2 billion, a source said. | acquisition asserted Nokia > Ciena
      Nokia cuts 500 jobs | Nokia will cut 500 jobs, it said. | workforce planned Nokia, 500 people
      Nokia cuts 500 jobs | Nokia has cut 500 jobs, it said. | workforce asserted Nokia, 500 people""")
  void aBareTitleIsAsRealAsItsText(String title, String body, String fact) {
    assertThat(Shown.read(title, body)
        .stream()
        .filter(found -> found.sentence() == FoundFact.TITLE)
        .map(found -> Shown.of(found.fact()))
        .collect(Collectors.joining("; "))).isEqualTo(fact);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Spotify was acquired by nobody. | ``
      Nokia asked a judge to dismiss a lawsuit by Tern Pay. | legal asserted Nokia > Tern Pay
      Nokia asked a judge to dismiss a lawsuit brought by Tern Pay over patents. | legal asserted Nokia > Tern Pay
      Nokia asked workers to drop a lawsuit by Tern Pay. | ``
      Nokia asked a judge for more time. | legal asserted Nokia > judge
      Nokia on Tuesday named Yusra Okonkwo as chief financial officer. | executive_change asserted Nokia, Yusra Okonkwo, 2014-05-13
      Nokia on Tuesday named Tern Robotics as a partner. | partnership asserted Nokia > Tern Robotics, 2014-05-13
      Salesforce on Tuesday bought Fumalet for $30 million. | acquisition asserted Salesforce > Fumalet, 30000000 USD, 2014-05-13
      Apple last week opened a shop in Bonn. | expansion asserted Apple, shop, Bonn, 2014""")
  void eachPlaceHasItsOwnFiller(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      The European Commission cleared Oracle's purchase of Tern Pay on Monday. | acquisition asserted Oracle > Tern Pay
      Oracle completed its purchase of Tern Pay on Monday. | acquisition asserted Oracle > Tern Pay, 2014-05-12""")
  void aClearanceIsNotTheDayOfTheDeal(String text, String fact) {
    assertThat(Shown.read("", text)
        .stream()
        .filter(found -> found.fact().type() == FactType.ACQUISITION)
        .map(found -> Shown.of(found.fact()))
        .collect(Collectors.joining("; "))).isEqualTo(fact);
  }
}
