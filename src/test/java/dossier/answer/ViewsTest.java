package dossier.answer;

import static dossier.answer.Newsroom.NOW;
import static dossier.answer.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Article;
import dossier.index.IndexSnapshot;
import dossier.text.TimeRange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewsTest {
  private static Newsroom room;

  @BeforeAll
  static void open() {
    room = Newsroom.ofEight();
  }

  @AfterAll
  static void close() {
    room.close();
  }

  private static <T extends View> T as(Class<T> kind, View view) {
    assertThat(view).isInstanceOf(kind);
    return kind.cast(view);
  }

  @Test
  void newsOfACompanyIsNewestFirst() {
    View.News news = as(View.News.class, room.views.news("ibm", NOW));
    assertThat(Objects.requireNonNull(news.company()).name()).isEqualTo("IBM");
    assertThat(news.items()).extracting(NewsItem::title)
        .containsExactly("IBM closes its purchase of Red Hat", "IBM to buy Red Hat");
    assertThat(news.items()).extracting(NewsItem::lead)
        .containsExactly("IBM closed the purchase of Red Hat on July 9, 2019.",
            "IBM agreed to buy Red Hat for $34 billion in cash.");
    assertThat(news.total()).isEqualTo(2);
    assertThat(news.index().articles()).isEqualTo(8);
  }

  @Test
  void newsKeepsToItsPeriodAndMoment() {
    View.News year = as(View.News.class, room.views.news("ibm in 2018", NOW));
    assertThat(year.period()).isEqualTo(TimeRange.year(2018));
    assertThat(year.items()).extracting(NewsItem::title).containsExactly("IBM to buy Red Hat");
    View.News before = as(View.News.class, room.views.news("ibm", Instant.parse("2019-01-01T00:00:00Z")));
    assertThat(before.items()).extracting(NewsItem::title).containsExactly("IBM to buy Red Hat");
    assertThat(as(View.News.class, room.views.news("spotify", NOW)).items()).isEmpty();
  }

  @Test
  void newsWithoutACompanyIsAboutAll() {
    View.News news = as(View.News.class, room.views.news(" ", NOW));
    assertThat(news.company()).isNull();
    assertThat(news.total()).isEqualTo(8);
    assertThat(news.items().getLast().title()).isEqualTo("Huawei loses its way into America");
  }

  @Test
  void anUnknownCompanyGetsItsNearNames() {
    View.UnknownCompany near = as(View.UnknownCompany.class, room.views.news("xiaomy", NOW));
    assertThat(near.surface()).isEqualTo("xiaomy");
    assertThat(near.candidates().getFirst().name()).isEqualTo("Xiaomi");
    assertThat(as(View.UnknownCompany.class, room.views.profile("the greengrocer", NOW)).candidates()).isEmpty();
    assertThat(as(View.UnknownCompany.class, room.views.profile("", NOW)).candidates()).isEmpty();
  }

  @Test
  void aProfileCountsWhatIsAboutACompany() {
    View.Profile profile = as(View.Profile.class, room.views.profile("red hat", NOW));
    assertThat(profile.company().name()).isEqualTo("Red Hat");
    assertThat(profile.about()).isEqualTo(2);
    assertThat(profile.years()).isEqualTo(Map.of(2018, 1, 2019, 1));
    assertThat(profile.latest()).extracting(NewsItem::title)
        .containsExactly("IBM closes its purchase of Red Hat", "IBM to buy Red Hat");
    assertThat(profile.related()).singleElement().satisfies(related -> {
      assertThat(related.company().name()).isEqualTo("IBM");
      assertThat(related.articles()).isEqualTo(2);
    });
    View.Profile before = as(View.Profile.class,
        room.views.profile("red hat", Instant.parse("2019-01-01T00:00:00Z")));
    assertThat(before.about()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      company:"Red Hat" AND date:2018   | IBM to buy Red Hat
      company:red-hat AND date:2019     | IBM closes its purchase of Red Hat
      company:RHT AND title:closes      | IBM closes its purchase of Red Hat
      "chief executive"                 | Intel names a chief
      company:facebook                  | ''
      """)
  void aSearchQuotesWhatItFinds(String query, String titles) {
    View.Found found = as(View.Found.class, room.views.search(query, NOW));
    assertThat(String.join("|", found.hits().stream().map(Citation::title).toList())).isEqualTo(titles);
    try (IndexSnapshot snapshot = room.index.snapshot()) {
      for (Citation hit : found.hits()) {
        Article article = Objects.requireNonNull(snapshot.find(hit.article())).article();
        assertThat(hit.at().of(hit.inTitle() ? article.title() : article.body())).isEqualTo(hit.quote());
      }
    }
  }

  @Test
  void aBadSearchSaysWhatAndWhere() {
    View.BadQuery bad = as(View.BadQuery.class, room.views.search("chief )", NOW));
    assertThat(bad.reason()).isEqualTo("\")\" is not expected at character 7.");
    assertThat(bad.position()).isEqualTo(6);
    assertThat(bad.query()).isEqualTo("chief )");
  }

  @Test
  void evidenceIsOneQuoteOfEachArticle() {
    View.Found found = as(View.Found.class, room.views.evidence("how much did IBM pay for Red Hat?", NOW));
    assertThat(found.hits()).extracting(Citation::article).doesNotHaveDuplicates().hasSize(2);
    assertThat(found.hits().getFirst().quote()).isEqualTo("IBM agreed to buy Red Hat for $34 billion in cash.");
    assertThat(as(View.Found.class, room.views.evidence("?", NOW)).hits()).isEmpty();
  }

  @Test
  void furtherPassagesGoOnBehindThoseThatTheAnswerCites() {
    try (Newsroom anvils = new Newsroom()) {
      List<String> matters = List.of("A strike in Madrid shut the metro.", "Rain flooded the harbour of Bilbao.",
          "Students danced until dawn.", "The mayor praised local cheese.", "A parade of giants blocked the avenue.",
          "Prices of olive oil doubled.", "Bakers tried a new oven.", "Tourists queued for museums.");
      for (int i = 1; i <= matters.size(); i++)
        anvils.with(Newsroom.entry("spain" + i, matters.get(i - 1),
            matters.get(i - 1) + " Xiaomi kept its shops in Spain open all the same.", "201" + i + "-0" + i + "-07"));
      String question = "how many shops did Xiaomi close in Spain?";
      Answer answer = anvils.answers.ask(question, NOW).answer();
      List<Citation> shown = ((Answer.Declined) answer).nearest();
      View.Found first = as(View.Found.class, anvils.views.further(question, NOW, 0));
      assertThat(first.hits()).extracting(Citation::number).startsWith(shown.size() + 1);
      View.Found second = as(View.Found.class, anvils.views.further(question, NOW, first.hits().size()));
      assertThat(first.total()).isEqualTo(8 - shown.size());
      assertThat(first.hits().size() + second.hits().size()).isEqualTo(first.total());
      assertThat(Stream.of(shown, first.hits(), second.hits()).flatMap(List::stream).map(Citation::article))
          .doesNotHaveDuplicates();
      assertThat(as(View.Found.class, anvils.views.further(question, NOW, 8)).hits()).isEmpty();
    }
  }

  @Test
  void companiesAreListedByNameWithTheirCoverage() {
    View.Companies companies = room.views.companies();
    List<String> names = companies.companies().stream().map(tracked -> tracked.company().name()).toList();
    assertThat(names).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER).hasSizeGreaterThanOrEqualTo(200);
    assertThat(companies.companies()).filteredOn(tracked -> tracked.company().name().equals("IBM"))
        .singleElement()
        .satisfies(tracked -> assertThat(tracked.about()).isEqualTo(2));
  }

  @Test
  void statusCounts() {
    try (Newsroom newsroom = new Newsroom().with(entry("a", "IBM", "IBM sells software.", "2018"))) {
      newsroom.answers.ask("who is IBM?", NOW);
      newsroom.answers.ask("who is IBM?", NOW);
      View.Status status = newsroom.views.status();
      assertThat(status.index().articles()).isEqualTo(1);
      assertThat(status.passages()).isEqualTo(1);
      assertThat(status.bytes()).isPositive();
      assertThat(status.cache()).isEqualTo(new View.CacheState(1, 1, 1));
      assertThat(status.cache().hitRate()).isEqualTo(0.5);
    }
    assertThat(new View.CacheState(0, 0, 0).hitRate()).isZero();
  }
}
