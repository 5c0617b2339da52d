package dossier.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedTextTest {
  private static String read(String text, String charset, String contentType) {
    return FeedText.of(text.getBytes(Charset.forName(charset)), contentType);
  }

  /** How it is encoded, what the declaration says, what the server says. */
  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {
      "UTF-8, utf-8, -",
      "UTF-8, iso-8859-1, -",
      "UTF-8, utf-16, text/xml",
      "UTF-8, bogus, text/xml; charset=none-such",
      "UTF-8, utf-8, text/xml; charset=iso-8859-1",
      "UTF-8, utf-8, application/xml;charset=us-ascii",
      "windows-1252, iso-8859-1, -",
      "windows-1252, utf-8, -",
      "windows-1252, utf-8, text/xml; charset='windows-1252'",
      "ISO-8859-15, iso-8859-15, application/rss+xml",
      "UTF-16LE, utf-16, -",
      "UTF-16BE, utf-8, text/xml; charset=utf-8",
      "UTF-32BE, -, -",
      "x-UTF-16LE-BOM, utf-8, -" })
  void theCharsetIsFoundWhateverIsSaidAboutIt(String charset, String declared, String contentType) {
    String xml = "<?xml version='1.0' encoding='" + declared + "'?><a>Café ½</a>";
    assertThat(read(xml.replace("½", charset.startsWith("ISO") ? "x" : "½"), charset, contentType))
        .endsWith(charset.startsWith("ISO") ? "<a>Café x</a>" : "<a>Café ½</a>");
  }

  @ParameterizedTest
  @CsvSource({ "Shift_JIS, 日本", "EUC-KR, 한국", "GB2312, 中国", "KOI8-R, Москва", "windows-1251, Москва",
      "ISO-2022-JP, 日本" })
  void otherScriptsAreReadAsDeclaredOrServed(String charset, String word) {
    assertThat(read("<?xml version='1.0' encoding=\"" + charset + "\"?>" + word, charset, null)).endsWith(word);
    assertThat(read("<?xml version='1.0'?>" + word, charset, "text/xml; charset=" + charset)).endsWith(word);
  }

  @Test
  void theServersCharsetGoesBeforeTheDeclaredOne() {
    assertThat(read("<?xml version='1.0' encoding='koi8-r'?>Москва", "windows-1251", "text/xml;charset=windows-1251"))
        .endsWith("Москва");
  }

  @Test
  void singleWesternBytesDoNotSpoilTheRest() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("Café – ".getBytes(StandardCharsets.UTF_8));
    bytes.write(0x93);
    bytes.write('x');
    bytes.write(0x94);
    bytes.write(0xe2);
    assertThat(FeedText.of(bytes.toByteArray(), "text/xml; charset=utf-8")).isEqualTo("Café – “x”â");
  }
}
