package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import org.junit.jupiter.api.Test;

class FactWordingTest {
  private static String line(Told told) {
    return line(told.merged());
  }

  private static String line(MergedFact fact) {
    return new FactWording(new Citing(Citing::alone)).item(fact).line().text();
  }

  @Test
  void dealsAreNotedByHowRealTheyAre() {
    Told deal = fact(FactType.ACQUISITION, "Microsoft").with("LinkedIn").amount(26.2e9, "USD").date("2016-06");
    assertThat(line(deal)).isEqualTo("Microsoft buys LinkedIn for $26.2 billion – June 2016 [1]");
    assertThat(line(deal.is(Modality.PLANNED)))
        .isEqualTo("Microsoft to buy LinkedIn for $26.2 billion – planned, June 2016 [1]");
    assertThat(line(deal.is(Modality.REPORTED))).isEqualTo(
        "Microsoft to buy LinkedIn for $26.2 billion – rumoured, June 2016 [1]");
    assertThat(line(deal.by("people familiar"))).isEqualTo(
        "Microsoft to buy LinkedIn for $26.2 billion – rumoured, by people familiar, June 2016 [1]");
    assertThat(line(deal.by("The Wall Street Journal"))).isEqualTo(
        "Microsoft to buy LinkedIn for $26.2 billion – reported by The Wall Street Journal, June 2016 [1]");
    assertThat(line(deal.is(Modality.DENIED).by("Microsoft")))
        .isEqualTo("Microsoft: purchase of LinkedIn for $26.2 billion – denied, June 2016 [1]");
    assertThat(line(deal.is(Modality.ENDED)))
        .isEqualTo("Microsoft's purchase of LinkedIn for $26.2 billion – called off, June 2016 [1]");
  }

  @Test
  void theVerbSaysHowFarItHasCome() {
    Told deal = fact(FactType.ACQUISITION, "Microsoft").with("LinkedIn").date("2016-06");
    assertThat(line(deal.report("2016-06-13", "Daily Wire", "Microsoft has agreed to acquire LinkedIn.")))
        .isEqualTo("Microsoft agrees to buy LinkedIn – June 2016 [1]");
    assertThat(line(deal.report("2016-12-08", "Evening Wire", "Microsoft completed its purchase of LinkedIn.")))
        .startsWith("Microsoft buys LinkedIn – June 2016");
    assertThat(line(fact(FactType.WORKFORCE, "Nokia").amount(10_000, "people")
        .report("2012-06-14", "Daily Wire", "Nokia said it would cut 10,000 jobs.")))
        .isEqualTo("Nokia plans to cut 10,000 jobs – reported 14 June 2012 [1]");
    assertThat(line(fact(FactType.LISTING, "Xiaomi").places("Hong Kong")
        .report("2018-05-03", "Daily Wire", "Xiaomi filed for an initial public offering.")))
        .isEqualTo("Xiaomi files for initial public offering in Hong Kong – reported 3 May 2018 [1]");
    assertThat(line(fact(FactType.LISTING, "Xiaomi").report("2018-07-09", "Daily Wire", "Xiaomi went public.")))
        .isEqualTo("Xiaomi goes public – reported 9 July 2018 [1]");
    assertThat(line(fact(FactType.PRODUCT_LAUNCH, "Xiaomi").products("store")
        .pattern("launch.verb")
        .report("2018-11-08", "Daily Wire", "Xiaomi announced a store."))).startsWith("Xiaomi announces store – ");
  }

