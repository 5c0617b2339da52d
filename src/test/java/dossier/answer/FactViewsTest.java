package dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Article;
import dossier.article.Identity;
import dossier.article.Published;
import dossier.company.ArticleLinks;
import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.company.CompanyLinker;
import dossier.fact.Amount;
import dossier.fact.ArticleFacts;
import dossier.fact.Corrections;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.FoundFact;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.fact.Slot;
import dossier.index.Arrival;
import dossier.index.ArticleReading;
import dossier.index.ContentReader;
import dossier.index.NewsIndex;
import dossier.index.Readings;
import dossier.name.Party;
import dossier.question.QuestionReader;
import dossier.retrieve.FactSearch;
import dossier.speech.Statement;
import dossier.text.PartialDate;
import dossier.text.Span;
import dossier.text.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Views over an index whose articles are read by a small grammar of this test. */
class FactViewsTest {
  private static final Instant NOW = Instant.parse("2020-05-01T12:00:00Z");
  private static final CompanyCatalog CATALOG = CompanyCatalog.bundled();

  /** "X buys Y for $N million." and "X will buy Y in 2021."; "Ann Lee of X said: words." */
  private static final class SmallGrammar implements ContentReader {
    private static final Pattern DEAL = Pattern
        .compile("(\\w+) (buys|will buy) (\\w+(?: [A-Z]\\w+)?)(?: for \\$(\\d+) million)?(?: in (\\d{4}))?\\.");
    private static final Pattern SAID = Pattern.compile("([A-Z]\\w+ [A-Z]\\w+) of (\\w+) said: ([^.]+)\\.");

    @Override
    public Readings read(String title, String body, List<Span> sentences, ArticleLinks links,
        @Nullable LocalDate reference) {
      List<FoundFact> facts = new ArrayList<>();
      List<Statement> statements = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        int start = sentences.get(i).start();
        Matcher deal = DEAL.matcher(sentences.get(i).of(body));
        if (deal.matches())
          facts.add(new FoundFact(fact(deal), i, "acquisition.buy",
              List.of(new FoundFact.Part(Slot.COMPANY, new Span(deal.start(1), deal.end(1)).shifted(start)))));
        Matcher said = SAID.matcher(sentences.get(i).of(body));
        if (said.matches())
          statements.add(new Statement(said.group(1), "analyst", party(said.group(2)), true,
              new Span(said.start(3), said.end(3)).shifted(start), i));
      }
      return new Readings(new ArticleFacts(facts, statements), dossier.name.ArticleNames.NONE, List.of());
    }

    private static Fact fact(Matcher deal) {
      String price = deal.group(4);
      return new Fact(FactType.ACQUISITION, party(deal.group(1)), List.of(party(deal.group(3))), List.of(), List.of(),
          List.of(), price == null ? null : Amount.of(Double.parseDouble(price) * 1e6, "USD"), null, null,
          deal.group(5) == null ? null : PartialDate.parse(deal.group(5)),
          deal.group(2).equals("buys") ? Modality.ASSERTED : Modality.PLANNED, null);
    }

    private static Party party(String name) {
      return CATALOG.companies()
          .stream()
          .filter(company -> company.name().equals(name))
          .findFirst()
          .map(company -> new Party(company.name(), company.id()))
          .orElse(new Party(name, null));
    }

