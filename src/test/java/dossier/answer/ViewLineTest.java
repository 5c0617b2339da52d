package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What profiles, timelines and comparisons show of facts, and how. */
class ViewLineTest {
  private static final int TITLE = -1;

  private static String shown(MergedFact fact) {
    return ViewLine.of(fact)
        .map(line -> line.item(new FactWording(new Citing(Citing::alone))).line().text())
        .orElse("hidden");
  }

  private static Told suit() {
    return fact(FactType.LEGAL, "Acme").with("Tern").report("2012-03-01", "Daily Wire", "Acme sued Tern.");
  }

  @Test
  void aCaseIsToldByTheTitleOfItsArticle() {
    assertThat(shown(suit().inSentence(TITLE).merged())).isEqualTo("About Acme – reported 1 March 2012 [1]");
    assertThat(shown(suit().inSentence(1).titled("Acme fights Tern in court").merged()))
        .isEqualTo("Acme fights Tern in court – reported 1 March 2012 [1]");
    assertThat(shown(suit().inSentence(TITLE).date("2012-02-28").merged())).as("the day that its sentence names")
        .isEqualTo("About Acme – 28 February 2012 [1]");
    assertThat(shown(suit().inSentence(1).merged())).as("the title speaks of something else").isEqualTo("hidden");
    assertThat(shown(suit().inSentence(7).merged())).isEqualTo("hidden");
    assertThat(shown(suit().inSentence(7).date("2012-02").merged()))
        .isEqualTo("Acme: lawsuit against Tern – February 2012 [1]");
  }

  @Test
  void whatWasDeniedIsNotToldByTheTitleOfTheRumour() {
    MergedFact rumour = suit().is(Modality.REPORTED).inSentence(TITLE).merged();
    MergedFact denial = suit().is(Modality.DENIED).inSentence(0).titled("Acme at odds with Tern").merged();
    MergedFact both = new MergedFact("ab", denial.fact(),
        List.of(denial.evidence().getFirst(), rumour.evidence().getFirst()), List.of(), List.of(), 1);
    assertThat(shown(rumour)).isEqualTo("About Acme – reported 1 March 2012 [1]");
    assertThat(shown(both)).isEqualTo("Acme: lawsuit against Tern – denied, reported 1 March 2012 [1]");
  }

  @ParameterizedTest
  @ValueSource(strings = { "Acme tapped Tern for preliminary talks.",
      "Acme, which has an agreement with Tern, sued it.",
      "Acme may sign a deal with Tern.", "Acme cut ties with Tern after a deal." })
  void aContractIsShownOnlyWhereASentenceSaysThatItWasSigned(String quote) {
    Told deal = fact(FactType.PARTNERSHIP, "Acme").with("Tern").pattern("partnership.sign");
    assertThat(shown(deal.report("2012-03-01", "Daily Wire", quote).merged())).isEqualTo("hidden");
  }

  @Test
  void aContractOfATitleOrLeadIsShown() {
    Told deal = fact(FactType.PARTNERSHIP, "Acme").with("Tern")
        .pattern("partnership.sign")
        .report("2012-03-01", "Daily Wire", "Acme signed a contract with Tern.");
    assertThat(shown(deal.merged())).isEqualTo("Acme signs deal with Tern – reported 1 March 2012 [1]");
    assertThat(shown(deal.inSentence(5).merged())).isEqualTo("hidden");
    assertThat(shown(deal.date("2012-02").merged())).isEqualTo("Acme signs deal with Tern – February 2012 [1]");
  }

