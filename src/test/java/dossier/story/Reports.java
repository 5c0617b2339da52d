package dossier.story;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Published;
import dossier.company.ArticleLinks;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import org.jspecify.annotations.Nullable;

/** Articles for tests, in words of our own. */
final class Reports {
  private static final CompanyLinker LINKER = new CompanyLinker(CompanyCatalog.bundled());

  private Reports() {}

  static ArticleId id(int number) {
    return new ArticleId(String.format("%08x%024x", Mix.mix(number), number));
  }

  static Article article(int number, @Nullable String source, @Nullable String published, String title, String body) {
    return new Article(id(number), title, body, null, source, null,
        published == null ? null : Published.parse(published));
  }

  static ArticleLinks links(Article article) {
    return LINKER.link(article.title(), article.body());
  }

  static Trace trace(Article article) {
    return Trace.of(article, links(article));
  }

  static final String TAKEOVER = """
      Northwind Robotics agreed on Tuesday to buy Lumen Optics for $1.34 billion in cash, adding laser sensors to its warehouse machines.
      Shareholders of Lumen will get $27.50 a share, a premium of 31 percent over Monday's close, the two boards said after a meeting in Rotterdam.
      Chief executive Petra Vandenberg said the factories in Leuven and Malaga would stay open and no jobs were at risk.
      Northwind will borrow 900 million dollars for the purchase and hopes to close it before the summer, once regulators in Brussels consent.
      Lumen, founded by two physicists in 1998, makes the infrared scanners that guide forklifts and delivery carts.
      Analyst Tomas Brandt of Hallgarten called the price steep but said Northwind had few other ways into the Spanish market.
      A rival bidder, Calder Instruments, dropped out last week, people close to the talks had said.
      """;

  static final String EARNINGS = """
      Halvorsen Chemicals posted a quarterly profit of 41 million dollars, helped by demand for coatings in Asia and a weaker krone.
      Revenue at the Bergen company rose 6 percent to 512 million while costs for natural gas fell for the third time in a row.
      Finance director Ingrid Solheim told analysts that orders for ship paint were the best in ten years and margins should hold.
      The company results are reported in accordance with international accounting rules and are subject to audit at the end of the year.
      """;

  static final String STORM = """
      A storm tore the roof off a ferry terminal in Aberdeen overnight and left 14,000 homes without power, the coastguard said.
      Two trawlers were towed into Peterhead and schools in three counties stayed shut while engineers cleared fallen pylons.
      Forecasters expect winds of 90 miles an hour again on Thursday before the low pressure moves on towards Denmark.
      """;
}
