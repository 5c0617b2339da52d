package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextCleaningTest {
  static Stream<Arguments> raw() {
    return Stream.of(
        arguments("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        arguments("a\u0000b\u0007c\u007fd", "abcd"),
        arguments("\ufeffa\ufeff", "a"),
        arguments("  a \t b ", "a \t b"),
        arguments("a\ud83d", "a"),
        arguments("\ude00a", "a"),
        arguments("\ud83d\ude00", "\ud83d\ude00"),
        arguments("e\u0301 \u00e9 \u00a0x", "e\u0301 \u00e9 \u00a0x"));
  }

  @ParameterizedTest
  @MethodSource("raw")
  void onlyTextIsKept(String raw, String clean) {
    assertThat(TextCleaning.body(raw)).isEqualTo(clean);
  }

  @Test
  void aLineHasSingleSpaces() {
    assertThat(TextCleaning.line(" a\u00a0\n b\tc ")).isEqualTo("a b c");
  }

  @Test
  void reasonsAreCut() {
    assertThat(TextCleaning.shortened("x".repeat(5_000), 300)).hasSize(300).endsWith("x…");
  }
}