  @Test
  void whatIsOnlyBidForOrConsideredIsNotToldAsAPlan() {
    assertThat(line(open(Modality.PLANNED, "Microsoft offered cash for LinkedIn.")))
        .isEqualTo("Microsoft bids to buy LinkedIn – reported 13 June 2016 [1]");
    assertThat(line(open(Modality.PLANNED, "Microsoft is considering an offer for LinkedIn.")))
        .isEqualTo("Microsoft considers buying LinkedIn – reported 13 June 2016 [1]");
    assertThat(line(open(Modality.PLANNED, "Microsoft plans to make an offer for LinkedIn.")))
        .isEqualTo("Microsoft to buy LinkedIn – planned, reported 13 June 2016 [1]");
    assertThat(line(open(Modality.PLANNED, "Microsoft will buy LinkedIn, which could help it.")))
        .isEqualTo("Microsoft to buy LinkedIn – planned, reported 13 June 2016 [1]");
    assertThat(line(open(Modality.REPORTED, "Microsoft is mulling a bid for LinkedIn.")))
        .isEqualTo("Microsoft considers buying LinkedIn – rumoured, reported 13 June 2016 [1]");
    assertThat(line(open(Modality.PLANNED, "Microsoft offered cash for LinkedIn.")
        .report("2016-06-14", "Daily Wire", "Microsoft will buy LinkedIn.")))
        .startsWith("Microsoft to buy LinkedIn – planned, ");
  }

  private static Told open(Modality modality, String sentence) {
    return fact(FactType.ACQUISITION, "Microsoft").with("LinkedIn")
        .is(modality)
        .report("2016-06-13", "Daily Wire", sentence);
  }

  @Test
  void partsThatAreOnlyConsideredOrUpForSaleAreNotToldAsSold() {
    assertThat(line(part("spin-part", Modality.PLANNED, "HP said it may spin off its PC unit.")))
        .isEqualTo("HP considers spinning off PC unit – reported 18 August 2011 [1]");
    assertThat(line(part("spin-part", Modality.PLANNED, "HP decided to spin off its PC unit.")))
        .isEqualTo("HP to spin off PC unit – planned, reported 18 August 2011 [1]");
    assertThat(line(part("explore-sale", Modality.PLANNED, "HP weighing sale of PC unit")))
        .isEqualTo("HP considers selling PC unit – reported 18 August 2011 [1]");
    assertThat(line(part("put-up", Modality.PLANNED, "HP put its PC unit up for sale.")))
        .isEqualTo("HP to sell PC unit – planned, reported 18 August 2011 [1]");
    assertThat(line(part("sell", Modality.ASSERTED, "HP is selling its PC unit.")))
        .isEqualTo("HP is selling PC unit – reported 18 August 2011 [1]");
    assertThat(line(part("sell", Modality.ASSERTED, "HP sold its PC unit.")))
        .isEqualTo("HP sells PC unit – reported 18 August 2011 [1]");
  }

  private static Told part(String pattern, Modality modality, String sentence) {
    return fact(FactType.ACQUISITION, "HP").products("PC unit")
        .is(modality)
        .pattern("acquisition." + pattern)
        .report("2011-08-18", "Daily Wire", sentence);
  }

  @Test
  void whatAReportTellsAsDoneIsNoPlan() {
    Told round = fact(FactType.FUNDING, "Xiaomi").amount(2.16e8, "USD").is(Modality.REPORTED).by("local media");
    assertThat(line(round.report("2012-12-07", "Daily Wire", "In June, Xiaomi raised $216 million.").date("2012-06")))
        .isEqualTo("Xiaomi raises $216 million – reported by local media, June 2012 [1]");
    assertThat(line(fact(FactType.FUNDING, "Xiaomi").amount(1e10, "USD")
        .is(Modality.REPORTED)
        .by("people familiar")
        .report("2018-05-03", "Daily Wire", "Xiaomi could raise $10 billion."))).startsWith(
            "Xiaomi to raise $10 billion – rumoured, by people familiar, ");
    assertThat(line(fact(FactType.ACQUISITION, "Google").with("Admeld")
        .is(Modality.REPORTED)
        .by("TechCrunch")
        .report("2011-10-28", "Daily Wire", "Google agreed to buy Admeld, according to TechCrunch.")))
        .startsWith("Google agrees to buy Admeld – reported by TechCrunch, ");
  }

