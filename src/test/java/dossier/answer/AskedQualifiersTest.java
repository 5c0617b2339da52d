package dossier.answer;

import static dossier.answer.Newsroom.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word that picks one of several figures is told by the sentence that the figure stands in. */
class AskedQualifiersTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      How many jobs will Ericsson cut in Turku? | Ericsson will cut 500 jobs in Turku. | 500 jobs
      How many more jobs will Ericsson cut in Turku? | Ericsson will cut another 500 jobs in Turku. | 500 jobs
      How many more jobs will Ericsson cut in Turku? | Ericsson will cut 500 jobs in Turku. |
      How much did Nora Vance of Ericsson pay the watchdog? | Ericsson and Nora Vance paid the watchdog $4 million. | $4 million
      How much did Nora Vance of Ericsson personally pay the watchdog? | Ericsson and Nora Vance paid the watchdog $4 million. |
      How much did Ericsson pay for its first antennas in Turku? | Ericsson paid $4 million for its antennas in Turku. |
      How many antennas did Ericsson sell in its first four days in Turku? | Ericsson sold 300 antennas in its four days in Turku. | 300 antennas
      """)
  void aFigureIsTheOneThatIsPicked(String question, String body, String told) {
    assertThat(answer(question, "Ericsson in Turku", body)).isEqualTo(Optional.ofNullable(told));
  }

  @Test
  void whoIsKnownAlreadyIsNoAnswer() {
    String body = "Nora Vance sued Ericsson over its vote on shares on Tuesday.";
    assertThat(answer("Which investor sued Ericsson over its vote on shares?", "Ericsson sued", body))
        .hasValue("Nora Vance");
    assertThat(answer("Besides Vance, which investor sued Ericsson over its vote on shares?", "Ericsson sued", body))
        .isNotEqualTo(Optional.of("Nora Vance"));
  }
}
