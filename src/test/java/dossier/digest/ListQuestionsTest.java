package dossier.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.answer.OfEach;
import dossier.company.CompanyLinker;
import dossier.digest.NamedCompanies.Spelled;
import dossier.store.CompanyList;
import dossier.store.CompanyList.Member;
import dossier.store.CompanyLists;
import dossier.store.Database;
import dossier.store.TrackedCompanies;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions in which lists stand, as they are asked of each company. */
class ListQuestionsTest {
  private final Database database = Database.inMemory();
  private final Newsroom newsroom = new Newsroom();
  private final CompanyLists lists = new CompanyLists(database);
  private final TrackedCompanies tracked = new TrackedCompanies(database);
  private final NamedCompanies named = new NamedCompanies(Newsroom.CATALOG, lists,
      new OwnCompanies(newsroom.index(), tracked),
      new CompanyTracker(Newsroom.CATALOG, new CompanyLinker(Newsroom.CATALOG), tracked));

  @BeforeEach
  void kept() {
    keep("phones", new Member("xiaomi", "Xiaomi"), new Member("zte", "ZTE"));
    keep("one", new Member("nokia", "Nokia"));
    keep("robots", new Member(null, "Erewhon $1 Robotics"), new Member("nokia", "Nokia"));
  }

  private void keep(String name, Member... members) {
    lists.keep(new CompanyList("T1", "", name, List.of(members)), Newsroom.NOW, "U1");
  }

  @AfterEach
  void close() {
    newsroom.close();
    database.close();
  }

  private Spelled.Out spelled(String question) {
    return (Spelled.Out) named.spelled(question, "T1", "U1");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      how many stores do @phones plan to open?        | how many stores do Xiaomi plan to open?
      which of @phones cut jobs in 2023?              | Xiaomi cut jobs in 2023?
      which of the companies in @Phones cut jobs?     | Xiaomi cut jobs?
      Which @phones companies cut jobs?               | Xiaomi cut jobs?
      who of @phones was sued?                        | Xiaomi was sued?
      did any of @phones buy a company?               | did Xiaomi buy a company?
      what did each of the @phones launch?            | what did Xiaomi launch?
      what do both @phones sell?                      | what do Xiaomi sell?
      who said what about @phones' shops?             | who said what about Xiaomi' shops?
      which carriers dropped @phones?                 | which carriers dropped Xiaomi?
      """)
  void aListIsAskedAboutByEachOfItsNames(String question, String first) {
    assertThat(spelled(question).each()).hasSize(2)
        .extracting(OfEach.Single::question)
        .first()
        .isEqualTo(first);
    assertThat(spelled(question).each()).extracting(OfEach.Single::company).containsExactly("Xiaomi", "ZTE");
  }

  @Test
  void oneCompanyOrTwoListsAreAskedAboutAsAWhole() {
    assertThat(spelled("what does @one sell?")).isEqualTo(new Spelled.Out("what does Nokia sell?", List.of()));
    assertThat(spelled("did @phones sue @one?")).isEqualTo(new Spelled.Out("did Xiaomi and ZTE sue Nokia?", List.of()));
    assertThat(spelled("what do @robots sell?").each()).extracting(OfEach.Single::question)
        .containsExactlyInAnyOrder("what do Erewhon $1 Robotics sell?", "what do Nokia sell?");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
      and @chips?            | what do @chips sell?
      what about sector:ai ? | what do sector:ai sell?
      @chips                 | what do @chips sell?
      and @chips in 2012?    | nothing
      and Nokia?             | nothing
      """)
  void anotherListTakesItsPlace(String text, String question) {
    assertThat(NamedCompanies.instead("what do @phones sell?", text).orElse(null)).isEqualTo(question);
    assertThat(NamedCompanies.instead("what does Xiaomi sell?", text)).isEmpty();
  }
}
