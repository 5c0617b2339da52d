package dossier.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechReaderTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      "Our new plant opens in May," said {Jane Roe;analyst;Acme}.                     | Jane Roe (analyst, Acme): "Our new plant opens in May"
      "Our new plant opens in May," {Roe=Jane Roe} said.                              | Jane Roe: "Our new plant opens in May"
      “Will it open?” asked {Jane Roe}, head of research at [Acme].                   | Jane Roe: "Will it open?"
      {Roe=Jane Roe} said: "We open in May."                                          | Jane Roe: "We open in May."
      {Roe=Jane Roe} told reporters on Tuesday, "We open in May."                     | Jane Roe: "We open in May."
      "We open in May," said [Acme] analyst {Jane Roe} in a note to clients.          | Jane Roe (analyst, Acme): "We open in May"
      "We open in May," {Jane Roe}, who runs the plant, told the Daily Herald.        | Jane Roe: "We open in May"
      "We open in May," according to {Jane Roe}, head of the plant.                   | Jane Roe: "We open in May"
      "We open in May," said a spokeswoman for [Acme].                                | a spokeswoman for Acme (spokeswoman, Acme): "We open in May"
      "We open in May," said one source familiar with the matter.                     | one source familiar with the matter: "We open in May"
      "We open in May," an [Acme] spokesman said in an email.                         | an Acme spokesman (spokesman, Acme): "We open in May"
      ‘We open in May,’ said {Jane Roe}.                                              | Jane Roe: "We open in May"
      """)
  void directSpeech(String text, String statement) {
    assertThat(Told.of(text)).containsExactly(statement);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      [Acme] said on Tuesday it would open a plant in Ohio.                           | Acme (Acme): it would open a plant in Ohio
      [Acme] said in a statement that it would open a plant.                          | Acme (Acme): it would open a plant
      [Acme], the largest maker of anvils, said profit rose 10 percent.               | Acme (Acme): profit rose 10 percent
      {Roe=Jane Roe} told investors the plant would open.                             | Jane Roe: the plant would open
      In an interview, {Roe=Jane Roe} said the plant would open.                      | Jane Roe: the plant would open
      Profit will rise 10 percent this year, the chief executive of [Acme] said.      | the chief executive of Acme (chief executive, Acme): Profit will rise 10 percent this year
      Profit will rise this year, {Roe=Jane Roe} told a news conference in Ohio.      | Jane Roe: Profit will rise this year
      According to {Jane Roe}, the plant would open.                                  | Jane Roe: the plant would open
      The plant would open soon, according to people familiar with the matter.        | people familiar with the matter: The plant would open soon
      A person familiar with the matter said [Acme] had hired a bank.                 | A person familiar with the matter: Acme had hired a bank
      Analysts at [Acme] said demand was weak.                                        | Analysts at Acme (Analysts, Acme): demand was weak
      {Roe=Jane Roe} said sales were weak, but shares rose.                           | Jane Roe: sales were weak
      {Roe=Jane Roe} warned that sales were weak.                                     | Jane Roe: sales were weak
      """)
  void indirectSpeech(String text, String statement) {
    assertThat(Told.of(text)).containsExactly(statement);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      {Roe=Jane Roe} declined to say whether the plant would open.
      {Roe=Jane Roe} would not say that the plant would open.
      The plant is said to be the largest of its kind.
      The so-called "Big Anvil" plan was dropped after the crash.
      [Acme] sells "The Great Anvil Story" for ten dollars.
      He said the plant would open.
      The company said the plant would open.
      The spokesman said the plant would open.
      The clerk of {Jane Roe} and [Acme], and [Widget], said the plant would open.
      In April, [Acme] disappointed investors with a forecast, according to nobody at all.
      Beta testers loved "Big Anvil" [Acme] tweet storms.
      A statement issued by [Acme] said nothing.
      A court ruled for [Acme] on Monday. The Korean company said it would appeal.
      [Acme] and [Widget] met. It said the plant would open.
      {Roe=Jane Roe} was told that the plant would open.
      Shares of [Acme] rose after the report, which said nothing new.
      [Acme] added three plants and noted sales in Ohio.
      {Jane Roe} met {John Doe}. He said the plant would open.
      """)
  void noStatement(String text) {
    assertThat(Told.of(text)).isEmpty();
  }

  @Test
  void aQuotationGoesOnBehindItsAttributionAndInTheNextSentences() {
    assertThat(Told.of("""
        "We open in May," {Jane Roe} said, "and we hire." "It will be big. Very big." Rain fell. "And wet."
        """))
        .containsExactly("Jane Roe: \"We open in May\"", "Jane Roe: \"and we hire.\"",
            "Jane Roe: \"It will be big. Very big.\"");
  }

  @Test
  void marksAreOpenedAgainWhereAParagraphBegins() {
    assertThat(Told.of("""
        "We open in May," said {Jane Roe}. "It will be big.

        "It will be wet too."
        """)).containsExactly("Jane Roe: \"We open in May\"", "Jane Roe: \"It will be big.\"",
        "Jane Roe: \"It will be wet too.\"");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      {Roe=Jane Roe} said the plant was dear but "the town will pay for most of it" soon.    | the town will pay for most of it
      {Roe=Jane Roe} said the anvils sell since "customers will want heavy things".          | customers will want heavy things
      {Roe=Jane Roe} said the plant is closed since "we don't need it".                      | we don't need it
      {Roe=Jane Roe} said the plan was "an absurd waste of money" and a "joke".              |
      {Roe=Jane Roe} said the plant would "bring many jobs to the valley".                   |
      {Roe=Jane Roe} said it weighed a "number of heavy alternatives".                       |
      {Roe=Jane Roe} said it was "a gift to the towns that have waited for it".              |
      {Roe=Jane Roe} said the plant "does not make any anvils".                              |
      """)
  void partsInMarksAreSpeechOfTheirOwnWhereTheyAreClauses(String text, String part) {
    List<String> told = Told.of(text);
    assertThat(told).hasSize(part == null ? 1 : 2).first().asString().doesNotStartWith("Jane Roe: \"");
    if (part != null) assertThat(told.getLast()).isEqualTo("Jane Roe: \"" + part + '"');
  }

  @Test
  void whatGoesOnBehindAnAttributionIsSpeechWhereItIsAClause() {
    assertThat(Told.of("\"We open in May,\" {Jane Roe} said, \"and in June.\""))
        .containsExactly("Jane Roe: \"We open in May\"");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      {Jane Roe;head;Acme}, head of [Acme]'s anvil research, said sales were weak.             | head of anvil research, Acme
      {Jane Roe;vice president;Acme}, vice president of pricing at [Acme], said sales were weak.     | vice president of pricing, Acme
      {Jane Roe;executive;Acme}, the [Acme] executive in charge of new tools, said sales were weak.  | executive in charge of new tools, Acme
      {Jane Roe;executive;Acme}, [Acme]'s top anvil executive, said sales were weak.            | top anvil executive, Acme
      {Jane Roe;president;Acme}, president of [Acme], said sales were weak.                     | president, Acme
      {Jane Roe;president;Acme}, president of [Acme]'s heavy tools business, said sales were weak. | president of heavy tools business, Acme
      {Jane Roe;executive;Acme}, a former [Acme] executive, said sales were weak.               | former executive, Acme
      {Jane Roe;lawyer;Acme}, a lawyer for [Acme], said sales were weak.                        | lawyer, Acme
      {Jane Roe;spokeswoman;}, a spokeswoman for the company, said sales were weak.             | spokeswoman
      {Jane Roe;expert who has not worked;Acme}, an expert who has not worked for [Acme], said sales were weak. | expert
      """)
  void titlesAreWhole(String text, String title) {
    assertThat(Told.of(text)).singleElement().asString().startsWith("Jane Roe (" + title + "): sales");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      [Acme] investor {Jane Roe;investor;Acme} said sales were weak.                  | Jane Roe (investor)
      {Jane Roe;investor;Widget}, an investor at [Widget], said sales were weak.      | Jane Roe (investor, Widget)
      Former [Acme] executive {Jane Roe;executive;Acme} said sales were weak.         | Jane Roe (former executive, Acme)
      A former [Acme] executive said sales were weak.                                 | A former Acme executive (former executive, Acme)
      An [Acme] shareholder said sales were weak.                                     | An Acme shareholder (shareholder)
      Some customers of [Acme] said sales were weak.                                  | Some customers of Acme
      Some investors at [Widget] said sales were weak.                                | Some investors at Widget (investors, Widget)
      A person close to [Acme] said sales were weak.                                  | A person close to Acme
      The chief financial officer of a big [Acme] supplier said sales were weak.      | The chief financial officer of a big Acme supplier (chief financial officer)
      The chief financial officer of [Acme] said sales were weak.                     | The chief financial officer of Acme (chief financial officer, Acme)
      [Acme]'s chief financial officer said sales were weak.                          | Acme's chief financial officer (chief financial officer, Acme)
      """)
  void whoOnlyHasToDoWithABodyDoesNotSpeakForIt(String text, String speaker) {
    assertThat(Told.of(text)).containsExactly(speaker + ": sales were weak");
  }

  @Test
  void itsOfficersAreOfTheBodyThatIsMeant() {
    assertThat(Told.of("[Acme] will sell its plant, its chief executive said.")).singleElement()
        .asString()
        .startsWith("its chief executive (chief executive, Acme)");
    assertThat(Told.of("[Acme] will sell its plant to [Widget], its chief executive said.")).singleElement()
        .asString()
        .startsWith("its chief executive (chief executive): ");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      [Acme] said it would sell its plant, raising fresh questions about its debt.         | it would sell its plant
      [Acme] said sales rose 5 percent, beating expectations of 3 percent.                 | sales rose 5 percent
      [Acme] said sales rose 5 percent, below the 7 percent expected by analysts.          | sales rose 5 percent
      [Acme] said sales rose 5 percent, above its earlier forecast of 4 percent.           | sales rose 5 percent, above its earlier forecast of 4 percent
      [Acme] says its tools were copied, and has sued two rivals.                          | its tools were copied
      [Acme] said it would sell its plant but added the town was dear to it.               | it would sell its plant
      [Acme] said it would sell its plant and its town house.                              | it would sell its plant and its town house
      [Acme] said it would sell its plant, raising about 5 million dollars.                | it would sell its plant, raising about 5 million dollars
      [Acme] said sales rose 5 percent, more than in any quarter since 2001.               | sales rose 5 percent, more than in any quarter since 2001
      """)
  void whatAReportMakesOfItIsNotSaid(String text, String words) {
    assertThat(Told.of(text)).containsExactly("Acme (Acme): " + words);
  }

  @ParameterizedTest
  @ValueSource(strings = { "At closing arguments on Tuesday, {Roe=Jane Roe} told investors to wait.",
      "In its letter to the town, [Acme] asked for the reason.",
      "The town wants the plans that [Acme] says it keeps in a safe.",
      "Anvils are usually worth it, wrote [Acme] \"tool advocate\" John Doe in a note.",
      "In his talks with investors, {Roe=John Roe} told them where to build." })
  void whatIsBesideAVerbOfSayingIsNotSaid(String text) {
    assertThat(Told.of(text)).isEmpty();
  }

  @Test
  void aHeadingThatLostItsLineIsNotSaid() {
    assertThat(Told.of("A PLAN FOR MAY \"We open in May. It will rain,\" said {Jane Roe}."))
        .containsExactly("Jane Roe: \"We open in May. It will rain\"");
    assertThat(Told.of("\"Rain falls,\" said {Jane Roe}. A PLAN FOR MAY \"We open in May.\" Snow fell."))
        .containsExactly("Jane Roe: \"Rain falls\"");
  }

  @Test
  void pronounsMeanTheLastSpeaker() {
    assertThat(Told.of("{Jane Roe} said sales were weak. She told Reuters the plant would open."))
        .containsExactly("Jane Roe: sales were weak", "Jane Roe: the plant would open");
    assertThat(Told.of("[Acme] will open a plant in Ohio. The company said sales were weak. It said prices were up."))
        .containsExactly("Acme (Acme): sales were weak", "Acme (Acme): prices were up");
    assertThat(Told.of("A spokesman for [Acme] said sales were weak. \"We try hard,\" the spokesman said."))
        .containsExactly("a spokesman for Acme (spokesman, Acme): sales were weak".replace("a sp", "A sp"),
            "A spokesman for Acme (spokesman, Acme): \"We try hard\"");
  }

  @Test
  void headingsInCapitalsNameWhoIsQuoted() {
    assertThat(Told.of("{JANE ROE}, ANALYST, [ACME] \"Sales were weak.\" \"Costs rose.\" {JOHN DOE}: \"We like it.\""))
        .containsExactly("JANE ROE: \"Sales were weak.\"", "JANE ROE: \"Costs rose.\"", "JOHN DOE: \"We like it.\"");
  }

  @Test
  void whatIsSaidOfASpeakerIsSaidByWhoReportsIt() {
    assertThat(Told.of("{Roe=Jane Roe} said that the plant would open, the [Daily Herald] reported.")).containsExactly(
        "Daily Herald (Daily Herald): Roe said that the plant would open", "Jane Roe: the plant would open");
  }

  @Test
  void genderTellsWhoIsMeant() {
    assertThat(
        Told.of("{Jane Roe} said sales were weak. {Doe=John Doe} met reporters in Ohio. \"It is bad,\" he said."))
        .contains("John Doe: \"It is bad\"");
    assertThat(Told.of("{Jane Roe} said sales were weak. \"It is bad,\" he said.")).hasSize(1);
    assertThat(Told.of("{Jane Roe} said sales were weak, an unknown person said. \"It is bad,\" the clerk said."
        + " \"Very bad,\" she said.")).noneMatch(line -> line.endsWith("\"Very bad\""));
  }

  @Test
  void theDescriptionBehindANameBelongsToIt() {
    assertThat(Told.of("\"Sales were weak,\" {Jane Roe}, an analyst at [Acme] said of the figures."))
        .containsExactly("Jane Roe: \"Sales were weak\"");
    assertThat(Told.of("\"Sales were weak,\" said [Acme] Partners' analyst {Jane Roe}."))
        .containsExactly("Jane Roe (analyst, Acme): \"Sales were weak\"");
  }

  @ParameterizedTest
  @ValueSource(strings = { "\"(", "said, \"a. ", "X said ", "\"", "( ' ", "‘a ", "“a. “" })
  void anythingIsReadInLinearTime(String piece) {
    assertThat(Told.of(piece.repeat(100_000))).hasSizeLessThan(100_001);
  }

  @Test
  void emptyTextTellsNothing() {
    assertThat(Told.of("")).isEmpty();
  }

  @Test
  void whatFollowsInTheSameSentenceIsOfTheSameSpeaker() {
    assertThat(Told.of("{Roe=Jane Roe} said sales were weak, adding that the plant would open."))
        .containsExactly("Jane Roe: sales were weak", "Jane Roe: the plant would open");
  }
}