  @Test
  void aLaunchHasNoPriceOfAnotherTime() {
    MergedFact told = priced().report("2012-06-01", "Daily Wire", "Nokia launched the Lumia 900 at $450.").merged();
    Fact january = priced().date("2012-01").merged().fact();
    Fact june = priced().date("2012-06").merged().fact();
    assertThat(line(dated(told, june))).contains("Lumia 900 at $450");
    assertThat(line(dated(told, january))).contains("Lumia 900").doesNotContain("450");
  }

  private static Told priced() {
    return fact(FactType.PRODUCT_LAUNCH, "Nokia").products("Lumia 900").amount(450, "USD");
  }

  private static MergedFact dated(MergedFact told, Fact fact) {
    return new MergedFact(told.id(), fact, told.evidence(), told.history(), told.amounts(), told.sources());
  }

  @Test
  void aStakeInAnotherIsBoughtFromTheOtherSide() {
    Told stake = fact(FactType.ACQUISITION, "Alibaba").with("Yahoo")
        .products("half of its stake in Zendara")
        .date("2012-05");
    assertThat(line(stake.report("2012-05-22", "Daily Wire", "Yahoo agreed to sell half of its stake in Zendara.")))
        .isEqualTo("Alibaba agrees to buy half of its stake in Zendara from Yahoo – May 2012 [1]");
  }

  @Test
  void aStakeIsBoughtInACompanyOrFromWhoSellsIt() {
    Told stake = fact(FactType.ACQUISITION, "Nokia").with("Siemens").products("stake").date("2013-07");
    assertThat(line(stake.report("2013-07-18", "Daily Wire", "Nokia bought Siemens' 50 percent stake.")))
        .isEqualTo("Nokia buys stake from Siemens – July 2013 [1]");
    assertThat(line(fact(FactType.ACQUISITION, "Nokia").with("Siemens")
        .products("stake")
        .date("2013-07")
        .report("2013-07-18", "Daily Wire", "Nokia bought a stake in Siemens.")))
        .isEqualTo("Nokia buys stake in Siemens – July 2013 [1]");
    assertThat(line(fact(FactType.ACQUISITION, "Nokia").with("Siemens")
        .products("majority stake")
        .date("2013-07")
        .report("2013-07-18", "Daily Wire", "Siemens, a partner, sold a majority stake to Nokia.")))
        .isEqualTo("Nokia buys majority stake from Siemens – July 2013 [1]");
    assertThat(line(fact(FactType.ACQUISITION, "Nokia").with("Siemens")
        .products("stake")
        .date("2013-07")
        .report("2013-07-18", "Daily Wire", "A fund sold its stake in Siemens to Nokia.")))
        .isEqualTo("Nokia buys stake in Siemens – July 2013 [1]");
  }

  @Test
  void aCompanyHasTheNameThatItsArticlesUse() {
    assertThat(line(fact(FactType.ACQUISITION, "Meta (Facebook)").with("Alcatel-Lucent (Alcatel)").date("2012")))
        .isEqualTo("Facebook buys Alcatel-Lucent – 2012 [1]");
  }

  @Test
  void aPartOfACompanyIsBoughtFromItsSeller() {
    assertThat(
        line(fact(FactType.ACQUISITION, "Lenovo").with("Google").products("Motorola Mobility").date("2014-01-29")))
        .isEqualTo("Lenovo buys Motorola Mobility from Google – 29 January 2014 [1]");
    assertThat(line(fact(FactType.ACQUISITION, "Lenovo").with("Medion").amount(51, "percent").date("2011")))
        .isEqualTo("Lenovo buys 51% of Medion – 2011 [1]");
  }

  @Test
  void aPatternSaysWhoSellsAndWhoBuys() {
    assertThat(line(fact(FactType.ACQUISITION, "eBay").with("PayPal").pattern("acquisition.spin-name").date("2015")))
        .isEqualTo("eBay spins off PayPal – 2015 [1]");
    assertThat(
        line(fact(FactType.ACQUISITION, "Nokia").products("handset unit").pattern("acquisition.sell").date("2013")))
        .isEqualTo("Nokia sells handset unit – 2013 [1]");
    assertThat(line(fact(FactType.ACQUISITION, "Yahoo").with("Alibaba").products("40 percent stake").date("2005")))
        .isEqualTo("Yahoo buys 40 percent stake in Alibaba – 2005 [1]");
  }

