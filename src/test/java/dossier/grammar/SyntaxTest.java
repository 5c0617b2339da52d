package dossier.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what to whom: for each verb its subjects and objects. */
class SyntaxTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      <Acme>, a maker of phones, bought <Beta>. | Acme > bought > Beta
      <Acme>, which makes phones, bought <Beta>. | Acme > makes > phones; Acme > bought > Beta
      <Acme> (ACME.N) bought <Beta>. | Acme > bought > Beta
      <Acme>, <Beta> and <Gamma> sued <Delta>. | Acme + Beta + Gamma > sued > Delta
      <Acme> bought <Beta>, <Gamma> and <Delta>. | Acme > bought > Beta + Gamma + Delta
      <Acme>, which <Beta> bought, grew. | Beta > bought > Acme; Acme > grew >
      The maker of phones bought <Beta>. | The maker > bought > Beta
      <Acme> asked <Beta> to stop. | Acme > asked > Beta; Beta > to stop >
      <Acme> promised <Beta> to stop. | Acme > promised > Beta; Acme > to stop >
      <Acme> plans to buy <Beta>. | Acme > plans >; Acme > to buy > Beta
      <Acme> plans to cut jobs and sell <Beta>. | Acme > plans >; Acme > to cut > jobs; Acme > sell > Beta
      <Acme> has a plan to buy <Beta>. | Acme > has > a plan; Acme > to buy > Beta
      It is too early for <Acme> to buy <Beta>. | It > is > early; Acme > to buy > Beta
      <Acme> considers buying <Beta>. | Acme > considers >; Acme > buying > Beta
      After buying <Beta>, <Acme> cut jobs. | Acme > buying > Beta; Acme > cut > jobs
      <Acme> grew by buying <Beta>. | Acme > grew >; Acme > buying > Beta
      <Acme> spent {5 million dollars} buying <Beta>. | Acme > spent > 5 million dollars; Acme > buying > Beta
      <Beta> was bought by <Acme>. | Beta > was bought >
      <Beta>, bought by <Acme>, grew. | Beta > bought >; Beta > grew >
      A person briefed on the matter said it. | A person > briefed > the matter; A person > said > it
      <Acme> bought {5 million dollars} of bonds. | Acme > bought > bonds
      <Acme> on ~Monday~ bought <Beta>. | Acme > bought > Beta
      Sales in the ~first quarter~ reached {5 million dollars}. | Sales > reached > 5 million dollars
      Profit before special items hit {5 million dollars}. | Profit > hit > 5 million dollars
      Sales increased by {5 percent}. | Sales > increased >
      <Acme> sees sales falling {5 percent}. | Acme > sees > sales; sales > falling > 5 percent
      <Acme> to buy <Beta> | Acme > to buy > Beta
      <Acme>, <Beta> to create venture | Acme + Beta > to create > venture
      <Acme> and <Beta> to form venture | Acme + Beta > to form > venture
      <Acme> unveiled its "<Beta>" tablet. | Acme > unveiled > its "Beta" tablet
      <Acme> welcomed a review of <Beta>'s plan to buy <Gamma>. | Acme > welcomed > a review; Beta's plan > to buy > Gamma
      <Acme> eyes <Beta> | Acme > eyes > Beta
      <Acme> profit falls {5 percent} | Acme profit > falls > 5 percent
      <Acme> - the maker of phones - bought <Beta>. | Acme > bought > Beta
      In ~2012~, <Acme> bought <Beta>. | Acme > bought > Beta
      <Acme> laid off {500 people}. | Acme > laid > 500 people
      <Acme> took over <Beta>. | Acme > took > Beta
      <Beta>'s founder, who left <Acme>, joined <Gamma>. | Beta's founder > left > Acme; Beta's founder > joined > Gamma
      <Acme> said on ~Monday~ that <Beta> sued <Gamma>. | Acme > said >; Beta > sued > Gamma
      "We will buy <Beta>," <Acme> said. | We > will buy > Beta; Acme > said >
      """)
  void subjectsAndObjects(String sentence, String clauses) {
    assertThat(Parsed.of(sentence).clauses()).isEqualTo(clauses);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      <Acme> bought <Beta> from <Gamma> for {5 million dollars}. | 1 | from | Gamma
      <Acme> bought <Beta> from <Gamma> and <Delta>.             | 1 | from | Gamma + Delta
      <Acme> bought <Beta>, which came from <Gamma>.             | 1 | from | ''
      <Beta> was bought ~on Monday~ by <Acme>.                   | 1 | by   | Acme
      <Acme> cut jobs and took <Beta> from <Gamma>.              | 1 | from | ''
      """)
  void whatFollowsAPrepositionEndsWithTheClause(String sentence, int part, String preposition, String nouns) {
    Parsed parsed = Parsed.of(sentence);
    assertThat(parsed.nouns(parsed.syntax().after(part, Set.of(preposition)))).isEqualTo(nouns);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      <Acme> plans to buy <Beta>.                  | 2 | 1
      <Acme> has a plan to buy <Beta>.             | 3 | 2
      <Acme> plans to cut jobs and to sell <Beta>. | 5 | 1
      <Acme> bought <Beta>.                        | 1 | -1
      """)
  void anInfinitiveHangsOnTheVerbOrNounBeforeIt(String sentence, int verb, int governor) {
    assertThat(Parsed.of(sentence).syntax().governor(verb)).isEqualTo(governor);
  }
}
