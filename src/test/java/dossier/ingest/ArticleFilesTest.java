package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleFilesTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource({ "a.txt, a PDF file, %PDF-1.7", "a.md, a ZIP archive or an office document, PK\u0003\u0004 word",
      "a.jsonl, a binary file, some\0thing", "a.html, a PNG image, \u0089PNG" })
  void whatIsNotTextIsRefusedByName(String name, String kind, String content) {
    assertThat(Reading.shown(Reading.of(folder, name, content.getBytes(StandardCharsets.ISO_8859_1))))
        .containsExactly("0! not text: it is " + kind);
  }

  @ParameterizedTest
  @CsvSource({ "a.txt", "a.md", "a.jsonl", "a.jsonl.gz", "a.html", "a.xml" })
  void anEmptyFileIsRefused(String name) {
    assertThat(Reading.shown(Reading.of(folder, name, ""))).containsExactly("0! the file is empty");
  }

  @Test
  void aMissingFileAndAnUnknownKindAreRefused() {
    assertThat(Reading.shown(Reading.of(folder.resolve("none.txt")))).containsExactly("0! no such file or folder");
    assertThat(Reading.shown(Reading.of(folder, "a.docx", "text"))).containsExactly("0! " + SourceFiles.UNKNOWN_KIND);
    assertThat(Reading.shown(Reading.of(folder, "a.opml", "<opml/>")))
        .containsExactly("0! a list of feeds without feeds");
  }

  @Test
  void compressedLinesAreReadWhateverTheFileIsCalled() {
    byte[] gzip = Reading.gzip("{\"title\":\"A\"}\n{\"title\":\"B\"}\n");
    assertThat(Reading.shown(Reading.of(folder, "a.jsonl.gz", gzip))).containsExactly("1 A", "2 B");
    assertThat(Reading.shown(Reading.of(folder, "b.jsonl", gzip))).containsExactly("1 A", "2 B");
  }

  @Test
  void whatStandsBeforeABreakInCompressedDataGoesIn() {
    String lines = "{\"title\":\"A\",\"body\":\"" + "one two three ".repeat(2_000) + "\"}\n";
    byte[] gzip = Reading.gzip(lines + "{\"title\":\"B\"}\n");
    assertThat(Reading.shown(Reading.of(folder, "a.jsonl.gz", Arrays.copyOf(gzip, gzip.length - 4))))
        .containsExactly("1 A", "2 B", "0! broken after line 2: the compressed data ends too early");
    assertThat(Reading.shown(Reading.of(folder, "a.jsonl.gz", Arrays.copyOf(gzip, gzip.length - 12))))
        .startsWith("1 A")
        .last()
        .asString()
        .startsWith("0! broken after line 1: ");
  }

  @Test
  void dataThatSwellsOutOfProportionIsBrokenOff() throws IOException {
    Path bomb = Reading.write(folder, "bomb.jsonl.gz", Reading.gzip("x".repeat(5_000_000)));
    try (FileInput input = FileInput.open(bomb, bytes -> {}, 1_000_000)) {
      assertThatThrownBy(() -> input.stream().transferTo(OutputStream.nullOutputStream()))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("more than 200 times its size");
    }
  }

  @Test
  void theBytesReadAreReported() {
    long[] consumed = { 0 };
    Path file = Reading.write(folder, "a.jsonl", "{\"title\":\"A\"}\n");
    ArticleFiles.read(new SourceFile(file, 14), bytes -> consumed[0] += bytes, read -> {});
    assertThat(consumed[0]).isEqualTo(14);
  }

  @ParameterizedTest
  @CsvSource({ "UTF-8, ''", "UTF-8, \ufeff", "UTF-16, ''", "windows-1252, ''", "UTF-16LE, \ufeff" })
  void textIsDecodedByMarkOrAsUtf8OrAsWestern(String charset, String mark) {
    String text = mark + "Café chain buys rival\n\nThe “Café” said so.\n";
    List<Read> reads = Reading.of(folder, "a.txt", text.getBytes(Charset.forName(charset)));
    assertThat(Reading.article(reads).title()).isEqualTo("Café chain buys rival");
    assertThat(Reading.article(reads).body()).isEqualTo("The “Café” said so.");
  }

  @Test
  void aTextFileThatIsTooLargeIsRefused() {
    assertThat(Reading.shown(Reading.of(folder, "a.txt", "a".repeat((8 << 20) + 1))))
        .containsExactly("0! larger than 8 MB");
  }
}