  @Test
  void whatIsClosedOrDiscontinuedSaysSo() {
    assertThat(line(fact(FactType.PRODUCT_LAUNCH, "Microsoft").products("Zune")
        .pattern("launch.end")
        .is(Modality.ENDED)
        .date("2011"))).isEqualTo("Microsoft: Zune – discontinued, 2011 [1]");
    assertThat(line(fact(FactType.EXPANSION, "Nokia").products("plant")
        .places("Germany")
        .pattern("expansion.close")
        .is(Modality.ENDED)
        .date("2008"))).isEqualTo("Nokia: plant in Germany – closing, 2008 [1]");
  }

  @Test
  void withoutAnOtherSideItIsNotSaidWhoBuys() {
    assertThat(line(fact(FactType.ACQUISITION, "Nokia").products("its Berlin office").amount(3e6, "EUR").date("2012")))
        .isEqualTo("Nokia: deal over its Berlin office for €3 million – 2012 [1]");
  }

  @Test
  void whatIsNotSoIsRejectedOrDeniedAsTheSentenceSays() {
    assertThat(denied("Tern rejected a bid by Acme.")).isEqualTo("rejected");
    assertThat(denied("Acme ruled out a bid for Tern.")).isEqualTo("ruled out");
    assertThat(denied("Acme said it was not interested in Tern.")).isEqualTo("not sought");
    assertThat(line(fact(FactType.ACQUISITION, "Acme").with("Tern")
        .is(Modality.DENIED)
        .report("2015-03-01", "Daily Wire", "Acme said it had no plans to buy Tern.")))
        .isEqualTo("Acme says it has no plans to buy Tern – reported 1 March 2015 [1]");
    assertThat(denied("Acme denied that it would buy Tern.")).isEqualTo("denied");
    assertThat(line(fact(FactType.ACQUISITION, "Acme").with("Tern")
        .is(Modality.DENIED)
        .report("2015-03-01", "Daily Wire", "Acme is not buying Tern.")))
        .isEqualTo("Acme: no purchase of Tern – reported 1 March 2015 [1]");
    assertThat(line(fact(FactType.LISTING, "Acme").is(Modality.DENIED)
        .report("2015-03-01", "Daily Wire", "Acme does not plan a public offering within the next five years.")))
        .isEqualTo("Acme has no plans for initial public offering within five years – reported 1 March 2015 [1]");
  }

  @Test
  void whatACompanyWantsToSellIsATargetAndWhatIsExpectedAForecast() {
    Told cars = fact(FactType.METRIC, "Acme").amount(3e5, "cars")
        .pattern("metric.sold")
        .period("2015")
        .is(
            Modality.PLANNED);
    assertThat(line(cars.report("2015-03-01", "Daily Wire", "Acme wants to deliver 300,000 cars.")))
        .isEqualTo("Acme: 300,000 cars sold in 2015 – target, reported 1 March 2015 [1]");
    assertThat(line(fact(FactType.METRIC, "Acme").amount(3e5, "cars")
        .pattern("metric.sold")
        .period("2015")
        .is(
            Modality.PLANNED)
        .report("2015-03-01", "Daily Wire", "Acme is on track to deliver 300,000 cars.")))
        .isEqualTo("Acme: 300,000 cars sold in 2015 – forecast, reported 1 March 2015 [1]");
  }

