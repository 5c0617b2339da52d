package dossier.story;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Article;
import dossier.article.ArticleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoriesTest {
  private static final String MONDAY = "2024-03-04T10:00:00Z";
  private static final String TUESDAY = "2024-03-05T10:00:00Z";
  private static final String NEXT_QUARTER = "2024-06-05T10:00:00Z";

  private final Stories stories = new Stories();

  private Placement place(int number, @Nullable String source, @Nullable String published, String title, String body) {
    Article article = Reports.article(number, source, published, title, body);
    return stories.place(article.id(), Reports.trace(article));
  }

  private Placement takeover() {
    return place(1, "Ledger", MONDAY, "Northwind Robotics to buy Lumen Optics for $1.34 billion", Reports.TAKEOVER);
  }

  private static Placement own(int number) {
    return new Placement(new StoryId(Reports.id(number)), null);
  }

  private static Placement copy(int ofNumber) {
    return new Placement(new StoryId(Reports.id(ofNumber)), Reports.id(ofNumber));
  }

  @Test
  void theFirstArticleOpensAStory() {
    assertThat(takeover()).isEqualTo(own(1));
    assertThat(place(2, "Ledger", MONDAY, "Storm closes Aberdeen ferry terminal", Reports.STORM)).isEqualTo(own(2));
  }

  @Test
  void anotherOutletOnTheSameEventJoins() {
    takeover();
    assertThat(place(2, "Beacon", MONDAY, "Lumen Optics sold to Northwind Robotics", """
        Lumen Optics, the Spanish maker of infrared scanners for forklifts, is to be taken over by Northwind Robotics for $1.34 billion.
        Northwind, led by Petra Vandenberg, pays $27.50 for each Lumen share. Calder Instruments had also looked at Lumen.
        """)).isEqualTo(new Placement(new StoryId(Reports.id(1)), null));
  }

  @Test
  void editedTextsAreCopies() {
    takeover();
    String half = Reports.TAKEOVER.substring(0, Reports.TAKEOVER.length() / 2);
    assertThat(place(2, "Beacon", TUESDAY, "A buyer for Lumen", half)).isEqualTo(copy(1));
    assertThat(
        place(3, "Herald", TUESDAY, "Robots and lasers", "From our partners, edited for length. " + Reports.TAKEOVER))
        .extracting(Placement::copyOf)
        .isNotNull();
    List<String> lines = new ArrayList<>(Reports.TAKEOVER.lines().toList());
    Collections.shuffle(lines, new Random(3));
    assertThat(place(4, "Courier", null, "Lumen deal", String.join(" ", lines)).copyOf()).isNotNull();
  }

  @Test
  void regularReportsWithTheSameSentencesAreNoCopies() {
    assertThat(place(1, "Ledger", TUESDAY, "Halvorsen Chemicals profit rises", Reports.EARNINGS)).isEqualTo(own(1));
    assertThat(place(2, "Ledger", NEXT_QUARTER, "Halvorsen Chemicals falls to loss", """
        Halvorsen Chemicals slid to a quarterly loss of 8 million dollars after a fire stopped its resin line in Stavanger for five weeks.
        Revenue at the Bergen company fell 11 percent to 455 million while insurance is to pay for part of the damage next year.
        Finance director Ingrid Solheim told analysts that the plant would run at half its speed until autumn.
        The company results are reported in accordance with international accounting rules and are subject to audit at the end of the year.
        """)).isEqualTo(own(2));
  }

  @Test
  void aSharedFooterMakesNoCopies() {
    String footer = """
        Sign up for our morning letter to read the most important business stories before the markets open, and follow us wherever you
        listen to audio. We may earn a commission when you buy through links on this page, at no cost to you.
        """;
    place(1, "Ledger", MONDAY, "Storm closes Aberdeen ferry terminal", Reports.STORM + footer);
    place(2, "Ledger", MONDAY, "Northwind Robotics to buy Lumen Optics for $1.34 billion", Reports.TAKEOVER + footer);
    assertThat(place(3, "Ledger", MONDAY, "Halvorsen Chemicals profit rises", Reports.EARNINGS + footer))
        .isEqualTo(own(3));
  }

  @Test
  void theSameWordsMonthsLaterAreAnotherStory() {
    takeover();
    assertThat(place(2, "Beacon", NEXT_QUARTER, "Northwind Robotics and Lumen Optics", """
        Northwind Robotics has moved Lumen Optics into its new sensor division. Petra Vandenberg said that the infrared
        scanners would be sold under the name of Northwind from next year on.
        """)).isEqualTo(own(2));
  }

  @Test
  void aLateCopyJoinsAndDrawsNoOthersIntoTheStory() {
    takeover();
    assertThat(place(2, "Beacon", NEXT_QUARTER, "The takeover, once more", Reports.TAKEOVER)).isEqualTo(copy(1));
    assertThat(place(3, "Beacon", NEXT_QUARTER, "Northwind Robotics has moved Lumen Optics", """
        Northwind Robotics has moved Lumen Optics into its new sensor division. Petra Vandenberg said that the infrared
        scanners would be sold under the name of Northwind, which paid $1.34 billion for Lumen in cash.
        """)).isEqualTo(own(3));
  }

  @Test
  void anUpdateDaysLaterThatRepeatsBackgroundIsAnotherStory() {
    takeover();
    List<String> lines = Reports.TAKEOVER.lines().toList();
    Placement update = place(2, "Ledger", "2024-03-07T09:00:00Z", "Brussels opens inquiry into sensors", """
        Regulators in Brussels opened an inquiry on Thursday into sensors for warehouses and asked customers for their contracts of
        five years, a step that may take until December and cost the industry dearly, lawyers said. The commission wants to know
        whether forklift makers had been told to buy from one supplier, and has sent inspectors to two sites in Flanders.
        """ + String.join("\n", lines.subList(1, 5)));
    assertThat(update).isEqualTo(own(2));
  }

  @Test
  void anUndatedArticleJoinsAsACopyOnly() {
    takeover();
    assertThat(place(2, null, null, "Northwind and sensors", """
        Warehouse machines need sensors, and Northwind Robotics lacked them. What the company paid for Lumen is a matter of debate in
        Rotterdam, where dockers have seen machines come and go for fifty years and laugh at each new kind.
        """)).isEqualTo(own(2));
    assertThat(place(3, null, null, "Lumen", Reports.TAKEOVER).copyOf()).isEqualTo(Reports.id(1));
  }

  @Test
  void whatWasForgottenIsNotJoined() {
    takeover();
    stories.forget(Reports.id(1));
    stories.forget(Reports.id(99));
    assertThat(place(2, "Beacon", MONDAY, "Lumen", Reports.TAKEOVER)).isEqualTo(own(2));
  }

  @Test
  void aStoryKeepsItsNameWhenItsOpenerGoes() {
    takeover();
    place(2, "Beacon", MONDAY, "A buyer for Lumen", Reports.TAKEOVER);
    stories.forget(Reports.id(1));
    assertThat(place(3, "Courier", MONDAY, "A deal", Reports.TAKEOVER))
        .isEqualTo(new Placement(new StoryId(Reports.id(1)), Reports.id(2)));
  }

  @Test
  void theOpenerOfAStoryStaysInItWhenItIsPlacedAgain() {
    takeover();
    place(2, "Beacon", MONDAY, "A buyer for Lumen", Reports.TAKEOVER);
    assertThat(place(1, "Ledger", MONDAY, "Storm closes Aberdeen ferry terminal", Reports.STORM)).isEqualTo(own(1));
  }

  @Test
  void anArticlePlacedAgainUnchangedStaysWhereItWas() {
    takeover();
    Placement first = place(2, "Beacon", MONDAY, "A buyer for Lumen", Reports.TAKEOVER);
    assertThat(place(2, "Beacon", MONDAY, "A buyer for Lumen", Reports.TAKEOVER)).isEqualTo(first);
    assertThat(takeover().story()).isEqualTo(first.story());
  }

  @Test
  void whatIsRememberedInAnyOrderIsAsItWasPlaced() {
    List<Article> articles = List.of(
        Reports.article(1, "Ledger", MONDAY, "Northwind Robotics to buy Lumen Optics for $1.34 billion",
            Reports.TAKEOVER),
        Reports.article(2, "Beacon", MONDAY, "A buyer for Lumen", Reports.TAKEOVER),
        Reports.article(3, "Ledger", TUESDAY, "Halvorsen Chemicals profit rises", Reports.EARNINGS));
    List<Placement> placed = articles.stream().map(each -> stories.place(each.id(), Reports.trace(each))).toList();
    Stories again = new Stories();
    for (int i = articles.size() - 1; i >= 0; i--)
      again.remember(articles.get(i).id(), Trace.fromBytes(Reports.trace(articles.get(i)).toBytes()), placed.get(i));
    Article late = Reports.article(4, "Courier", TUESDAY, "A deal", Reports.TAKEOVER);
    Placement found = again.place(late.id(), Reports.trace(late));
    assertThat(found.story()).isEqualTo(placed.getFirst().story());
    assertThat(found.copyOf()).isIn(Reports.id(1), Reports.id(2));
  }

  @Test
  void anEmptyishArticleIsFine() {
    assertThat(place(1, null, null, "!", "")).isEqualTo(own(1));
    assertThat(place(2, null, null, "!", "")).isEqualTo(own(2));
    assertThat(place(3, null, MONDAY, "", "the of and")).isEqualTo(own(3));
  }

  @Test
  void noEventOfAThousandChainsTheOthers() {
    Random random = new Random(20261122);
    List<ArticleId> opened = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      StringBuilder body = new StringBuilder("The company said on Monday that ");
      for (int j = 0; j < 60; j++)
        body.append("word").append(random.nextInt(2_000)).append(j % 9 == 8 ? ". The " : " ");
      Placement placement = place(i, "Ledger", MONDAY, "Item word" + random.nextInt(2_000), body.toString());
      if (placement.equals(own(i))) opened.add(Reports.id(i));
    }
    assertThat(opened).hasSizeGreaterThan(950);
  }
}
