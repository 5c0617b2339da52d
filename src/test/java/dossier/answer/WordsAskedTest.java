package dossier.answer;

import static dossier.answer.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.answer.Explanation.Considered;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was said, why something was done and what somebody is, cut out of sentences; and long sentences cut short. */
class WordsAskedTest {
  private final Newsroom room = new Newsroom().with(
      entry("said", "Oracle looks at rival",
          "Oracle chief Ada Marsh spoke in Lisbon on Monday. Marsh said the plan of IBM was \"a bold step into the dark\" for its "
              + "customers. She left after lunch.",
          "2019-03-04"),
      entry("why", "Oracle shuts office",
          "Oracle closed its office in Porto because the lease had run out. Oracle opened a cafeteria in Denver in May.",
          "2019-04-01"),
      entry("what", "Makers meet",
          "Cisco bought Parcelo Systems, a maker of folding bicycles. Bo Linden, founder and chairman of Parcelo, stayed at home.",
          "2019-05-01"));

  @AfterEach
  void close() {
    room.close();
  }

  private List<String> proposed(String question, String origin) {
    return room.answers.explain(question, Newsroom.NOW)
        .orElseThrow()
        .proposals()
        .stream()
        .filter(each -> each.origin().equals(origin))
        .map(Considered::answer)
        .toList();
  }

  @Test
  void theVeryWordsOfTheSpeakerAreProposed() {
    assertThat(proposed("What did Marsh say about the plan of IBM?", "SAID"))
        .anyMatch(words -> words.contains("a bold step into the dark"));
    assertThat(proposed("What did Marsh say about the plan of IBM?", "EXTRACT")).isEmpty();
  }

  @Test
  void wordsOfAnotherAreNot() {
    assertThat(proposed("What did Ellison say about the plan of IBM?", "SAID")).isEmpty();
  }

  @Test
  void reasonsAreCutOutOfTheirSentence() {
    assertThat(proposed("Why did Oracle close its Porto office?", "REASON")).contains("the lease had run out");
    assertThat(proposed("When did Oracle close its Porto office?", "REASON")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      What does Parcelo Systems make?       | a maker of folding bicycles
      What kind of company is Parcelo?      | a maker of folding bicycles
      Who is Bo Linden?                     | founder and chairman of Parcelo
      """)
  void whatStandsBesideANameTellsWhatItIs(String question, String told) {
    assertThat(proposed(question, "DEFINITION")).contains(told);
  }

  @Test
  void longSentencesLoseClausesThatDoNotBelongToTheQuestion() {
    Shortening shortening = new Shortening(
        List.of(new dossier.retrieve.QuestionTerm("bicycl", Set.of(), 8, false)), false);
    String sentence = "The company said it would build bicycles in a new plant, which lies on a hill above the old town that "
        + "tourists like to visit in summer, while its rivals build scooters.";
    assertThat(shortening.shorten(sentence, 24))
        .isEqualTo("The company said it would build bicycles in a new plant, while its rivals build scooters.");
    assertThat(shortening.shorten("The company builds bicycles.", 24)).isEqualTo("The company builds bicycles.");
  }

  @Test
  void theAttributionAtTheEndGoesFirst() {
    Shortening shortening = new Shortening(List.of(), false);
    assertThat(shortening
        .shorten("The maker of bicycles will cut the number of its shops on the coast to four from nine in the next "
            + "two years or three, the chief executive said on Monday.", 24))
        .isEqualTo(
            "The maker of bicycles will cut the number of its shops on the coast to four from nine in the next two years or three.");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      In which country did a court ban it?   | LISBON (Example Wire) - A German court banned it.       | Germany
      """)
  void adjectivesMeanCountries(String question, String sentence, String country) {
    Places places = new Places(question);
    assertThat(places.adjectives(sentence).stream().map(at -> Places.country(at.of(sentence))))
        .containsExactly(country);
    assertThat(new Places("Where did a court ban it?").adjectives(sentence)).isEmpty();
  }

  @Test
  void aThingIsNamedBesideItsNoun() {
    NamedThings named = new NamedThings("What is the name of its parcel service?", "parcel service");
    String sentence = "The service, Parcelo, starts in May.";
    assertThat(named.in(sentence).keySet().stream().map(at -> at.of(sentence))).contains("Parcelo");
  }
}
