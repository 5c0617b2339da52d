package dossier.question;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.question.AskedThing.Kind;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedThingTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      Who sold the mill?                                        | PERSON         | Who
      Who is the individual that sold the mill?                 | PERSON         | Who is the individual
      Which ice hockey team won?                                | BODY           | Which ice hockey team
      What is the name of the company that sold the mill?       | COMPANY        | name of the company
      Considering a report that sold out, which game won?       | PRODUCT        | which game
      Which letter begins the name of the company?              | NO_NAME        | Which letter
      Which two singers met in Oslo?                            | PERSON         | Which two singers
      Which three singers met in Oslo?                          | NO_NAME        | Which three singers
      What type of shops sell boats?                            | SORT           | What type of shops
      Which group of individuals buys boats?                    | PERSON SORT    | Which group of individuals
      What type of businesses sell boats?                       | COMPANY SORT   | What type of businesses
      What is the common term for the people who sell boats?    | PERSON SORT    | What is the common term for the people
      Which zorb was sold?                                      | -              | Which zorb
      """)
  void isReadFromTheNoun(String question, String kinds, String words) {
    AskedThing asked = AskedThing.read(question).orElseThrow();
    Set<Kind> expected = kinds == null
        ? Set.of()
        : Stream.of(kinds.split(" ", -1)).map(Kind::valueOf).collect(Collectors.toSet());
    assertThat(asked.kinds()).isEqualTo(expected);
    assertThat(asked.span().of(question)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Which two singers met in Oslo?               | true
      Which singers met two pianists in Oslo?      | false
      Which three singers met in Oslo?             | false
      Who sold two mills?                          | false
      """)
  void twoAreAskedForTogether(String question, boolean pair) {
    assertThat(AskedThing.read(question).orElseThrow().pair()).isEqualTo(pair);
  }

  @Test
  void nothingIsAskedByYesOrNo() {
    assertThat(AskedThing.read("Did the man who sold the mill buy a boat?")).isEmpty();
  }
}