  @Test
  void whatSaysNoMoreThanItsKindIsLeftToTheListOfFacts() {
    assertThat(shown(fact(FactType.SECURITY, "Acme").inSentence(9).merged())).isEqualTo("hidden");
    assertThat(shown(fact(FactType.EXPANSION, "Acme").products("car market").inSentence(9).merged()))
        .isEqualTo("hidden");
    assertThat(shown(fact(FactType.PRODUCT_LAUNCH, "Acme").products("phone")
        .pattern("launch.verb")
        .inSentence(TITLE)
        .merged()))
        .isEqualTo("About Acme – reported 1 January 2010 [1]");
    assertThat(shown(fact(FactType.PRODUCT_LAUNCH, "Acme").products("Roc 3").pattern("launch.verb").merged()))
        .isEqualTo("Acme launches Roc 3 – reported 1 January 2010 [1]");
  }

  @Test
  void aDenialNeedsATitleOrLeadInWordsOfDenial() {
    Told denied = fact(FactType.ACQUISITION, "Acme").with("Tern").is(Modality.DENIED);
    assertThat(shown(denied.report("2012-03-01", "Daily Wire", "Acme has no plans to buy Tern.").merged()))
        .isEqualTo("Acme has no plans to buy Tern – reported 1 March 2012 [1]");
    assertThat(shown(fact(FactType.ACQUISITION, "Acme").with("Tern")
        .is(Modality.DENIED)
        .report("2012-03-01", "Daily Wire", "Acme says it has no plans to buy Tern.")
        .merged())).isEqualTo("Acme says it has no plans to buy Tern – reported 1 March 2012 [1]");
    assertThat(shown(denied.inSentence(8).merged())).isEqualTo("hidden");
    Told almost = fact(FactType.EXPANSION, "Acme").places("Oslo").is(Modality.DENIED);
    assertThat(shown(almost.report("2012-03-01", "Daily Wire", "Acme sells almost no phones in Oslo.").merged()))
        .isEqualTo("hidden");
  }

  @Test
  void whoSpeaksAsTheChiefOfAnotherIsNotAppointed() {
    Told join = fact(FactType.EXECUTIVE_CHANGE, "Acme").persons("Ann Lee").pattern("executive.join").date("2013-09-17");
    assertThat(shown(join.report("2013-09-17", "Daily Wire", "Tern is busy, CEO Ann Lee said, joining Acme.").merged()))
        .isEqualTo("hidden");
    assertThat(shown(fact(FactType.EXECUTIVE_CHANGE, "Acme").persons("Ann Lee")
        .pattern("executive.join")
        .date("2013-09-17")
        .report("2013-09-17", "Daily Wire", "Ann Lee joined Acme as CEO.")
        .merged())).startsWith("Acme appoints Ann Lee");
  }

  @Test
  void anOutlookThatIsTakenForAResultIsNotShown() {
    Told range = fact(FactType.EARNINGS, "Acme").amount(64e9, 67e9, "USD")
        .period("FY 2012")
        .report("2011-02-15", "Daily Wire", "Acme saw revenue of $64 billion to $67 billion.");
    assertThat(shown(range.merged())).isEqualTo("hidden");
    Told quarter = fact(FactType.EARNINGS, "Acme").amount(64e9, "USD").period("Q4 2013");
    assertThat(shown(quarter.report("2013-11-14", "Daily Wire", "Revenue was $64 billion.").merged()))
        .isEqualTo("hidden");
    assertThat(shown(fact(FactType.EARNINGS, "Acme").amount(64e9, "USD")
        .period("Q4 2013")
        .report("2014-01-14", "Daily Wire", "Revenue was $64 billion.")
        .merged())).startsWith("Acme: revenue $64 billion in Q4 2013");
  }

  @Test
  void aTitleStandsOnlyInAViewOfWhoIsNamedInIt() {
    MergedFact suit = suit().titled("Acme fights Tern in court").merged();
    assertThat(ViewLine.of(List.of(suit), Titles.naming(List.of("Acme")))).hasSize(1);
    assertThat(ViewLine.of(List.of(suit), Titles.naming(List.of("Acm")))).isEmpty();
    assertThat(Titles.isNews("Factbox: Acme's fights")).isFalse();
    assertThat(Titles.isNews("Acme fights")).isTrue();
  }

