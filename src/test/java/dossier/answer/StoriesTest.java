package dossier.answer;

import static dossier.answer.Newsroom.NOW;
import static dossier.answer.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.CanonicalUrl;
import dossier.index.ArticleEntry;
import dossier.retrieve.Storyline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Stories and copies as lists, answers and explanations show them. */
class StoriesTest {
  private static final String DEAL = "Nvidia agreed to buy the Finnish router maker Turku Networks for $310 million in "
      + "cash, the two companies said. Turku Networks employs 420 people in Turku and Oulu. The deal is to close in "
      + "March, and Jensen Huang said that its routers would connect the chips of whole data centres.";
  private static final String OTHER = "Nvidia is buying Turku Networks, a maker of routers in Finland, for $310 million. "
      + "Shareholders of Turku Networks have agreed to the deal, which the two companies expect to close in March. It is "
      + "the largest purchase of a Finnish router maker so far, an analyst at a bank in Helsinki said.";

  private static final ArticleEntry FIRST = told("Example Wire", "first", "Nvidia to buy Turku Networks", DEAL,
      "2020-02-03T08:00:00Z");
  private static final ArticleEntry COPY = told("Copy Post", "copy", "Nvidia to buy Turku Networks",
      "(Example Wire) - " + DEAL, "2020-02-03T10:00:00Z");
  private static final ArticleEntry SECOND = told("Other Times", "second", "Nvidia buys Finnish router maker Turku",
      OTHER, "2020-02-03T12:00:00Z");
  private static final ArticleEntry APART = told("Example Wire", "apart", "Nvidia hires a head of sales",
      "Nvidia hired Ann Example as its head of sales in Japan. She comes from a bank in Osaka and begins in June.",
      "2020-02-04T08:00:00Z");

  private final Newsroom room = new Newsroom().with(FIRST, COPY, SECOND, APART);

