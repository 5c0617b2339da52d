package dossier.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dossier.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no sentence is parsed all the same, in bounded time, each character in one part at most. */
@Timeout(20)
class HostileSentencesTest {
  private static final int WORDS = 10_000;

  private static Sentence parse(String text) {
    return Sentence.parse(text, new Span(0, text.length()), List.of());
  }

  /** Asks all that can be asked of each part. */
  private static void ask(Sentence sentence) {
    Syntax syntax = new Syntax(sentence);
    for (int i = -1; i <= sentence.elements().size(); i++) {
      syntax.subjects(i);
      syntax.objects(i);
      syntax.governor(i);
      syntax.verbOf(i, true);
      syntax.verbOf(i, false);
      if (i >= 0) syntax.after(i, Set.of("of"));
      if (sentence.noun(i) != null) syntax.list(i);
      if (sentence.noun(i) != null) syntax.verbAfter(i);
    }
  }

  private static void holdsEachUnitOnce(Sentence sentence) {
    int unit = 0;
    for (Element element : sentence.elements()) {
      assertThat(element.from()).isEqualTo(unit);
      assertThat(element.to()).isGreaterThan(unit);
      unit = element.to();
    }
    assertThat(unit).isEqualTo(sentence.units().size());
    for (int i = 1; i < sentence.units().size(); i++)
      assertThat(sentence.units().get(i - 1).span().end()).isLessThanOrEqualTo(sentence.units().get(i).span().start());
  }

  @ParameterizedTest
  @ValueSource(strings = { "cuts ", "to buy ", "plans, ", "that ", "and ", "'s ", "(", ") ", "\" ", "said ", "which ",
      "the ", "more than ", "its ", "in May ", "- ", "of it ", "by being ", "😀 ", "a-b-", "have not been " })
  void tenThousandWordsWithoutAStop(String word) {
    Sentence sentence = parse(word.repeat(WORDS));
    holdsEachUnitOnce(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = { "", " ", ".", "...", "?!", ",,,,", "((((", "))))", ")(", "\"", "'", "''s", "’", "--", "$",
      "&",
      "😀", "\uD83D", "\u0000", "a (b", "a) b", "( (NYSE: X", "\"He said", "to", "not", "will", "'s", "more than",
      "-based", "\u200b", "é\u0301", "一二三" })
  void whatIsNoSentenceHasPartsToo(String text) {
    Sentence sentence = parse(text);
    holdsEachUnitOnce(sentence);
    ask(sentence);
  }

  @Test
  void anyOrderOfWordsIsAnsweredWithSeed7() {
    String[] words = { "Acme", "bought", "to", "buy", "which", "that", ",", ",", "and", "(", ")", "\"", "of", "by",
        "not",
        "will", "has", "being", "cuts", "'s", "its", "the", "in", "-", ":", "said", "it", "having", "plans", "sold" };
    Random random = new Random(7);
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 25; i++)
        text.append(words[random.nextInt(words.length)]).append(' ');
      assertThatCode(() -> {
        Sentence sentence = parse(text.toString());
        holdsEachUnitOnce(sentence);
        ask(sentence);
      }).as(text.toString()).doesNotThrowAnyException();
    }
  }

  @Test
  void aSentenceOfTwelveHundredCharactersIsAnsweredWithinASecond() {
    for (String word : List.of("to buy it, ", "which sold ", "Acme and ", "by buying it and ", "said that it ")) {
      Sentence sentence = parse(word.repeat(1_200 / word.length()));
      long start = System.nanoTime();
      ask(sentence);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).as(word).isLessThan(Duration.ofSeconds(1));
    }
  }
}