  @Test
  void twoValuesOfOneSentenceAreOfTwoThings() {
    String both = "Acme expects to lose $5 billion on $3.7 billion this year, a loss.";
    Told loss = fact(FactType.EARNINGS, "Acme").period("2024")
        .pattern("earnings.lose")
        .inSentence(4)
        .is(Modality.PLANNED);
    MergedFact one = loss.amount(5e9, "USD").report("2024-10-02", "Daily Wire", both).merged();
    MergedFact two = fact(FactType.EARNINGS, "Acme").period("2024")
        .pattern("earnings.lose")
        .inSentence(4)
        .is(Modality.PLANNED)
        .amount(3.7e9, "USD")
        .report("2024-10-02", "Daily Wire", both)
        .merged();
    assertThat(ViewLine.of(List.of(one, two))).isEmpty();
    assertThat(ViewLine.of(List.of(one))).hasSize(1);
  }

  private static Told revenue() {
    return fact(FactType.EARNINGS, "Acme").amount(5e9, "USD").titled("Acme results");
  }

  @ParameterizedTest
  @ValueSource(strings = { "Acme had $5 billion in revenue from its phones.",
      "Sales of $5 billion to British customers rose.",
      "In its home market revenue leapt to $5 billion.", "That compares with revenue of $5 billion a year ago.",
      "Acme forecast revenue of $5 billion in its second quarter.", "Acme is headed for revenue of $5 billion.",
      "Sales in March rose to $5 billion.", "Revenue rose from $5 billion." })
  void aResultOfAPartOrOfAnotherTimeOrOnlyForeseenIsNotShown(String quote) {
    assertThat(shown(revenue().report("2012-07-24", "Daily Wire", quote).merged())).isEqualTo("hidden");
  }

  @ParameterizedTest
  @ValueSource(strings = { "Acme said revenue rose to $5 billion.",
      "Acme, which expects to grow, said revenue was $5 billion.",
      "Revenue rose to $5 billion, from $4 billion." })
  void aResultOfTheWholeIs(String quote) {
    assertThat(shown(revenue().report("2012-07-24", "Daily Wire", quote).merged()))
        .startsWith("Acme: revenue $5 billion");
  }

  @Test
  void theThingOfAResultStandsBesideIt() {
    Told profit = fact(FactType.EARNINGS, "Acme").amount(5e9, "USD").products("chip");
    assertThat(shown(profit.report("2012-07-24", "Daily Wire", "Revenue of $5 billion came from chip sales.").merged()))
        .startsWith("Acme: revenue $5 billion for chip");
    assertThat(shown(fact(FactType.EARNINGS, "Acme").amount(5e9, "USD")
        .products("chip")
        .report("2012-07-24", "Daily Wire", "Revenue was $5 billion as a drop in chip sales was offset.")
        .merged())).isEqualTo("hidden");
  }

  @Test
  void anOutlookIsAboutTheFigureItself() {
    Told outlook = fact(FactType.EARNINGS, "Acme").amount(5e9, "USD").period("2013").is(Modality.PLANNED);
    assertThat(
        shown(outlook.report("2013-07-24", "Daily Wire", "Acme expects revenue of $5 billion this year.").merged()))
        .startsWith("Acme: revenue $5 billion in 2013 – forecast");
    assertThat(shown(fact(FactType.EARNINGS, "Acme").amount(5e9, "USD")
        .period("2013")
        .is(Modality.PLANNED)
        .report("2013-07-24", "Daily Wire", "Acme expects to grow, though it posted revenue of $5 billion.")
        .merged())).isEqualTo("hidden");
    assertThat(shown(fact(FactType.EARNINGS, "Acme").change(-8)
        .period("2013")
        .is(Modality.PLANNED)
        .report("2013-07-24", "Daily Wire", "Acme expects an 8-10 percent drop in revenue.")
        .merged())).as("the lower end of a range").isEqualTo("hidden");
    assertThat(shown(fact(FactType.EARNINGS, "Acme").amount(5e9, "USD")
        .period("Q2 2014")
        .is(Modality.PLANNED)
        .report("2013-09-20", "Daily Wire", "Acme expects revenue of $5 billion in the second quarter.")
        .merged())).as("a quarter of a fiscal year").isEqualTo("hidden");
  }