  private static ArticleEntry told(String source, String name, String title, String body, String published) {
    return entry(source, name, title, body, published, NOW);
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void newsShowsOneItemAStoryWithWhoElseTellsIt() {
    View.News news = (View.News) room.views.news("nvidia", NOW);
    assertThat(news.items()).extracting(NewsItem::title)
        .containsExactly("Nvidia hires a head of sales", "Nvidia buys Finnish router maker Turku");
    assertThat(news.total()).isEqualTo(4);
    Storyline story = news.items().get(1).story();
    assertThat(story.articles()).isEqualTo(3);
    assertThat(story.independent()).isEqualTo(2);
    assertThat(story.first().source()).isEqualTo("Example Wire");
    assertThat(story.alsoIn("Other Times")).containsExactly("Example Wire", "Copy Post");
    assertThat(news.items().getFirst().story().alsoIn("Example Wire")).isEmpty();
  }

  @Test
  void whatAppearedLaterIsNotTold() {
    View.News news = (View.News) room.views.news("nvidia", Instant.parse("2020-02-03T09:00:00Z"));
    assertThat(news.items()).singleElement().satisfies(item -> assertThat(item.story().articles()).isEqualTo(1));
  }

  @Test
  void copiesAreNoSecondSourceOfAnAnswerAndItsStoryIsNamedBesideIt() {
    Answer.Found found = (Answer.Found) room.answers.ask("how many people does Turku Networks employ?", NOW).answer();
    assertThat(found.answer()).isEqualTo("420 people");
    assertThat(found.citations()).hasSize(1);
    assertThat(found.sources()).isEqualTo(1);
    assertThat(found.citations().getFirst().alsoIn()).contains("Other Times");
  }

  @Test
  void aPublisherIsNamedOnceUnderWhicheverSpellingCameFirst() {
    room.with(told("The Other Times", "again", "Nvidia buys Finnish router maker Turku", OTHER,
        "2020-02-03T13:00:00Z"));
    Answer.Found found = (Answer.Found) room.answers.ask("how many people does Turku Networks employ?", NOW).answer();
    assertThat(found.citations().getFirst().alsoIn()).filteredOn(name -> name.endsWith("Other Times"))
        .containsExactly("Other Times");
  }

  @Test
  void articlesThatSayTheSameOnTheirOwnAreTwoSources() {
    Answer.Found found = (Answer.Found) room.answers.ask("how much does Nvidia pay for Turku Networks?", NOW).answer();
    assertThat(found.answer()).isEqualTo("$310 million");
    assertThat(found.citations()).extracting(Citation::source).contains("Other Times").hasSize(2);
    assertThat(found.sources()).isEqualTo(2);
  }

  @Test
  void theNearestPassagesAreOneOfEachStory() {
    View.Found evidence = (View.Found) room.views.evidence("router maker in Finland Nvidia", NOW);
    assertThat(evidence.hits()).hasSizeLessThanOrEqualTo(2);
    assertThat(evidence.hits().getFirst().alsoIn()).contains("Copy Post");
  }

  @Test
  void whyTellsTheStoryTheCopyAndTheCompanies() {
    View.Why why = room.views.why(CanonicalUrl.parse("https://example.com/copy"), NOW, id -> Optional.empty());
    assertThat(WhyLines.of(why)).containsExactly("Indexed: Nvidia to buy Turku Networks",
        "Copy Post · 3 February 2020", "Read on 2020-05-01 from https://example.com/feed",
        "About: Nvidia (2×, in the title)",
        "Story: 3 articles, 2 independent sources · first: Example Wire, 3 February 2020 · also in Example Wire, "
            + "Other Times",
        "A copy of: Nvidia to buy Turku Networks · Example Wire");
  }

  @Test
  void whyTellsThatATextWasCorrectedAndWhyAnArticleIsMissing() {
    room.with(told("Example Wire", "first", "Nvidia to buy Turku Networks", DEAL.replace("420", "402"),
        "2020-02-03T08:00:00Z"));
    View.Why why = room.views.why(CanonicalUrl.parse("https://example.com/first"), NOW, id -> Optional.empty());
    assertThat(WhyLines.of(why)).contains("Corrected: 1 older text kept, the last one replaced on 2020-05-01")
        .anySatisfy(line -> assertThat(line).startsWith("Story: 3 articles"));
    View.Why none = room.views.why(CanonicalUrl.parse("https://example.com/none"), NOW,
        id -> Optional.of("It is gone."));
    assertThat(WhyLines.of(none)).containsExactly("Not indexed: https://example.com/none.", "It is gone.");
  }

  @Test
  void whatIsToComeIsNotAnsweredByATimeThatIsPast() {
    try (Newsroom behind = new Newsroom().with(entry("plans", "Huawei on phones in America",
        "Huawei dropped plans to sell phones in America earlier this year.", "2018-06-01"))) {
      assertThat(behind.answers.ask("when will Huawei sell phones in America?", NOW).answer())
          .isInstanceOf(Answer.Declined.class);
      assertThat(
          ((Answer.Found) behind.answers.ask("when did Huawei drop plans to sell phones in America?", NOW).answer())
              .answer())
          .contains("2018");
    }
  }

  @Test
  void anUndatedArticleIsDatedFromItsTextWithTheReason() {
    try (Newsroom undated = new Newsroom().with(entry("undated", "Xiaomi to come west",
        "Xiaomi says that it is ready to sell phones in America late this year or in early 2019. It employs 420 "
            + "people in Madrid.",
        null))) {
      View.Why why = undated.views.why(CanonicalUrl.parse("https://example.com/undated"), NOW, id -> Optional.empty());
      assertThat(WhyLines.of(why)).contains("Test wire · no date (about 2018, from the text)",
          "Dated about 2018: the text says \"late this year or in early 2019\".");
      Answer.Found found = (Answer.Found) undated.answers.ask("how many people does Xiaomi employ in Madrid?", NOW)
          .answer();
      assertThat(found.cautions()).contains(Caution.OLD_EVIDENCE);
      assertThat(List.of(found.citations().getFirst().dating().display()))
          .containsExactly("no date (about 2018, from the text)");
    }
  }
}
