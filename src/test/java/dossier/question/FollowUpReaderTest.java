package dossier.question;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.question.FollowUp.AsksBack;
import dossier.question.FollowUp.Meant;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpReaderTest {
  private static final FollowUpReader READER = new FollowUpReader(new CompanyLinker(CompanyCatalog.bundled()));
  private static final Instant ASKED = Instant.parse("2018-07-11T15:00:00Z");

  private static FollowUp read(String text, String... earlier) {
    return READER.read(List.of(earlier), text, ASKED);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      How many phones did Huawei ship in 2017?     | and ZTE?            | How many phones did ZTE ship in 2017?
      How many phones did Huawei ship in 2017?     | what about zte      | How many phones did zte ship in 2017?
      How many phones did Huawei ship in 2017?     | And how about ZTE?? | How many phones did ZTE ship in 2017?
      How many phones did Huawei ship in 2017?     | and ZTE in 2012?    | How many phones did ZTE ship in 2012?
      What was Nokia's market share?               | and Samsung's?      | What was Samsung's market share?
      Who was sued by Apple?                       | and by Samsung?     | Who was sued by Samsung?
      Did Microsoft buy a stake from Nokia?        | and from Intel?     | Did Microsoft buy a stake from Intel?
      Does Nokia lead where Nokia sells?           | and ZTE?            | Does ZTE lead where ZTE sells?
      news huawei                                  | and ZTE?            | news ZTE
      facts google acquisitions 2011               | what about 2012?    | facts google acquisitions 2012
      latest news on Huawei last week              | and this week?      | latest news on Huawei this week
      """)
  void anotherCompanyTakesThePlaceOfTheOneBefore(String earlier, String text, String meant) {
    assertThat(read(text, earlier)).isEqualTo(new Meant(meant));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      How many phones did Huawei ship in 2017?     | and in 2012?        | How many phones did Huawei ship in 2012?
      How many phones did Huawei ship in 2017?     | in 2012             | How many phones did Huawei ship in 2012?
      How many phones did Huawei ship in 2017?     | what about 2012?    | How many phones did Huawei ship in 2012?
      How many phones did Huawei ship in 2017?     | last year?          | How many phones did Huawei ship last year?
      How many phones did Huawei ship?             | since 2015?         | How many phones did Huawei ship since 2015?
      What was the forecast of Nokia for 2011?     | and 2012?           | What was the forecast of Nokia for 2012?
      What did Sony sell last year                 | and in March 2016?  | What did Sony sell in March 2016
      How many jobs did Cisco cut since 2011?      | and in 2010?        | How many jobs did Cisco cut in 2010?
      How many phones did Apple sell in Q1 2012?   | and in Q2?          | How many phones did Apple sell in Q2 2012?
      Did Nokia grow in the first quarter of 2012? | in the second quarter? | Did Nokia grow in the second quarter of 2012?
      How many shops does Xiaomi have in China?    | and in India?       | How many shops does Xiaomi have in India?
      """)
  void anotherPeriodOrPlaceTakesThePlaceOfTheOneBefore(String earlier, String text, String meant) {
    assertThat(read(text, earlier)).isEqualTo(new Meant(meant));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      How many shops does Xiaomi plan to open?            | when?           | When does Xiaomi plan to open shops?
      How many shops does Xiaomi plan to open in Europe?  | by when?        | By when does Xiaomi plan to open shops in Europe?
      How many cars were recalled by Xiaomi?              | why?            | Why were cars recalled by Xiaomi?
      How much did Microsoft pay for LinkedIn?            | When was that?  | When did Microsoft pay for LinkedIn?
      Did eBay sell StubHub?                              | and when        | When did eBay sell StubHub?
      Did eBay sell StubHub?                              | how much?       | For how much did eBay sell StubHub?
      Did eBay sell StubHub?                              | to whom?        | To whom did eBay sell StubHub?
      When did eBay sell StubHub?                         | to who?         | To whom did eBay sell StubHub?
      Is TikTok banned in India?                          | since when?     | Since when is TikTok banned in India?
      Was Google fined?                                   | how much?       | How much was Google fined?
      Was Google fined?                                   | who?            | By whom was Google fined?
      Who bought StubHub in 2007?                         | for how much?   | For how much was StubHub bought in 2007?
      Which carriers dropped Huawei?                      | why             | Why was Huawei dropped by carriers?
      Which country fined Google?                         | in which year?  | In which year was Google fined by country?
      What price did Walmart pay for Flipkart?            | when?           | When did Walmart pay for Flipkart?
      Where does Xiaomi start in Europe?                  | when exactly?   | When does Xiaomi start in Europe?
      When did Cisco cut jobs?                            | how many?       | How many jobs did Cisco cut?
      When did Cisco cut jobs in 2013?                    | how many?       | How many jobs did Cisco cut in 2013?
      """)
  void otherAskingWordsAskAboutTheSame(String earlier, String text, String meant) {
    assertThat(read(text, earlier)).isEqualTo(new Meant(meant));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      What does Xiaomi sell?                     | when did it start in India? | when did Xiaomi start in India?
      What does Xiaomi sell?                     | how many shops do they run? | how many shops do Xiaomi run?
      What does Xiaomi sell?                     | what was their revenue?     | what was Xiaomi’s revenue?
      """)
  void theCompanyBeforeIsMeantByItAndTheir(String earlier, String text, String meant) {
    assertThat(read(text, earlier)).isEqualTo(new Meant(meant));
  }

  @ParameterizedTest
  @ValueSource(strings = { "more", "More evidence!", "show me more", "any further quotes?", "anything else?",
      "and more please", "evidence" })
  void moreWantsEvidence(String text) {
    assertThat(read(text, "Did eBay sell StubHub?", "What does Sony sell?"))
        .isEqualTo(new FollowUp.More("Did eBay sell StubHub?"));
  }

  @ParameterizedTest
  @ValueSource(strings = { "who said so?", "Who says that?", "says who?", "according to whom?", "source?",
      "what is the source for that?" })
  void whoSaidSoAsksForSources(String text) {
    assertThat(read(text, "Did eBay sell StubHub?")).isEqualTo(new FollowUp.Sources("Did eBay sell StubHub?"));
  }

  @ParameterizedTest
  @ValueSource(strings = { "who bought LinkedIn?", "ZTE?", "xiaomi", "and what did ZTE sell?",
      "When did Google buy Fitbit?", "how many employees?",
      "who is the chairman of the board?", "latest news", "and ZTE's revenue?", "what about Huawei phones?",
      "more shops in India", "why did the merger fail?",
      "which startup sold its app?", "who said so many things?", "what about Huawei and how it does",
      "How much money is spent on chips?", "", "?" })
  void whatStandsOnItsOwnIsAskedAnew(String text) {
    assertThat(read(text, "Did eBay sell StubHub?")).isEqualTo(new FollowUp.Anew());
  }

  @ParameterizedTest
  @ValueSource(strings = { "and ZTE?", "when?", "why", "how much?", "more", "who said so?", "in 2012?",
      "what about 2012?", "and in India?" })
  void withoutAnEarlierQuestionItAsksBack(String text) {
    assertThat(read(text)).isInstanceOf(AsksBack.class);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      What did Sony announce?                          | when?
      Who leads Intel?                                 | when?
      What was Nokia's market share?                   | why?
      profile xiaomi                                   | when?
      Did eBay sell StubHub?                           | how many?
      Did eBay sell StubHub?                           | who?
      Did eBay sell StubHub?                           | why not?
      Did eBay sell StubHub?                           | which one?
      How many shops does Xiaomi have in China?        | and the revenue?
      How many shops does Xiaomi have?                 | and in India?
      How many shops does Xiaomi have?                 | what about Europe?
      Did Nokia sell more in 2010 than in 2012?        | and in 2014?
      How many phones did Huawei ship?                 | and ZTE and Samsung?
      How many chips are made in Taiwan?               | and ZTE?
      How much did Microsoft pay for LinkedIn?         | when did it close?
      When did Apple release the iPhone 5?             | how much did it cost?
      Did Yahoo reject Microsoft's bid?                | for how much?
      Did Yahoo leave China?                           | how much?
      """)
  void whatCannotBeReadSurelyAsksBack(String earlier, String text) {
    assertThat(read(text, earlier)).isInstanceOf(AsksBack.class);
  }

  @Test
  void ofTwoCompaniesItIsAskedWhichGoes() {
    assertThat(read("and GitHub?", "How much did Microsoft pay for LinkedIn?")).isEqualTo(new AsksBack(
        "Which is meant: “How much did GitHub pay for LinkedIn?” or “How much did Microsoft pay for GitHub?”? Ask it as a whole question."));
    assertThat(read("and for GitHub?", "How much did Microsoft pay for LinkedIn?"))
        .isEqualTo(new Meant("How much did Microsoft pay for GitHub?"));
  }

  @Test
  void aQuestionAboutNoCompanyLeavesTheOneBeforeItInPlace() {
    assertThat(read("and ZTE?", "How many chips are made in Taiwan?", "What does Huawei sell?"))
        .isEqualTo(new Meant("What does ZTE sell?"));
  }

  @Test
  void aFollowUpOfAFollowUpKeepsWhatTheFirstAsked() {
    String first = "How many phones did Huawei ship in 2017?";
    Meant second = (Meant) read("and ZTE?", first);
    Meant third = (Meant) read("and in 2016?", second.question(), first);
    assertThat(third.question()).isEqualTo("How many phones did ZTE ship in 2016?");
    assertThat(read("when?", third.question())).isEqualTo(new Meant("When did ZTE ship phones in 2016?"));
  }
}
