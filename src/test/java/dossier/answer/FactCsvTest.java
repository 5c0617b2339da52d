package dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.ArticleId;
import dossier.article.CanonicalUrl;
import dossier.article.Dating;
import dossier.article.Published;
import dossier.company.Company;
import dossier.company.CompanyId;
import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.name.Party;
import dossier.text.PartialDate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactCsvTest {
  private static MergedFact fact(String quote, double change) {
    Published published = Published.parse("2011-08-15");
    Fact fact = new Fact(FactType.ACQUISITION, new Party("Google", new CompanyId("google")),
        List.of(new Party("Motorola Mobility", null), new Party("Zagat", null)), List.of(), List.of("phones, tablets"),
        List.of(), Amount.of(12.5e9, "USD"), change, null, PartialDate.parse("2011-08"), Modality.PLANNED, null);
    Evidence evidence = new Evidence(fact, "acquisition.buy", new ArticleId("0".repeat(32)),
        CanonicalUrl.parse("https://news.example/a"), "Google buys", "Daily Wire", new Dating(published, null),
        published.latest(), 0, quote, "x");
    return new MergedFact("abc", fact, List.of(evidence), List.of(), List.of(), 1);
  }

  @Test
  void aRowHasTheHeadersCellsAndEndsAsTheStandardSays() {
    assertThat(FactCsv.HEADER)
        .isEqualTo("id,type,company,counterparty,person,product,place,amount,amount_max,unit,change,"
            + "period,date,modality,attributed_to,sources,evidence,title,source,published_at,url,quote\r\n");
    assertThat(FactCsv.row(fact("He said \"yes\".", -8))).isEqualTo(
        "abc,ACQUISITION,Google,Motorola Mobility; Zagat,,\"phones, tablets\",,12500000000,,USD,-8,,2011-08,planned,,1,1,"
            + "Google buys,Daily Wire,2011-08-15,https://news.example/a,\"He said \"\"yes\"\".\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = { "=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1", "-x", "+49 30 1" })
  void whatASpreadsheetTakesForAFormulaIsText(String text) {
    assertThat(FactCsv.cell(text)).isEqualTo("\"'" + text + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = { "-8", "12.5", "a=b", "Yahoo!", "1-2", "" })
  void whatIsNoFormulaStaysAsItIs(String text) {
    assertThat(FactCsv.cell(text)).isEqualTo(text);
  }

  @Test
  void commasQuotesAndLinesAreQuotedAndUnseenSignsLeftOut() {
    assertThat(FactCsv.cell("a,b")).isEqualTo("\"a,b\"");
    assertThat(FactCsv.cell("a\"b")).isEqualTo("\"a\"\"b\"");
    assertThat(FactCsv.cell("a\r\nb")).isEqualTo("\"a\r\nb\"");
    assertThat(FactCsv.cell("\u200b=1")).isEqualTo("\"'=1\"");
    assertThat(FactCsv.cell("a\u001b[2Jb")).isEqualTo("a[2Jb");
    assertThat(FactCsv.cell(null)).isEmpty();
  }

  @Test
  void aComparisonHasALineForEachFilledCell() {
    MergedFact fact = fact("It buys.", 4);
    Citation citation = Citing.alone(fact.evidence().getFirst(), 1);
    CompareRow.Cell cell = new CompareRow.Cell("$12.5 billion", Amount.of(12.5e9, "USD"), "2011",
        "as of 15 August 2011",
        fact, List.of(citation));
    FactView.Compare compare = new FactView.Compare(List.of(company("Google"), company("=ZTE")), null,
        List.of(new CompareRow("Revenue", "2011", List.of(Optional.of(cell), Optional.empty())),
            new CompareRow("Users", null, List.of(Optional.empty(), Optional.of(cell)))),
        new IndexState(1, 1, null, Instant.EPOCH));
    assertThat(FactCsv.of(compare).lines()).containsExactly(
        "measure,period,company,value,amount,amount_max,unit,of,as_of,id,title,source,published_at,url,quote",
        "Revenue,2011,Google,$12.5 billion,12500000000,,USD,2011,as of 15 August 2011,abc,Google buys,Daily Wire,"
            + "2011-08-15,https://news.example/a,It buys.",
        "Users,,\"'=ZTE\",$12.5 billion,12500000000,,USD,2011,as of 15 August 2011,abc,Google buys,Daily Wire,"
            + "2011-08-15,https://news.example/a,It buys.");
  }

  @Test
  void statementsAreRowsWithFormulasMadeText() {
    Citation citation = Citing.alone(fact("He said: \"=1+1\".", 4).evidence().getFirst(), 1);
    FactView.Quotes quotes = new FactView.Quotes("lee", null, null,
        List.of(new QuoteItem("Ann Lee", "head of sales", "Google", new CompanyId("google"), true, "=1+1", citation),
            new QuoteItem("@Lee", null, null, null, false, "prices, he thinks, fall", citation)),
        2, new IndexState(1, 1, null, Instant.EPOCH));
    assertThat(FactCsv.of(quotes).lines()).containsExactly(
        "speaker,role,party,direct,words,title,source,published_at,url,quote",
        "Ann Lee,head of sales,Google,yes,\"'=1+1\",Google buys,Daily Wire,2011-08-15,https://news.example/a,"
            + "\"He said: \"\"=1+1\"\".\"",
        "\"'@Lee\",,,no,\"prices, he thinks, fall\",Google buys,Daily Wire,2011-08-15,https://news.example/a,"
            + "\"He said: \"\"=1+1\"\".\"");
  }

  private static Company company(String name) {
    return new Company(new CompanyId("x"), name, List.of(), List.of(), List.of(), "x.example", "US", "phones");
  }
}
