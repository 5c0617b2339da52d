package dossier.answer;

import static dossier.answer.Newsroom.NOW;
import static dossier.answer.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.question.QuestionReading;
import dossier.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Nora Vance | Nora Vance will succeed Paul Ames as chief executive.
      Nora Vance | Vesta named Nora Vance as finance chief to replace the outgoing Paul Ames.
      Nora Vance | Paul Ames will be succeeded by his deputy, Nora Vance.
      Nora Vance | Vesta will replace its chief executive, Paul Ames, with Nora Vance.
      Nora Vance | Nora Vance, who took over from Paul Ames in May, cut costs.
      Nora Vance | Paul Ames to hand over as Vesta chief to Nora Vance
      """)
  void whoTakesTheOfficeFollows(String person, String sentence) {
    assertThat(follows(person, sentence)).as(sentence).isTrue();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Nora Vance | Paul Ames succeeded Nora Vance in 2004.
      Nora Vance | Nora Vance was replaced by Paul Ames.
      Nora Vance | Nora Vance, a candidate to succeed Paul Ames, has left.
      Nora Vance | Nora Vance could replace Paul Ames.
      Nora Vance | Nora Vance replaced Paul Ames with Rita Lund.
      Nora Vance | Nora Vance was fired in May and replaced a few months later with Ames.
      Nora Vance | Paul Ames was close to Siemens finance chief Nora Vance.
      Nora Vance | Nora Vance helped the board with the decision to replace Paul Ames.
      """)
  void whoIsNamedBesideDoesNot(String person, String sentence) {
    assertThat(follows(person, sentence)).as(sentence).isFalse();
  }

  private static boolean follows(String person, String sentence) {
    int at = sentence.indexOf(person);
    return new Succession("Ames").follows(sentence, new Span(at, at + person.length()), List.of());
  }

  @Test
  void aSuccessorStandsSomeSentencesBelowAndAnOfficerOfAnotherCompanyIsNone() {
    try (Newsroom room = new Newsroom().with(entry("cfo", "Ericsson finance chief leaves",
        "Ericsson announced the departure of its chief financial officer Paul Ames. "
            + "Ames was known to be close to Siemens CFO Karl Brandt, who had asked for cuts. "
            + "Ericsson gave no reason for the departure. It appointed chief operating officer Nora Vance as successor.",
        "2018-02-19"))) {
      assertThat(room.answers.ask("who succeeded Paul Ames as CFO of Ericsson?", NOW).answer())
          .isInstanceOfSatisfying(Answer.Found.class, found -> assertThat(found.answer()).isEqualTo("Nora Vance"));
      assertThat(room.answers.ask("who succeeded Paul Ames as CFO of Siemens?", NOW).answer())
          .isInstanceOf(Answer.Declined.class);
    }
  }

  @Test
  void whoStandsInTheAnswerIsWhomHeMeansBelowIt() {
    try (Newsroom room = new Newsroom().with(entry("cfo", "Ericsson names finance chief",
        "Ericsson named Nora Vance as chief financial officer to replace Paul Ames.", "2018-02-19"))) {
      assertThat(room.answers.people("who replaced Paul Ames at Ericsson?", NOW)).containsExactly("Nora Vance");
      assertThat(room.answers.people("why did Paul Ames leave Ericsson?", NOW)).contains("Paul Ames");
      assertThat(room.answers.people("how many shops does Ericsson have?", NOW)).isEmpty();
    }
  }

  @Test
  void whoNobodyIsToldToFollowHasNoSuccessor() {
    try (Newsroom room = new Newsroom().with(entry("cfo", "Ericsson finance chief leaves",
        "Ericsson said that its finance chief Paul Ames will leave. Nora Vance, who heads Ericsson in Asia, praised him.",
        "2018-02-19"))) {
      assertThat(room.answers.ask("who replaced Paul Ames at Ericsson?", NOW).answer())
          .isInstanceOf(Answer.Declined.class);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Who took over as chief executive of Ericsson after Paul Ames left? | Paul Ames | chief executive
      Who became CEO of Ericsson when Paul Ames was fired? | Paul Ames | chief executive
      Which executive was named finance chief at Ericsson following Paul Ames's departure? | Paul Ames | finance chief
      """)
  void whoLeftIsNamedBehindToo(String question, String predecessor, String office) {
    try (Newsroom room = new Newsroom()) {
      assertThat(room.reader.read(question, NOW)).isInstanceOfSatisfying(QuestionReading.Understood.class,
          read -> assertThat(SuccessorAsk.read(read.question()))
              .contains(new SuccessorAsk(predecessor, office)));
    }
  }

  @Test
  void whoHeldTheOfficeBeforeDoesNotTakeItOver() {
    try (Newsroom room = new Newsroom().with(
        entry("before", "Ericsson names chief",
            "Paul Ames replaced the controversial Rita Lund as chief executive of Ericsson.", "2017-02-19"),
        entry("after", "Ericsson chief leaves",
            "Paul Ames left Ericsson on Monday. Nora Vance takes over as chief executive of Ericsson.",
            "2018-02-19"))) {
      assertThat(room.answers.ask("Who took over as chief executive of Ericsson after Paul Ames left?", NOW).answer())
          .isInstanceOfSatisfying(Answer.Found.class, found -> assertThat(found.answer()).isEqualTo("Nora Vance"));
    }
  }

  @Test
  void whereNobodyTellsOfTheSuccessionTheNextHolderIsTheSuccessor() {
    try (Newsroom room = new Newsroom().with(
        entry("one", "Ericsson grows", "Ericsson chief executive Paul Ames expects growth.", "2017-02-19"),
        entry("two", "Ericsson plans", "Ericsson promoted Nora Vance to chief executive on Monday.", "2018-02-19"),
        entry("three", "Ericsson results", "Ericsson chief executive Nora Vance cut costs.", "2018-05-19"))) {
      assertThat(room.answers.ask("Who succeeded Paul Ames as chief executive of Ericsson?", NOW).answer())
          .isInstanceOfSatisfying(Answer.Found.class, found -> assertThat(found.answer()).isEqualTo("Nora Vance"));
      assertThat(room.answers.ask("Who succeeded Nora Vance as chief executive of Ericsson?", NOW).answer())
          .isInstanceOf(Answer.Declined.class);
    }
  }
}
