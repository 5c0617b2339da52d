package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.question.QuestionReader;
import dossier.question.QuestionReading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactAskReaderTest {
  private static final CompanyCatalog COMPANIES = CompanyCatalog.bundled();
  private static final QuestionReader READER = new QuestionReader(new CompanyLinker(COMPANIES));

  private static FactAsk read(String words) {
    return READER.read(words, Told.at("2018-07-01")) instanceof QuestionReading.Understood understood
        ? FactAskReader.read(understood.question(), COMPANIES)
        : FactAsk.ALL;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      xiaomi                                              | Xiaomi: facts
      xiaomi launches since March 2018                    | Xiaomi: product launches since March 2018
      google acquisitions 2011                            | Google: acquisitions in 2011
      acquisitions by google in 2011, largest first, total| Google: acquisitions in 2011, largest first
      acquisitions of youtube                             | Acquisitions with YouTube on the other side
      google acquisitions of youtube                      | Google: acquisitions with YouTube on the other side
      google lawsuits against oracle                      | Google: lawsuits with Oracle on the other side
      google with motorola                                | Google: facts with Motorola on the other side
      motorola and google                                 | Motorola, Google: facts
      huawei vs zte                                       | Huawei, ZTE: facts
      google acquisitions of nik                          | Google: acquisitions with nik on the other side
      snaplogic lawsuits by tern                          | snaplogic, tern: lawsuits
      lawsuits of bank of erewhon                         | bank of erewhon: lawsuits
      revenue of google                                   | Google: revenue
      market share of huawei and zte                      | Huawei, ZTE: market share
      layoffs                                             | Job cuts
      planned acquisitions by microsoft                   | Microsoft: planned acquisitions
      what has nokia sold                                 | Nokia: disposals
      google sales                                        | Google: revenue
      snaplogic funding                                   | snaplogic: funding
      google acquisitions over $1 billion in 2011         | Google: acquisitions over $1 billion in 2011
      acquisitions of youtube under €2bn                  | Acquisitions with YouTube on the other side under €2bn
      deals between $1 and $2 billion                     | Deals between $1 and $2 billion
      layoffs of over 1,000 jobs                          | Job cuts over 1,000
      microsoft lawsuits over patents                     | Microsoft: lawsuits with patents on the other side
      how many deals did microsoft announce in June 2016  | Microsoft: deals in June 2016
      """)
  void wordsChooseFacts(String words, String heading) {
    assertThat(read(words).choice().heading()).isEqualTo(heading);
  }

  @Test
  void totalsAndOrderAreReadFromWords() {
    FactChoice choice = read("acquisitions by google in 2011, largest first, total").choice();
    assertThat(choice.totals()).isTrue();
    assertThat(choice.order()).isEqualTo(FactChoice.Order.LARGEST);
    assertThat(read("google acquisitions").choice().totals()).isFalse();
    assertThat(read("how many acquisitions did google make").choice().totals()).isTrue();
  }

  @Test
  void aBuyersAcquisitionsLeaveOutWhatBuysIt() {
    MergedFact buys = fact(FactType.ACQUISITION, "Yahoo").with("Tumblr").date("2013-05").merged();
    MergedFact bought = fact(FactType.ACQUISITION, "Verizon").with("Yahoo").date("2016-07").merged();
    MergedFact sued = fact(FactType.LEGAL, "Oracle").with("Yahoo").date("2012").merged();
    assertThat(List.of(buys, bought, sued)).filteredOn(read("yahoo acquisitions")::fits).containsExactly(buys);
    assertThat(List.of(buys, bought, sued)).filteredOn(read("acquisitions of yahoo")::fits).containsExactly(bought);
    assertThat(List.of(buys, bought, sued)).filteredOn(read("yahoo lawsuits")::fits).containsExactly(sued);
    assertThat(List.of(buys, bought, sued)).filteredOn(read("yahoo")::fits).containsExactly(buys, bought, sued);
  }

  @Test
  void withMeansTheFactsOfBothWhicheverTheyAreAbout() {
    MergedFact buys = fact(FactType.ACQUISITION, "Google").with("Motorola").merged();
    MergedFact signs = fact(FactType.PARTNERSHIP, "Motorola").with("Google").merged();
    MergedFact sued = fact(FactType.LEGAL, "Apple").with("Google", "Motorola").merged();
    MergedFact alone = fact(FactType.PRODUCT_LAUNCH, "Motorola").merged();
    MergedFact other = fact(FactType.ACQUISITION, "Google").with("YouTube").merged();
    List<MergedFact> all = List.of(buys, signs, sued, alone, other);
    assertThat(all).filteredOn(read("google with motorola")::fits).containsExactly(buys, signs, sued);
    assertThat(all).filteredOn(read("google acquisitions of motorola")::fits).containsExactly(buys);
  }

  @Test
  void whatACompanySellsIsNoAcquisitionOfIts() {
    MergedFact buys = fact(FactType.ACQUISITION, "Yahoo").with("Tumblr").pattern("acquisition.buy").merged();
    MergedFact sells = fact(FactType.ACQUISITION, "Yahoo").products("maps unit").pattern("acquisition.sell").merged();
    MergedFact spins = fact(FactType.ACQUISITION, "Yahoo").with("Tern").pattern("acquisition.spin-name").merged();
    MergedFact bought = fact(FactType.ACQUISITION, "Verizon").with("Yahoo").products("mail unit").merged();
    MergedFact merges = fact(FactType.ACQUISITION, "Verizon").with("Yahoo").pattern("acquisition.merge").merged();
    List<MergedFact> all = List.of(buys, sells, spins, bought, merges);
    assertThat(all).filteredOn(read("yahoo acquisitions")::fits).containsExactly(buys);
    assertThat(all).filteredOn(read("yahoo disposals")::fits).containsExactly(sells, spins, bought);
    assertThat(all).filteredOn(read("yahoo stakes")::fits).containsExactly(buys, sells, spins);
  }

  @Test
  void aPeriodIsThatOfTheFigureElseOfTheEventElseOfTheReport() {
    MergedFact figure = fact(FactType.EARNINGS, "Google").amount(1e9, "USD")
        .period("FY 2011")
        .report("2012-01-20", "Daily Wire", "Revenue was $1 billion.")
        .merged();
    MergedFact event = fact(FactType.ACQUISITION, "Google").with("Motorola")
        .date("2011-08-15")
        .report("2012-02-01", "Daily Wire", "Google bought it last August.")
        .merged();
    MergedFact report = fact(FactType.ACQUISITION, "Google").with("Zagat")
        .report("2011-09-08", "Daily Wire", "Google buys it.")
        .merged();
    FactAsk ask = read("google 2011");
    assertThat(List.of(figure, event, report)).allMatch(ask::fits);
    assertThat(List.of(figure, event, report)).noneMatch(read("google 2012")::fits);
  }

  @Test
  void sensesAndUnitsNarrowWhatAWordMeans() {
    MergedFact cut = fact(FactType.WORKFORCE, "Nokia").amount(950, "people")
        .report("2011-01-01", "Daily Wire", "Nokia cuts 950 jobs.")
        .merged();
    MergedFact staff = fact(FactType.WORKFORCE, "Nokia").amount(60_000, "people")
        .report("2011-01-01", "Daily Wire", "Nokia has 60,000 employees.")
        .merged();
    MergedFact users = fact(FactType.METRIC, "Nokia").amount(1e8, "users").merged();
    MergedFact rank = fact(FactType.METRIC, "Nokia").amount(1, "rank").merged();
    List<MergedFact> all = List.of(cut, staff, users, rank);
    assertThat(all).filteredOn(read("nokia layoffs")::fits).containsExactly(cut);
    assertThat(all).filteredOn(read("nokia jobs")::fits).containsExactly(cut, staff);
    assertThat(all).filteredOn(read("nokia users")::fits).containsExactly(users);
  }

  @Test
  void theLargestComeFirstAndThoseWithoutAnAmountLast() {
    MergedFact small = fact(FactType.ACQUISITION, "Google").with("A").amount(5, "USD").merged();
    MergedFact large = fact(FactType.ACQUISITION, "Google").with("B").amount(9, "USD").merged();
    MergedFact none = fact(FactType.ACQUISITION, "Google").with("C").merged();
    assertThat(List.of(none, small, large).stream().sorted(read("google acquisitions largest").order()))
        .containsExactly(large, small, none);
    assertThat(List.of(none, large, small).stream().sorted(read("google acquisitions smallest").order()))
        .containsExactly(small, large, none);
  }

  @Test
  void anAmountIsLimitedInItsCurrency() {
    MergedFact small = fact(FactType.ACQUISITION, "Google").with("Wavii").amount(30e6, "USD").merged();
    MergedFact large = fact(FactType.ACQUISITION, "Google").with("Motorola").amount(12.5e9, "USD").merged();
    MergedFact euros = fact(FactType.ACQUISITION, "Google").with("Nest").amount(2e9, "EUR").merged();
    MergedFact untold = fact(FactType.ACQUISITION, "Google").with("Zagat").merged();
    List<MergedFact> all = List.of(small, large, euros, untold);

    assertThat(all).filteredOn(read("google acquisitions over $1 billion")::fits).containsExactly(large);
    assertThat(all).filteredOn(read("google acquisitions over 1 billion")::fits).containsExactly(large, euros);
    assertThat(all).filteredOn(read("google acquisitions $30 million or less")::fits).containsExactly(small);
    assertThat(all).filteredOn(read("google acquisitions under $30 million")::fits).isEmpty();
    assertThat(all).filteredOn(read("google acquisitions between $30 million and $13 billion")::fits)
        .containsExactly(small, large);
    assertThat(all).filteredOn(read("google acquisitions")::fits).hasSize(4);
  }

  @Test
  void plansAreChosenByWord() {
    assertThat(read("planned google acquisitions").modalities()).containsExactly(Modality.PLANNED);
    assertThat(read("rumoured google acquisitions").modalities()).containsExactly(Modality.REPORTED);
  }
}