  @Test
  void whoBuysTogetherWithACompanyIsNamed() {
    Told both = fact(FactType.ACQUISITION, "Acme").with("Tern")
        .date("2015")
        .report("2015-03-01", "Daily Wire", "Roc Capital and Acme bought Tern.")
        .report("2015-02-01", "Evening Wire", "Acme and private equity firm Roc Capital took over Tern.");
    assertThat(line(both)).isEqualTo("Acme buys Tern with Roc Capital – 2015, 2 sources [1][2]");
    assertThat(line(fact(FactType.ACQUISITION, "Acme").with("Tern")
        .date("2015")
        .report("2015-03-01", "Daily Wire", "Acme and Tern agreed that Acme buys Tern.")
        .report("2015-02-01", "Evening Wire", "Tern and Acme agreed.")))
        .as("the other side")
        .isEqualTo("Acme buys Tern – 2015, 2 sources [1][2]");
    assertThat(line(fact(FactType.ACQUISITION, "Acme").with("Tern")
        .date("2015")
        .report("2015-03-01", "Daily Wire", "People at Roc Capital and Acme spoke of buying Tern.")))
        .as("one sentence")
        .isEqualTo("Acme buys Tern – 2015 [1]");
  }

  private static String denied(String quote) {
    String line = line(fact(FactType.ACQUISITION, "Acme").with("Tern")
        .is(Modality.DENIED)
        .report("2015-03-01", "Daily Wire", quote));
    return line.replaceAll("^.* – |, reported.*$", "");
  }

  @Test
  void anEventWithoutADateShowsWhenItWasReported() {
    assertThat(line(fact(FactType.PARTNERSHIP, "HTC").with("Valve")
        .report("2015-03-01", "Daily Wire", "HTC signed an agreement with Valve.")))
        .isEqualTo("HTC signs deal with Valve – reported 1 March 2015 [1]");
  }

  @Test
  void amountsThatDifferAreShownWithTheirSources() {
    assertThat(line(fact(FactType.ACQUISITION, "Nokia").with("Navteq")
        .amount(8.1e9, "USD")
        .orAmount(7.7e9, "USD")
        .date("2007-10-01")
        .report("2007-10-02", "Daily Wire", "Nokia paid $8.1 billion.")
        .report("2007-10-01", "Evening Wire", "Nokia paid $7.7 billion.")))
        .isEqualTo("Nokia buys Navteq for $8.1 billion [1] or $7.7 billion [2] – 1 October 2007, 2 sources");
  }

  @Test
  void oneIndependentSourceIsCitedOnce() {
    FactItem item = new FactWording(new Citing(Citing::alone)).item(fact(FactType.LISTING, "Groupon").amount(7e8, "USD")
        .date("2011-11-04")
        .report("2011-11-06", "Daily Wire", "Groupon raised $700 million.")
        .report("2011-11-05", "Daily Wire", "Groupon got $700 million.")
        .report("2011-11-04", "Evening Wire", "Groupon sold shares for $700 million.")
        .merged());
    assertThat(item.line().text())
        .isEqualTo("Groupon: initial public offering, $700 million – 4 November 2011, 2 sources [1][2]");
    assertThat(item.citations()).extracting(Citation::source)
        .as("that of the day itself first")
        .containsExactly("Evening Wire", "Daily Wire");
  }

  @Test
  void aFigureIsOfTheMeasureThatStandsBesideIt() {
    String both = "Intel posted revenue of $13.5 billion and a net profit of $3.2 billion.";
    assertThat(line(fact(FactType.EARNINGS, "Intel").amount(13.5e9, "USD")
        .period("Q2 2012")
        .report("2012-07-18", "Daily Wire", both)))
        .isEqualTo("Intel: revenue $13.5 billion in Q2 2012 – reported 18 July 2012 [1]");
    assertThat(line(fact(FactType.EARNINGS, "Intel").amount(3.2e9, "USD")
        .period("Q2 2012")
        .report("2012-07-18", "Daily Wire", both)))
        .isEqualTo("Intel: profit $3.2 billion in Q2 2012 – reported 18 July 2012 [1]");
    assertThat(line(fact(FactType.EARNINGS, "Intel").change(-8)
        .period("FY 2012")
        .report("2012-07-18", "Daily Wire", "Profit suffered; an 8 percent fall in full-year sales hurt Intel.")))
        .isEqualTo("Intel: revenue down 8% in FY 2012 – reported 18 July 2012 [1]");
  }

