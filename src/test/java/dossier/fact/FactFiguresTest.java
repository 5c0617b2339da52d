package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that tell results, shares, offices, jobs, suits, probes and attacks in other words than the plain ones. */
class FactFiguresTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Intel reported a drop in quarterly profit. | earnings asserted Intel
      Intel posted a 12 percent rise in revenue to $9 billion. | earnings asserted Intel, 9000000000 USD, +12.0%
      Cisco doubled its software revenue last year. | earnings asserted Cisco, software, 2013
      H: Cisco quarterly profit up 14 percent | earnings asserted Cisco, +14.0%
      Intel warned of a loss. | earnings planned Intel
      Intel earned $3 billion. | earnings asserted Intel, 3000000000 USD
      Intel had revenue of $9 billion and net income of $2 billion. | earnings asserted Intel, 9000000000 USD; earnings asserted Intel, 2000000000 USD
      Cisco controls 60 percent of the market for routers. | metric asserted Cisco, router market, 60 percent
      Nokia named Ada Holm chief executive. | executive_change asserted Nokia, Ada Holm
      Nokia laid off 300 recruiters. | workforce asserted Nokia
      Nokia will cut its work force by 5 percent. | workforce planned Nokia, 5 percent
      Nokia announced 3,000 layoffs. | workforce asserted Nokia, 3000 people
      Nokia and Apple have been in a patent dispute since May. | legal asserted Nokia > Apple
      Nokia asked a court to throw out the patent lawsuit. | legal asserted Nokia > court
      H: EU fines Nokia record $900 million | legal asserted Nokia > EU, 900000000 USD
      H: Regulators raid Google office | regulatory asserted Google > Regulators
      China gave Google approval to run its site. | regulatory asserted Google > China
      Hackers stole data from Sony in April. | security asserted Sony
      Sony was hit by massive hacking attacks. | security asserted Sony
      """)
  void factsInOtherWords(String text, String fact) {
    String shown = text.startsWith("H: ") ? Shown.headline(text.substring(3)) : Shown.facts(text);
    assertThat(shown).isEqualTo(fact);
  }
}
