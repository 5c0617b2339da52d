package dossier.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Article;
import dossier.article.Identity;
import dossier.article.Published;
import dossier.company.ArticleLinks;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.company.CompanyLinker;
import dossier.fact.Amount;
import dossier.fact.ArticleFacts;
import dossier.fact.Correction;
import dossier.fact.Corrections;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.FoundFact;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.fact.Slot;
import dossier.index.Arrival;
import dossier.index.ArticleReading;
import dossier.index.ContentReader;
import dossier.index.IndexSnapshot;
import dossier.index.NewsIndex;
import dossier.index.Readings;
import dossier.index.RereadProgress;
import dossier.index.SaidStatement;
import dossier.name.Party;
import dossier.speech.Statement;
import dossier.text.Span;
import dossier.text.TimeRange;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Facts found in an index whose articles are read by a small grammar of this test. */
class FactSearchTest {
  private static final Instant NOW = Instant.parse("2020-05-01T12:00:00Z");
  private static final CompanyCatalog CATALOG = CompanyCatalog.bundled();
  private static final CompanyId GOOGLE = new CompanyId("google");
  private static final CompanyId MICROSOFT = new CompanyId("microsoft");
  private static final CompanyId LINKEDIN = new CompanyId("linkedin");

  /** "X bought Y for N dollars.", "X may buy Y.", "X will buy Y.", "X dropped Y." and "Z said: words." */
  private static final class SmallGrammar implements ContentReader {
    private static final Pattern DEAL = Pattern
        .compile("(\\w+) (bought|may buy|will buy|dropped) ([\\w ]+?)(?: for (\\d+) dollars)?\\.");
    private static final Pattern SAID = Pattern.compile("([A-Z]\\w+ [A-Z]\\w+) of (\\w+) said: ([^.]+)\\.");

    @Override
    public Readings read(String title, String body, List<Span> sentences, ArticleLinks links,
        @Nullable LocalDate reference) {
      List<FoundFact> facts = new ArrayList<>();
      List<Statement> statements = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        String sentence = sentences.get(i).of(body);
        Matcher deal = DEAL.matcher(sentence);
        if (deal.matches())
          facts.add(new FoundFact(fact(deal), i, "deal", List.of(
              new FoundFact.Part(Slot.COMPANY,
                  new Span(deal.start(1), deal.end(1)).shifted(sentences.get(i).start())))));
        Matcher said = SAID.matcher(sentence);
        if (said.matches())
          statements.add(new Statement(said.group(1), null, party(said.group(2)), false,
              new Span(said.start(3), said.end(3)).shifted(sentences.get(i).start()), i));
      }
      return new Readings(new ArticleFacts(facts, statements), dossier.name.ArticleNames.NONE, List.of());
    }

