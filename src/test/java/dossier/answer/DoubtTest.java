package dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      $300 million   | Vesta plans to buy Lumo, a maker of lamps, for $300 million.
      $300 million   | Vesta agreed to buy Lumo for $300 million.
      30 stores      | Vesta will open 30 stores in Spain.
      85 percent     | Vesta will buy Lumo for $6 billion, paying an 85 percent premium.
      """)
  void whatAPlanGovernsIsPlanned(String cut, String quote) {
    assertThat(Doubt.isPlanned(quote, cut)).as(quote).isTrue();
    assertThat(Doubt.isDone(quote, cut)).as(quote).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      $608 million | Vesta, which plans a share buyback, reported a better-than-expected rise in revenue to $608 million.
      $775 million | Vesta bought Lumo in 2012 for $775 million.
      Nora Vance   | Vance, who took over from Paul Ames in May, will lay out a plan.
      $95 million  | Vesta expects the deal, which had a $95 million fee, to help.
      700 jobs     | Vesta cut 700 jobs, in a move that could please investors.
      """)
  void whatIsToldAsDoneIsNot(String cut, String quote) {
    assertThat(Doubt.isPlanned(quote, cut)).as(quote).isFalse();
    assertThat(Doubt.isRumoured(quote, cut)).as(quote).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      true  | $3 billion | A sale could value Lumo at $3 billion.
      true  | $3 billion | Vesta bought Lumo for $3 billion, a person familiar with the matter said.
      false | $3 billion | Vesta's $3 billion purchase of Lumo could be delayed by regulators.
      false | Nora Vance | Vesta hired Nora Vance after months of speculation.
      """)
  void hearsayCountsForAllOfASentenceAndWhatMayBeForWhatItGoverns(boolean rumoured, String cut, String quote) {
    assertThat(Doubt.isRumoured(quote, cut)).as(quote).isEqualTo(rumoured);
  }
}
