package dossier.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words that may be of several classes do where they stand. */
class WordReaderTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      cuts | <Acme> cuts prices. | verb
      cuts | The cuts were deep. | noun
      cuts | <Acme> announced job cuts. | noun
      cuts | Price cuts hurt <Acme>. | noun
      plans | <Acme> plans to buy it. | verb
      plans | The plans of <Acme> are new. | noun
      plans | <Acme> has plans to grow. | noun
      plans | <Acme> scrapped its plans. | noun
      offers | <Acme> offers a discount. | verb
      offers | The offers from <Acme> lapsed. | noun
      offers | <Acme> rejected two offers. | noun
      offer | <Acme> will offer shares. | verb
      offer | The offer is fair. | noun
      offer | <Acme> made an offer to <Beta>. | noun
      cut | <Acme> cut {500 jobs}. | verb
      cut | The price cut came late. | noun
      launch | The launch was late. | noun
      launch | <Acme> is to launch a phone. | verb
      launch | <Acme> moved the launch to ~May~. | noun
      launched | <Acme> launched a phone. | verb
      to | <Acme> came to market. | preposition
      to | <Acme> wants to market it. | to
      to | Sales rose to {5 percent}. | preposition
      that | <Acme> said that it grew. | subordinator
      that | The firm that bought <Acme> grew. | relative
      that | In that year it grew. | determiner
      since | Since it bought <Acme>, <Beta> has grown. | subordinator
      growing | <Acme> is growing. | verb
      growing | The growing market helps. | adjective
      's | It's growing. | auxiliary
      's | <Acme>'s profit grew. | genitive
      bidding | The bidding is over. | noun
      bidding | <Acme> is bidding for <Beta>. | verb
      more | It has more than {500 stores}. | adverb
      more | Sales more than doubled. | adverb
      co-develop | <Acme> will co-develop it. | verb
      outbid | <Acme> outbid <Beta>. | verb
      bought | <Acme> on ~Monday~ bought <Beta>. | verb
      longer | <Acme> no longer makes phones. | negation
      adjusted | Adjusted net profit rose. | adjective
      adjusted | <Acme> adjusted its outlook. | verb
      rose | Sales in the ~first quarter~ rose {5 percent}. | verb
      ended | Sales for the ~first quarter~ ended ~May 2~ rose. | adjective
      before | Profit before special items rose. | preposition
      before | Profit rose before <Acme> sold it. | subordinator
      growing | <Acme> sees sales growing {5 percent}. | verb
      continuing | Profit from continuing operations fell. | adjective
      continuing | <Acme> is now continuing to grow. | verb
      """)
  void theWordsAroundDecide(String word, String sentence, String classes) {
    assertThat(Parsed.of(sentence).classes(word)).isEqualTo(classes);
  }
}
