package dossier.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Acme will close two plants, according to the Wall Street Journal. | wall street journal",
      "Bloomberg reported on Monday that Acme will close two plants. | bloomberg",
      "Bloomberg News earlier reported the closure. | bloomberg",
      "The Financial Times, citing a person in the room, said the board was split. | financial times",
      "Acme may close two plants, Nikkei newspaper reported. | nikkei",
      "Acme may sell its ferry unit, citing a report in the Straits Times. | straits times",
      "We will not sell, the founder told Reuters. | reuters",
      "The founder said in an interview with CNBC that he would stay. | cnbc",
      "The plan was first reported by TechCrunch. | techcrunch",
      "This article originally appeared on Ars Technica. | ars technica",
      "German newspaper Norddeutsche Rundschau reported on Friday that Acme would sell. | norddeutsche rundschau",
      "The Harbour Gazette said the ferry unit had a buyer. | harbour gazette",
      "The ferry unit has a buyer, the business daily Kontoret wrote. | kontoret",
      "The New York Times reported the plan and the Washington Post reported the price. | new york times,washington post" })
  void aReportThatIsRepeatedIsCredited(String sentence, String publishers) {
    assertThat(Credits.in("", sentence))
        .isEqualTo(Arrays.stream(publishers.split(",", -1)).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Acme will close two plants, according to Beta Systems.",
      "Beta Systems reported on Monday that sales had doubled.",
      "Shares of the New York Times rose 3 percent.",
      "Acme will show its films on CNN and the BBC next year.",
      "The information reported by customers was wrong.",
      "Acme bought advertising in the Financial Times.",
      "She told analysts that the post was filled.",
      "Times said to be hard are over.",
      "He left the Wall Street Journal. Reported sales were lower." })
  void whoIsOnlyNamedIsNotCredited(String sentence) {
    assertThat(Credits.in("", sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = { "Acme in talks with Beta: WSJ | wall street journal",
      "Acme to close plants -NYT | new york times",
      "Acme in talks with Beta: sources | ''", "Google: Acme is no threat | ''", "Reuters to add 40 desks | ''" })
  void aTitleCreditsAfterItsLastColonOrDash(String title, String publisher) {
    assertThat(Credits.in(title, "")).isEqualTo(publisher.isEmpty() ? Set.of() : Set.of(publisher));
  }

  @Test
  void theEndOfALongArticleIsReadToo() {
    String body = "Ferries stayed in port on Monday. ".repeat(100)
        + "This story was originally published by the Associated Press.";
    assertThat(Credits.in("", body)).containsExactly("associated press");
    assertThat(Credits.in("", body + " Ferries stayed in port on Monday.".repeat(40))).isEmpty();
  }
}
