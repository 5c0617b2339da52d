package dossier.answer;

import static dossier.answer.Newsroom.NOW;
import static dossier.answer.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PremiseTest {
  private static Newsroom room;

  @BeforeAll
  static void open() {
    room = new Newsroom().with(
        entry("a", "eBay buys StubHub", "eBay bought StubHub for $310 million.", "2007-01-10"),
        entry("b", "IBM in Lenovo", "IBM bought a stake in Lenovo in 2005.", "2008-07-21"),
        entry("c", "Google and Twitter", "Google plans to buy Twitter.", "2009-04-03"),
        entry("d", "Samsung drops bid for SanDisk",
            "Samsung dropped its bid for SanDisk because of the losses of SanDisk. Toshiba agreed to buy SanDisk for $9 billion.",
            "2008-10-22"),
        entry("e", "Microsoft in Finland", "Microsoft bought Nokia for $7.2 billion.", "2013-09-03"));
  }

  @AfterAll
  static void close() {
    room.close();
  }

  private static Answer ask(String question) {
    return room.answers.ask(question, NOW).answer();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      When did Apple buy StubHub?                          | eBay buys StubHub
      When did Apple complete its acquisition of StubHub?  | eBay buys StubHub
      How much did Google pay for Nokia?                   | Microsoft buys Nokia
      """)
  void thePurchaseByAnotherIsReportedInstead(String question, String start) {
    assertThat(ask(question)).isInstanceOfSatisfying(Answer.NoEvidence.class,
        silent -> assertThat(silent.instead()).startsWith(start));
  }

  @ParameterizedTest
  @ValueSource(strings = { "Why did Dell buy Lenovo?", "When did Apple buy Twitter?",
      "How much did Intel pay for Nokia's networks?", "When did Nokia complete its acquisition of Oracle?" })
  void whatSharesTheCompanyAloneIsNot(String question) {
    Answer answer = ask(question);
    assertThat(answer).as(question).isInstanceOf(Answer.Declined.class);
    if (answer instanceof Answer.NoEvidence silent) assertThat(silent.instead()).isNull();
  }

  @Test
  void aBidThatIsAskedAboutAsDroppedIsNotTakenToHaveBeenDone() {
    Answer answer = ask("why did Samsung drop its SanDisk bid?");
    if (answer instanceof Answer.NoEvidence silent) assertThat(silent.instead()).isNull();
    else
      assertThat(answer).isInstanceOfAny(Answer.Found.class, Answer.Passages.class);
  }
}
