package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesPropertiesTest {
  private static final List<String> PIECES = List.of(" ", " ", " ", "  ", "\n", "\r\n", "\t", "\u00a0", ".", ".", "...",
      "…", "!", "?",
      "\"", "'", "“", "”", "’", "(", ")", "[", "]", "<", ">", "*", "•", "-", "—", ",", ":", ";", "/", "&", "@", "$",
      "%", "。", "！", "Inc",
      "Corp", "Dr", "U.S", "U", "S", "No", "p.m", "v", "Yahoo", "The", "Roe", "said", "asked", "in", "the", "iPhone",
      "example.com", "7",
      "3.5", "1,000", "(Reporting by", "[ID:nN123]", "<ID:nN123>", "é", "文", "😀", "\ud83d", "\u200b", "\ufeff",
      "\u2028", "\u0000");
  private static final int HOSTILE = 2_000_000;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = { 1, 2, 3, 4, 5 })
  void coverEverythingInOrderForRandomText(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 2_000; round++)
      checkSpans(randomText(random, random.nextInt(60)));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = { 11, 12 })
  void doNotDependOnWhatPrecedesALineBreak(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      String text = "A" + randomText(random, 20);
      var alone = Sentences.split(text);
      String before = randomText(random, 20) + ".\n\n";
      var after = Sentences.split(before + text)
          .stream()
          .filter(span -> span.start() >= before.length())
          .map(
              span -> span.shifted(-before.length()))
          .toList();
      assertThat(after).as(before + text).isEqualTo(alone);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = { ".", "\"", "a", "?\" A", ". ", "...\" ", "( ", "(", "* ", "]", "[", "<", "A.", " .", "\n",
      "? \"", "a. A", "! ", "_",
      "\" \". ", "ID:", "[ID:1", "Inc. ", "U.S. ", "'", "。" })
  void endInLinearTimeForHostileText(String piece) {
    checkSpans(piece.repeat(HOSTILE / piece.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = { ".", "\"", "a" })
  void endForTenMillionOfOneMark(String piece) {
    checkSpans(piece.repeat(10_000_000));
  }

  @Test
  void endInLinearTimeForLongGaps() {
    String gap = " ".repeat(1_000);
    checkSpans(("a." + gap + "b" + gap + "*" + gap + "]" + gap).repeat(1_000));
  }

  private static String randomText(Random random, int pieces) {
    var text = new StringBuilder();
    IntStream.range(0, pieces).forEach(i -> text.append(PIECES.get(random.nextInt(PIECES.size()))));
    return text.toString();
  }

  /** In range, not empty, in order, apart, trimmed, and nothing but white space between them. */
  private static void checkSpans(String text) {
    int at = 0;
    for (Span span : Sentences.split(text)) {
      if (span.start() < at || span.length() == 0 || span.end() > text.length() || !isBlank(text, at, span.start())
          || Glyphs.isSpace(text.charAt(span.start())) || Glyphs.isSpace(text.charAt(span.end() - 1)))
        throw new AssertionError(span + " in " + text.substring(0, Math.min(200, text.length())));
      at = span.end();
    }
    assertThat(isBlank(text, at, text.length())).as("nothing after the last sentence").isTrue();
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++)
      if (!Glyphs.isSpace(text.charAt(i))) return false;
    return true;
  }
}