  @Test
  void aFigureWhoseMeasureIsNotSureIsOnlyAResult() {
    assertThat(line(fact(FactType.EARNINGS, "Intel").amount(3e9, "USD")
        .report("2012-07-18", "Daily Wire",
            "Intel spoke of revenue, a first charge of $1 billion and $3 billion in all; profit fell.")))
        .isEqualTo("Intel: results $3 billion – reported 18 July 2012 [1]");
  }

  @Test
  void forecastsAreRanges() {
    assertThat(line(fact(FactType.EARNINGS, "Intel").amount(11.1e9, 11.9e9, "USD")
        .period("Q1 2011")
        .is(Modality.PLANNED)
        .report("2011-01-13", "Daily Wire", "Intel forecast revenue of $11.1 billion to $11.9 billion.")))
        .isEqualTo("Intel: revenue $11.1–11.9 billion in Q1 2011 – forecast, reported 13 January 2011 [1]");
  }

  @Test
  void sharesRanksAndUsersAreNotedWithTheirMarket() {
    assertThat(line(fact(FactType.METRIC, "ZTE").amount(4.2, "percent")
        .places("Europe")
        .period("2011-06")
        .report("2011-07-02", "Daily Wire", "ZTE had a market share of 4.2 percent.")))
        .isEqualTo("ZTE: market share 4.2% in Europe in June 2011 – reported 2 July 2011 [1]");
    assertThat(line(fact(FactType.METRIC, "ZTE").amount(5, "rank").date("2011")))
        .isEqualTo("ZTE: No. 5 – 2011 [1]");
    assertThat(line(fact(FactType.METRIC, "Yahoo").amount(7e8, "users").date("2012")))
        .isEqualTo("Yahoo: 700 million users – 2012 [1]");
  }

  @Test
  void peopleComeAndGoWithTheirOffice() {
    assertThat(line(fact(FactType.EXECUTIVE_CHANGE, "Yahoo").persons("Anna Weber")
        .date("2012-07-16")
        .report("2012-07-16", "Daily Wire", "Yahoo appointed Anna Weber as its new chief executive on Monday.")))
        .isEqualTo("Yahoo appoints Anna Weber as chief executive – 16 July 2012 [1]");
    assertThat(line(fact(FactType.EXECUTIVE_CHANGE, "Yahoo").persons("Anna Weber")
        .is(Modality.PLANNED)
        .date("2013-01-01")
        .report("2012-07-16", "Daily Wire",
            "Weber, who leads its arm in Asia, will be appointed group CFO-designate.")))
        .isEqualTo("Anna Weber to become CFO-designate of Yahoo – 1 January 2013 [1]");
    assertThat(line(fact(FactType.EXECUTIVE_CHANGE, "Yahoo").persons("Anna Weber")
        .date("2012-07-16")
        .report("2012-07-16", "Daily Wire", "Yahoo named Anna Weber interim chief executive.")))
        .isEqualTo("Yahoo appoints Anna Weber as interim chief executive – 16 July 2012 [1]");
    assertThat(line(fact(FactType.EXECUTIVE_CHANGE, "Yahoo").persons("Paul Ng")
        .is(Modality.PLANNED)
        .date("2012-09")
        .report("2012-05-13", "Daily Wire", "Yahoo CFO Paul Ng will resign in September.")))
        .isEqualTo("Paul Ng, CFO, to leave Yahoo – September 2012 [1]");
    assertThat(line(fact(FactType.EXECUTIVE_CHANGE, "Yahoo").persons("Paul Ng")
        .date("2012-05-13")
        .report("2012-05-13", "Daily Wire", "Yahoo CFO Paul Ng resigned.")))
        .isEqualTo("Paul Ng, CFO, leaves Yahoo – 13 May 2012 [1]");
    assertThat(line(fact(FactType.EXECUTIVE_CHANGE, "Yahoo").persons("Paul Ng")
        .date("2012-05-13")
        .report("2012-05-13", "Daily Wire", "Paul Ng, who joined in 2001, left as Yahoo named others.")))
        .isEqualTo("Yahoo: change of office of Paul Ng – 13 May 2012 [1]");
    assertThat(line(fact(FactType.EXECUTIVE_CHANGE, "Yahoo").persons("Anna Weber")
        .pattern("executive.become")
        .date("2012-07-16")
        .report("2012-07-16", "Daily Wire",
            "Anna Weber, the chief technology officer of the company that once owned a zoo, becomes interim CEO.")))
        .isEqualTo("Yahoo appoints Anna Weber as interim CEO – 16 July 2012 [1]");
  }

