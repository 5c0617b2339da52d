package dossier.question;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.text.Span;
import dossier.text.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionReaderTest {
  private static final QuestionReader READER = new QuestionReader(new CompanyLinker(CompanyCatalog.bundled()));
  private static final Instant ASKED = Instant.parse("2018-07-11T15:00:00Z");

  private static Question read(String text) {
    assertThat(READER.read(text, ASKED)).as(text).isInstanceOf(QuestionReading.Understood.class);
    return ((QuestionReading.Understood) READER.read(text, ASKED)).question();
  }

  private static String words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      how many stores does Xiaomi plan to open?            | HOW_MANY | xiaomi          | stores plan open
      What is the number of users of Spotify?              | HOW_MANY | spotify         | number users
      How much did Microsoft pay for LinkedIn?             | HOW_MUCH | microsoft,linkedin | pay
      For how much was ARM sold?                           | HOW_MUCH | arm             | sold
      What price did Walmart pay for Flipkart in 2018?     | HOW_MUCH | walmart,flipkart | price pay
      What was Nokia's market share?                       | HOW_MUCH | nokia           | market share
      What did Uber pay in fines?                          | HOW_MUCH | uber            | pay fines
      When did Google buy Fitbit?                          | WHEN     | google,fitbit   | buy
      By when will Xiaomi open its stores?                 | WHEN     | xiaomi          | open stores
      In what year was Zoom founded?                       | WHEN     | zoom            | year founded
      Where does Xiaomi start in Western Europe?           | WHERE    | xiaomi          | start Western Europe
      Which country fined Google?                          | WHERE    | google          | country fined
      Who leads Intel?                                     | WHO      | intel           | leads
      Whose phones did Huawei copy?                        | WHO      | huawei          | phones copy
      Which carriers dropped Huawei?                       | WHO      | huawei          | carriers dropped
      Which German auto supplier works with Nvidia?        | WHO      | nvidia          | German auto supplier works
      Why did Qualcomm give up NXP?                        | WHY      | qualcomm,nxp    | ''
      What led Apple to cancel its car?                    | WHY      | apple           | led cancel car
      Did Huawei sell Honor?                               | YES_NO   | huawei,honor    | sell
      Is TikTok banned in India?                           | YES_NO   | tiktok          | banned India
      What did Sony announce?                              | WHAT     | sony            | announce
      How did Nvidia grow so fast?                         | WHAT     | nvidia          | grow fast
      latest news on Xiaomi                                | NEWS     | xiaomi          | ''
      latest number of Xiaomi subscribers                  | HOW_MANY | xiaomi          | 'latest number subscribers'
      news about zte                                       | NEWS     | zte             | ''
      What's new with Samsung?                             | NEWS     | samsung         | ''
      xiaomi                                               | PROFILE  | xiaomi          | ''
      who is ZTE?                                          | PROFILE  | zte             | ''
      What is ZTE?                                         | PROFILE  | zte             | ''
      Tell me about Foxconn                                | PROFILE  | foxconn         | ''
      Xiaomi revenue in India                              | HOW_MUCH | xiaomi          | revenue India
      Xiaomi phones in India                               | WHAT     | xiaomi          | phones India
      """)
  void kindCompaniesAndKeywords(String text, AnswerKind kind, String companies, @Nullable String keywords) {
    Question question = read(text);
    assertThat(question.kind()).isEqualTo(kind);
    assertThat(question.companyIds().stream().map(id -> id.value()).collect(Collectors.joining(",")))
        .isEqualTo(companies);
    assertThat(words(text, question.keywords())).isEqualTo(keywords);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      what did Xiaomi launch in 2017?                    | 2017-01-01 | 2018-01-01 | launch
      what did Xiaomi launch last week?                  | 2018-07-02 | 2018-07-09 | launch
      what did Xiaomi launch before 2017?                | 1900-01-01 | 2017-01-01 | launch
      what did Xiaomi launch since March?                | 2018-03-01 | 2018-07-12 | launch
      what did Xiaomi launch since 1 March 2017?         | 2017-03-01 | 2018-07-12 | launch
      how many phones did Xiaomi sell in Q3 2017?        | 2017-07-01 | 2017-10-01 | phones sell
      news xiaomi last month                             | 2018-06-01 | 2018-07-01 | ''
      how much did Xiaomi earn between 2014 and 2016?    | 2014-01-01 | 2017-01-01 | earn
      """)
  void thePeriodIsReadFromTheDayOfAsking(String text, LocalDate from, LocalDate to, String keywords) {
    Question question = read(text);
    assertThat(question.period()).isEqualTo(new TimeRange(from, to));
    assertThat(words(text, question.keywords())).isEqualTo(keywords);
  }

  @ParameterizedTest
  @ValueSource(strings = { "what did Xiaomi launch?", "may Xiaomi sell phones?", "what will 360 do?",
      "who makes the Xbox 360?" })
  void withoutATimeThereIsNoPeriod(String text) {
    assertThat(read(text).period()).isNull();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Why didn't Apple sell the car?        | sell car
      Why isn’t Apple making cars?          | making cars
      What doesn't Apple sell?              | sell
      What's Apple's best phone?            | best phone
      Who'll lead Apple?                    | lead
      What did Google say about phones?     | phones
      Does Xiaomi sell phones in the US?    | sell phones US
      Does Xiaomi sell phones to us?        | sell phones
      Does Xiaomi sell phones in the U.S.?  | sell phones U.S
      Is Apple's R&D in Ireland?            | R&D Ireland
      """)
  void keywordsCarryTheMeaning(String text, String keywords) {
    assertThat(words(text, read(text).keywords())).isEqualTo(keywords);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Which carriers dropped Huawei?                 | carriers
      Which German auto supplier works with Nvidia?  | supplier
      Where does Xiaomi start?                       | ''
      In what year was Zoom founded?                 | year
      What price did Walmart pay?                    | price
      How many stores did Xiaomi open?               | ''
      """)
  void typeWordsOnlyNameTheKindOfThing(String text, String typeWords) {
    assertThat(words(text, read(text).typeWords())).isEqualTo(typeWords);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ?!              | There are no words in that question.
      12 + 30         | There are no words in that question.
      how much did they pay for it? | Which company is meant? Name it in the question.
      and who bought it? | Which company is meant? Name it in the question.
      小米计划开设多少家门店？ | Questions are read in English only, and so are the articles.
      Сколько магазинов откроет Xiaomi? | Questions are read in English only, and so are the articles.
      """)
  void whatIsNoQuestionIsSaid(String text, String reason) {
    assertThat(READER.read(text, ASKED)).isEqualTo(new QuestionReading.Unreadable(reason));
  }

  @ParameterizedTest
  @ValueSource(strings = { "", " \t\n " })
  void anEmptyQuestionGetsAnExample(String text) {
    assertThat(READER.read(text, ASKED)).isInstanceOfSatisfying(QuestionReading.Unreadable.class,
        unreadable -> assertThat(unreadable.reason()).matches("The question is empty\\. Ask for example: .+\\?"));
  }

  @Test
  void aQuestionIsBounded() {
    assertThat(READER.read("a".repeat(10_000), ASKED)).isEqualTo(new QuestionReading.Unreadable(
        "The question has 10000 characters; at most 1000 are read. Ask for one thing at a time."));
    assertThat(READER.read("who ".repeat(250), ASKED)).isInstanceOf(QuestionReading.Understood.class);
  }

  @Test
  void aNearSpellingIsToldAndStaysAKeyword() {
    QuestionReading reading = READER.read("how many stores does Xiaomy plan?", ASKED);
    assertThat(reading).isInstanceOfSatisfying(QuestionReading.Understood.class, understood -> {
      assertThat(understood.near()).singleElement().satisfies(near -> {
        assertThat(near.surface()).isEqualTo("Xiaomy");
        assertThat(near.candidates().getFirst().company().value()).isEqualTo("xiaomi");
      });
      assertThat(understood.question().companies()).isEmpty();
    });
  }
}
