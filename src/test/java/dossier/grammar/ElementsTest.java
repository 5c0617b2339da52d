package dossier.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How words are grouped. */
class ElementsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      <Beta> would not have been sold. | sell finite passive negated would
      <Acme> can't buy it. | buy finite negated can't
      <Acme> is to cut jobs. | be finite, cut infinitive
      <Acme> is being investigated. | investigate finite passive
      <Acme>, founded by <Jane Roe>, grew. | found participle passive, grow finite
      Having bought <Beta>, <Acme> grew. | buy gerund, grow finite
      Being late, <Acme> lost. | be gerund, lose finite
      <Acme> has been forced to sell <Beta>. | force finite passive, sell infinitive
      <Acme> did not buy <Beta>. | buy finite negated
      <Acme> plans to cut jobs, close stores and sell <Beta>. | plan finite, cut infinitive, close infinitive, sell infinitive
      <Acme> is considering buying <Beta>. | consider finite, buy gerund
      <Acme> no longer makes phones. | make finite negated
      <Acme> will never sell. | sell finite negated will
      It is fair. | be finite
      """)
  void verbGroups(String sentence, String verbs) {
    assertThat(Parsed.of(sentence).verbs()).isEqualTo(verbs);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      <Acme>'s former chief executive left. | executive < acme
      <Acme>'s founder's house burned. | house < founder < acme
      Its new phones sold. | phones
      The world's largest maker of phones grew. | maker < world
      About {700 million} users left. | users
      A ~2012~ phone sold. | phone
      """)
  void headsAndPossessors(String sentence, String heads) {
    assertThat(Parsed.of(sentence).heads()).isEqualTo(heads);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      The firm sold {500 stores} in the ~third quarter~. | [The firm] (sold) [500 stores] in the third quarter .
      <Acme> (<Beta>'s owner) bought the Osaka-based maker. | [Acme] ( [Beta's owner] ) (bought) [the Osaka-based maker] .
      <Acme> said: "It will buy <Beta>." | [Acme] (said) : " [It] (will buy) [Beta] "
      A court fined <Acme> {5 million dollars}. | [A court] (fined) [Acme] [5 million dollars] .
      The <Acme> {5 million dollars} offer lapsed. | [The Acme 5 million dollars offer] (lapsed) .
      """)
  void parts(String sentence, String parts) {
    assertThat(Parsed.of(sentence).parts()).isEqualTo(parts);
  }
}