    private static Fact fact(Matcher deal) {
      Modality modality = switch (deal.group(2)) {
        case "bought" -> Modality.ASSERTED;
        case "may buy" -> Modality.REPORTED;
        case "will buy" -> Modality.PLANNED;
        default -> Modality.ENDED;
      };
      String price = deal.group(4);
      return new Fact(FactType.ACQUISITION, party(deal.group(1)), List.of(party(deal.group(3))), List.of(), List.of(),
          List.of(), price == null ? null : Amount.of(Double.parseDouble(price), "USD"), null, null, null, modality,
          null);
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

  private static final ArticleReading READING = new ArticleReading(CATALOG, new CompanyLinker(CATALOG),
      new SmallGrammar());

  private final NewsIndex index;
  private Corrections corrections = Corrections.NONE;
  private final FactSearch search = new FactSearch(() -> corrections);
  private int articles;

  FactSearchTest() {
    ArticleReading reading = READING;
    index = NewsIndex.inMemory(reading, InstantSource.fixed(NOW));
    add(reading, "2016-05-01", "LinkedIn may be bought. Microsoft may buy LinkedIn.");
    add(reading, "2016-06-13",
        "Microsoft bought LinkedIn for 26200 dollars. Satya Nadella of Microsoft said: networks matter.");
    add(reading, "2016-07-01", "Microsoft bought LinkedIn for 26000 dollars.");
    add(reading, "2016-08-01", "Microsoft may buy Harbour Maps. Microsoft dropped Harbour Maps.");
    add(reading, "2011-08-15", "Google bought Harbour Music for 12 dollars.");
    add(reading, null, "Tern will buy Harbour Music.");
    index.commit();
  }

  private void add(ArticleReading reading, @Nullable String published, String body) {
    String number = String.valueOf(++articles);
    Article article = new Article(Identity.of(null, "Wire " + number, number, "", ""), "Title " + number, body,
        null, "Wire " + number, null, published == null ? null : Published.parse(published));
    index.add(List.of(reading.read(article, new Arrival(NOW.minusSeconds(1), null))));
  }

  @AfterEach
  void close() {
    index.close();
  }

  private List<MergedFact> facts(FactQuery query) {
    try (IndexSnapshot now = index.snapshot()) {
      return search.facts(query, now);
    }
  }

  private static String line(MergedFact fact) {
    return fact.fact().company().name() + " " + fact.fact().modality() + " "
        + fact.fact().counterparties().getFirst().name();
  }

  @Test
  void aFactIsReadAsItWasFoundWithWhereItStands() {
    MergedFact fact = facts(FactQuery.asOf(NOW).about(List.of(GOOGLE))).getFirst();
    Evidence evidence = fact.evidence().getFirst();
    assertThat(evidence.fact()).isEqualTo(new Fact(FactType.ACQUISITION, new Party("Google", GOOGLE),
        List.of(new Party("Harbour Music", null)), List.of(), List.of(), List.of(), Amount.of(12, "USD"), null, null,
        null, Modality.ASSERTED, null));
    assertThat(evidence.quote()).isEqualTo("Google bought Harbour Music for 12 dollars.");
    assertThat(evidence.title()).isEqualTo("Title 5");
    assertThat(evidence.source()).isEqualTo("Wire 5");
    assertThat(evidence.dating().published()).isEqualTo(Published.parse("2011-08-15"));
    assertThat(evidence.knownBy()).isEqualTo("2011-08-15T23:59:59.999Z");
    assertThat(evidence.pattern()).isEqualTo("deal");
    assertThat(evidence.origin()).isEqualTo("article " + evidence.article() + "\npublisher wire 5");
  }

  @Test
  void anEventToldThreeTimesIsOneFactThatMovedAlong() {
    List<MergedFact> facts = facts(FactQuery.asOf(NOW).about(List.of(MICROSOFT)).with(List.of(LINKEDIN)));
    assertThat(facts).hasSize(1);
    MergedFact deal = facts.getFirst();
    assertThat(deal.evidence()).hasSize(3);
    assertThat(deal.sources()).isEqualTo(3);
    assertThat(deal.history()).extracting(MergedFact.Step::modality)
        .containsExactly(Modality.REPORTED, Modality.ASSERTED);
    assertThat(deal.disagrees()).isFalse();
    assertThat(deal.fact().amount()).isEqualTo(Amount.of(26_200, "USD"));
  }

  @Test
  void asOfAMomentOnlyWhatWasKnownIsMerged() {
    FactQuery june = FactQuery.asOf(Instant.parse("2016-06-01T00:00:00Z")).about(List.of(MICROSOFT));
    assertThat(facts(june)).extracting(FactSearchTest::line).containsExactly("Microsoft REPORTED LinkedIn");
    MergedFact later = facts(FactQuery.asOf(NOW).about(List.of(MICROSOFT)).with(List.of(LINKEDIN))).getFirst();
    assertThat(facts(june).getFirst().id()).isEqualTo(later.id());
  }

  @Test
  void factsAreFoundByEverySlot() {
    FactQuery all = FactQuery.asOf(NOW);
    assertThat(facts(all)).hasSize(4);
    assertThat(facts(all.about(List.of(LINKEDIN)))).isEmpty();
    assertThat(facts(all.about(List.of(LINKEDIN)).onAnySide())).extracting(FactSearchTest::line)
        .containsExactly("Microsoft ASSERTED LinkedIn");
    assertThat(facts(all.aboutOthers(List.of("Tern Inc.")))).extracting(FactSearchTest::line)
        .containsExactly("Tern PLANNED Harbour Music");
    assertThat(facts(all.withOther("harbour music"))).hasSize(2);
    assertThat(facts(all.ofTypes(List.of(FactType.FUNDING)))).isEmpty();
    assertThat(facts(all.modalities(List.of(Modality.ENDED)))).extracting(FactSearchTest::line)
        .containsExactly("Microsoft ENDED Harbour Maps");
    assertThat(facts(all.in(TimeRange.year(2011)))).extracting(FactSearchTest::line)
        .containsExactly("Google ASSERTED Harbour Music");
    assertThat(facts(all.publishedIn(TimeRange.month(2016, 5)))).extracting(FactSearchTest::line)
        .containsExactly("Microsoft ASSERTED LinkedIn");
    assertThat(facts(all.amount(new FactQuery.AmountRange(20_000, 30_000, "USD")))).hasSize(1);
    assertThat(facts(all.amount(new FactQuery.AmountRange(20_000, 30_000, "EUR")))).isEmpty();
  }

  @Test
  void aFactIsFoundByItsId() {
    MergedFact fact = facts(FactQuery.asOf(NOW).about(List.of(GOOGLE))).getFirst();
    try (IndexSnapshot now = index.snapshot()) {
      assertThat(search.find(fact.id(), NOW, now)).contains(fact);
      assertThat(search.find("0".repeat(32), NOW, now)).isEmpty();
      assertThat(search.find("no id", NOW, now)).isEmpty();
    }
  }

  @Test
  void aHiddenFactIsGoneEverywhereAndAMendedOneIsFoundByWhatItTellsNow() {
    FactQuery google = FactQuery.asOf(NOW).about(List.of(GOOGLE));
    MergedFact fact = facts(google).getFirst();
    corrections = new Corrections(1, List.of(new Correction.NotAFact(Correction.keys(fact))));
    assertThat(facts(google)).isEmpty();
    assertThat(facts(FactQuery.asOf(NOW))).hasSize(3);
    corrections = new Corrections(2,
        List.of(new Correction.WrongCompany(Correction.keys(fact), new Party("Microsoft", MICROSOFT))));
    assertThat(facts(google)).isEmpty();
    assertThat(facts(FactQuery.asOf(NOW).about(List.of(MICROSOFT)).withOther("music")))
        .extracting(FactSearchTest::line)
        .containsExactly("Microsoft ASSERTED Harbour Music");
    corrections = new Corrections(3,
        List.of(new Correction.WrongValue(Correction.keys(fact), Slot.AMOUNT, "99 USD")));
    assertThat(facts(FactQuery.asOf(NOW).amount(new FactQuery.AmountRange(99, 99, "USD")))).hasSize(1);
  }

  @Test
  void factsOfOneTypeOnTheOtherSideAreFoundAsTheyAreNow() {
    FactQuery deals = FactQuery.asOf(NOW)
        .ofTypes(List.of(FactType.ACQUISITION))
        .about(List.of(LINKEDIN))
        .onAnySide();
    assertThat(facts(deals)).extracting(FactSearchTest::line).containsExactly("Microsoft ASSERTED LinkedIn");
    assertThat(facts(deals.ofTypes(List.of(FactType.FUNDING)))).isEmpty();
    MergedFact music = facts(FactQuery.asOf(NOW).about(List.of(GOOGLE))).getFirst();
    corrections = new Corrections(1,
        List.of(new Correction.WrongValue(Correction.keys(music), Slot.COUNTERPARTY, "LinkedIn [linkedin]")));
    assertThat(facts(deals)).extracting(FactSearchTest::line)
        .containsExactly("Microsoft ASSERTED LinkedIn", "Google ASSERTED LinkedIn");
    corrections = new Corrections(2,
        List.of(new Correction.WrongCompany(Correction.keys(music), new Party("LinkedIn", LINKEDIN))));
    assertThat(facts(deals)).extracting(FactSearchTest::line)
        .containsExactly("Microsoft ASSERTED LinkedIn", "LinkedIn ASSERTED Harbour Music");
    add(READING, "2020-04-01", "Google may buy LinkedIn.");
    index.commit();
    assertThat(facts(deals)).extracting(FactSearchTest::line)
        .containsExactly("Google REPORTED LinkedIn", "Microsoft ASSERTED LinkedIn", "LinkedIn ASSERTED Harbour Music");
  }

  @Test
  void whatIsCorrectedStaysSoWhenArticlesAreReadAgainOrComeAgain() {
    FactQuery google = FactQuery.asOf(NOW).about(List.of(GOOGLE));
    corrections = new Corrections(1, List.of(new Correction.NotAFact(Correction.keys(facts(google).getFirst()))));
    assertThat(index.reread(RereadProgress.NONE)).isEqualTo(6);
    assertThat(facts(google)).isEmpty();
    articles = 4;
    add(READING, "2011-08-15", "Tern gained. Google bought Harbour Music for 12 dollars.");
    index.commit();
    assertThat(facts(google)).isEmpty();
    articles = 4;
    add(READING, "2011-08-15", "Google bought Harbour Music for 13 dollars.");
    index.commit();
    assertThat(facts(google)).hasSize(1);
  }

  @Test
  void statementsAreFoundBySpeakerCompanyAndWords() {
    StatementQuery all = StatementQuery.asOf(NOW);
    try (IndexSnapshot now = index.snapshot()) {
      SaidStatement said = StatementSearch.find(all.by("nadella"), now, 10).statements().getFirst();
      assertThat(said.words()).isEqualTo("networks matter");
      assertThat(said.statement().speaker()).isEqualTo("Satya Nadella");
      assertThat(said.quote()).isEqualTo("Satya Nadella of Microsoft said: networks matter.");
      assertThat(said.title()).isEqualTo("Title 2");
      assertThat(StatementSearch.find(all.speakingFor(Set.of(MICROSOFT)), now, 10).total()).isEqualTo(1);
      assertThat(StatementSearch.find(all.saying("network"), now, 10).total()).isEqualTo(1);
      assertThat(StatementSearch.find(all.speakingFor(Set.of(GOOGLE)), now, 10).total()).isZero();
      assertThat(StatementSearch.find(all.publishedIn(TimeRange.year(2015)), now, 10).total()).isZero();
      assertThat(StatementSearch.find(StatementQuery.asOf(Instant.parse("2016-06-01T00:00:00Z")).by("nadella"), now, 10)
          .total()).isZero();
    }
  }
}
