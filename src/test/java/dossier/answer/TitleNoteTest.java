package dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleNoteTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "Exclusive: Acme to buy Tern - sources | Acme to buy Tern, according to sources",
      "UPDATE 2-Acme to buy Tern-sources | Acme to buy Tern, according to sources",
      "BRIEF-Tern opens plant | Tern opens plant", "Corrected: Tern opens plant | Tern opens plant",
      "Acme to buy Tern: source | Acme to buy Tern, according to a source",
      "Acme to buy Tern: market sources | Acme to buy Tern, according to market sources",
      "Acme to buy Tern: report | Acme to buy Tern, according to a report",
      "Report: Acme to buy Tern | Acme to buy Tern, according to a report",
      "Acme deal \"total nonsense:\" report | Acme deal \"total nonsense\", according to a report",
      "Acme to buy Tern: paper | Acme to buy Tern, according to a newspaper",
      "Acme to buy Tern - Daily Wire | Acme to buy Tern, according to Daily Wire",
      "Judge ends inquiry into Tern: Acme | Judge ends inquiry into Tern, according to Acme",
      "Tern copied Acme radios: ITC judge | Tern copied Acme radios, according to an ITC judge",
      "Tern to open plants: CEO | Tern to open plants, according to the CEO",
      "Acme CFO: margins to grow | Margins to grow, according to the Acme CFO",
      "Tern to raise $2 bln, lift output 10 pct | Tern to raise $2 billion, lift output 10%",
      "Tern to meet target:: executive | Tern to meet target, according to an executive",
      "exclusive - Tern opens plant | Tern opens plant" })
  void aTitleIsWrittenAsANote(String title, String note) {
    assertThat(TitleNote.of(title)).isEqualTo(note);
  }

  @ParameterizedTest
  @ValueSource(strings = { "Tern sues Acme over radios", "Tern: Acme's suit will not hold", "Tern backs open-source",
      "Acme's great rival: delay", "Acme by the numbers: Place your bets", "Acme Explains: The Tern Schism",
      "Exclusive talks of Acme and Tern end", "Who buys Tern?: report", "Live-Streaming Service Opens",
      "Tern profit up - margins improve too", "iTern opens plant" })
  void whatIsPlainStaysAsItStands(String title) {
    assertThat(TitleNote.of(title)).isEqualTo(title);
  }
}
