package dossier.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraderTest {
  private static OwnQuestion question(String kind, String fields) {
    return OwnQuestion.of(("{'id':'q','question':'Which paid more, Acme or Bolt?','kind':'" + kind + "','answers':[],"
        + "'items':[],'articles':[],'answerable':true," + fields + "}").replace('\'', '"'));
  }

  private static void graded(OwnQuestion question, String answer, boolean right) {
    assertThat(Grader.right(question, answer)).as(answer).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Ann Müller                           | true
      ann muller                           | true
      Ann Müller’s team                    | true
      It was Ann-Müller, by all accounts.  | true
      Ann Müllers                          | false
      Ann                                  | false
      not Ann Müller                       | false
      not Bo Li but Ann Müller             | true
      """)
  void aPhraseStandsOnWordBoundariesAndIsNotDenied(String answer, boolean right) {
    graded(question("who", "'answers':['Ann Müller']"), answer, right);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      $4.34 billion                               | true
      US$4,340,000,000                            | true
      about 4.3 billion dollars                   | true
      $4.34bn in cash                             | true
      $4.34 billion, or $39 a share               | true
      On 3 May 2018 it paid $4.34 billion.        | true
      $4.2 billion                                | false
      $4.34 million                               | false
      €4.34 billion                               | false
      4.34 billion                                | false
      4.34 percent                                | false
      HK$4.34 billion                             | false
      $4.34 billion, $5 billion or $6 billion     | false
      """)
  void anAmountIsWithinOnePercentAndInItsCurrency(String answer, boolean right) {
    graded(question("how_much", "'answers':['$4.34 billion'],'number':{'value':4.34e9,'unit':'USD'}"), answer, right);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      three          | true
      3 models       | true
      a third        | true
      three billion  | false
      $3             | false
      3 percent      | false
      2003           | false
      thirteen       | false
      """)
  void aCountIsABareNumberOrAnAcceptedWord(String answer, boolean right) {
    graded(question("count", "'answers':['three','3','third'],'number':{'value':3,'unit':'models'}"), answer, right);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      9.9 percent  | true
      9.9%         | true
      10 per cent  | true
      9.9          | false
      9 percent    | false
      """)
  void aShareNeedsItsSign(String answer, boolean right) {
    graded(question("how_much", "'answers':['9.9 percent','10 percent'],'number':{'value':9.9,'unit':'percent'}"),
        answer, right);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      30 June 2021                               | true
      on June 30, 2021                           | true
      2021-06-30                                 | true
      Jun. 30th 2021                             | true
      30 June                                    | true
      June 30                                    | false
      June 2021                                  | false
      2021                                       | false
      30 June 2020                               | false
      29 June 2021                               | false
      29 June 2021, 30 June 2021 or 1 July 2021  | false
      """)
  void aDayIsThatDay(String answer, boolean right) {
    graded(question("when", "'answers':['30 June'],'date':'2021-06-30'"), answer, right);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      July 2014        | true
      in July of 2014  | true
      3 July 2014      | false
      2014             | false
      """)
  void aMonthIsNoDayOfIt(String answer, boolean right) {
    graded(question("when", "'answers':['July 2014'],'date':'2014-07'"), answer, right);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Ann Li founded it in 2006  | true
      Ann Li                     | false
      2006                       | false
      Ann Li, 2007               | false
      """)
  void whoAndWhenNeedsBoth(String answer, boolean right) {
    graded(question("profile", "'answers':['Ann Li'],'date':'2006'"), answer, right);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Red, Green and Blue                           | true
      They are: Red; Green; Blue (since 2010)       | true
      Red & Black, Green, Blue                      | true
      Red, Green, Blue and Grey                     | true
      Red and Green                                 | true
      Red                                           | false
      Red, Green, Blue, Grey, Pink                  | false
      Red, Grey                                     | false
      Reds, Greens, Blues                           | false
      """)
  void aListIsNearlyWholeAndNearlyPure(String answer, boolean right) {
    graded(question("list", "'items':[['Red and Black','Red'],['Green'],['Blue']]"), answer, right);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      No                              | true
      No: it kept nothing.            | true
      no, yes would be wrong          | true
      Yes                             | false
      It did not                      | false
      Nobody said no                  | false
      """)
  void yesAndNoStandFirst(String answer, boolean right) {
    graded(question("yes_no", "'answers':['no']"), answer, right);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Acme                              | true
      Acme ($5 million against Bolt's)  | true
      Bolt                              | false
      Bolt, then Acme                   | false
      Bolt or Acme                      | false
      """)
  void ofTwoTheRightOneStandsFirst(String answer, boolean right) {
    graded(question("compare", "'answers':['Acme']"), answer, right);
  }

  @ParameterizedTest
  @ValueSource(strings = { "", " ", "Ann" })
  void whatHasNoAnswerIsNeverAnsweredRightly(String answer) {
    graded(question("who", "'answers':['Ann'],'answerable':false"), answer, false);
  }

  @Test
  void aPassageIsNoAnswer() {
    graded(question("who", "'answers':['Ann']"), "word ".repeat(59) + "Ann", true);
    graded(question("who", "'answers':['Ann']"), "word ".repeat(60) + "Ann", false);
  }
}
