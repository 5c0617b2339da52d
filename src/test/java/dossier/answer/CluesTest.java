package dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.index.ArticleEntry;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CluesTest {
  private Newsroom room;

  @BeforeAll
  void open() {
    room = new Newsroom().with(
        entry("Harbor Wire", "trial", "Trial of Nora Lindqvist begins in Bergen",
            "Nora Lindqvist went on trial for smuggling salmon across the border of the EU. Lindqvist denies the charge."),
        entry("Harbor Wire", "boats", "Boat prices rise",
            "Boat prices rose by a third. Jonas Eide sells boats in Bergen."),
        entry("The Lantern", "violin", "The smuggler who played the violin",
            "Before the arrest, Lindqvist had played the violin in a small orchestra near Tromso."),
        entry("The Lantern", "orchestra", "Orchestra looks for a hall",
            "Marta Holm conducts the orchestra. It plays in churches."),
        entry("The Lantern", "bakery", "A bakery that never closes",
            "Lindqvist once owned a bakery that sold cinnamon rolls all night, neighbours say."),
        entry("Coastal Post", "salmon", "Salmon farms grow",
            "Salmon farms grew again, said Ola Berg, who owns three."),
        entry("Coastal Post", "barges", "Barges become dearer",
            "After storms every chandler changes the prices of barges."),
        entry("Coastal Post", "sundays", "Quiet quays", "On Sundays most chandlers never sell."));
  }

  private static ArticleEntry entry(String source, String name, String title, String body) {
    return Newsroom.entry(source, name, title, body, "2020-03-01", Newsroom.NOW);
  }

  @AfterAll
  void close() {
    room.close();
  }

  private Answer ask(String question) {
    return room.answers.ask(question, Newsroom.NOW).answer();
  }

  private static final String SMUGGLER = "Who is the individual that went on trial for smuggling salmon across the border according to "
      + "Harbor Wire, played the violin in a small orchestra as reported by The Lantern, and once owned a bakery that sold "
      + "cinnamon rolls?";

  @Test
  void theNameThatAllCluesPointToAnswersInItsFullestForm() {
    assertThat(ask(SMUGGLER)).isInstanceOfSatisfying(Answer.Found.class, found -> {
      assertThat(found.answer()).isEqualTo("Nora Lindqvist");
      assertThat(found.citations()).extracting(Citation::source).contains("Harbor Wire", "The Lantern");
    });
  }

  @Test
  void passagesOfDifferentCluesComeFirst() {
    List<String> titles = room.answers.retrieve(SMUGGLER, Newsroom.NOW, 3)
        .hits()
        .stream()
        .map(hit -> hit.entry().article().title())
        .toList();
    assertThat(titles).containsExactlyInAnyOrder("Trial of Nora Lindqvist begins in Bergen",
        "The smuggler who played the violin",
        "A bakery that never closes");
  }

  @Test
  void aPublisherWithoutArticlesMeansNoAnswer() {
    String question = SMUGGLER.replace("Harbor Wire", "the Evening Gazette");
    assertThat(ask(question)).isInstanceOf(Answer.Declined.class);
    assertThat(room.answers.explain(question, Newsroom.NOW).orElseThrow().reading())
        .contains("no articles of: Evening Gazette; so nothing answers");
  }

  @Test
  void whatTheQuestionNamesItselfIsNoAnswer() {
    String question = "Who is the individual that testified against Nora Lindqvist at the trial for smuggling salmon according to "
        + "Harbor Wire, and played the violin in a small orchestra as reported by The Lantern?";
    assertThat(room.answers.explain(question, Newsroom.NOW).orElseThrow().proposals())
        .extracting(Explanation.Considered::answer)
        .doesNotContain("Nora Lindqvist", "Lindqvist");
  }

  @Test
  void twoAreNamedTogetherWhereTwoAreAskedFor() {
    assertThat(room.answers.explain(
        "Which two musicians are named in connection with an orchestra that plays in churches, and a small orchestra near Tromso where "
            + "the violin was played before the arrest, as reported by The Lantern?",
        Newsroom.NOW).orElseThrow().proposals().getFirst().answer()).isIn("Marta Holm and Nora Lindqvist",
            "Nora Lindqvist and Marta Holm");
  }

  @Test
  void aSortIsNamedBySingularsToo() {
    List<Explanation.Considered> sorts = room.answers.explain(
        "What type of people change the prices of barges after storms, and keep Sundays quiet on the quays, as reported by Coastal Post?",
        Newsroom.NOW).orElseThrow().proposals();
    assertThat(sorts.stream().filter(sort -> sort.answer().equals("chandlers")).toList()).singleElement()
        .satisfies(chandlers -> assertThat(chandlers.articles()).hasSize(2));
  }

  @Test
  void aPersonIsNoAbbreviationNorPlace() {
    assertThat(room.answers.explain(SMUGGLER, Newsroom.NOW).orElseThrow().proposals())
        .extracting(Explanation.Considered::answer)
        .doesNotContain("EU", "Bergen");
  }

  @Test
  void nothingNamedIsNoAnswerWhereALetterIsAsked() {
    assertThat(ask(
        "Which letter begins the name of whoever went on trial for smuggling salmon according to Harbor Wire, and played "
            + "the violin as reported by The Lantern?"))
        .isNotInstanceOf(Answer.Found.class);
  }
}
