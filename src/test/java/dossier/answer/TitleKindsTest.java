package dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleKindsTest {
  @ParameterizedTest
  @CsvSource({ "Britain bars Tern from its networks, REGULATORY", "India to fine Tern, REGULATORY",
      "U.S. lifts curbs on Tern, REGULATORY", "Norway blocks Tern from mast tender, REGULATORY",
      "Tern wins mast tender in Norway, PARTNERSHIP", "Exclusive: France probes Tern, REGULATORY",
      "India sales of Tern grow, ", "British rival to Tern grows, ", "Acme sues Tern over radios, LEGAL",
      "Tern finance chief arrested in Austria, LEGAL", "Acme to buy Tern for $3 billion, ACQUISITION",
      "Tern names Ann Lee as CEO, EXECUTIVE_CHANGE", "Tern CEO Ann Lee steps down, EXECUTIVE_CHANGE",
      "Tern to update 900 cars in recall, PRODUCT_LAUNCH", "Tern to cut 300 jobs, WORKFORCE",
      "Tern profit up by half, EARNINGS", "Tern opens a canteen, ",
      "Acme cuts ties to Tern after export probe, PARTNERSHIP", "Acme grows amid lawsuit over Tern, ",
      "Vendor to Tern offered embargoed parts, ", "Tern hit by embargo, REGULATORY" })
  void aTitleIsOfTheTypeThatItsWordsSay(String title, String type) {
    FactType kind = TitleKinds.of(title);
    assertThat(kind == null ? null : kind.name()).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(strings = { "Tern shares up on hopes of a deal", "Wall Street falls, Tern jumps",
      "Tern bid an options bonanza for some" })
  void whatSharesDidTellsLeast(String title) {
    assertThat(TitleKinds.isOfShares(title)).isTrue();
    assertThat(TitleKinds.isOfShares("Tern sells shares in its radio unit")).isFalse();
    assertThat(Weight.of(title, 4)).isLessThan(Weight.of("Tern says it wants to grow", 1));
  }

  @ParameterizedTest
  @ValueSource(strings = { "Tern shares up on hopes of a deal", "Tern says probe unlikely to hurt", "Can Tern grow?",
      "Wall Street falls, Tern jumps", "Analysts cheer Tern" })
  void movesOfSharesAndOpinionsTellLess(String title) {
    assertThat(TitleKinds.isLesser(title)).isTrue();
    assertThat(TitleKinds.isLesser("Tern sells its radio unit")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = { "Can Tern grow?", "Selling Tern? Mind the fees", "Tern results will disappoint: analysts",
      "Tern shares up on hopes of a deal", "Rains to hurt Tern and Acme results", "Why Tern sells its mills" })
  void whatIsAskedThoughtOrAwaitedIsNoEvent(String title) {
    assertThat(TitleKinds.isEvent(title)).isFalse();
    assertThat(TitleKinds.isEvent("Tern sells its mills")).isTrue();
    assertThat(TitleKinds.isEvent("Investors sue Tern over mills")).isTrue();
  }

  @Test
  void whatWasDecidedWeighsMoreThanWhatIsOnItsWay() {
    assertThat(Weight.of("Court bans Tern radios", 1))
        .isGreaterThan(Weight.of("Court delays hearing on Tern radios", 1));
    assertThat(TitleKinds.decided("Tern grows after it wins in court")).isZero();
  }
}
