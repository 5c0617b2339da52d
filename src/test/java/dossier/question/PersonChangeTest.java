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

class PersonChangeTest {
  private static final FollowUpReader READER = new FollowUpReader(new CompanyLinker(CompanyCatalog.bundled()));
  private static final Instant ASKED = Instant.parse("2018-06-10T12:00:00Z");

  private static FollowUp read(String text, String... people) {
    return READER.read(List.of("Who leads Nokia?"), () -> List.of(people), text, ASKED);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      why did he leave?               | why did Paul Ames leave?
      when did he join Nokia?         | when did Paul Ames join Nokia?
      who is he?                      | who is Paul Ames?
      what was his salary?            | what was Paul Ames’ salary?
      who replaced him?               | who replaced Paul Ames?
      who succeeded her as CEO?       | who succeeded Paul Ames as CEO?
      what was her first job?         | what was Paul Ames’ first job?
      """)
  void thePersonOfTheLastAnswerIsMeant(String text, String meant) {
    assertThat(read(text, "Paul Ames")).isEqualTo(new Meant(meant));
  }

  @ParameterizedTest
  @ValueSource(strings = { "why did he leave?", "what was her salary?" })
  void whereNobodyOrSeveralStandItAsksBack(String text) {
    assertThat(read(text)).isInstanceOf(AsksBack.class);
    assertThat(read(text, "Paul Ames", "Nora Vance")).isEqualTo(new AsksBack("Who is meant by “"
        + (text.contains("her") ? "her" : "he")
        + "”? The answer before names Paul Ames and Nora Vance. Ask it with the name."));
  }

  @Test
  void whoIsNamedBeforeThePronounIsMeantByIt() {
    assertThat(read("did Nora Vance say that she would leave?", "Paul Ames")).isEqualTo(new FollowUp.Anew());
  }

  @Test
  void withoutAnEarlierQuestionNobodyIsMeant() {
    assertThat(READER.read(List.of(), () -> List.of("Paul Ames"), "why did he leave?", ASKED))
        .isEqualTo(new FollowUp.Anew());
  }
}
