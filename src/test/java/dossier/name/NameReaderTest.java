package dossier.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      company[Microsoft] company[Google]            | Microsoft and Google reported results.
      company[Brightwater Inc]                      | The plant belongs to Brightwater Inc and is idle.
      company[Norvik AB]                            | Norvik AB opened a second site.
      company[Quillon]                              | Quillon ( QLN.O ) fell 3 percent on Monday.
      company[Vantek]                               | The chipmaker Vantek will close the line.
      company[Orbisol]                              | Orbisol, a startup that sells sensors, is moving.
      place[Seattle] company[Tallymark]             | Seattle-based Tallymark is hiring.
      company[Kestrel Ventures]                     | The round was led by venture firm Kestrel Ventures.
      company[Zendara]                              | Zendara's shares rose 4 percent.
      company[Lumenta] person[Jane Roe]             | Lumenta CEO Jane Roe resigned.
      company[Comcast] company[Veltron] company[Skyline Media] | Comcast, Veltron and Skyline Media are bidding.
      company[Crestfield Capital] person[Mark Dunlop] | "It is cheap," said Crestfield Capital analyst Mark Dunlop.
      company[Tidewater & Sons]                     | Its owner is Tidewater & Sons.
      company[parkwise.com]                         | The site parkwise.com was sold.
      """)
  void companiesAreKnownByWhatTheTextSays(String expected, String sentence) {
    assertThat(Shown.names(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      organisation[European Commission] company[Intel]      | The European Commission fined Intel.
      organisation[SEC] organisation[FTC]                   | Lawyers told the SEC and the FTC.
      organisation[U.S. Supreme Court]                      | The U.S. Supreme Court will hear it.
      organisation[Wall Street Journal]                     | The Wall Street Journal reported it first.
      organisation[Securities and Exchange Commission]      | A filing with the Securities and Exchange Commission shows it.
      organisation[Ministry of Digital Affairs]             | It was approved by the Ministry of Digital Affairs.
      organisation[Larkfield University]                    | Two students at Larkfield University found it.
      organisation[National Association of Beekeepers]      | The National Association of Beekeepers objected.
      organisation[Morning Ledger]                          | The Morning Ledger newspaper said so.
      """)
  void authoritiesPapersAndSchoolsAreOrganisations(String expected, String sentence) {
    assertThat(Shown.names(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      person[Jane Roe]                       | Jane Roe left in May.
      person[Harlow]                         | Mr. Harlow declined to comment.
      person[Nguyen]                         | "We are early," said Nguyen.
      person[Park Sung-min]                  | The group hired Park Sung-min last year.
      person[John F. Tolliver]               | John F. Tolliver owns the rest.
      person[Ursula von der Heyde]           | The board picked Ursula von der Heyde.
      person[Lowell McAdden]                 | The board asked Lowell McAdden to stay.
      person[Priya Dean]                     | It was Priya Dean who wrote the memo.
      organisation[FCC] person[Ruth Calder]  | FCC Chairman Ruth Calder voted against it.
      """)
  void peopleAreKnownByTitlesGivenNamesAndSpeech(String expected, String sentence) {
    assertThat(Shown.names(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      company[Apple] product[iPhone]                 | Apple's iPhone sells well.
      company[Samsung] product[Galaxy S III]         | Samsung sells the Galaxy S III smartphone.
      company[Microsoft] product[Zune]               | Microsoft will drop its Zune player.
      product[Windows 8]                             | The new operating system is Windows 8.
      product[Maple Ridge]                           | The chip is code-named Maple Ridge.
      company[Sony] product[Kirameki]                | Sony's Kirameki comes in March.
      product[Orbit 360]                             | They showed the Orbit 360 headset, a new device.
      """)
  void productsAreKnownByTheirMakersAndNouns(String expected, String sentence) {
    assertThat(Shown.names(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      place[Palo Alto, California]              | The office is in Palo Alto, California.
      place[Washington, D.C.]                   | The hearing in Washington, D.C. was short.
      place[SAN FRANCISCO] organisation[Reuters] | SAN FRANCISCO (Reuters) - The sale is over.
      place[Japan] place[South Korea] place[India] | It sells in Japan, South Korea, and India.
      place[Germany]                            | Separately, Germany raised its tax.
      place[Eastern Europe] place[India]        | Plants in Eastern Europe, India and elsewhere are full.
      place[U.S.]                               | The U.S. market shrank.
      place[Veldmoor]                           | The company is headquartered in Veldmoor.
      """)
  void placesStandWithTheirCountries(String expected, String sentence) {
    assertThat(Shown.names(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Analysts expected more.
      The Japanese maker and its Chinese rivals grew on Monday.
      On Tuesday, the CEO spoke about AI and VR in English.
      THIRD ATTEMPT FAILS The sale was stopped.
      The S&P 500 and the Dow Jones industrial average fell.
      Arguably, it was late.
      Investors sold. STRONG REBOUND Everyone waits.
      Worldwide sales rose before Black Friday.
      A note [ID:nSEO164308] has more.
      """)
  void capitalsThatNameNothingAreLeftOut(String sentence) {
    assertThat(Shown.names(sentence)).isEmpty();
  }
}
