package dossier.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeasersTest {
  private static final String LONG = "Bruun opened a yard in Aarhus on Monday. ".repeat(20);

  @ParameterizedTest
  @ValueSource(strings = { "and then…", "and then [...]", "and then [&hellip;]", "and then ... Read more",
      "Then. Read More »",
      "Then.\nContinue reading Bruun buys Tern", "Then. Continue reading.", "Then (more)" })
  void aTextThatIsCutIsATeaserHoweverLong(String end) {
    assertThat(Teasers.isTeaser(LONG + end, true)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = { "That is the end.", "They want to read more books.", "Nobody keeps reading it.",
      "“We go on.”" })
  void aWholeTextIsNone(String end) {
    assertThat(Teasers.isTeaser(LONG + end, false)).isFalse();
    assertThat(Teasers.isTeaser(end, true)).isFalse();
  }

  @Test
  void aShortSummaryIsATeaser() {
    assertThat(Teasers.isTeaser("Bruun opened a yard.", false)).isTrue();
    assertThat(Teasers.isTeaser(null, false)).isTrue();
  }

  @Test
  void theLineAboutWhereItAppearedGoes() {
    String footer = "The post Bruun buys Tern appeared first on Coast Daily.";
    assertThat(Teasers.withoutFooter("One.\nTwo.\n" + footer)).isEqualTo("One.\nTwo.");
    assertThat(Teasers.withoutFooter("One […] " + footer)).isEqualTo("One […]");
    assertThat(Teasers.withoutFooter("One. The post was filled.")).isEqualTo("One. The post was filled.");
  }
}