  @Test
  void aQuarterThatHadNotBegunIsOneOfAFiscalYear() {
    assertThat(shown(fact(FactType.EARNINGS, "Acme").amount(5e9, "USD")
        .period("Q1 2014")
        .report("2013-10-24", "Daily Wire", "Revenue was $5 billion.")
        .merged())).startsWith("Acme: revenue $5 billion in fiscal Q1 2014");
  }

  @Test
  void aLargerResultOfTheArticleIsThatOfTheWhole() {
    MergedFact whole = revenue().report("2012-07-24", "Daily Wire", "Revenue rose.").merged();
    MergedFact part = fact(FactType.EARNINGS, "Acme").amount(4e8, "USD")
        .report("2012-07-24", "Daily Wire", "Revenue rose.")
        .merged();
    assertThat(PartialFigures.without(List.of(whole, part))).containsExactly(whole);
    MergedFact before = fact(FactType.EARNINGS, "Acme").amount(4e9, "USD")
        .report("2012-07-24", "Daily Wire", "Revenue rose.")
        .merged();
    assertThat(PartialFigures.without(List.of(whole, before))).as("growth since the year before")
        .containsExactly(whole, before);
  }

  @Test
  void aSumIsOfOneDeal() {
    Told deal = fact(FactType.ACQUISITION, "Acme").with("Tern").amount(350e6, "USD");
    for (int day = 10; day < 14; day++)
      deal.report("2013-09-" + day, "Daily Wire", "Acme bought Tern for $350 million.");
    MergedFact right = deal.merged();
    MergedFact wrong = fact(FactType.ACQUISITION, "Acme").with("Roc")
        .amount(350e6, "USD")
        .report("2013-09-13", "Daily Wire", "Acme bought Tern for $350 million, and Roc.")
        .merged();
    MergedFact years = fact(FactType.ACQUISITION, "Acme").with("Roc")
        .amount(350e6, "USD")
        .report("2009-09-13", "Daily Wire", "Acme bought Roc for $350 million.")
        .merged();
    assertThat(OneSum.without(List.of(right, wrong, years))).containsExactly(right, years);
  }

  @Test
  void whatIsOnlyAlludedToOrDismissedIsNotShown() {
    Told launch = fact(FactType.PRODUCT_LAUNCH, "Acme").products("Roc 3").pattern("launch.noun");
    assertThat(shown(launch.report("2012-03-01", "Daily Wire", "Acme grew ahead of its Roc 3 launch.").merged()))
        .isEqualTo("hidden");
    Told cut = fact(FactType.WORKFORCE, "Acme").amount(500, "people").pattern("workforce.cut").is(Modality.PLANNED);
    assertThat(shown(cut.report("2012-03-01", "Daily Wire", "Acme moved to squash rumors that it will cut 500 jobs.")
        .merged())).isEqualTo("hidden");
  }

  @Test
  void oneSentenceOfManyThatSpeaksAgainstAFactDoesNotHideIt() {
    Told left = fact(FactType.EXECUTIVE_CHANGE, "Acme").persons("Ann Lee")
        .pattern("executive.leave")
        .date("2012-03-01");
    String against = "Acme's former chief executive, Ann Lee, left for Oslo.";
    assertThat(shown(left.report("2012-03-01", "Daily Wire", against).merged())).isEqualTo("hidden");
    for (int day = 2; day < 6; day++)
      left.report("2012-03-0" + day, "Daily Wire", "Ann Lee left Acme.");
    assertThat(shown(left.merged())).startsWith("Ann Lee leaves Acme");
  }
}
