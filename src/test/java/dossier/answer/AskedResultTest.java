package dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskedResultTest {
  @Test
  void aResultOfJustThatTimeAnswers() {
    try (Newsroom room = new Newsroom()) {
      room.with(Newsroom.entry("a", "Nokia reports results",
          "Nokia reported third-quarter revenue of 5.7 billion euros on Thursday.", "2013-10-29"),
          Newsroom.entry("b", "Nokia and its units",
              "Nokia said that revenue of its maps unit was 0.2 billion euros in the third quarter.", "2013-10-30"));
      assertThat(said(room, "nokia revenue q3 2013")).contains("5.7 billion");
      assertThat(said(room, "What was Nokia's revenue in q3 2013?")).contains("5.7 billion");
      assertThat(said(room, "nokia revenue q2 2013")).doesNotContain("5.7 billion");
    }
  }

  private static String said(Newsroom room, String question) {
    return room.answers.ask(question, Newsroom.NOW).answer() instanceof Answer.Found found ? found.line() : "";
  }
}
