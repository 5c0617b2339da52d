package dossier.digest;

import static dossier.digest.Newsroom.NOW;
import static dossier.digest.Newsroom.about;
import static dossier.digest.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.digest.DigestComposer.Before;
import dossier.fact.FactType;
import dossier.fact.Modality;
import dossier.index.ArticleEntry;
import dossier.name.Party;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DigestComposerTest {
  private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
  private static final ArticleEntry DEAL = entry("Wire One", "deal", "IBM to buy Red Hat",
      "IBM agreed to buy Red Hat for $34 billion in cash. IBM said that the deal would close next year.",
      "2026-11-27T06:00:00Z");
  private static final ArticleEntry SHOPS = entry("Wire Two", "shops", "Xiaomi to open shops abroad",
      "Xiaomi plans to open 2,000 shops worldwide within three years. Xiaomi will start in Spain and Italy.",
      "2026-11-27T07:00:00Z");
  private static final ArticleEntry VISIT = entry("Wire Three", "visit", "Mayor visits a museum of clocks",
      "The mayor visited a museum of clocks. A visitor held a phone of Xiaomi. The museum opens at nine.",
      "2026-11-27T07:30:00Z");

  private final Newsroom newsroom = new Newsroom();

  @AfterEach
  void close() {
    newsroom.close();
  }

  private Digest composed(Scope scope) {
    return newsroom.composer.compose(scope, YESTERDAY, NOW, Before.NOTHING);
  }

  private static List<String> titles(Digest digest) {
    return digest.items().stream().map(item -> item.news().title()).toList();
  }

  @Test
  void onlyWhatIsAboutTheCompaniesIsTold() {
    newsroom.with(DEAL, SHOPS, VISIT);
    assertThat(titles(composed(about("xiaomi")))).containsExactly("Xiaomi to open shops abroad");
    assertThat(titles(composed(about("xiaomi", "ibm")))).containsExactly("IBM to buy Red Hat",
        "Xiaomi to open shops abroad");
    assertThat(composed(about("nokia")).isEmpty()).isTrue();
  }

  @Test
  void storiesAreGroupedByCompanyWithTheMostImportantFirst() {
    newsroom.with(DEAL, SHOPS);
    Digest digest = composed(about("xiaomi", "ibm"));
    assertThat(digest.groups()).extracting(Digest.Group::company).containsExactly("IBM", "Xiaomi");
    assertThat(digest.items()).isSortedAccordingTo((one, two) -> Double.compare(two.importance(), one.importance()));
    assertThat(digest.items().getFirst().kinds()).containsExactly(FactType.ACQUISITION);
  }

  @Test
  void ofKindsOfFactsOnlyStoriesThatTellOne() {
    newsroom.with(DEAL, SHOPS);
    assertThat(titles(composed(about(Set.of(FactType.ACQUISITION), "xiaomi", "ibm")))).containsExactly(
        "IBM to buy Red Hat");
    assertThat(composed(about(Set.of(FactType.LEGAL), "xiaomi", "ibm")).isEmpty()).isTrue();
  }

  @Test
  void wordsMustStandInOnePassage() {
    newsroom.with(DEAL, SHOPS, VISIT);
    assertThat(titles(composed(new Scope(List.of(), Set.of(), List.of("museum", "clock"), "museum clock"))))
        .containsExactly("Mayor visits a museum of clocks");
    assertThat(titles(composed(new Scope(about("xiaomi").parties(), Set.of(), List.of("shops"), ""))))
        .containsExactly("Xiaomi to open shops abroad");
    assertThat(titles(composed(new Scope(about("xiaomi").parties(), Set.of(), List.of("museum"), "")))).isEmpty();
  }

  @Test
  void whatCameInBeforeOrIsOldIsNotTold() {
    newsroom.with(
        entry("Wire One", "before", "Xiaomi opens a plant",
            "Xiaomi opened a plant in Wuhan. Xiaomi makes phones there.",
            "2026-11-26T08:00:00Z"),
        entry("Wire One", "archive", "Xiaomi sells scooters", "Xiaomi sold scooters in Spain. Xiaomi makes scooters.",
            "2018-06-04T08:00:00Z", Instant.parse("2026-11-27T08:00:00Z")),
        entry("Wire One", "late", "Xiaomi names a chief", "Xiaomi named Wang Wei as chief executive. Xiaomi said so.",
            "2026-11-25T23:00:00Z", Instant.parse("2026-11-27T08:00:00Z")));
    assertThat(titles(composed(about("xiaomi")))).containsExactly("Xiaomi names a chief");
  }

  @Test
  void aStoryThatWasShownIsNotToldAgain() {
    newsroom.with(DEAL, SHOPS);
    Digest first = composed(about("xiaomi", "ibm"));
    String deal = first.items().getFirst().story();
    Digest second = newsroom.composer.compose(about("xiaomi", "ibm"), YESTERDAY, NOW, stories -> Set.of(deal));
    assertThat(titles(second)).containsExactly("Xiaomi to open shops abroad");
  }

  @Test
  void atMostThreeOfASourceAndFifteenInAll() {
    String[] deeds = { "opens a plant for glass in Lisbon", "names a treasurer from Oslo", "sues a rival over kettles",
        "cuts 300 jobs in Perth", "launches a bicycle for nurses", "is fined over cookies in Rome",
        "buys a maker of violins", "sells bonds worth 3 million euros", "recalls heaters sold in Chile",
        "moves its archive to Malta", "wins a contract for ferries", "halts drilling near Bergen",
        "doubles its dividend", "loses data of tailors", "rents a castle for trainees", "hires 900 welders in Gdansk",
        "drops a plan for moon flights", "lists its shares in Nairobi", "closes canteens in Quebec",
        "prints stamps for Iceland" };
    List<String> ids = Newsroom.CATALOG.companies().stream().map(company -> company.id().value()).toList();
    List<ArticleEntry> entries = new ArrayList<>();
    for (int i = 0; i < deeds.length; i++) {
      String name = Newsroom.CATALOG.companies().get(i).name();
      entries.add(entry(i < 5 ? "Loud wire" : "Wire " + i, "thing" + i, name + " " + deeds[i],
          name + " " + deeds[i] + ". " + name + " said so on Friday.", "2026-11-27T0" + (i % 8) + ":00:00Z"));
    }
    newsroom.with(entries.toArray(ArticleEntry[]::new));
    Digest digest = composed(about(ids.toArray(String[]::new)));
    assertThat(digest.items()).hasSize(DigestComposer.CAP);
    assertThat(digest.items().stream().filter(item -> "Loud wire".equals(item.news().source())))
        .hasSizeLessThanOrEqualTo(
            DigestComposer.A_SOURCE);
    assertThat(digest.more()).isPositive();
  }

  @Test
  void aCompanyOutsideTheCatalogueCountsWhenTheTitleNamesIt() {
    newsroom.with(
        entry("Wire One", "zorblatt", "Zorblatt Inc buys Quuxly",
            "Zorblatt Inc agreed to buy Quuxly Inc for $3 million. Zorblatt Inc makes pumps.", "2026-11-27T06:00:00Z"));
    Scope scope = new Scope(List.of(new Party("Zorblatt", null)), Set.of(), List.of(), "zorblatt");
    assertThat(titles(composed(scope))).containsExactly("Zorblatt Inc buys Quuxly");
  }

  @Test
  void aPreviewGoesBackToTheNewestArticleWhereThereIsNothingNow() {
    newsroom.with(entry("Wire One", "old", "Xiaomi sells scooters", "Xiaomi sold scooters in Spain. Xiaomi makes them.",
        "2018-06-04T08:00:00Z", NOW));
    Digest digest = newsroom.composer.preview(about("xiaomi"), Duration.ofDays(1), NOW);
    assertThat(titles(digest)).containsExactly("Xiaomi sells scooters");
    assertThat(digest.to()).isEqualTo(Instant.parse("2018-06-04T08:00:00Z"));
    assertThat(newsroom.composer.preview(about("nokia"), Duration.ofDays(1), NOW).isEmpty()).isTrue();
  }

  @Test
  void importanceWeighsKindSuretySourcesAboutAndAge() {
    var bought = List.of(new Importance.Told(FactType.ACQUISITION, Modality.ASSERTED));
    var rumoured = List.of(new Importance.Told(FactType.ACQUISITION, Modality.REPORTED));
    Importance.About title = Importance.About.TITLE;
    assertThat(Importance.of(bought, 8, title, Duration.ZERO)).isEqualTo(100);
    assertThat(Importance.of(bought, 80, title, Duration.ZERO)).isEqualTo(100);
    assertThat(Importance.of(rumoured, 8, title, Duration.ZERO)).isEqualTo(84);
    assertThat(Importance.of(bought, 8, title, Duration.ofHours(24))).isEqualTo(95);
    assertThat(Importance.of(bought, 8, Importance.About.BODY, Duration.ZERO)).isEqualTo(92);
    assertThat(Importance.of(bought, 2, title, Duration.ZERO)).isEqualTo(85);
    assertThat(Importance.of(List.of(), 8, title, Duration.ZERO)).isEqualTo(68);
  }
}