  @Test
  void anOrderOfAnAuthorityIsNoPlan() {
    assertThat(line(fact(FactType.REGULATORY, "Yahoo").products("toolbars")
        .pattern("regulatory.must-remove")
        .is(Modality.PLANNED)
        .date("2014")
        .report("2012-07-16", "Daily Wire", "Schools must remove all toolbars of Yahoo by 2014.")))
        .isEqualTo("toolbars of Yahoo to be removed – ordered, 2014 [1]");
  }

  @Test
  void aMarginIsOfItsKind() {
    assertThat(line(fact(FactType.EARNINGS, "Yahoo").amount(10, "percent")
        .period("2012")
        .report("2013-01-16", "Daily Wire", "Yahoo's net margin was 10 percent.")))
        .startsWith("Yahoo: net margin 10% in 2012");
    assertThat(line(fact(FactType.EARNINGS, "Yahoo").amount(10, "percent")
        .period("2012")
        .report("2013-01-16", "Daily Wire", "Yahoo's margin was 10 percent.")))
        .startsWith("Yahoo: margin 10% in 2012");
  }

  @Test
  void whatOthersBoughtDoesNotMakeADealDone() {
    assertThat(line(fact(FactType.ACQUISITION, "Microsoft").with("LinkedIn")
        .report("2016-06-16", "Daily Wire", "Microsoft agreed to buy LinkedIn, and Oracle acquired Opower.")))
        .startsWith("Microsoft agrees to buy LinkedIn");
    assertThat(line(fact(FactType.ACQUISITION, "Microsoft").with("LinkedIn")
        .report("2016-06-16", "Daily Wire", "Microsoft, which agreed to buy less in May, acquired LinkedIn.")))
        .startsWith("Microsoft buys LinkedIn");
  }

  @Test
  void jobsAreCutCreatedOrCounted() {
    assertThat(line(fact(FactType.WORKFORCE, "HP").amount(15_000, "people")
        .date("2008")
        .report("2008-09-16", "Daily Wire", "HP cut 15,000 jobs.")))
        .isEqualTo("HP cuts 15,000 jobs – 2008 [1]");
    assertThat(line(fact(FactType.WORKFORCE, "HP").amount(78_000, "people")
        .date("2009")
        .report("2009-09-16", "Daily Wire", "HP has 78,000 employees.")))
        .isEqualTo("HP employs 78,000 people – 2009 [1]");
  }

  @Test
  void casesSayWhatTheyAreAndWhoElseIsInThem() {
    assertThat(line(fact(FactType.LEGAL, "Apple").with("Samsung")
        .products("tablets")
        .date("2011-04-15")
        .report("2011-04-16", "Daily Wire", "Apple sued Samsung over tablets.")))
        .isEqualTo("Apple: lawsuit against Samsung over tablets – 15 April 2011 [1]");
    assertThat(line(fact(FactType.REGULATORY, "Google").with("European Commission")
        .date("2010-11-30")
        .report("2010-11-30", "Daily Wire", "The European Commission opened an investigation of Google.")))
        .isEqualTo("Google: investigation by European Commission – 30 November 2010 [1]");
  }

