package dossier.question;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.question.QuestionPart.Tie;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionPartsTest {
  private static final QuestionParts PARTS = new QuestionParts(new CompanyLinker(CompanyCatalog.bundled()));
  private static final Instant ASKED = Instant.parse("2018-07-11T15:00:00Z");

  private static List<String> questions(String text) {
    return PARTS.read(text, ASKED).stream().map(QuestionPart::question).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      When and where did Nokia open its shop?              | when did Nokia open its shop      | where did Nokia open its shop
      when does the first Xiaomi shop open and where       | when does the first Xiaomi shop open | Where does the first Xiaomi shop open
      How many users did Nokia add in 2012 and how many phones did it sell? | How many users did Nokia add in 2012 | how many phones did Nokia sell in 2012
      How many jobs does Nokia cut and when does its plant close? | How many jobs does Nokia cut | when does Nokia’s plant close
      How many shares does Jane Roe hold, and when did she buy them? | How many shares does Jane Roe hold | when did Jane Roe buy them
      How many phones did Nokia sell in 2012 and how many did Samsung? | How many phones did Nokia sell in 2012 | How many phones did Samsung sell in 2012
      Nokia net profit and revenue in 2012                 | Nokia net profit in 2012          | Nokia revenue in 2012
      How many phones did Nokia sell in 2012 and 2013?     | How many phones did Nokia sell in 2012 | How many phones did Nokia sell in 2013
      What do the Lumia 800 and the Lumia 900 cost?        | What do the Lumia 800 cost        | What do the Lumia 900 cost
      How many phones did Nokia and Samsung sell in 2012?  | How many phones did Nokia sell in 2012 | How many phones did Samsung sell in 2012
      What was the market value of Nokia and of Samsung in 2012? | What was the market value of Nokia in 2012 | What was the market value of Samsung in 2012
      Nokia vs Samsung market share in China, January 2010 | Nokia market share in China, January 2010 | Samsung market share in China, January 2010
      comscore june 2009: bing vs yahoo share of US search | comscore june 2009: bing share of US search | comscore june 2009: yahoo share of US search
      How much did Nokia pay and over how many years?      | How much did Nokia pay            | Over how many years did Nokia pay
      """)
  void eachThingThatIsAskedIsAQuestionInFull(String text, String one, String two) {
    assertThat(questions(text)).containsExactly(one, two);
  }

  @Test
  void threeThingsMayBeAsked() {
    assertThat(questions("When and where did Jane Roe marry, and to whom?"))
        .startsWith("when did Jane Roe marry", "where did Jane Roe marry")
        .hasSize(3);
  }

  @Test
  void anotherTimeIsLeftOpen() {
    assertThat(PARTS.read("Nokia profit Q1 2010 vs a year ago", ASKED)).containsExactly(
        new QuestionPart("Nokia profit Q1 2010", "", "Nokia profit Q1 2010", Tie.FREE),
        new QuestionPart("a year ago", "a year ago", "", Tie.WITHIN));
    assertThat(questions("Nokia Q1 2010 profit vs what analysts expected")).containsExactly("Nokia Q1 2010 profit", "");
  }

  @Test
  void whatSaysTooLittleIsToldOnlyByWhatAnswersThePartBefore() {
    assertThat(PARTS.read("How much did Nokia earn, and how much per share?", ASKED).getLast().tie())
        .isEqualTo(Tie.WITHIN);
    assertThat(
        PARTS.read("How large is Jane Roe's stake in Nokia and what is the buyout worth?", ASKED).getLast().tie())
        .isEqualTo(Tie.BESIDE);
    assertThat(PARTS.read("How many years did Roe run Nokia and who became chairman after him?", ASKED).getLast().tie())
        .isEqualTo(Tie.WITHIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "How much did Nokia and Siemens pay for Acme?",
      "Nokia vs Samsung units in 2012, who was ahead?",
      "Which was bigger, Nokia vs Samsung sales or Sony's?",
      "Nokia vs Samsung at court",
      "How many phones did Nokia and Samsung sell together in 2012?",
      "How many phones did Nokia sell between 2012 and 2013?",
      "Did Nokia's profit and revenue rise?",
      "Did Nokia explain what it does and how it works?",
      "Who bought Nokia's maps and services?",
      "When did Nokia and Samsung settle?",
      "What was the price of Smith and Wesson in 2012?",
  })
  void oneQuestionStaysWhole(String text) {
    assertThat(questions(text)).isEmpty();
  }
}
