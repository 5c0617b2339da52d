package dossier.question;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.question.AskedThing.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClueReaderTest {
  private static final List<String> STORED = List.of("harbor wire", "the lantern", "north gazette | local news",
      "coast - style and life");

  private static final KnownPublishers KNOWN = new KnownPublishers() {
    @Override
    public int storedAt(String text, int start) {
      return STORED.stream()
          .filter(name -> text.regionMatches(true, start, name, 0, name.length()))
          .mapToInt(name -> start + name.length())
          .max()
          .orElse(-1);
    }

    @Override
    public boolean isStored(String name) {
      return STORED.stream().map(this::normal).toList().contains(normal(name));
    }

    @Override
    public boolean isPublisher(String name) {
      return name.endsWith("Times") || name.endsWith("Herald");
    }

    @Override
    public String normal(String name) {
      String main = name.toLowerCase(Locale.ROOT).split(" [-|] ", 2)[0];
      return main.startsWith("the ") ? main.substring(4) : main;
    }
  };

  private static Clues read(String question) {
    return ClueReader.read(question, KNOWN);
  }

  private static List<String> words(String question) {
    return read(question).clues()
        .stream()
        .map(clue -> String.join(" ", clue.words().stream().map(word -> word.of(question)).toList()))
        .toList();
  }

  @Test
  void clausesAreCluesAndTheirPublishersBelongToThem() {
    String question = "Which company opened a ferry line to Oslo according to Harbor Wire, and is accused of dumping oil "
        + "as reported by The Lantern?";
    assertThat(words(question)).containsExactly("opened ferry line Oslo", "accused dumping oil");
    assertThat(read(question).clues()).extracting(Clue::publishers)
        .containsExactly(List.of("harbor wire"), List.of("lantern"));
    assertThat(read(question).asked().orElseThrow().kinds()).isEqualTo(Set.of(Kind.COMPANY));
  }

  @Test
  void publishersAtTheEndReportedAllClues() {
    String question = "Who sold the mill in Bergen, bought a newspaper and lost the election, as reported by both Harbor Wire and "
        + "The Lantern?";
    assertThat(read(question).publishers()).containsExactly("harbor wire", "lantern");
    assertThat(read(question).clues()).allSatisfy(
        clue -> assertThat(clue.publishers()).containsExactly("harbor wire", "lantern"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      Which team won in rain according to 'The Lantern'? | lantern
      Which team won in rain, per an article in The Lantern? | lantern
      The Lantern article on rain names which team? | lantern
      Which team was covered by The Lantern for its win? | lantern
      Which team carries a lantern on its shirt? | -
      Which team beat Harbor Wire workers in rain? | -
      """)
  void publishersStandBesideCues(String question, String publisher) {
    assertThat(read(question).publishers()).isEqualTo(publisher == null ? List.of() : List.of(publisher));
  }

  @Test
  void aListWhoseLastNameHasACueOfItsOwnIsOneList() {
    String question = "Who sold the mill in Bergen and bought a newspaper, according to Harbor Wire, North Gazette, and two articles "
        + "from The Lantern?";
    assertThat(read(question).publishers()).containsExactly("harbor wire", "north gazette", "lantern");
    assertThat(words(question)).containsExactly("sold mill Bergen bought newspaper");
  }

  @Test
  void quotedPublishersNeedNoCue() {
    String question = "Which team was covered by both 'Harbor Wire' for its win in rain and 'The Lantern' for its loss in snow?";
    assertThat(read(question).publishers()).containsExactly("harbor wire", "lantern");
    assertThat(read("Which team won in Oslo's Lantern hall in rain?").publishers()).isEmpty();
  }

  @Test
  void namesWithBarsAndDashesAreWhole() {
    String question = "Who sang in Bergen, as reported by 'North Gazette | Local News', Coast - Style and Life and The Lantern?";
    assertThat(read(question).publishers()).containsExactly("north gazette", "coast", "lantern");
    assertThat(words(question)).containsExactly("sang Bergen");
  }

  @Test
  void publishersOfWhichNothingIsStoredAreUnknown() {
    assertThat(read("Who sold the mill, according to the Bergen Times and The Lantern?").unknown())
        .containsExactly("Bergen Times");
    assertThat(read("Considering an article from Fjordly on salmon, which company raised prices?").unknown())
        .containsExactly("Fjordly");
  }

  @Test
  void whoElseIsCitedIsNoPublisher() {
    Clues clues = read("How many ferries were sold last year according to Nordic Research?");
    assertThat(clues.publishers()).isEmpty();
    assertThat(clues.unknown()).isEmpty();
    assertThat(clues.several()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Who bought the mill? | false
      Which company bought the mill and sold the quarry? | false
      Who sold the mill, according to the Bergen Times? | false
      Which company bought the mill as reported by The Lantern, and sold the quarry in Oslo? | true
      Who bought the mill in spring, as reported by The Lantern and Harbor Wire? | true
      Who owns three ferries and a hotel, studied maritime law in Oslo, wrote a long book about salmon, and was fined twice for speeding near Bergen? | true
      """)
  void onlyLongQuestionsHaveSeveral(String question, boolean several) {
    assertThat(read(question).several()).isEqualTo(several);
  }

  @Test
  void figuresWithCommasStayTogether() {
    assertThat(words("Which player needs 2,000 yards this season, while his team lost in Oslo?"))
        .containsExactly("needs 2 000 yards season", "team lost Oslo");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Who binds farmers, boatyards, and ferries by one contract, while the mill burned? | binds farmers boatyards ferries contract / mill burned
      Who sold the old mill, bought a newspaper, and lost the election? | sold old mill / bought newspaper / lost election
      Who sold mills, boats, and quays, and was fined twice near Bergen? | sold mills boats quays / fined twice Bergen
      """)
  void whatIsListedIsOneClue(String question, String clues) {
    assertThat(String.join(" / ", words(question))).isEqualTo(clues);
  }

  @Test
  void thereAreNeverMoreThanEight() {
    assertThat(read("Who " + "sold two mills and one boat, bought four large farms, ".repeat(12) + "?").clues())
        .hasSize(8);
  }
}
