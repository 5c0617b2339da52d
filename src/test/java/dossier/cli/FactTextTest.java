package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.answer.Citation;
import dossier.answer.CompareRow;
import dossier.answer.FactChoice;
import dossier.answer.FactGroup;
import dossier.answer.FactItem;
import dossier.answer.FactLine;
import dossier.answer.FactTotals;
import dossier.answer.FactView;
import dossier.answer.IndexState;
import dossier.answer.QuoteItem;
import dossier.article.ArticleId;
import dossier.article.CanonicalUrl;
import dossier.article.Dating;
import dossier.article.Published;
import dossier.company.Company;
import dossier.company.CompanyId;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.name.Party;
import dossier.text.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactTextTest {
  private static final IndexState INDEX = new IndexState(1, 1_204, Instant.parse("2013-11-19T08:00:00Z"),
      Instant.EPOCH);
  private static final Dating DAY = new Dating(Published.parse("2011-09-08"), null);
  private static final ArticleId ARTICLE = new ArticleId("0".repeat(32));
  private static final CanonicalUrl URL = CanonicalUrl.parse("https://news.example/zagat");
  private static final FactChoice CHOICE = new FactChoice(List.of(), List.of(), List.of(), null, null,
      FactChoice.Order.NEWEST, true, "Google: acquisitions in 2011");

  private static Citation citation(int number) {
    return new Citation(number, ARTICLE, "Google buys Zagat", URL, "Daily Wire", DAY, "It buys it.", false,
        new Span(0, 11), List.of());
  }

  private static MergedFact fact() {
    Fact fact = new Fact(FactType.ACQUISITION, new Party("Google", null), List.of(), List.of(), List.of(), List.of(),
        null, null, null, null, Modality.ASSERTED, null);
    return new MergedFact("abc", fact, List.of(new Evidence(fact, "acquisition.buy", ARTICLE, URL, "Google buys Zagat",
        "Daily Wire", DAY, Instant.EPOCH, 0, "It buys it.", "x")), List.of(), List.of(), 1);
  }

  private static FactItem item(int number, String words) {
    return new FactItem(fact(), new FactLine(List.of(new FactLine.Words(words + " "), new FactLine.Cites(number))),
        "2011", List.of(citation(number)));
  }

  private static Company company(String name) {
    return new Company(new CompanyId(name.toLowerCase(java.util.Locale.ROOT)), name, List.of(), List.of(), List.of(),
        name + ".example", "US", "web");
  }

  @Test
  void factsStandByLineWithTheirArticlesBelow() {
    FactTotals totals = new FactTotals(List.of(), 1, List.of("Happened: 3 acquisitions."));
    assertThat(TextForms.of(new FactView.Facts(CHOICE, List.of(item(1, "Google buys Zagat – 2011"),
        item(2, "Google buys Admeld – 2011")), 3, totals, INDEX))).isEqualTo("""
            Google: acquisitions in 2011 · 3 facts, 2 shown:
            Happened: 3 acquisitions.

              Google buys Zagat – 2011 [1]
              Google buys Admeld – 2011 [2]

            [1][2] Google buys Zagat · Daily Wire · 8 September 2011 · https://news.example/zagat""");
  }

  @Test
  void anEmptyListSaysInHowManyArticlesNothingWasFound() {
    assertThat(TextForms.of(new FactView.Facts(CHOICE, List.of(), 0, null, INDEX))).isEqualTo("""
        Google: acquisitions in 2011
        Nothing on that in 1,204 articles, the newest of 19 November 2013.""");
  }

  @Test
  void plansOfAnOldCorpusAreSaidToBeOverdue() {
    assertThat(TextForms.of(new FactView.Upcoming(LocalDate.of(2026, 5, 1), List.of(), List.of(), 0,
        List.of(item(1, "HP to launch TouchPad – planned, June 2011")), 12, INDEX))).isEqualTo("""
            No plans dated after 1 May 2026 in 1,204 articles, the newest of 19 November 2013

            Date passed within two years, without a later report: 12 plans, 1 shown:
              HP to launch TouchPad – planned, June 2011 [1]

            [1] Google buys Zagat · Daily Wire · 8 September 2011 · https://news.example/zagat""");
  }

  @Test
  void aTimelineSaysHowManyItLeavesOut() {
    assertThat(TextForms.of(new FactView.Timeline(company("Google"), null,
        List.of(
            new FactGroup("2011", List.of(item(1, "Google buys Zagat – 2011")), 4, List.of(), "timeline Google 2011")),
        5, INDEX))).startsWith("""
            Google: 5 events, 1 shown, in order of when they happened

            2011
              Google buys Zagat – 2011 [1]
              and 4 more: timeline Google 2011
            """);
  }

  @Test
  void directAndIndirectSpeechAreToldApart() {
    List<QuoteItem> quotes = List.of(
        new QuoteItem("Ann Lee", "analyst", "Acme", null, true, "We buy what we like", citation(1)),
        new QuoteItem("Google", null, "Google", null, false, "it would grow", citation(2)));
    assertThat(TextForms.of(new FactView.Quotes("lee", null, null, quotes, 2, INDEX))).isEqualTo("""
        lee: 2 statements

          "We buy what we like"
            – Ann Lee, analyst, Acme · Daily Wire · 8 September 2011 · https://news.example/zagat

          it would grow (indirect)
            – Google · Daily Wire · 8 September 2011 · https://news.example/zagat""");
  }

  @Test
  void aComparisonIsATableWhoseCellsShowWhenTheyAreOf() {
    CompareRow.Cell cell = new CompareRow.Cell("$32 billion", null, "2011", "as of 1 April 2012", fact(),
        List.of(citation(1)));
    CompareRow row = new CompareRow("Revenue", "2011", List.of(Optional.of(cell), Optional.empty()));
    assertThat(
        TextForms.of(new FactView.Compare(List.of(company("Huawei"), company("ZTE")), null, List.of(row), INDEX)))
        .isEqualTo("""
                     Huawei                            ZTE
            Revenue  $32 billion (2011, as of 1 April  –
                     2012) [1]

            [1] Google buys Zagat · Daily Wire · 8 September 2011 · https://news.example/zagat""");
  }

  @Test
  void aFactIsExplainedByItsSentencesAndPatterns() {
    FactView.Proof proof = new FactView.Proof(citation(1), "acquisition.buy", "done or announced",
        List.of("COMPANY \"Google\" 0–6"));
    assertThat(TextForms.of(new FactView.Detail(item(1, "Google buys Zagat – 2011"), List.of(), List.of(proof), INDEX)))
        .isEqualTo("""
            Google buys Zagat – 2011 [1]
              fact abc
              [1] Daily Wire · 8 September 2011 · https://news.example/zagat
                  "It buys it."
                  pattern acquisition.buy · done or announced
                  COMPANY "Google" 0–6""");
  }
}