    @Override
    public String fingerprint() {
      return "small";
    }
  }

  private final CompanyLinker linker = new CompanyLinker(CATALOG);
  private final ArticleReading reading = new ArticleReading(CATALOG, linker, new SmallGrammar());
  private final NewsIndex index = NewsIndex.inMemory(reading, InstantSource.fixed(NOW));
  private final FactViews views = new FactViews(index, CATALOG, new QuestionReader(linker),
      new FactSearch(() -> Corrections.NONE));

  private FactViewsTest told(String title, String body, String source, String day) {
    Article article = new Article(Identity.of(null, source, title, title, body), title, body, null, source, null,
        Published.parse(day), null, "en");
    index.add(List.of(reading.read(article, new Arrival(NOW, null))));
    index.commit();
    return this;
  }

  private FactViewsTest deals() {
    return told("a", "Google buys Zagat for $151 million.", "Daily Wire", "2011-09-08")
        .told("b", "Google buys Admeld for $400 million.", "Evening Wire", "2011-06-13")
        .told("c", "Google buys Dealmap.", "Evening Wire", "2011-08-01")
        .told("d", "Google will buy Fitbit for $2100 million in 2021.", "Daily Wire", "2019-11-01")
        .told("e", "Google will buy Sparrow for $25 million in 2012.", "Daily Wire", "2012-01-20")
        .told("f", "Ann Lee of Google said: We buy what we like.", "Daily Wire", "2012-01-21");
  }

  @AfterEach
  void close() {
    index.close();
  }

  private static List<String> lines(List<FactItem> items) {
    return items.stream().map(item -> item.line().text()).toList();
  }

  @Test
  void acquisitionsOfAYearComeLargestFirstWithTheirTotal() {
    View view = deals().views.facts("acquisitions by Google in 2011, largest first, total", NOW, 10);
    assertThat(view).isInstanceOfSatisfying(FactView.Facts.class, facts -> {
      assertThat(lines(facts.items())).containsExactly(
          "Google buys Admeld for $400 million – reported 13 June 2011 [1]",
          "Google buys Zagat for $151 million – reported 8 September 2011 [2]",
          "Google buys Dealmap – reported 1 August 2011 [3]");
      assertThat(facts.totals()).isNotNull();
      assertThat(facts.totals().lines()).containsExactly(
          "Agreed or completed: 3 acquisitions, $551 million in all for 2; 1 without an amount that can be added.",
          "From 3 articles, each event counted once.");
    });
  }

  @Test
  void fewerAreShownThanThereAreAndTheNewestComeFirst() {
    assertThat(deals().views.facts("google", NOW, 2)).isInstanceOfSatisfying(FactView.Facts.class, facts -> {
      assertThat(facts.total()).isEqualTo(5);
      assertThat(lines(facts.items())).containsExactly(
          "Google to buy Fitbit for $2.1 billion – planned, 2021 [1]",
          "Google to buy Sparrow for $25 million – planned, 2012 [2]");
      assertThat(facts.items().getFirst().citations().getFirst().quote())
          .isEqualTo("Google will buy Fitbit for $2100 million in 2021.");
    });
  }

  @Test
  void optionsCountInPlaceOfWords() {
    List<MergedFact> exported = new ArrayList<>();
    FactNarrowing narrowing = new FactNarrowing(List.of(FactType.ACQUISITION), TimeRange.year(2011));
    assertThat(deals().views.export("", NOW, narrowing, exported::add)).isEmpty();
    assertThat(exported).hasSize(3);
    assertThat(views.export("google launches", NOW, FactNarrowing.NONE, exported::add)).isEmpty();
    assertThat(exported).hasSize(3);
  }

  @Test
  void asOfADayNothingLaterIsKnown() {
    assertThat(deals().views.facts("google", Instant.parse("2011-07-01T00:00:00Z"), 10))
        .isInstanceOfSatisfying(FactView.Facts.class, facts -> assertThat(facts.total()).isEqualTo(1));
  }

  @Test
  void plansOfAnArchiveAreSeenFromTheDayOfItsNewestArticle() {
    FactView.Upcoming now = (FactView.Upcoming) deals().views.upcoming("google", NOW);
    FactView.Upcoming later = (FactView.Upcoming) deals().views.upcoming("google", NOW.plus(Duration.ofDays(4_000)));
    assertThat(later.asOf()).isEqualTo(LocalDate.ofInstant(later.index().newest(), ZoneOffset.UTC));
    assertThat(later.aheadTotal()).isEqualTo(now.aheadTotal()).isPositive();
  }

  @Test
  void plansLieAheadOrAreOverdue() {
    deals().told("h", "Google will buy Tenor for $20 million in 2018.", "Daily Wire", "2018-01-20")
        .told("i", "Google will buy Owlchemy for $5 million in 2018.", "Daily Wire", "2018-01-21")
        .told("j", "Owlchemy is a part of Google by now, it is said.", "Evening Wire", "2019-02-21");
    assertThat(views.upcoming("google", NOW)).isInstanceOfSatisfying(FactView.Upcoming.class, upcoming -> {
      assertThat(upcoming.ahead()).extracting(FactGroup::heading).containsExactly("2021");
      assertThat(lines(upcoming.ahead().getFirst().items()))
          .containsExactly("Google to buy Fitbit for $2.1 billion – planned, 2021, reported 1 November 2019 [1]");
      assertThat(lines(upcoming.overdue())).as("not one of years ago, nor one of which a later article speaks")
          .containsExactly("Google to buy Tenor for $20 million – planned, 2018, reported 20 January 2018 [2]");
    });
  }

  @Test
  void aTimelineGoesByYears() {
    assertThat(deals().views.timeline("google", NOW)).isInstanceOfSatisfying(FactView.Timeline.class,
        timeline -> assertThat(timeline.groups()).extracting(FactGroup::heading)
            .containsExactly("2011", "2012", "2021"));
    assertThat(views.timeline("2012", NOW)).isInstanceOfSatisfying(FactView.Timeline.class,
        timeline -> assertThat(timeline.groups()).extracting(FactGroup::heading).containsExactly("2012"));
    assertThat(views.timeline("admeld", NOW)).isInstanceOfSatisfying(FactView.Timeline.class,
        timeline -> assertThat(timeline.total()).isEqualTo(1));
  }

  @Test
  void aTimelineHasTheTitlesOfWhatNoFactTells() {
    told("Google buys Admeld", "Google buys Admeld for $400 million.", "Evening Wire", "2011-06-13")
        .told("Google fined in France", "A court fined Google on Monday. Google is to appeal.", "Daily Wire",
            "2011-03-01")
        .told("Court fines a search engine", "The fine is for Google. Google is to appeal.", "Daily Wire", "2011-03-02")
        .told("Google fined again", "A court fined Google a second time. Google is to appeal.", "Daily Wire",
            "2013-03-01");
    assertThat(views.timeline("google", NOW)).isInstanceOfSatisfying(FactView.Timeline.class, timeline -> {
      assertThat(timeline.groups()).extracting(FactGroup::heading).containsExactly("2011", "2013");
      FactGroup first = timeline.groups().getFirst();
      assertThat(first.items()).hasSize(1);
      assertThat(first.headlines()).extracting(Headline::title).containsExactly("Google fined in France");
      assertThat(first.citations()).extracting(Citation::number).containsExactlyInAnyOrder(1, 2);
    });
    assertThat(views.timeline("google acquisitions", NOW)).isInstanceOfSatisfying(FactView.Timeline.class,
        timeline -> assertThat(timeline.groups()).flatExtracting(FactGroup::headlines).isEmpty());
    assertThat(views.timeline("google 2013", NOW)).isInstanceOfSatisfying(FactView.Timeline.class,
        timeline -> assertThat(timeline.groups()).flatExtracting(FactGroup::headlines)
            .extracting(Headline::title)
            .containsExactly("Google fined again"));
  }

  @Test
  void factsAndTitlesOfATimelineStandInOneOrderOfTime() {
    told("Google grows", "Google grew on Monday.", "Daily Wire", "2011-03-01")
        .told("Google buys Admeld", "Google buys Admeld for $400 million.", "Evening Wire", "2011-06-13")
        .told("Google hires", "Google hired on Monday.", "Daily Wire", "2011-08-01");
    assertThat(views.timeline("google", NOW)).isInstanceOfSatisfying(FactView.Timeline.class,
        timeline -> assertThat(timeline.groups().getFirst().lines()).extracting(line -> switch (line) {
          case FactGroup.OfFact(var item) -> item.line().text();
          case FactGroup.OfTitle(var headline) -> headline.title();
        })
            .containsExactly("Google grows", "Google buys Admeld for $400 million – reported 13 June 2011 [2]",
                "Google hires"));
  }

  @Test
  void aTimelineCountsWhatItShowsAndWhatItHides() {
    String[] what = { "museum", "garden", "school", "kitchen", "theatre", "harbour", "library", "orchard", "stadium",
        "chapel", "bakery", "nursery", "gallery", "meadow" };
    for (int at = 0; at < what.length; at++)
      told("Google likes its " + what[at], "The " + what[at] + " of Google is old. Google likes it.", "Daily Wire",
          "2011-0" + (1 + at / 2) + (at % 2 == 0 ? "-05" : "-20"));
    told("Google grows", "Google grew.", "Daily Wire", "2012-03-01");
    assertThat(views.timeline("google", NOW)).isInstanceOfSatisfying(FactView.Timeline.class, timeline -> {
      FactGroup year = timeline.groups().getFirst();
      assertThat(year.more()).isPositive();
      assertThat(year.left()).isEqualTo(year.more() + " more: timeline Google 2011");
      assertThat(timeline.groups()
          .stream()
          .mapToInt(group -> group.lines().size() + group.more())
          .sum()).isEqualTo(timeline.total());
      assertThat(timeline.groups().getLast().left()).isEmpty();
    });
    assertThat(views.timeline("google march 2011", NOW)).isInstanceOfSatisfying(FactView.Timeline.class,
        month -> assertThat(month.groups()).singleElement()
            .satisfies(group -> assertThat(group.left()).as("all of it").isEmpty()));
  }

  @Test
  void aTitleIsOfTheDayThatItsLeadNamesElseOfItsReport() {
    told("France fines Google", "A court fined Google on Monday over privacy.", "Daily Wire", "2011-03-02")
        .told("Google fined in Spain", "A fine for Google is in the papers. Google is to appeal.", "Daily Wire",
            "2011-05-04")
        .told("Google said to face a fine", "Google faces a fine, a minister said on Tuesday.", "Daily Wire",
            "2011-07-06");
    assertThat(views.timeline("google", NOW)).isInstanceOfSatisfying(FactView.Timeline.class,
        timeline -> assertThat(timeline.groups()).flatExtracting(FactGroup::headlines)
            .extracting(Headline::when)
            .containsExactly("28 February 2011", "reported 4 May 2011", "reported 6 July 2011"));
  }

  @Test
  void aComparisonHasTheTitlesThatNameBothAndTheNewestOfEach() {
    told("Huawei and ZTE face a trade probe", "The probe is into Huawei and ZTE.", "Daily Wire", "2012-05-02")
        .told("Britain bars Huawei from its networks", "The networks are to be without Huawei.", "Daily Wire",
            "2012-07-02")
        .told("Huawei opens a canteen", "The canteen of Huawei is large.", "Daily Wire", "2012-08-02")
        .told("ZTE welcomes end of export ban", "ZTE can buy chips once more. ZTE is glad.", "Daily Wire",
            "2012-06-02");
    assertThat(views.compare("huawei zte", NOW)).isInstanceOfSatisfying(FactView.Compare.class, compare -> {
      assertThat(compare.together()).singleElement().satisfies(told -> {
        assertThat(told.whom()).isEqualTo("Both");
        assertThat(told.headline().title()).isEqualTo("Huawei and ZTE face a trade probe");
      });
      assertThat(compare.rows()).singleElement().satisfies(row -> {
        assertThat(row.measure()).isEqualTo("Regulatory matter");
        assertThat(row.cells()).extracting(cell -> cell.orElseThrow().value())
            .containsExactly("Britain bars Huawei from its networks", "ZTE welcomes end of export ban");
        assertThat(row.cells().getFirst().orElseThrow().when()).isEqualTo("reported 2 July 2012");
      });
    });
  }

  @Test
  void theMatterBeforeTheNewestHasARowOfItsOwn() {
    told("Britain bars Huawei from its networks", "The networks are to be without Huawei.", "Daily Wire", "2012-07-02")
        .told("Britain to strip Huawei out of networks", "Huawei is to go.", "Daily Wire", "2012-06-29")
        .told("Huawei put on export blacklist", "Huawei may buy no chips.", "Daily Wire", "2011-05-02")
        .told("Huawei to appear at a hearing", "Huawei will be heard.", "Daily Wire", "2012-05-02")
        .told("ZTE welcomes end of export ban", "ZTE can buy chips once more. ZTE is glad.", "Daily Wire",
            "2012-06-02");
    assertThat(views.compare("huawei zte", NOW)).as("what only one side has")
        .isInstanceOfSatisfying(FactView.Compare.class,
            compare -> assertThat(compare.rows()).extracting(CompareRow::measure).containsExactly("Regulatory matter"));
    told("Lawmakers urge probe of ZTE", "ZTE is to be looked at.", "Daily Wire", "2012-01-02");
    assertThat(views.compare("huawei zte", NOW)).isInstanceOfSatisfying(FactView.Compare.class, compare -> {
      assertThat(compare.rows()).extracting(CompareRow::measure)
          .containsExactly("Regulatory matter", "Earlier regulatory matter");
      assertThat(compare.rows().getLast().cells()).extracting(cell -> cell.orElseThrow().value())
          .as("a decision before a step on the way, however new")
          .containsExactly("Huawei put on export blacklist", "Lawmakers urge probe of ZTE");
    });
  }

  @Test
  void quotesOfSeveralCompaniesStandTogether() {
    Company google = CompanyCatalog.bundled().find(new CompanyId("google")).orElseThrow();
    Company nokia = CompanyCatalog.bundled().find(new CompanyId("nokia")).orElseThrow();
    Among both = new Among(List.of(nokia, google), List.of(), List.of(), "@both");
    for (String words : List.of("", "lee", "2012"))
      assertThat(deals().views.quotes(words, NOW, 10, both)).isInstanceOfSatisfying(FactView.Quotes.class, quotes -> {
        assertThat(quotes.called()).isEqualTo("@both");
        assertThat(quotes.items()).extracting(QuoteItem::words).containsExactly("We buy what we like");
      });
    Among other = new Among(List.of(nokia), List.of(), List.of(), "@other");
    assertThat(deals().views.quotes("", NOW, 10, other)).isInstanceOfSatisfying(FactView.Quotes.class,
        quotes -> assertThat(quotes.items()).isEmpty());
  }

  @Test
  void quotesAreFoundByPersonAndByCompany() {
    for (String words : List.of("ann lee", "google", "lee google 2012", "quotes of ann lee"))
      assertThat(deals().views.quotes(words, NOW)).isInstanceOfSatisfying(FactView.Quotes.class, quotes -> {
        assertThat(quotes.total()).isEqualTo(1);
        assertThat(quotes.items().getFirst().words()).isEqualTo("We buy what we like");
        assertThat(quotes.items().getFirst().party()).isEqualTo("Google");
      });
  }

  @Test
  void aFactIsShownWithItsEvidence() {
    FactView.Facts facts = (FactView.Facts) deals().views.facts("google zagat acquisitions", NOW, 10);
    String id = ((FactView.Facts) views.facts("acquisitions of Zagat", NOW, 10)).items().getFirst().fact().id();
    assertThat(facts.choice().heading()).contains("Google");
    assertThat(views.detail(id, NOW)).isInstanceOfSatisfying(FactView.Detail.class, detail -> {
      assertThat(detail.evidence()).hasSize(1);
      FactView.Proof proof = detail.evidence().getFirst();
      assertThat(proof.pattern()).isEqualTo("acquisition.buy");
      assertThat(proof.told()).isEqualTo("done or announced · $151 million");
      assertThat(proof.parts()).containsExactly("COMPANY \"Google\" 0–6");
    });
    assertThat(views.detail("0".repeat(32), NOW)).isInstanceOf(FactView.Unclear.class);
  }

  @Test
  void comparingTakesTwoToFourCompanies() {
    assertThat(deals().views.compare("google", NOW)).isInstanceOf(FactView.Unclear.class);
    told("g", "Google buys Looker for $2600 million.", "Daily Wire", "2019-06-06");
    assertThat(views.compare("google with microsoft", NOW)).isInstanceOfSatisfying(FactView.Compare.class, compare -> {
      assertThat(compare.companies()).extracting(company -> company.name()).containsExactly("Google", "Microsoft");
      assertThat(compare.rows()).extracting(CompareRow::measure).containsExactly("Acquisition");
      assertThat(compare.rows().getFirst().cells().get(1)).isEmpty();
    });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      google foobar | foobar |
      google microsft | microsft | Microsoft
      google with foobar revenue | foobar |
      """)
  void aComparisonSaysWhichCompanyItDoesNotKnow(String words, String unknown, String meant) {
    assertThat(deals().views.compare(words, NOW)).isInstanceOfSatisfying(View.UnknownCompany.class, view -> {
      assertThat(view.surface()).isEqualTo(unknown);
      assertThat(view.candidates()).extracting(Company::name).isEqualTo(meant == null ? List.of() : List.of(meant));
    });
  }

  @ParameterizedTest
  @ValueSource(strings = { "the ipo proceeds of google and microsoft", "google microsoft smartphone market share",
      "the headquarters size of Google and Microsoft", "price of the deals of Google and Microsoft",
      "Google vs Microsoft cloud revenue growth" })
  void wordsOfTheMeasureAreNoCompany(String words) {
    assertThat(deals().views.compare(words, NOW)).isInstanceOfSatisfying(FactView.Compare.class,
        compare -> assertThat(compare.companies()).extracting(Company::name)
            .containsExactlyInAnyOrder("Google", "Microsoft"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      google microsoft and foobar revenue | foobar
      google microsoft Foobar revenue     | Foobar
      google foobar revenue               | foobar
      """)
  void anUnknownNameBesideTheMeasureIsStillOne(String words, String unknown) {
    assertThat(deals().views.compare(words, NOW)).isInstanceOfSatisfying(View.UnknownCompany.class,
        view -> assertThat(view.surface()).isEqualTo(unknown));
  }

  @Test
  void aMisspeltCompanyGetsASuggestion() {
    assertThat(deals().views.facts("xiaommi", NOW, 10)).isInstanceOf(View.UnknownCompany.class);
    assertThat(views.facts("???", NOW, 10)).isInstanceOf(FactView.Unclear.class);
  }

  private String unclear(String words) {
    return views.facts(words, NOW, 10) instanceof FactView.Unclear unclear ? unclear.reason() : "";
  }

  @Test
  void aWordOfWhichNothingIsToldIsNamedWithWhatIsPossible() {
    deals();
    assertThat(unclear("google gobbledygook").lines()).satisfiesExactly(
        first -> assertThat(first).isEqualTo("I know nothing of “gobbledygook”: no fact has a company or other side of"
            + " that name, and it is neither a kind of facts nor a period."),
        kinds -> assertThat(kinds).startsWith("Possible kinds: acquisitions, "),
        periods -> assertThat(periods).isEqualTo("Possible periods: 2011, June 2011, since March 2018, last month."),
        others -> assertThat(others).isEqualTo("Other sides: with Admeld, with Dealmap, with Fitbit."));
    assertThat(unclear("google acquisitions of foobarcorp")).startsWith("I know nothing of “foobarcorp”:");
    assertThat(unclear("admelt")).contains(" Near names: Admeld.\n");
    assertThat(unclear("lee")).contains(" What such a speaker said: quotes lee.\n");
    assertThat(views.timeline("google gobbledygook", NOW)).isInstanceOf(FactView.Unclear.class);
    assertThat(views.export("foobarcorp", NOW, FactNarrowing.NONE, fact -> {}))
        .containsInstanceOf(FactView.Unclear.class);
    assertThat(views.facts("admeld", Instant.parse("2011-01-01T00:00:00Z"), 10)).isInstanceOf(FactView.Unclear.class);
  }

  @Test
  void anotherSideIsFoundByTheLeadingWordsOfItsName() {
    told("n", "Google buys Nikkeria. Google buys Nik Software. Google buys Old Nik.", "Daily Wire", "2012-09-17");
    for (String words : List.of("google acquisitions of nik", "acquisitions of Nik Software", "google with nik"))
      assertThat(views.facts(words, NOW, 10)).isInstanceOfSatisfying(FactView.Facts.class,
          facts -> assertThat(lines(facts.items()))
              .containsExactly("Google buys Nik Software – reported 17 September 2012 [1]"));
    told("o", "Google buys Kin Holm. Google buys Kin.", "Daily Wire", "2013-09-17");
    assertThat(views.facts("google acquisitions of kin", NOW, 10)).isInstanceOfSatisfying(FactView.Facts.class,
        facts -> assertThat(lines(facts.items())).containsExactly("Google buys Kin – reported 17 September 2013 [1]"));
  }
}
