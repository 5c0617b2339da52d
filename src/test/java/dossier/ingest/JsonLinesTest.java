package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {
  @TempDir
  Path folder;

  @Test
  void allFieldsAreReadAndUnknownOnesIgnored() {
    Article article = Reading.article(Reading.of(folder, "a.jsonl", """
        {"id":7,"title":" Tern  buys\\tlorries ","body":"One.\\r\\nTwo.\\u0000","url":"https://WWW.example.org/a?utm_source=x",\
        "source":"Coast Daily","author":"Iris Holm","published_at":"2018-07-01T09:30:00+02:00","tags":[{"a":[1,2]}],"n":null}
        """));
    assertThat(article.title()).isEqualTo("Tern buys lorries");
    assertThat(article.body()).isEqualTo("One.\nTwo.");
    assertThat(article.url()).hasToString("https://www.example.org/a");
    assertThat(article.source()).isEqualTo("Coast Daily");
    assertThat(article.author()).isEqualTo("Iris Holm");
    assertThat(article.published()).hasToString("2018-07-01T07:30:00Z");
  }

  @Test
  void aNameInPlaceOfAnAddressIdentifiesTheArticleAndIsNoLink() {
    Article first = Reading.article(Reading.of(folder, "a.jsonl", "{\"title\":\"A\",\"url\":\"urn:coast:7\"}"));
    Article edited = Reading
        .article(Reading.of(folder, "b.jsonl", "{\"title\":\"A, edited\",\"url\":\"urn:coast:7\"}"));
    assertThat(first.url()).isNull();
    assertThat(edited.id()).isEqualTo(first.id());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "{\"title\":\"A\",\"published_at\":2018} | published_at must be a string, got a number",
      "{\"title\":[\"A\"]} | title must be a string, got an array",
      "{\"title\":\"A\",\"id\":true} | id must be a string or a number, got true or false",
      "{\"title\":\"A\",\"published_at\":\"0000-01-01\"} | published_at: year 0 is not in 1000 to 9999",
      "{\"title\":\"A\",\"published_at\":\"2018-02-30\"} | published_at: no such day: 2018-2-30",
      "{\"title\":\"A\",\"url\":\"ftp://example.org/a\"} | url: expected an http or https address, got \"ftp://example.org/a\"",
      "{\"title\":\" \",\"body\":null} | neither a title nor a body",
      "{} | neither a title nor a body",
      "[1] | expected a JSON object, got an array",
      "null | expected a JSON object, got null",
      "\"text\" | expected a JSON object, got a string",
      "{\"title\":\"A\"} {} | not valid JSON near column 16",
      "{\"title\":\"A\" | not valid JSON near column 13",
      "{\"title\":\"A\",} | not valid JSON near column 15",
      "{title:\"A\"} | not valid JSON near column 3" })
  void aBadLineIsRefusedWithItsReason(String line, String reason) {
    List<Read> reads = Reading.of(folder, "a.jsonl", "{\"title\":\"First\"}\n" + line + "\n\n{\"title\":\"Last\"}");
    assertThat(Reading.shown(reads)).containsExactly("1 First", "2! " + reason, "4 Last");
  }

  @Test
  void theOriginNamesFileAndLine() {
    assertThat(Reading.of(folder, "a.jsonl", "\n{").getFirst().origin())
        .hasToString(folder.resolve("a.jsonl") + ":2");
  }

  @Test
  void malformedUtf8IsRefusedWithItsPlaceAndTheRestGoesIn() {
    byte[] bytes = "{\"title\":\"A\"}\n{\"title\":\"B?\"}\n{\"title\":\"C\"}".getBytes(StandardCharsets.ISO_8859_1);
    bytes[25] = (byte) 0xe9;
    assertThat(Reading.shown(Reading.of(folder, "a.jsonl", bytes)))
        .containsExactly("1 A", "2! not UTF-8: malformed at byte 12 of the line", "3 C");
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsDoNotMatter() {
    assertThat(Reading.shown(Reading.of(folder, "a.jsonl", "\ufeff{\"title\":\"A\"}\r\n{\"title\":\"B\"}\r\n")))
        .containsExactly("1 A", "2 B");
  }

  @Test
  void unpairedSurrogatesAreDropped() {
    assertThat(Reading.shown(Reading.of(folder, "a.jsonl", "{\"title\":\"A\\ud83dB \\ud83d\\ude00\"}")))
        .containsExactly("1 AB \ud83d\ude00");
  }

  @Test
  void partsThatAreTooLongAreRefused() {
    List<Read> reads = Reading.of(folder, "a.jsonl",
        "{\"title\":\"" + "t".repeat(1_001) + "\"}\n{\"title\":\"A\",\"source\":\"" + "s".repeat(201) + "\"}");
    assertThat(Reading.shown(reads))
        .containsExactly("1! title of 1001 characters, at most 1000", "2! source of 201 characters, at most 200");
  }

  @Test
  void deeplyNestedUnknownFieldsAreRefusedNotFollowed() {
    List<Read> reads = Reading.of(folder, "a.jsonl", "{\"x\":" + "[".repeat(100_000) + "\n{\"title\":\"B\"}");
    assertThat(Reading.shown(reads)).hasSize(2).last().isEqualTo("2 B");
    assertThat(Reading.shown(reads).getFirst()).startsWith("1! not valid JSON");
  }

  @Test
  void aLineOfFiftyMegabytesIsRefusedWithoutBeingHeld() throws IOException {
    InputStream in = new SequenceInputStream(
        new SequenceInputStream(bytes("{\"title\":\"A\"}\n{\"title\":\""), new Repeated('x', 50 << 20)),
        bytes("\"}\n{\"title\":\"C\"}\n"));
    LineReader lines = new LineReader(in, JsonLines.MAX_LINE);
    assertThat(lines.next()).isTrue();
    assertThat(lines.next()).isTrue();
    assertThat(lines.isTooLong()).isTrue();
    assertThat(lines.length()).isEqualTo((50L << 20) + 12);
    assertThat(lines.capacity()).isLessThanOrEqualTo(JsonLines.MAX_LINE);
    assertThat(lines.next()).isTrue();
    assertThat(lines.text()).isEqualTo("{\"title\":\"C\"}");
    assertThat(lines.number()).isEqualTo(3);
    assertThat(lines.next()).isFalse();
  }

  @Test
  void theMessageOfATooLongLineSaysHowLong() throws IOException {
    List<Read> reads = new ArrayList<>();
    new JsonLines(20).read("f", bytes("{\"title\":\"A long one indeed\"}\n{\"title\":\"B\"}"), reads::add);
    assertThat(Reading.shown(reads)).containsExactly("1! line of 29 bytes, at most 20", "2 B");
  }

  @Test
  void theReaderSurvivesAnyBytes() {
    Random random = new Random(20_261_122);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = "{\"title\":\"A\",\"body\":\"B\",\"id\":1}\n".repeat(5).getBytes(StandardCharsets.UTF_8);
      for (int k = 0; k < 6; k++)
        bytes[random.nextInt(bytes.length)] = (byte) (1 + random.nextInt(255));
      assertThat(Reading.of(folder, "a.jsonl", bytes)).isNotEmpty();
    }
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** One byte many times, not held. */
  private static final class Repeated extends InputStream {
    private final byte value;
    private long left;

    Repeated(char value, long count) {
      this.value = (byte) value;
      this.left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? value : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      if (left <= 0) return -1;
      int count = (int) Math.min(left, length);
      Arrays.fill(buffer, offset, offset + count, value);
      left -= count;
      return count;
    }
  }
}