  @Test
  void longLinesTellLess() {
    Told many = fact(FactType.PARTNERSHIP, "Nokia").with("Alpha Networks of Greater Helsinki", "Beta Communications",
        "Gamma Telecommunications Holding", "Delta", "Epsilon")
        .products("a very long description of what they do together")
        .places("Finland", "Sweden", "Norway")
        .amount(5e9, "EUR")
        .date("2010-02-03")
        .by("people who know the talks well")
        .is(Modality.REPORTED);
    String line = line(many);
    assertThat(line).isEqualTo("Nokia: deal with Alpha Networks of Greater … and 4 others – rumoured, by"
        + " people who know the talks well, 3 February 2010 [1]");
  }

  @Test
  void moneyCountsAndPartsReadAsPeopleWriteThem() {
    assertThat(line(fact(FactType.PRODUCT_LAUNCH, "Microsoft").products("Zune")
        .amount(249.9, "USD")
        .date("2006-11")
        .report("2006-11-01", "Daily Wire", "Microsoft launched the Zune.")))
        .isEqualTo("Microsoft launches Zune at $249.90 – November 2006 [1]");
    assertThat(line(fact(FactType.EXPANSION, "Xiaomi").amount(2_000, "stores")
        .is(Modality.PLANNED)
        .date("2018")
        .report("2018-01-01", "Daily Wire", "Xiaomi will open 2,000 stores.")))
        .isEqualTo("Xiaomi to open 2,000 stores – planned, 2018 [1]");
    assertThat(line(fact(FactType.EXPANSION, "Samsung").amount(5e13, "KRW").places("Vietnam").date("2014")))
        .isEqualTo("Samsung expands in Vietnam, KRW 50 trillion – 2014 [1]");
  }

  @Test
  void aPartOfAYearThatASentenceNamesIsKept() {
    Told plan = fact(FactType.PRODUCT_LAUNCH, "Xiaomi").products("Mi Pad")
        .pattern("launch.launch")
        .is(Modality.PLANNED)
        .date("2018");
    assertThat(line(plan.report("2018-01-01", "Daily Wire", "Xiaomi will launch it in the third quarter of 2018.")))
        .endsWith(" – planned, Q3 2018 [1]");
    assertThat(line(plan.report("2018-01-01", "Daily Wire", "Xiaomi will launch it in the second half of 2018.")))
        .endsWith(" – planned, H2 2018 [1]");
    assertThat(line(plan.report("2018-01-01", "Daily Wire", "It fell in the third quarter of 2017 and comes in 2018.")))
        .endsWith(" – planned, 2018 [1]");
    assertThat(line(plan.report("2018-01-01", "Daily Wire", "It grew in Q1 2018 and is to come in Q3 2018.")))
        .endsWith(" – planned, 2018 [1]");
  }

  @Test
  void aPronounIsNoUnit() {
    assertThat(line(fact(FactType.METRIC, "Apple").amount(300_000, "its").date("2010")))
        .isEqualTo("Apple: 300,000 – 2010 [1]");
  }

  @Test
  void aFigureSaysOfWhatItIs() {
    assertThat(line(fact(FactType.METRIC, "Nokia").products("phone maker").places("world").amount(1, "rank")))
        .startsWith("Nokia: No. 1 phone maker in the world – ");
    assertThat(line(fact(FactType.METRIC, "Intel").products("server market")
        .places("U.S.")
        .amount(80, "percent")
        .pattern("metric.market-part"))).startsWith("Intel: 80% of the server market in the U.S. – ");
    assertThat(line(fact(FactType.METRIC, "Comcast").products("video")
        .amount(65_000, "subscribers")
        .pattern("metric.lost"))).startsWith("Comcast: 65,000 video subscribers lost – ");
    assertThat(line(fact(FactType.METRIC, "Apple").products("iPhones")
        .amount(26e6, "iphones")
        .pattern("metric.sold"))).startsWith("Apple: 26 million iPhones sold – ");
  }
}
